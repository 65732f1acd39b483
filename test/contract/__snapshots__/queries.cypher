// anatomical-source-by-ids
MATCH (n:Entity:AnatomicalSource) WHERE n.id IN $ids RETURN n {.*} AS props

// anatomical-source-conditions
MATCH (a:Entity:AnatomicalSource)<-[r:ARISES_FROM]-(b:Entity:Condition) WHERE a.id IN $ids
RETURN a.id AS parent, properties(r) AS edge, b {.*} AS node ORDER BY parent, b.nameSort, b.id

// anatomical-source-nerves
MATCH (a:Entity:AnatomicalSource)<-[r:INNERVATES]-(b:Entity:AnatomicalSource) WHERE a.id IN $ids
RETURN a.id AS parent, properties(r) AS edge, b {.*} AS node ORDER BY parent, b.nameSort, b.id

// anatomical-source-parts
MATCH (a:Entity:AnatomicalSource)<-[r:PART_OF]-(b:Entity:AnatomicalSource) WHERE a.id IN $ids
RETURN a.id AS parent, properties(r) AS edge, b {.*} AS node ORDER BY parent, b.nameSort, b.id

// anatomical-source-row-conditions
MATCH (c:Entity:Condition)-[r:ARISES_FROM]->(s:AnatomicalSource) WHERE r.role <> 'TREATMENT_SITE'
RETURN s.id AS structure, c.id AS id, c.family AS family ORDER BY structure, id

// anatomical-source-row-facts
MATCH (n:Entity:AnatomicalSource) RETURN n.id AS id, n.nameSort AS nameSort, n.kind AS kind, n.region AS region ORDER BY n.id

// anatomical-source-row-procedures
MATCH (p:Entity:Procedure)-[:TARGETS]->(s:AnatomicalSource)
RETURN s.id AS structure, p.id AS id, p.class AS class, p.accessRoute AS accessRoute ORDER BY structure, id

// anatomical-source-supplied
MATCH (a:Entity:AnatomicalSource)-[r:INNERVATES]->(b:Entity:AnatomicalSource) WHERE a.id IN $ids
RETURN a.id AS parent, properties(r) AS edge, b {.*} AS node ORDER BY parent, b.nameSort, b.id

// anatomical-source-wholes
MATCH (a:Entity:AnatomicalSource)-[r:PART_OF]->(b:Entity:AnatomicalSource) WHERE a.id IN $ids
RETURN a.id AS parent, properties(r) AS edge, b {.*} AS node ORDER BY parent, b.nameSort, b.id

// arm-by-ids
MATCH (n:Entity:Arm) WHERE n.id IN $ids RETURN n {.*} AS props

// arm-comparators
MATCH (a:Entity:Arm)-[r:RECEIVED]->(b:Entity:Comparator) WHERE a.id IN $ids
RETURN a.id AS parent, properties(r) AS edge, b {.*} AS node ORDER BY parent, b.nameSort, b.id

// arm-procedures
MATCH (a:Entity:Arm)-[r:RECEIVED]->(b:Entity:Procedure) WHERE a.id IN $ids
RETURN a.id AS parent, properties(r) AS edge, b {.*} AS node ORDER BY parent, b.nameSort, b.id

// assessment-by-ids
MATCH (n:Entity:Assessment) WHERE n.id IN $ids RETURN n {.*} AS props

// assessment-findings
MATCH (a:Entity:Assessment)<-[r:BEARS_ON]-(b:Entity:Finding) WHERE a.id IN $ids
RETURN a.id AS parent, properties(r) AS edge, b {.*} AS node ORDER BY parent, b.nameSort, b.id

// claim-assessments
MATCH (a:Entity:Claim)-[r:HAS_ASSESSMENT]->(b:Entity:Assessment) WHERE a.id IN $ids
RETURN a.id AS parent, properties(r) AS edge, b {.*} AS node ORDER BY parent, b.nameSort, b.id

// claim-by-ids
MATCH (n:Entity:Claim) WHERE n.id IN $ids RETURN n {.*} AS props

// claim-condition
MATCH (a:Entity:Claim)-[r:ABOUT]->(b:Entity:Condition) WHERE a.id IN $ids
RETURN a.id AS parent, properties(r) AS edge, b {.*} AS node ORDER BY parent, b.nameSort, b.id

// claim-findings
MATCH (c:Entity:Claim)<-[b:INFORMS]-(f:Finding) WHERE c.id IN $ids
RETURN c.id AS claim, properties(b) AS edge, f {.*} AS node ORDER BY claim, f.id

// claim-procedure
MATCH (a:Entity:Claim)-[r:EVALUATES]->(b:Entity:Procedure) WHERE a.id IN $ids
RETURN a.id AS parent, properties(r) AS edge, b {.*} AS node ORDER BY parent, b.nameSort, b.id

// claim-recommendations
MATCH (a:Entity:Claim)-[r:HAS_RECOMMENDATION]->(b:Entity:Recommendation) WHERE a.id IN $ids
RETURN a.id AS parent, properties(r) AS edge, b {.*} AS node ORDER BY parent, b.nameSort, b.id

// comparator-by-ids
MATCH (n:Entity:Comparator) WHERE n.id IN $ids RETURN n {.*} AS props

// complication-by-ids
MATCH (n:Entity:Complication) WHERE n.id IN $ids RETURN n {.*} AS props

// condition-broader
MATCH (a:Entity:Condition)-[r:BROADER]->(b:Entity:Condition) WHERE a.id IN $ids
RETURN a.id AS parent, properties(r) AS edge, b {.*} AS node ORDER BY parent, b.nameSort, b.id

// condition-by-ids
MATCH (n:Entity:Condition) WHERE n.id IN $ids RETURN n {.*} AS props

// condition-claims
MATCH (a:Entity:Condition)<-[r:ABOUT]-(b:Entity:Claim) WHERE a.id IN $ids
RETURN a.id AS parent, properties(r) AS edge, b {.*} AS node ORDER BY parent, b.nameSort, b.id

// condition-narrower
MATCH (a:Entity:Condition)<-[r:BROADER]-(b:Entity:Condition) WHERE a.id IN $ids
RETURN a.id AS parent, properties(r) AS edge, b {.*} AS node ORDER BY parent, b.nameSort, b.id

// condition-pain-sources
MATCH (a:Entity:Condition)-[r:ARISES_FROM]->(b:Entity:AnatomicalSource) WHERE a.id IN $ids
RETURN a.id AS parent, properties(r) AS edge, b {.*} AS node ORDER BY parent, b.nameSort, b.id

// condition-red-flags
MATCH (a:Entity:Condition)-[r:HAS_RED_FLAG]->(b:Entity:RedFlag) WHERE a.id IN $ids
RETURN a.id AS parent, properties(r) AS edge, b {.*} AS node ORDER BY parent, b.nameSort, b.id

// condition-row-facts
MATCH (n:Entity:Condition) RETURN n.id AS id, n.nameSort AS nameSort, n.family AS family ORDER BY n.id

// condition-row-pain-sources
MATCH (c:Entity:Condition)-[r:ARISES_FROM]->(s:AnatomicalSource) WHERE r.role <> 'TREATMENT_SITE'
RETURN c.id AS condition, s.id AS structure, s.kind AS kind, s.region AS region ORDER BY condition, structure

