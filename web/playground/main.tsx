import 'graphiql/setup-workers/vite'
import 'graphiql/style.css'
import './style.css'
import { GraphiQL } from 'graphiql'
import { createRoot } from 'react-dom/client'
import { ask } from './ask.ts'
import { EXAMPLES } from './example-list.ts'
import { EXAMPLES_PLUGIN } from './examples-panel.tsx'
import { addressKeeper, fromFragment, isPrivate } from './permalink.ts'
import { layoutOnly } from './storage.ts'

const STORAGE = layoutOnly(localStorage)
const PLUGINS = [EXAMPLES_PLUGIN]
const FIRST = EXAMPLES.slice(0, 1).map(({ query, variables }) => ({ query, variables }))

/** The editors as they stand, and in the address, so that it can be copied at any time. */
const editors = { query: '', variables: '', ...fromFragment(location.hash, EXAMPLES) }
const linked =
  editors.query === '' ? {} : { initialQuery: editors.query, initialVariables: editors.variables }

const addressOf = addressKeeper(EXAMPLES)

function remember(change: Partial<typeof editors>): void {
  Object.assign(editors, change)
  history.replaceState(null, '', addressOf(editors))
}

// A link that somebody wrote by hand shall not stay in the address.
if (isPrivate(editors.query)) remember({})

function Playground() {
  return (
    <GraphiQL
      {...linked}
      fetcher={ask}
      storage={STORAGE}
      plugins={PLUGINS}
      visiblePlugin={EXAMPLES_PLUGIN}
      defaultTabs={FIRST}
      isHeadersEditorEnabled={false}
      defaultEditorToolsVisibility="variables"
      onEditQuery={(query) => remember({ query })}
      onEditVariables={(variables) => remember({ variables })}
    >
      <GraphiQL.Logo>
        <a href="/">ReliefGraph</a>
      </GraphiQL.Logo>
      <GraphiQL.Footer>
        <p className="notice">Information, not medical advice. Every fact names where it was read.</p>
      </GraphiQL.Footer>
    </GraphiQL>
  )
}

const place = document.querySelector('#playground')
if (place) {
  place.removeAttribute('role')
  createRoot(place).render(<Playground />)
}
