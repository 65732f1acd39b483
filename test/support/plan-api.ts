/** What tests ask of a plan: nearly everything. */
const WHOLE = `{
  notice dataVersion asOf
  conditions { id }
  candidateConditions { condition { id name } matchedText }
  referrals { urgency action redFlag { id } waiting { nodes { id } } because { fact question value holds } rule { id } sources { __typename } }
  stages { kind emptyReason steps {
    id role place site procedure { id name } pathways { id } targets { id }
    reasons { text sources { __typename } }
    expectedEffects { domain text certainty bearing finding { id } sources { __typename } }
    recovery { id } recoveryDays
    cautions { text holds because { fact value } rule { id } sources { __typename } }
    interruptions { text bleedingRisk classRead medication { id } sources { __typename } }
    prerequisites { text met procedure { id } rule { id } sources { __typename } }
    alternatives { id }
    stopRules { text rule { id } } success { text instrument { id } change { value unit } after { value unit } }
    goals { goal serves text sources { __typename } }
  } }
  companions { text rule { id } sources { __typename } }
  excluded(first: 100) { nodes { procedure { id } reason prerequisite { id } by { holds rule { id } sources { __typename } } } }
  waitingFor { text procedures { id } by { rule { id } sources { __typename } } interruptions { text medication { id } } }
  missingInformation(first: 100) { nodes { fact question importance why redFlag { id } procedures { id } rules { id } } }
  opioidDose { mmePerDay text parts { dosePerDay mmePerDay medication { id } } }
}`
export const PLAN = `query ($profile: TreatmentProfileInput!, $asOf: Year) { treatmentPlan(profile: $profile, asOf: $asOf) ${WHOLE} }`

export interface Named {
  readonly id: string
}
export interface Step extends Named {
  readonly role: string
  readonly place: string
  readonly prerequisites: readonly {
    readonly text: string
    readonly met: string
    readonly rule: Named | null
  }[]
  readonly cautions: readonly {
    readonly rule: Named
    readonly because: readonly { readonly fact: string; readonly value: string }[]
  }[]
  readonly procedure: Named & { readonly name: string }
  readonly reasons: readonly { readonly text: string; readonly sources: readonly unknown[] }[]
  readonly expectedEffects: readonly { readonly finding: Named }[]
  readonly interruptions: readonly {
    readonly text: string
    readonly bleedingRisk: string | null
    readonly classRead: boolean | null
  }[]
  readonly goals: readonly { readonly goal: string; readonly serves: string; readonly text: string }[]
}
export interface Plan {
  readonly asOf: number | null
  readonly conditions: readonly Named[]
  readonly candidateConditions: readonly { readonly condition: Named; readonly matchedText: string }[]
  readonly referrals: readonly { readonly urgency: string }[]
  readonly stages: readonly {
    readonly kind: string
    readonly emptyReason: string | null
    readonly steps: readonly Step[]
  }[]
  readonly excluded: {
    readonly nodes: readonly {
      readonly procedure: Named
      readonly reason: string
      readonly by: readonly { readonly rule: Named }[]
    }[]
  }
  readonly waitingFor: readonly {
    readonly text: string
    readonly procedures: readonly Named[]
    readonly by: readonly { readonly rule: Named }[]
    readonly interruptions: readonly { readonly text: string; readonly medication: Named }[]
  }[]
  readonly missingInformation: {
    readonly nodes: readonly { readonly fact: string; readonly importance: string }[]
  }
  readonly opioidDose: {
    readonly mmePerDay: number | null
    readonly text: string
    readonly parts: readonly { readonly mmePerDay: number | null }[]
  } | null
}
export type Change = { kind: string; text: string; procedure: Named | null; rules: readonly Named[] }

export const stepsOf = ({ stages }: Plan) => stages.flatMap((s) => s.steps)
export const excludedOf = ({ excluded }: Plan) => excluded.nodes.map((e) => e.procedure.id)
export const of = (...conditions: string[]) => ({
  conditions: conditions.map((condition) => ({ condition })),
})

export const CALM = { redFlags: { othersAbsent: true } }
/** Nothing known that speaks against a procedure. */
export const HEALTHY = {
  ...CALM,
  drugs: [],
  priorTreatments: [],
  ageBand: 'FROM_50_TO_64',
  history: {
    pregnancy: 'ABSENT',
    localInfection: 'ABSENT',
    systemicInfection: 'ABSENT',
    bleedingDisorder: 'ABSENT',
    immunosuppression: 'ABSENT',
    diabetes: 'ABSENT',
    cancer: 'ABSENT',
    consent: 'PRESENT',
    conservativeCareTried: 'PRESENT',
    ableToOperateDevice: 'PRESENT',
    psychologicalAssessment: 'PRESENT',
  },
  figures: { painDurationWeeks: 60, painIntensity: 7, steroidInjectionsLastYear: 0 },
}
