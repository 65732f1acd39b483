import { isOneOf } from '../../terminology/same-name.ts'
import type { Terminology } from '../../terminology/terminology.ts'
import type { Check } from '../check.ts'

interface Coded {
  readonly name: string
  readonly synonyms: readonly string[]
  readonly xrefs: readonly { readonly code: string; readonly display: string; readonly match: string }[]
}

type Told = { readonly message: string; readonly fix: string }

function unknownCode(code: string, terminology: Terminology): Told {
  const use = terminology.obsolete(code)
  if (!use)
    return {
      message: `${code} is in no terminology table`,
      fix: 'look it up in seed/terminology, or leave it out',
    }
  const fix = use.length > 0 ? `use ${use.join(' or ')}` : 'leave it out; nothing took its place'
  return { message: `${code} is obsolete`, fix }
}

function faultOf(xref: Coded['xrefs'][number], record: Coded, terminology: Terminology): Told | undefined {
  const term = terminology.term(xref.code)
  if (!term) return unknownCode(xref.code, terminology)
  const official = [term.label, ...term.synonyms]
  if (!isOneOf(xref.display, official)) {
    const message = `${xref.code} is called "${term.label}", not "${xref.display}"`
    return { message, fix: `write display: ${term.label}` }
  }
  if (xref.match !== 'EXACT' || [record.name, ...record.synonyms].some((n) => isOneOf(n, official)))
    return undefined
  const message = `${xref.code} "${term.label}" is called EXACT, but "${record.name}" has no such name`
  return {
    message,
    fix: `write BROADER, NARROWER or RELATED; or add the synonym "${term.label}" if it means the same`,
  }
}

const isCoded = (record: object): record is Coded => 'xrefs' in record

/** Every code exists under the display given; an exact match shares a name with the record. */
export const codesExist: Check = (_seed, { records, terminology, at }) => {
  const coded = records.flatMap(({ record }) => (isCoded(record) && record.xrefs.length > 0 ? [record] : []))
  if (!terminology) {
    const message = 'the terminology tables are missing, so no code can be checked'
    const fix = 'make them: npm run seed -- terminology --from <folder of extracts>'
    return coded.length > 0 ? [{ file: 'seed/terminology', line: 1, rule: 'code', message, fix }] : []
  }
  return coded.flatMap((record) =>
    record.xrefs.flatMap((xref) => {
      const told = faultOf(xref, record, terminology)
      return told ? [{ ...at(xref), rule: 'code', ...told }] : []
    }),
  )
}
