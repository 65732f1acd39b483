import type { PlannedNode, Properties } from '../../graph/load-plan.ts'

type SchemaType = `schema:${string}`

/** Structures that schema.org has a type of their own for. */
const STRUCTURES: Readonly<Record<string, SchemaType>> = {
  ARTERY: 'schema:Artery',
  BONE: 'schema:Bone',
  JOINT: 'schema:Joint',
  LIGAMENT: 'schema:Ligament',
  MUSCLE: 'schema:Muscle',
  NERVE: 'schema:Nerve',
  VERTEBRA: 'schema:Bone',
}

const TYPES: Readonly<Record<string, readonly SchemaType[]>> = {
  AnatomicalSource: ['schema:AnatomicalStructure'],
  Claim: ['schema:Claim'],
  Complication: ['schema:MedicalCondition'],
  Condition: ['schema:MedicalCondition'],
  Contraindication: ['schema:MedicalContraindication'],
  Evidence: ['schema:MedicalScholarlyArticle'],
  ImagingModality: ['schema:ImagingTest'],
  Medication: ['schema:Drug'],
  OutcomeMeasure: ['schema:MedicalEntity'],
  PatientFactor: ['schema:MedicalEntity'],
  Procedure: ['schema:MedicalProcedure'],
  Recommendation: ['schema:MedicalGuidelineRecommendation'],
  RedFlag: ['schema:MedicalSignOrSymptom'],
  Reference: ['schema:CreativeWork'],
  Study: ['schema:MedicalStudy'],
  Technology: ['schema:MedicalDevice'],
}

function procedureTypes({ intent, accessRoute }: Properties): SchemaType[] {
  const intents = Array.isArray(intent) ? intent.map(String) : []
  return [
    ...(intents.includes('THERAPEUTIC') ? (['schema:TherapeuticProcedure'] as const) : []),
    ...(intents.includes('DIAGNOSTIC') ? (['schema:DiagnosticProcedure'] as const) : []),
    ...(accessRoute === 'OPEN_SURGERY' ? (['schema:SurgicalProcedure'] as const) : []),
  ]
}

/** What else schema.org calls a node of this label because of what is stored on it. */
function closerTypes({ label, props }: PlannedNode): readonly SchemaType[] {
  const structure = STRUCTURES[String(props.kind)]
  if (label === 'AnatomicalSource' && structure) return [structure]
  if (label === 'Procedure') return procedureTypes(props)
  if (label === 'Evidence' && props.design === 'GUIDELINE') return ['schema:MedicalGuideline']
  return label === 'PatientFactor' && props.kind === 'RISK' ? ['schema:MedicalRiskFactor'] : []
}

/** Types of schema.org, general ones first; none where it has nothing that fits. */
export const schemaTypesOf = (node: PlannedNode): readonly SchemaType[] => [
  ...(TYPES[node.label] ?? []),
  ...closerTypes(node),
]