// contraindication-by-ids
MATCH (n:Entity:Contraindication) WHERE n.id IN $ids RETURN n {.*} AS props

// evidence-by-ids
MATCH (n:Entity:Evidence) WHERE n.id IN $ids RETURN n {.*} AS props

// evidence-findings
MATCH (a:Entity:Evidence)-[r:REPORTS]->(b:Entity:Finding) WHERE a.id IN $ids
RETURN a.id AS parent, properties(r) AS edge, b {.*} AS node ORDER BY parent, b.nameSort, b.id

// evidence-map-claims
MATCH (cl:Entity:Claim)-[:ABOUT]->(c:Condition), (cl)-[:EVALUATES]->(p:Procedure)
WITH cl AS cl, c AS c, p AS p
OPTIONAL MATCH (p)-[:TARGETS]->(s:AnatomicalSource)
WITH cl AS cl, c AS c, p AS p, s AS s ORDER BY s.id
WITH cl AS cl, c AS c, p AS p, collect(CASE WHEN s IS NULL THEN null ELSE {id: s.id, name: s.name} END) AS structures
OPTIONAL MATCH (cl)-[:HAS_ASSESSMENT]->(a:Assessment)
WITH cl AS cl, c AS c, p AS p, structures AS structures, a AS a ORDER BY a.id
WITH cl AS cl, c AS c, p AS p, structures AS structures,
collect(CASE WHEN a IS NULL OR a.origin = 'DERIVED' THEN null
ELSE {domain: a.domain, comparison: a.comparison, certainty: a.certainty, year: a.reportYear} END) AS carried
RETURN cl.id AS claim, cl.certainty AS certainty, {id: c.id, name: c.name, family: c.family} AS condition,
{id: p.id, name: p.name, class: p.class} AS procedure, structures AS structures, carried AS carried,
c.id AS conditionId, p.id AS procedureId ORDER BY claim, conditionId, procedureId

// evidence-map-narrower-condition
UNWIND $ids AS rootId
MATCH (root:Entity:Condition {id: rootId})<-[:BROADER*0..6]-(n:Condition)
WITH DISTINCT n.id AS id
RETURN id AS id ORDER BY id

// evidence-map-narrower-procedure
UNWIND $ids AS rootId
MATCH (root:Entity:Procedure {id: rootId})<-[:BROADER*0..6]-(n:Procedure)
WITH DISTINCT n.id AS id
RETURN id AS id ORDER BY id

// evidence-notices
MATCH (a:Entity:Evidence)-[r:HAS_NOTICE]->(b:Entity:Notice) WHERE a.id IN $ids
RETURN a.id AS parent, properties(r) AS edge, b {.*} AS node ORDER BY parent, b.nameSort, b.id

// evidence-row-certainties
MATCH (f:Entity:Finding)-[b:BEARS_ON]->(a:Assessment) WHERE b.direct = true
RETURN DISTINCT f.id AS finding, a.certainty AS certainty ORDER BY finding, certainty

// evidence-row-conditions
MATCH (f:Entity:Finding)-[:ABOUT]->(c:Condition)
RETURN f.id AS finding, c.id AS condition, c.family AS family ORDER BY finding, condition

// evidence-row-findings
MATCH (e:Entity:Evidence)-[:REPORTS]->(f:Finding)-[:EVALUATES]->(p:Procedure)
RETURN f.id AS id, e.id AS report, p.id AS procedure, p.class AS class, f.comparison AS comparison, f.domain AS domain,
f.effectDirection AS effectDirection, f.bearing AS bearing, f.nonInferiorityMet AS nonInferiorityMet,
f.followUpMonths AS followUpMonths, f.primary AS primary, f.effectLow AS low, f.effectHigh AS high ORDER BY id, report, procedure

// evidence-row-instruments
MATCH (a:Entity:Finding)-[:MEASURED_WITH]->(b:Entity:OutcomeMeasure) RETURN a.id AS from, b.id AS to ORDER BY from, to

// evidence-row-notices
MATCH (e:Entity:Evidence)-[:HAS_NOTICE]->(n:Notice)
RETURN DISTINCT e.id AS report, n.kind AS kind ORDER BY report, kind

// evidence-row-reports
MATCH (n:Entity:Evidence) RETURN n.id AS id, n.nameSort AS nameSort, n.pmid AS pmid, n.doiFolded AS doi, n.nct AS nct, n.year AS year,
n.design AS design, n.blinding AS blinding, n.fundingKind AS funding, n.studyId AS study,
n.nRandomized AS randomized, n.nAnalyzed AS analyzed ORDER BY n.id

// evidence-year-facts
MATCH (n:Entity:Evidence) WHERE n.id IN $ids
RETURN n.year AS year, n.design AS design, n.studyId AS study, n.nRandomized AS randomized, n.nAnalyzed AS analyzed,
[(n)<-[:HAS_REPORT]-(s:Study) | {randomized: s.nRandomized}] AS studies

// exploration-links
MATCH (a:Entity)-[r:BROADER|ARISES_FROM|HAS_RED_FLAG|PART_OF|INNERVATES|REFERS_PAIN_TO|TARGETS|CONFIRMS|ONLY_FOR|REQUIRES|GUIDED_BY|USES|ALTERNATIVE_TO|ESCALATES_TO|MAY_CAUSE|CONTRAINDICATED_BY|HAS_RECOVERY|HAS_MILESTONE|ABOUT|EVALUATES|INFORMS|REPORTS|HAS_REPORT|MEASURED_WITH]->(b:Entity) WHERE a.id IN $ids AND b.id IN $ids
RETURN a.id AS from, b.id AS to, type(r) AS type, properties(r) AS edge ORDER BY from, to, type

// exploration-nodes
MATCH (n:Entity) WHERE n.id IN $ids RETURN n.id AS id, n.name AS name, labels(n) AS labels

// exploration-steps-against
MATCH (a:Entity)<-[:BROADER|ARISES_FROM|HAS_RED_FLAG|PART_OF|INNERVATES|REFERS_PAIN_TO|TARGETS|CONFIRMS|REQUIRES|GUIDED_BY|USES|ALTERNATIVE_TO|ESCALATES_TO|MAY_CAUSE|CONTRAINDICATED_BY|HAS_RECOVERY|HAS_MILESTONE|ABOUT|EVALUATES|INFORMS|REPORTS|HAS_REPORT|MEASURED_WITH]-(b:Entity) WHERE a.id IN $ids
WITH DISTINCT a.id AS near, b.id AS id, b.name AS name, labels(b) AS labels
WHERE any(label IN labels WHERE label IN $labels)
RETURN near AS near, id AS id, name AS name, labels AS labels ORDER BY near, id LIMIT $limit

