import { perVersion } from '../../store/per-version.ts'
import { recoveryProfileFigures, recoveryProfileRows } from './recovery-profile-queries.ts'
import { recoveryRows } from './recovery-row.ts'

/** Every recovery profile of a data version, as filters and orders read it. */
export const recoveryCatalogue = perVersion(async (graph) =>
  recoveryRows(
    ...(await Promise.all([graph.read(recoveryProfileRows()), graph.read(recoveryProfileFigures())])),
  ),
)
