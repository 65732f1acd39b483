import type { PlannedNode } from '../../graph/load-plan.ts'
import { isTherapeutic } from '../treatment-edges.ts'

export type Category = `biolink:${string}`

/** Claims, results and the like are information about the world, for which the model has no closer class. */
const INFORMATION: Category = 'biolink:InformationContentEntity'

const CATEGORIES: Readonly<Record<string, Category>> = {
  AnatomicalSource: 'biolink:AnatomicalEntity',
  Arm: 'biolink:StudyPopulation',
  Comparator: 'biolink:Treatment',
  Complication: 'biolink:PhenotypicFeature',
  Condition: 'biolink:DiseaseOrPhenotypicFeature',
  Contraindication: 'biolink:ClinicalFinding',
  Evidence: 'biolink:Publication',
  ImagingModality: 'biolink:Procedure',
  Medication: 'biolink:Drug',
  Milestone: 'biolink:Event',
  PatientFactor: 'biolink:ClinicalAttribute',
  Procedure: 'biolink:Procedure',
  RedFlag: 'biolink:ClinicalFinding',
  Reference: 'biolink:Publication',
  Study: 'biolink:Study',
  Technology: 'biolink:Device',
}

/**
 * Classes of the Biolink Model, closest first. A therapeutic procedure is a `Treatment` too: only treatments may treat,
 * be contraindicated and have adverse events there.
 */
export function categoriesOf({ label, props }: PlannedNode): readonly Category[] {
  const own = CATEGORIES[label] ?? INFORMATION
  return label === 'Procedure' && isTherapeutic(props) ? [own, 'biolink:Treatment'] : [own]
}