// exploration-steps-along
MATCH (a:Entity)-[:BROADER|ARISES_FROM|HAS_RED_FLAG|PART_OF|INNERVATES|REFERS_PAIN_TO|TARGETS|CONFIRMS|REQUIRES|GUIDED_BY|USES|ALTERNATIVE_TO|ESCALATES_TO|MAY_CAUSE|CONTRAINDICATED_BY|HAS_RECOVERY|HAS_MILESTONE|ABOUT|EVALUATES|INFORMS|REPORTS|HAS_REPORT|MEASURED_WITH]->(b:Entity) WHERE a.id IN $ids
WITH DISTINCT a.id AS near, b.id AS id, b.name AS name, labels(b) AS labels
WHERE any(label IN labels WHERE label IN $labels)
RETURN near AS near, id AS id, name AS name, labels AS labels ORDER BY near, id LIMIT $limit

// finding-arm
MATCH (a:Entity:Finding)-[r:IN_ARM]->(b:Entity:Arm) WHERE a.id IN $ids
RETURN a.id AS parent, properties(r) AS edge, b {.*} AS node ORDER BY parent, b.nameSort, b.id

// finding-by-ids
MATCH (n:Entity:Finding) WHERE n.id IN $ids RETURN n {.*} AS props

// finding-conditions
MATCH (a:Entity:Finding)-[r:ABOUT]->(b:Entity:Condition) WHERE a.id IN $ids
RETURN a.id AS parent, properties(r) AS edge, b {.*} AS node ORDER BY parent, b.nameSort, b.id

// finding-instrument
MATCH (a:Entity:Finding)-[r:MEASURED_WITH]->(b:Entity:OutcomeMeasure) WHERE a.id IN $ids
RETURN a.id AS parent, properties(r) AS edge, b {.*} AS node ORDER BY parent, b.nameSort, b.id

// finding-procedure
MATCH (a:Entity:Finding)-[r:EVALUATES]->(b:Entity:Procedure) WHERE a.id IN $ids
RETURN a.id AS parent, properties(r) AS edge, b {.*} AS node ORDER BY parent, b.nameSort, b.id

// finding-report
MATCH (a:Entity:Finding)<-[r:REPORTS]-(b:Entity:Evidence) WHERE a.id IN $ids
RETURN a.id AS parent, properties(r) AS edge, b {.*} AS node ORDER BY parent, b.nameSort, b.id

// finding-versus
MATCH (a:Entity:Finding)-[r:VERSUS]->(b:Entity:Arm) WHERE a.id IN $ids
RETURN a.id AS parent, properties(r) AS edge, b {.*} AS node ORDER BY parent, b.nameSort, b.id

// graph-label-counts
MATCH (n:Entity:AnatomicalSource) WITH count(n) AS n RETURN 'AnatomicalSource' AS name, n AS n
UNION ALL
MATCH (n:Entity:Arm) WITH count(n) AS n RETURN 'Arm' AS name, n AS n
UNION ALL
MATCH (n:Entity:Assessment) WITH count(n) AS n RETURN 'Assessment' AS name, n AS n
UNION ALL
MATCH (n:Entity:Claim) WITH count(n) AS n RETURN 'Claim' AS name, n AS n
UNION ALL
MATCH (n:Entity:Comparator) WITH count(n) AS n RETURN 'Comparator' AS name, n AS n
UNION ALL
MATCH (n:Entity:Complication) WITH count(n) AS n RETURN 'Complication' AS name, n AS n
UNION ALL
MATCH (n:Entity:Condition) WITH count(n) AS n RETURN 'Condition' AS name, n AS n
UNION ALL
MATCH (n:Entity:Contraindication) WITH count(n) AS n RETURN 'Contraindication' AS name, n AS n
UNION ALL
MATCH (n:Entity:Evidence) WITH count(n) AS n RETURN 'Evidence' AS name, n AS n
UNION ALL
MATCH (n:Entity:Finding) WITH count(n) AS n RETURN 'Finding' AS name, n AS n
UNION ALL
MATCH (n:Entity:ImagingModality) WITH count(n) AS n RETURN 'ImagingModality' AS name, n AS n
UNION ALL
MATCH (n:Entity:Interruption) WITH count(n) AS n RETURN 'Interruption' AS name, n AS n

// graph-label-counts
MATCH (n:Entity:Medication) WITH count(n) AS n RETURN 'Medication' AS name, n AS n
UNION ALL
MATCH (n:Entity:Milestone) WITH count(n) AS n RETURN 'Milestone' AS name, n AS n
UNION ALL
MATCH (n:Entity:Notice) WITH count(n) AS n RETURN 'Notice' AS name, n AS n
UNION ALL
MATCH (n:Entity:OutcomeMeasure) WITH count(n) AS n RETURN 'OutcomeMeasure' AS name, n AS n
UNION ALL
MATCH (n:Entity:Pathway) WITH count(n) AS n RETURN 'Pathway' AS name, n AS n
UNION ALL
MATCH (n:Entity:PlanRule) WITH count(n) AS n RETURN 'PlanRule' AS name, n AS n
UNION ALL
MATCH (n:Entity:Procedure) WITH count(n) AS n RETURN 'Procedure' AS name, n AS n
UNION ALL
MATCH (n:Entity:ProcedureUse) WITH count(n) AS n RETURN 'ProcedureUse' AS name, n AS n
UNION ALL
MATCH (n:Entity:Recommendation) WITH count(n) AS n RETURN 'Recommendation' AS name, n AS n
UNION ALL
MATCH (n:Entity:RecoveryFact) WITH count(n) AS n RETURN 'RecoveryFact' AS name, n AS n
UNION ALL
MATCH (n:Entity:RecoveryProfile) WITH count(n) AS n RETURN 'RecoveryProfile' AS name, n AS n
UNION ALL
MATCH (n:Entity:RedFlag) WITH count(n) AS n RETURN 'RedFlag' AS name, n AS n

// graph-label-counts
MATCH (n:Entity:Reference) WITH count(n) AS n RETURN 'Reference' AS name, n AS n
UNION ALL
MATCH (n:Entity:Study) WITH count(n) AS n RETURN 'Study' AS name, n AS n
UNION ALL
MATCH (n:Entity:Technology) WITH count(n) AS n RETURN 'Technology' AS name, n AS n

// graph-nodes-by-ids
MATCH (n:Entity) WHERE n.id IN $ids RETURN n.id AS id, labels(n) AS labels, n {.*} AS props

