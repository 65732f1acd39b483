const KNEE = 'RELIEF:condition/knee-osteoarthritis'
/** Every download with arguments that make it several items long, as parameters and as a query takes them. */
export const ASKED: Readonly<Record<string, readonly [Record<string, string>, string]>> = {
  conditions: [{ filter: '{"family":["BACK_AND_NECK_PAIN"]}' }, 'filter: {family: [BACK_AND_NECK_PAIN]}'],
  anatomicalSources: [{}, ''],
  procedures: [
    {
      filter: '{"any":[{"class":["ABLATION"]},{"maxInvasiveness":1}]}',
      orderBy: 'INVASIVENESS_DESC,NAME_ASC',
    },
    'filter: {any: [{class: [ABLATION]}, {maxInvasiveness: 1}]}, orderBy: [INVASIVENESS_DESC, NAME_ASC]',
  ],
  recoveryProfiles: [{}, ''],
  evidence: [{ filter: '{"yearFrom":2015}' }, 'filter: {yearFrom: 2015}'],
  findings: [
    { filter: '{"yearFrom":2020}', orderBy: 'FOLLOW_UP_DESC,YEAR_ASC' },
    'filter: {yearFrom: 2020}, orderBy: [FOLLOW_UP_DESC, YEAR_ASC]',
  ],
  technologies: [{}, ''],
  advances: [{ from: '2000', to: '2025' }, 'from: 2000, to: 2025'],
  reliefPathways: [{ condition: KNEE, asOf: '2020' }, `condition: "${KNEE}", asOf: 2020`],
  search: [{ query: 'knee', types: 'CONDITION,PROCEDURE' }, 'query: "knee", types: [CONDITION, PROCEDURE]'],
  timeline: [{ id: KNEE }, `id: "${KNEE}"`],
}
