const BEGIN = '<!-- coverage: written by npm run seed -- coverage --write README.md -->'
const END = '<!-- end of coverage -->'

/** The text with the table between its marks; throws when they are missing. */
export function withTable(text: string, table: string): string {
  const [from, to] = [text.indexOf(BEGIN), text.indexOf(END)]
  if (from === -1 || to < from)
    throw new Error(`the file lacks the lines between which the table belongs:\n${BEGIN}\n${END}`)
  return `${text.slice(0, from + BEGIN.length)}\n${table}\n${text.slice(to)}`
}