// graph-relationship-counts
MATCH (a:Entity)-[r:ABOUT]->(b:Entity) WITH count(r) AS n RETURN 'ABOUT' AS name, n AS n
UNION ALL
MATCH (a:Entity)-[r:ALTERNATIVE_TO]->(b:Entity) WITH count(r) AS n RETURN 'ALTERNATIVE_TO' AS name, n AS n
UNION ALL
MATCH (a:Entity)-[r:ARISES_FROM]->(b:Entity) WITH count(r) AS n RETURN 'ARISES_FROM' AS name, n AS n
UNION ALL
MATCH (a:Entity)-[r:ASKS_ABOUT]->(b:Entity) WITH count(r) AS n RETURN 'ASKS_ABOUT' AS name, n AS n
UNION ALL
MATCH (a:Entity)-[r:BASED_ON]->(b:Entity) WITH count(r) AS n RETURN 'BASED_ON' AS name, n AS n
UNION ALL
MATCH (a:Entity)-[r:BEARS_ON]->(b:Entity) WITH count(r) AS n RETURN 'BEARS_ON' AS name, n AS n
UNION ALL
MATCH (a:Entity)-[r:BROADER]->(b:Entity) WITH count(r) AS n RETURN 'BROADER' AS name, n AS n
UNION ALL
MATCH (a:Entity)-[r:CITES]->(b:Entity) WITH count(r) AS n RETURN 'CITES' AS name, n AS n
UNION ALL
MATCH (a:Entity)-[r:COMPARES_WITH]->(b:Entity) WITH count(r) AS n RETURN 'COMPARES_WITH' AS name, n AS n
UNION ALL
MATCH (a:Entity)-[r:CONFIRMS]->(b:Entity) WITH count(r) AS n RETURN 'CONFIRMS' AS name, n AS n
UNION ALL
MATCH (a:Entity)-[r:CONTRAINDICATED_BY]->(b:Entity) WITH count(r) AS n RETURN 'CONTRAINDICATED_BY' AS name, n AS n
UNION ALL
MATCH (a:Entity)-[r:ESCALATES_TO]->(b:Entity) WITH count(r) AS n RETURN 'ESCALATES_TO' AS name, n AS n

// graph-relationship-counts
MATCH (a:Entity)-[r:EVALUATES]->(b:Entity) WITH count(r) AS n RETURN 'EVALUATES' AS name, n AS n
UNION ALL
MATCH (a:Entity)-[r:FOR]->(b:Entity) WITH count(r) AS n RETURN 'FOR' AS name, n AS n
UNION ALL
MATCH (a:Entity)-[r:GUIDED_BY]->(b:Entity) WITH count(r) AS n RETURN 'GUIDED_BY' AS name, n AS n
UNION ALL
MATCH (a:Entity)-[r:HAS_ARM]->(b:Entity) WITH count(r) AS n RETURN 'HAS_ARM' AS name, n AS n
UNION ALL
MATCH (a:Entity)-[r:HAS_ASSESSMENT]->(b:Entity) WITH count(r) AS n RETURN 'HAS_ASSESSMENT' AS name, n AS n
UNION ALL
MATCH (a:Entity)-[r:HAS_FACT]->(b:Entity) WITH count(r) AS n RETURN 'HAS_FACT' AS name, n AS n
UNION ALL
MATCH (a:Entity)-[r:HAS_INTERRUPTION]->(b:Entity) WITH count(r) AS n RETURN 'HAS_INTERRUPTION' AS name, n AS n
UNION ALL
MATCH (a:Entity)-[r:HAS_MILESTONE]->(b:Entity) WITH count(r) AS n RETURN 'HAS_MILESTONE' AS name, n AS n
UNION ALL
MATCH (a:Entity)-[r:HAS_NOTICE]->(b:Entity) WITH count(r) AS n RETURN 'HAS_NOTICE' AS name, n AS n
UNION ALL
MATCH (a:Entity)-[r:HAS_RECOMMENDATION]->(b:Entity) WITH count(r) AS n RETURN 'HAS_RECOMMENDATION' AS name, n AS n
UNION ALL
MATCH (a:Entity)-[r:HAS_RECOVERY]->(b:Entity) WITH count(r) AS n RETURN 'HAS_RECOVERY' AS name, n AS n
UNION ALL
MATCH (a:Entity)-[r:HAS_RED_FLAG]->(b:Entity) WITH count(r) AS n RETURN 'HAS_RED_FLAG' AS name, n AS n

// graph-relationship-counts
MATCH (a:Entity)-[r:HAS_REPORT]->(b:Entity) WITH count(r) AS n RETURN 'HAS_REPORT' AS name, n AS n
UNION ALL
MATCH (a:Entity)-[r:INFORMS]->(b:Entity) WITH count(r) AS n RETURN 'INFORMS' AS name, n AS n
UNION ALL
MATCH (a:Entity)-[r:INNERVATES]->(b:Entity) WITH count(r) AS n RETURN 'INNERVATES' AS name, n AS n
UNION ALL
MATCH (a:Entity)-[r:IN_ARM]->(b:Entity) WITH count(r) AS n RETURN 'IN_ARM' AS name, n AS n
UNION ALL
MATCH (a:Entity)-[r:LACKS_RESULTS_OF]->(b:Entity) WITH count(r) AS n RETURN 'LACKS_RESULTS_OF' AS name, n AS n
UNION ALL
MATCH (a:Entity)-[r:MAY_CAUSE]->(b:Entity) WITH count(r) AS n RETURN 'MAY_CAUSE' AS name, n AS n
UNION ALL
MATCH (a:Entity)-[r:MEASURED_WITH]->(b:Entity) WITH count(r) AS n RETURN 'MEASURED_WITH' AS name, n AS n
UNION ALL
MATCH (a:Entity)-[r:OFFERS]->(b:Entity) WITH count(r) AS n RETURN 'OFFERS' AS name, n AS n
UNION ALL
MATCH (a:Entity)-[r:ONLY_FOR]->(b:Entity) WITH count(r) AS n RETURN 'ONLY_FOR' AS name, n AS n
UNION ALL
MATCH (a:Entity)-[r:PART_OF]->(b:Entity) WITH count(r) AS n RETURN 'PART_OF' AS name, n AS n
UNION ALL
MATCH (a:Entity)-[r:RECEIVED]->(b:Entity) WITH count(r) AS n RETURN 'RECEIVED' AS name, n AS n
UNION ALL
MATCH (a:Entity)-[r:REDUCES_USE_OF]->(b:Entity) WITH count(r) AS n RETURN 'REDUCES_USE_OF' AS name, n AS n

// graph-relationship-counts
MATCH (a:Entity)-[r:REFERS_PAIN_TO]->(b:Entity) WITH count(r) AS n RETURN 'REFERS_PAIN_TO' AS name, n AS n
UNION ALL
MATCH (a:Entity)-[r:REPORTS]->(b:Entity) WITH count(r) AS n RETURN 'REPORTS' AS name, n AS n
UNION ALL
MATCH (a:Entity)-[r:REQUIRES]->(b:Entity) WITH count(r) AS n RETURN 'REQUIRES' AS name, n AS n
UNION ALL
MATCH (a:Entity)-[r:RESTS_ON]->(b:Entity) WITH count(r) AS n RETURN 'RESTS_ON' AS name, n AS n
UNION ALL
MATCH (a:Entity)-[r:TARGETS]->(b:Entity) WITH count(r) AS n RETURN 'TARGETS' AS name, n AS n
UNION ALL
MATCH (a:Entity)-[r:USES]->(b:Entity) WITH count(r) AS n RETURN 'USES' AS name, n AS n
UNION ALL
MATCH (a:Entity)-[r:USE_REPORTED_IN]->(b:Entity) WITH count(r) AS n RETURN 'USE_REPORTED_IN' AS name, n AS n
UNION ALL
MATCH (a:Entity)-[r:VERSUS]->(b:Entity) WITH count(r) AS n RETURN 'VERSUS' AS name, n AS n

// hierarchy-links-anatomicalsource
MATCH (a:Entity:AnatomicalSource)-[:PART_OF]->(b:Entity:AnatomicalSource) RETURN a.id AS narrow, b.id AS wide ORDER BY narrow, wide

