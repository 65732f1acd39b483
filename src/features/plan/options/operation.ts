import type { AccessRoute, ImplantKind, ProcedureClass } from '../../../vocabulary/procedure.ts'
import { isOperation } from '../../pathway/ranking/filters.ts'

interface Done {
  readonly accessRoute: AccessRoute
  readonly class: ProcedureClass
  readonly implant: ImplantKind
}

/** What is done in an operating theatre by nature, however small the cut. */
const OPERATIVE: readonly ProcedureClass[] = ['DECOMPRESSION', 'FUSION']

/** A small operation: through a small incision, to free or fuse something or to leave something for good. */
export const isSmallOperation = (procedure: Done): boolean =>
  !isOperation(procedure) &&
  (OPERATIVE.includes(procedure.class) ||
    (procedure.accessRoute === 'SMALL_INCISION' && procedure.implant === 'PERMANENT'))

/** Implants for good whose place is behind what leaves nothing in the body. */
const LATE_IMPLANTS: readonly ProcedureClass[] = ['NEUROMODULATION', 'INTRATHECAL_THERAPY']

/** What comes when less does not bring enough: operations, small ones too, permanent stimulators and pumps. */
export const isEscalation = (procedure: Done): boolean =>
  isOperation(procedure) ||
  OPERATIVE.includes(procedure.class) ||
  (procedure.implant === 'PERMANENT' && LATE_IMPLANTS.includes(procedure.class))

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
