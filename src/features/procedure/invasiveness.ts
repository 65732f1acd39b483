import type { AccessRoute, ImplantKind } from '../../vocabulary/procedure.ts'

export interface InvasivenessInput {
  accessRoute: AccessRoute
  implant: ImplantKind
  altersTissue: boolean
  /** The needle goes into a disc or through the dura into the thecal sac. */
  entersDiscOrThecalSac: boolean
}

/** The rule in words, shown beside every grade. */
export const INVASIVENESS_RULE =
  '1 needle or infusion that leaves tissue unchanged; 2 needle that destroys tissue or enters a disc or the thecal sac, or a catheter; 3 small incision or temporary implant; 4 permanent implant, or a small incision that alters tissue; 5 open surgery'

/** Grade 1 (least) to 5 (open surgery), from how the body is entered and what is left behind. */
export function invasivenessGrade({
  accessRoute,
  implant,
  altersTissue,
  entersDiscOrThecalSac,
}: InvasivenessInput): number {
  if (accessRoute === 'OPEN_SURGERY') return 5
  if (implant === 'PERMANENT') return 4
  if (accessRoute === 'SMALL_INCISION') return altersTissue ? 4 : 3
  if (implant === 'TEMPORARY') return 3
  return altersTissue || entersDiscOrThecalSac || accessRoute === 'CATHETER' ? 2 : 1
}