// hierarchy-links-condition
MATCH (a:Entity:Condition)-[:BROADER]->(b:Entity:Condition) RETURN a.id AS narrow, b.id AS wide ORDER BY narrow, wide

// hierarchy-links-procedure
MATCH (a:Entity:Procedure)-[:BROADER]->(b:Entity:Procedure) RETURN a.id AS narrow, b.id AS wide ORDER BY narrow, wide

// hierarchy-members-condition
MATCH (n:Entity:Condition) RETURN n.id AS id ORDER BY id

// hierarchy-members-outcomemeasure
MATCH (n:Entity:OutcomeMeasure) RETURN n.id AS id ORDER BY id

// imaging-modality-by-ids
MATCH (n:Entity:ImagingModality) WHERE n.id IN $ids RETURN n {.*} AS props

// medication-all
MATCH (n:Entity:Medication) RETURN n {.*} AS props ORDER BY n.id

// medication-by-ids
MATCH (n:Entity:Medication) WHERE n.id IN $ids RETURN n {.*} AS props

// medication-interruptions
MATCH (a:Entity:Medication)-[r:HAS_INTERRUPTION]->(b:Entity:Interruption) WHERE a.id IN $ids
RETURN a.id AS parent, properties(r) AS edge, b {.*} AS node ORDER BY parent, b.nameSort, b.id

// meta-changes
MATCH (n:Entity:DataChange)
RETURN n.previousVersion AS previousVersion, n.type AS type, n.added AS added, n.removed AS removed, n.changed AS changed
ORDER BY type, n.id

// meta-counts
MATCH (n:Entity:Condition) WITH count(n) AS count RETURN 'Condition' AS name, count AS count
UNION ALL MATCH (n:Entity:AnatomicalSource) WITH count(n) AS count RETURN 'AnatomicalSource' AS name, count AS count
UNION ALL MATCH (n:Entity:Procedure) WITH count(n) AS count RETURN 'Procedure' AS name, count AS count
UNION ALL MATCH (n:Entity:ProcedureUse) WITH count(n) AS count RETURN 'ProcedureUse' AS name, count AS count
UNION ALL MATCH (n:Entity:RecoveryProfile) WITH count(n) AS count RETURN 'RecoveryProfile' AS name, count AS count
UNION ALL MATCH (n:Entity:Technology) WITH count(n) AS count RETURN 'Technology' AS name, count AS count
UNION ALL MATCH (n:Entity:Study) WITH count(n) AS count RETURN 'Study' AS name, count AS count
UNION ALL MATCH (n:Entity:Evidence) WITH count(n) AS count RETURN 'EvidenceReport' AS name, count AS count
UNION ALL MATCH (n:Entity:Finding) WITH count(n) AS count RETURN 'Finding' AS name, count AS count
UNION ALL MATCH (n:Entity:Claim) WITH count(n) AS count RETURN 'Claim' AS name, count AS count
UNION ALL MATCH (n:Entity:Pathway) WITH count(n) AS count RETURN 'Pathway' AS name, count AS count
UNION ALL MATCH (n:Entity:Complication) WITH count(n) AS count RETURN 'Complication' AS name, count AS count
UNION ALL MATCH (n:Entity:Contraindication) WITH count(n) AS count RETURN 'Contraindication' AS name, count AS count
UNION ALL MATCH (n:Entity:RedFlag) WITH count(n) AS count RETURN 'RedFlag' AS name, count AS count
UNION ALL MATCH (n:Entity:OutcomeMeasure) WITH count(n) AS count RETURN 'OutcomeMeasure' AS name, count AS count
UNION ALL MATCH (n:Entity:Reference) WITH count(n) AS count RETURN 'Reference' AS name, count AS count

// meta-coverage
MATCH (n:Entity:FamilyCoverage) RETURN n {.*} AS props ORDER BY n.place, n.id

// meta-families
MATCH (n:Entity:Condition) RETURN n.family AS name, count(n) AS count ORDER BY name

// meta-last-curated
MATCH (n:Entity:Evidence) WITH max(n.readAt) AS day RETURN coalesce(day, '') AS day
UNION ALL MATCH (n:Entity:Reference) WITH max(n.readAt) AS day RETURN coalesce(day, '') AS day

// milestone-by-ids
MATCH (n:Entity:Milestone) WHERE n.id IN $ids RETURN n {.*} AS props

// milestone-page
MATCH (n:Entity:Milestone)
WHERE (n.date >= $firstDay AND n.date < $dayAfter) AND (NOT $hasKind OR n.kind IN $kinds)
AND (NOT $hasAfter OR n.date < $afterSort OR (n.date = $afterSort AND n.id > $afterId))
RETURN n {.*} AS props ORDER BY n.date DESC, n.id LIMIT $limit

// milestone-technology
MATCH (a:Entity:Milestone)<-[r:HAS_MILESTONE]-(b:Entity:Technology) WHERE a.id IN $ids
RETURN a.id AS parent, properties(r) AS edge, b {.*} AS node ORDER BY parent, b.nameSort, b.id

// milestone-total
MATCH (n:Entity:Milestone) WHERE (n.date >= $firstDay AND n.date < $dayAfter) AND (NOT $hasKind OR n.kind IN $kinds) RETURN count(n) AS total

// notice-by-ids
MATCH (n:Entity:Notice) WHERE n.id IN $ids RETURN n {.*} AS props

// outcome-measure-by-ids
MATCH (n:Entity:OutcomeMeasure) WHERE n.id IN $ids RETURN n {.*} AS props

// pathway-by-ids
MATCH (w:Entity:Pathway)-[:OFFERS]->(p:Procedure) WHERE w.id IN $ids
OPTIONAL MATCH (w)-[:RESTS_ON]->(cl:Claim)
WITH w, p, cl, CASE WHEN cl IS NULL THEN [] ELSE [(cl)-[:HAS_ASSESSMENT]->(a:Assessment) WHERE a.origin <> 'DERIVED' |
{domain: a.domain, comparison: a.comparison, certainty: a.certainty, bearing: a.bearing, year: a.reportYear}] END AS carried
RETURN w {.*} AS pathway, CASE WHEN cl IS NULL THEN null ELSE cl {.*} END AS claim, carried AS carried,
{name: p.name, class: p.class, intent: p.intent, accessRoute: p.accessRoute, invasivenessGrade: p.invasivenessGrade} AS procedure

// pathway-candidates
MATCH (root:Entity:Condition {id: $condition})<-[:BROADER*0..6]-(c:Condition)
WHERE $narrower OR c.id = $condition
WITH DISTINCT c AS c
MATCH (c)<-[:FOR]-(w:Pathway)-[:OFFERS]->(p:Procedure)
OPTIONAL MATCH (w)-[:RESTS_ON]->(cl:Claim)
WITH w, p, cl, CASE WHEN cl IS NULL THEN [] ELSE [(cl)-[:HAS_ASSESSMENT]->(a:Assessment) WHERE a.origin <> 'DERIVED' |
{domain: a.domain, comparison: a.comparison, certainty: a.certainty, bearing: a.bearing, year: a.reportYear}] END AS carried
RETURN w {.*} AS pathway, CASE WHEN cl IS NULL THEN null ELSE cl {.*} END AS claim, carried AS carried,
{name: p.name, class: p.class, intent: p.intent, accessRoute: p.accessRoute, invasivenessGrade: p.invasivenessGrade} AS procedure

