import type { AccessRoute, ImplantKind, ProcedureClass } from '../../../vocabulary/procedure.ts'
import { isOperation } from '../../pathway/ranking/filters.ts'

interface Done {
  readonly accessRoute: AccessRoute
  readonly class: ProcedureClass
  readonly implant: ImplantKind
}

/** An option, as far as it decides whether it is an operation. */
export interface Operated {
  readonly procedure: Done
  /** Whether it is seen through an endoscope. */
  readonly endoscopic: boolean
}

/** Through a small incision, and no operation by its class or route. */
export const isThroughSmallIncision = ({ procedure }: Operated): boolean =>
  !isOperation(procedure) && procedure.accessRoute === 'SMALL_INCISION'

/** A small operation: through a small incision, to fuse something, to leave something for good, or by endoscope. */
export const isSmallOperation = (option: Operated): boolean => {
  const { implant, class: given } = option.procedure
  return (
    isThroughSmallIncision(option) && (given === 'FUSION' || implant === 'PERMANENT' || option.endoscopic)
  )
}

/** Implants for good whose place is behind what leaves nothing in the body; cement in a broken vertebra is none of them. */
const LATE_IMPLANTS: readonly ProcedureClass[] = ['NEUROMODULATION', 'INTRATHECAL_THERAPY', 'DECOMPRESSION']

/** What comes when less does not bring enough: operations, small ones too, permanent stimulators and pumps. */
export const isEscalation = (option: Operated): boolean => {
  const { procedure, endoscopic } = option
  return (
    isOperation(procedure) ||
    procedure.class === 'FUSION' ||
    (endoscopic && isThroughSmallIncision(option)) ||
    (procedure.implant === 'PERMANENT' && LATE_IMPLANTS.includes(procedure.class))
  )
}

const THROUGH: Readonly<Record<AccessRoute, string>> = {
  INTRAVENOUS: 'into a vein',
  NEEDLE: 'through a needle',
  CATHETER: 'through a catheter',
  SMALL_INCISION: 'through a small incision',
  OPEN_SURGERY: 'through an open incision',
}

const LEAVES: Readonly<Record<ImplantKind, string>> = {
  NONE: 'leaves nothing in the body',
  TEMPORARY: 'leaves something in the body for a time',
  PERMANENT: 'leaves something in the body for good',
}

/** How it is done, for somebody who wants to avoid surgery. */
export const doneText = ({ accessRoute, implant }: Done): string =>
  `it is done ${THROUGH[accessRoute]} and ${LEAVES[implant]}`
