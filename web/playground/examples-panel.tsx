import { type GraphiQLPlugin, useGraphiQL, useGraphiQLActions } from '@graphiql/react'
import { useEffect, useState } from 'react'
import { type Example, type Topic, topicsOf } from './example.ts'
import { EXAMPLES } from './example-list.ts'

/** Lists the saved operations; opening one fills both editors and asks it. */
export const EXAMPLES_PLUGIN: GraphiQLPlugin = {
  title: 'Examples',
  icon: ExamplesIcon,
  content: ExamplesPanel,
}

const TOPICS = topicsOf(EXAMPLES)

function ExamplesPanel() {
  const [opened, setOpened] = useState('')
  const open = useOpenExample()
  useFirstAnswer()
  const choose = (example: Example) => {
    setOpened(example.name)
    open(example)
  }
  return (
    <section aria-label="Examples" className="examples">
      <h2>Examples</h2>
      <p>
        Choose one: it opens in the editor and its answer appears beside it. Change it, then press Ctrl-Enter.
      </p>
      {TOPICS.map((topic) => (
        <TopicList key={topic.title} topic={topic} opened={opened} choose={choose} />
      ))}
    </section>
  )
}

interface TopicListProps {
  readonly topic: Topic
  /** Name of the example that is open. */
  readonly opened: string
  choose(example: Example): void
}

function TopicList({ topic, opened, choose }: TopicListProps) {
  return (
    <>
      <h3>{topic.title}</h3>
      <ol aria-label={topic.title}>
        {topic.examples.map((example) => (
          <li key={example.name}>
            <button type="button" aria-pressed={example.name === opened} onClick={() => choose(example)}>
              <strong>{example.title}</strong>
              <span>{example.description}</span>
            </button>
          </li>
        ))}
      </ol>
    </>
  )
}

/** Asks what the editor holds when the page opens, so that nobody meets an empty answer. */
function useFirstAnswer(): void {
  const isReady = useGraphiQL(
    (state) => state.queryEditor !== undefined && state.responseEditor !== undefined,
  )
  const { run } = useGraphiQLActions()
  useEffect(() => {
    if (isReady && !wasAsked) void run()
    wasAsked ||= isReady
  }, [isReady, run])
}

/** The panel is taken down and put up again when people look at the documentation. */
let wasAsked = false

function useOpenExample(): (example: Example) => void {
  const queryEditor = useGraphiQL((state) => state.queryEditor)
  const variableEditor = useGraphiQL((state) => state.variableEditor)
  const { run, stop } = useGraphiQLActions()
  return ({ query, variables }) => {
    stop()
    queryEditor?.setValue(query)
    variableEditor?.setValue(variables)
    void run()
  }
}

function ExamplesIcon() {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.6" aria-hidden="true">
      <path d="M9 6h11M9 12h11M9 18h11M4 5l2 1-2 1zM4 11l2 1-2 1zM4 17l2 1-2 1z" />
    </svg>
  )
}