// pathway-claim-as-other
MATCH (cl:Entity:Claim)<-[i:COMPARES_WITH]-(f:Finding)<-[:REPORTS]-(e:Evidence) WHERE cl.id IN $ids
RETURN cl.id AS claim, f.id AS finding, e.studyId AS study, e.id AS report, e.year AS year, e.design AS design, e.blinding AS blinding,
e.riskOfBiasResult AS riskOfBias, f.domain AS domain, f.medicationKind AS medicationKind, f.comparison AS comparison, f.followUpMonths AS followUpMonths,
i.bearing AS bearing, f.effectDirection AS direction, i.direct AS direct, i.participants AS participants, i.retractedFrom AS retractedFrom,
i.versusItself AS versusItself
ORDER BY claim, finding

// pathway-claim-facts
MATCH (cl:Entity:Claim)<-[i:INFORMS]-(f:Finding)<-[:REPORTS]-(e:Evidence) WHERE cl.id IN $ids
RETURN cl.id AS claim, f.id AS finding, e.studyId AS study, e.id AS report, e.year AS year, e.design AS design, e.blinding AS blinding,
e.riskOfBiasResult AS riskOfBias, f.domain AS domain, f.medicationKind AS medicationKind, f.comparison AS comparison, f.followUpMonths AS followUpMonths,
i.bearing AS bearing, f.effectDirection AS direction, i.direct AS direct, i.participants AS participants, i.retractedFrom AS retractedFrom,
i.versusItself AS versusItself
ORDER BY claim, finding

// pathway-route-links
MATCH (a:Entity)-[r:ARISES_FROM|PART_OF|INNERVATES|TARGETS]->(b:Entity) WHERE a.id IN $ids AND b.id IN $ids
RETURN a.id AS from, b.id AS to, type(r) AS type, properties(r) AS edge ORDER BY from, to, type

// pathway-rows
MATCH (c:Entity:Condition)<-[:FOR]-(w:Pathway)-[:OFFERS]->(p:Procedure)
OPTIONAL MATCH (w)-[:RESTS_ON]->(cl:Claim)
RETURN w.id AS id, w.conditionId AS conditionId, w.procedureId AS procedureId, c.family AS family,
p.class AS class, cl.certainty AS certainty, w.gap AS gap, w.shamControlled AS shamControlled, w.sparesOpioids AS sparesOpioids,
w.supportsOver12Months AS supportsOver12Months, w.recoveryDays AS recoveryDays
ORDER BY id, coalesce(c.family, ''), coalesce(p.class, ''), coalesce(cl.certainty, '')

// pathway-unread-reports
MATCH (a:Entity:Pathway)-[r:LACKS_RESULTS_OF]->(b:Entity:Evidence) WHERE a.id IN $ids
RETURN a.id AS parent, properties(r) AS edge, b {.*} AS node ORDER BY parent, b.nameSort, b.id

// plan-rule-all
MATCH (n:Entity:PlanRule) RETURN n {.*} AS props ORDER BY n.id

// plan-rule-by-ids
MATCH (n:Entity:PlanRule) WHERE n.id IN $ids RETURN n {.*} AS props

// procedure-alternatives
MATCH (a:Entity:Procedure)-[r:ALTERNATIVE_TO]->(b:Entity:Procedure) WHERE a.id IN $ids
RETURN a.id AS parent, properties(r) AS edge, b {.*} AS node ORDER BY parent, b.nameSort, b.id

// procedure-broader
MATCH (a:Entity:Procedure)-[r:BROADER]->(b:Entity:Procedure) WHERE a.id IN $ids
RETURN a.id AS parent, properties(r) AS edge, b {.*} AS node ORDER BY parent, b.nameSort, b.id

// procedure-by-ids
MATCH (n:Entity:Procedure) WHERE n.id IN $ids RETURN n {.*} AS props

// procedure-claims
MATCH (a:Entity:Procedure)<-[r:EVALUATES]-(b:Entity:Claim) WHERE a.id IN $ids
RETURN a.id AS parent, properties(r) AS edge, b {.*} AS node ORDER BY parent, b.nameSort, b.id

// procedure-complications
MATCH (a:Entity:Procedure)-[r:MAY_CAUSE]->(b:Entity:Complication) WHERE a.id IN $ids
RETURN a.id AS parent, properties(r) AS edge, b {.*} AS node ORDER BY parent, b.nameSort, b.id, r.incidenceValue, r.incidenceLow, r.incidenceHigh, r.incidenceTotal, r.population, r.note

// procedure-conditions
MATCH (a:Entity:Procedure)-[r:ONLY_FOR]->(b:Entity:Condition) WHERE a.id IN $ids
RETURN a.id AS parent, properties(r) AS edge, b {.*} AS node ORDER BY parent, b.nameSort, b.id

// procedure-confirms
MATCH (a:Entity:Procedure)-[r:CONFIRMS]->(b:Entity:AnatomicalSource) WHERE a.id IN $ids
RETURN a.id AS parent, properties(r) AS edge, b {.*} AS node ORDER BY parent, b.nameSort, b.id

// procedure-contraindications
MATCH (a:Entity:Procedure)-[r:CONTRAINDICATED_BY]->(b:Entity:Contraindication) WHERE a.id IN $ids
RETURN a.id AS parent, properties(r) AS edge, b {.*} AS node ORDER BY parent, b.nameSort, b.id

// procedure-escalations
MATCH (a:Entity:Procedure)-[r:ESCALATES_TO]->(b:Entity:Procedure) WHERE a.id IN $ids
RETURN a.id AS parent, properties(r) AS edge, b {.*} AS node ORDER BY parent, b.nameSort, b.id

// procedure-guidance
MATCH (a:Entity:Procedure)-[r:GUIDED_BY]->(b:Entity:ImagingModality) WHERE a.id IN $ids
RETURN a.id AS parent, properties(r) AS edge, b {.*} AS node ORDER BY parent, b.nameSort, b.id

// procedure-narrower
MATCH (a:Entity:Procedure)<-[r:BROADER]-(b:Entity:Procedure) WHERE a.id IN $ids
RETURN a.id AS parent, properties(r) AS edge, b {.*} AS node ORDER BY parent, b.nameSort, b.id

// procedure-recovery
MATCH (a:Entity:Procedure)-[r:HAS_RECOVERY]->(b:Entity:RecoveryProfile) WHERE a.id IN $ids
RETURN a.id AS parent, properties(r) AS edge, b {.*} AS node ORDER BY parent, b.nameSort, b.id

// procedure-requires
MATCH (a:Entity:Procedure)-[r:REQUIRES]->(b:Entity:Procedure) WHERE a.id IN $ids
RETURN a.id AS parent, properties(r) AS edge, b {.*} AS node ORDER BY parent, b.nameSort, b.id

// procedure-row-contraindications
MATCH (a:Entity:Procedure)-[:CONTRAINDICATED_BY]->(b:Entity:Contraindication) RETURN a.id AS from, b.id AS to ORDER BY from, to

