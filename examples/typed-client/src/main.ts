import { connect } from './client.ts'
import { reliefOptions } from './relief-options.ts'

const [words = 'sacroiliac joint pain', address = 'http://localhost:4000', by = 'text'] =
  process.argv.slice(2)

try {
  const client = connect(address, by === 'id' ? 'id' : 'text')
  process.stdout.write(`${await reliefOptions(client, words)}\n`)
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
  process.exitCode = 1
}