// procedure-row-facts
MATCH (n:Entity:Procedure) RETURN n.id AS id, n.nameSort AS nameSort, n.class AS class, n.intent AS intent, n.accessRoute AS accessRoute,
n.invasivenessGrade AS invasiveness, n.anaesthesiaKinds AS anaesthesia, n.settingKinds AS setting ORDER BY n.id

// procedure-row-guidance
MATCH (p:Entity:Procedure)-[:GUIDED_BY]->(m:ImagingModality)
RETURN DISTINCT p.id AS procedure, m.kind AS kind ORDER BY procedure, kind

// procedure-row-targets
MATCH (p:Entity:Procedure)-[:TARGETS]->(s:AnatomicalSource)
RETURN p.id AS procedure, s.id AS structure, s.region AS region ORDER BY procedure, structure

// procedure-row-technologies
MATCH (a:Entity:Procedure)-[:USES]->(b:Entity:Technology) RETURN a.id AS from, b.id AS to ORDER BY from, to

// procedure-targets
MATCH (a:Entity:Procedure)-[r:TARGETS]->(b:Entity:AnatomicalSource) WHERE a.id IN $ids
RETURN a.id AS parent, properties(r) AS edge, b {.*} AS node ORDER BY parent, b.nameSort, b.id

// procedure-technologies
MATCH (a:Entity:Procedure)-[r:USES]->(b:Entity:Technology) WHERE a.id IN $ids
RETURN a.id AS parent, properties(r) AS edge, b {.*} AS node ORDER BY parent, b.nameSort, b.id

// procedure-use-by-ids
MATCH (n:Entity:ProcedureUse) WHERE n.id IN $ids RETURN n {.*} AS props

// procedure-use-procedures
MATCH (a:Entity:ProcedureUse)<-[r:USE_REPORTED_IN]-(b:Entity:Procedure) WHERE a.id IN $ids
RETURN a.id AS parent, properties(r) AS edge, b {.*} AS node ORDER BY parent, b.nameSort, b.id

// procedure-uses
MATCH (a:Entity:Procedure)-[r:USE_REPORTED_IN]->(b:Entity:ProcedureUse) WHERE a.id IN $ids
RETURN a.id AS parent, properties(r) AS edge, b {.*} AS node ORDER BY parent, b.nameSort, b.id

// recommendation-by-ids
MATCH (n:Entity:Recommendation) WHERE n.id IN $ids RETURN n {.*} AS props

// recovery-profile-by-ids
MATCH (n:Entity:RecoveryProfile) WHERE n.id IN $ids RETURN n {.*} AS props

// recovery-profile-facts
MATCH (a:Entity:RecoveryProfile)-[r:HAS_FACT]->(b:Entity:RecoveryFact) WHERE a.id IN $ids
RETURN a.id AS parent, properties(r) AS edge, b {.*} AS node ORDER BY parent, b.nameSort, b.id

// recovery-profile-figures
MATCH (r:Entity:RecoveryProfile)-[:HAS_FACT]->(f:RecoveryFact) WHERE f.measure IN $measures
RETURN r.id AS profile, f.measure AS measure, f.unit AS unit, f.value AS value, f.low AS low, f.high AS high
ORDER BY profile, f.id

// recovery-profile-rows
MATCH (p:Entity:Procedure)-[:HAS_RECOVERY]->(n:RecoveryProfile)
RETURN n.id AS id, n.nameSort AS nameSort, n.procedureId AS procedureId, n.conditionId AS conditionId,
n.usualActivityDays AS usualActivityDays, p.class AS class, p.accessRoute AS accessRoute ORDER BY id

// red-flag-all
MATCH (n:Entity:RedFlag) RETURN n {.*} AS props ORDER BY n.id

// red-flag-by-ids
MATCH (n:Entity:RedFlag) WHERE n.id IN $ids RETURN n {.*} AS props

// reference-by-ids
MATCH (n:Entity:Reference) WHERE n.id IN $ids RETURN n {.*} AS props

// retired-ids
MATCH (n:Entity:Retired)
RETURN n.retiredId AS id, n.successorId AS successor, n.date AS since, n.reason AS reason ORDER BY id

// search-terms-anatomicalsource
MATCH (n:Entity:AnatomicalSource)
RETURN n.id AS id, n.name AS name, n.synonyms AS synonyms, n.layTerms AS layTerms, n.xrefCodes AS codes, n.xrefMatches AS matches,
n.pmid AS pmid, n.doi AS doi, n.nct AS nct ORDER BY id

// search-terms-complication
MATCH (n:Entity:Complication)
RETURN n.id AS id, n.name AS name, n.synonyms AS synonyms, n.layTerms AS layTerms, n.xrefCodes AS codes, n.xrefMatches AS matches,
n.pmid AS pmid, n.doi AS doi, n.nct AS nct ORDER BY id

// search-terms-condition
MATCH (n:Entity:Condition)
RETURN n.id AS id, n.name AS name, n.synonyms AS synonyms, n.layTerms AS layTerms, n.xrefCodes AS codes, n.xrefMatches AS matches,
n.pmid AS pmid, n.doi AS doi, n.nct AS nct ORDER BY id

// search-terms-evidence
MATCH (n:Entity:Evidence)
RETURN n.id AS id, n.name AS name, n.synonyms AS synonyms, n.layTerms AS layTerms, n.xrefCodes AS codes, n.xrefMatches AS matches,
n.pmid AS pmid, n.doi AS doi, n.nct AS nct ORDER BY id

// search-terms-outcomemeasure
MATCH (n:Entity:OutcomeMeasure)
RETURN n.id AS id, n.name AS name, n.synonyms AS synonyms, n.layTerms AS layTerms, n.xrefCodes AS codes, n.xrefMatches AS matches,
n.pmid AS pmid, n.doi AS doi, n.nct AS nct ORDER BY id

// search-terms-procedure
MATCH (n:Entity:Procedure)
RETURN n.id AS id, n.name AS name, n.synonyms AS synonyms, n.layTerms AS layTerms, n.xrefCodes AS codes, n.xrefMatches AS matches,
n.pmid AS pmid, n.doi AS doi, n.nct AS nct ORDER BY id

// search-terms-technology
MATCH (n:Entity:Technology)
RETURN n.id AS id, n.name AS name, n.synonyms AS synonyms, n.layTerms AS layTerms, n.xrefCodes AS codes, n.xrefMatches AS matches,
n.pmid AS pmid, n.doi AS doi, n.nct AS nct ORDER BY id

// seed-stored-edges
MATCH (a:Entity)-[r]->(b:Entity) WHERE a.id IN $ids
RETURN a.id AS source, type(r) AS type, b.id AS target, r {.*} AS props
ORDER BY source, type, target, coalesce(r.note, ''), coalesce(r.population, ''), coalesce(r.incidencePer, '')

// seed-stored-nodes
MATCH (n:Entity) WHERE n.id > $after
RETURN n.id AS id, labels(n) AS labels, n {.*} AS props ORDER BY id LIMIT $limit

// structure-procedures
MATCH (a:Entity:AnatomicalSource)<-[r:TARGETS]-(b:Entity:Procedure) WHERE a.id IN $ids
RETURN a.id AS parent, properties(r) AS edge, b {.*} AS node ORDER BY parent, b.nameSort, b.id

// study-arms
MATCH (a:Entity:Study)-[r:HAS_ARM]->(b:Entity:Arm) WHERE a.id IN $ids
RETURN a.id AS parent, properties(r) AS edge, b {.*} AS node ORDER BY parent, b.nameSort, b.id

// study-by-ids
MATCH (n:Entity:Study) WHERE n.id IN $ids RETURN n {.*} AS props

// study-reports
MATCH (a:Entity:Study)-[r:HAS_REPORT]->(b:Entity:Evidence) WHERE a.id IN $ids
RETURN a.id AS parent, properties(r) AS edge, b {.*} AS node ORDER BY parent, b.nameSort, b.id

// technology-by-ids
MATCH (n:Entity:Technology) WHERE n.id IN $ids RETURN n {.*} AS props

// technology-milestones
MATCH (a:Entity:Technology)-[r:HAS_MILESTONE]->(b:Entity:Milestone) WHERE a.id IN $ids
RETURN a.id AS parent, properties(r) AS edge, b {.*} AS node ORDER BY parent, b.nameSort, b.id

// technology-row-facts
MATCH (n:Entity:Technology) RETURN n.id AS id, n.nameSort AS nameSort, n.kind AS kind ORDER BY n.id

// technology-row-milestones
MATCH (t:Entity:Technology)-[:HAS_MILESTONE]->(m:Milestone)
RETURN t.id AS technology, m.kind AS kind, m.date AS date ORDER BY technology, date, m.id

// technology-row-uses
MATCH (p:Entity:Procedure)-[:USES]->(t:Technology)
RETURN t.id AS technology, p.id AS id, p.class AS class ORDER BY technology, id

// technology-users
MATCH (a:Entity:Technology)<-[r:USES]-(b:Entity:Procedure) WHERE a.id IN $ids
RETURN a.id AS parent, properties(r) AS edge, b {.*} AS node ORDER BY parent, b.nameSort, b.id

// timeline-gradings-of-condition
MATCH (root:Entity:Condition {id: $id})<-[:BROADER*0..6]-(s:Condition) WHERE $narrower OR s.id = $id
WITH DISTINCT s AS s
MATCH (s)<-[:ABOUT]-(c:Claim)-[:HAS_ASSESSMENT]->(n:Assessment) WHERE n.reportYear IS NOT NULL
RETURN n {.*} AS assessment, c {.*} AS claim ORDER BY n.id, c.id

// timeline-gradings-of-procedure
MATCH (root:Entity:Procedure {id: $id})<-[:BROADER*0..6]-(s:Procedure) WHERE $narrower OR s.id = $id
WITH DISTINCT s AS s
MATCH (s)<-[:EVALUATES]-(c:Claim)-[:HAS_ASSESSMENT]->(n:Assessment) WHERE n.reportYear IS NOT NULL
RETURN n {.*} AS assessment, c {.*} AS claim ORDER BY n.id, c.id

// timeline-milestones-of-condition
MATCH (root:Entity:Condition {id: $id})<-[:BROADER*0..6]-(s:Condition) WHERE $narrower OR s.id = $id
WITH DISTINCT s AS s
MATCH (s)<-[:FOR]-(w:Pathway)-[:OFFERS]->(p:Procedure)-[:USES]->(t:Technology)-[:HAS_MILESTONE]->(n:Milestone)
WITH DISTINCT n AS n RETURN n {.*} AS milestone ORDER BY n.id

// timeline-milestones-of-procedure
MATCH (root:Entity:Procedure {id: $id})<-[:BROADER*0..6]-(s:Procedure) WHERE $narrower OR s.id = $id
WITH DISTINCT s AS s
MATCH (s)-[:USES]->(t:Technology)-[:HAS_MILESTONE]->(n:Milestone)
WITH DISTINCT n AS n RETURN n {.*} AS milestone ORDER BY n.id

// timeline-notices-of-condition
MATCH (root:Entity:Condition {id: $id})<-[:BROADER*0..6]-(s:Condition) WHERE $narrower OR s.id = $id
WITH DISTINCT s AS s
MATCH (s)<-[:ABOUT]-(f:Finding)<-[:REPORTS]-(e:Evidence)-[:HAS_NOTICE]->(n:Notice)
WITH DISTINCT e AS e, n AS n RETURN n {.*} AS notice, e {.*} AS report ORDER BY n.id, e.id

// timeline-notices-of-procedure
MATCH (root:Entity:Procedure {id: $id})<-[:BROADER*0..6]-(s:Procedure) WHERE $narrower OR s.id = $id
WITH DISTINCT s AS s
MATCH (s)<-[:EVALUATES]-(f:Finding)<-[:REPORTS]-(e:Evidence)-[:HAS_NOTICE]->(n:Notice)
WITH DISTINCT e AS e, n AS n RETURN n {.*} AS notice, e {.*} AS report ORDER BY n.id, e.id

// timeline-recommendations-of-condition
MATCH (root:Entity:Condition {id: $id})<-[:BROADER*0..6]-(s:Condition) WHERE $narrower OR s.id = $id
WITH DISTINCT s AS s
MATCH (s)<-[:ABOUT]-(c:Claim)-[:HAS_RECOMMENDATION]->(n:Recommendation) WHERE n.reportYear IS NOT NULL
RETURN n {.*} AS recommendation, c {.*} AS claim ORDER BY n.id, c.id

// timeline-recommendations-of-procedure
MATCH (root:Entity:Procedure {id: $id})<-[:BROADER*0..6]-(s:Procedure) WHERE $narrower OR s.id = $id
WITH DISTINCT s AS s
MATCH (s)<-[:EVALUATES]-(c:Claim)-[:HAS_RECOMMENDATION]->(n:Recommendation) WHERE n.reportYear IS NOT NULL
RETURN n {.*} AS recommendation, c {.*} AS claim ORDER BY n.id, c.id

// timeline-reports-of-condition
MATCH (root:Entity:Condition {id: $id})<-[:BROADER*0..6]-(s:Condition) WHERE $narrower OR s.id = $id
WITH DISTINCT s AS s
MATCH (s)<-[:ABOUT]-(f:Finding)<-[:REPORTS]-(n:Evidence)
WITH n, max(CASE WHEN f.comparison = 'SHAM_OR_PLACEBO' THEN 1 ELSE 0 END) AS sham
RETURN n {.*} AS report, n.published AS published, sham AS sham ORDER BY n.id

// timeline-reports-of-procedure
MATCH (root:Entity:Procedure {id: $id})<-[:BROADER*0..6]-(s:Procedure) WHERE $narrower OR s.id = $id
WITH DISTINCT s AS s
MATCH (s)<-[:EVALUATES]-(f:Finding)<-[:REPORTS]-(n:Evidence)
WITH n, max(CASE WHEN f.comparison = 'SHAM_OR_PLACEBO' THEN 1 ELSE 0 END) AS sham
RETURN n {.*} AS report, n.published AS published, sham AS sham ORDER BY n.id
