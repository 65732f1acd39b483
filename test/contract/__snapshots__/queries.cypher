// graph-label-counts
MATCH (n:Entity:AnatomicalSource) RETURN 'AnatomicalSource' AS name, count(n) AS n
UNION ALL
MATCH (n:Entity:Arm) RETURN 'Arm' AS name, count(n) AS n
UNION ALL
MATCH (n:Entity:Assessment) RETURN 'Assessment' AS name, count(n) AS n
UNION ALL
MATCH (n:Entity:Claim) RETURN 'Claim' AS name, count(n) AS n
UNION ALL
MATCH (n:Entity:Comparator) RETURN 'Comparator' AS name, count(n) AS n
UNION ALL
MATCH (n:Entity:Complication) RETURN 'Complication' AS name, count(n) AS n
UNION ALL
MATCH (n:Entity:Condition) RETURN 'Condition' AS name, count(n) AS n
UNION ALL
MATCH (n:Entity:Contraindication) RETURN 'Contraindication' AS name, count(n) AS n
UNION ALL
MATCH (n:Entity:Evidence) RETURN 'Evidence' AS name, count(n) AS n
UNION ALL
MATCH (n:Entity:Finding) RETURN 'Finding' AS name, count(n) AS n
UNION ALL
MATCH (n:Entity:ImagingModality) RETURN 'ImagingModality' AS name, count(n) AS n
UNION ALL
MATCH (n:Entity:Medication) RETURN 'Medication' AS name, count(n) AS n
UNION ALL
MATCH (n:Entity:Milestone) RETURN 'Milestone' AS name, count(n) AS n
UNION ALL
MATCH (n:Entity:Notice) RETURN 'Notice' AS name, count(n) AS n
UNION ALL
MATCH (n:Entity:OutcomeMeasure) RETURN 'OutcomeMeasure' AS name, count(n) AS n
UNION ALL
MATCH (n:Entity:Pathway) RETURN 'Pathway' AS name, count(n) AS n
UNION ALL
MATCH (n:Entity:Procedure) RETURN 'Procedure' AS name, count(n) AS n
UNION ALL
MATCH (n:Entity:Recommendation) RETURN 'Recommendation' AS name, count(n) AS n
UNION ALL
MATCH (n:Entity:RecoveryFact) RETURN 'RecoveryFact' AS name, count(n) AS n
UNION ALL
MATCH (n:Entity:RecoveryProfile) RETURN 'RecoveryProfile' AS name, count(n) AS n
UNION ALL
MATCH (n:Entity:RedFlag) RETURN 'RedFlag' AS name, count(n) AS n
UNION ALL
MATCH (n:Entity:Reference) RETURN 'Reference' AS name, count(n) AS n
UNION ALL
MATCH (n:Entity:Study) RETURN 'Study' AS name, count(n) AS n
UNION ALL
MATCH (n:Entity:Technology) RETURN 'Technology' AS name, count(n) AS n

// graph-nodes-by-ids
MATCH (n:Entity) WHERE n.id IN $ids RETURN n.id AS id, labels(n) AS labels, n {.*} AS props

// graph-relationship-counts
MATCH (a:Entity)-[r:ABOUT]->(b:Entity) RETURN 'ABOUT' AS name, count(r) AS n
UNION ALL
MATCH (a:Entity)-[r:ALTERNATIVE_TO]->(b:Entity) RETURN 'ALTERNATIVE_TO' AS name, count(r) AS n
UNION ALL
MATCH (a:Entity)-[r:ARISES_FROM]->(b:Entity) RETURN 'ARISES_FROM' AS name, count(r) AS n
UNION ALL
MATCH (a:Entity)-[r:BEARS_ON]->(b:Entity) RETURN 'BEARS_ON' AS name, count(r) AS n
UNION ALL
MATCH (a:Entity)-[r:BROADER]->(b:Entity) RETURN 'BROADER' AS name, count(r) AS n
UNION ALL
MATCH (a:Entity)-[r:BY_PROCEDURE]->(b:Entity) RETURN 'BY_PROCEDURE' AS name, count(r) AS n
UNION ALL
MATCH (a:Entity)-[r:CITES]->(b:Entity) RETURN 'CITES' AS name, count(r) AS n
UNION ALL
MATCH (a:Entity)-[r:CONFIRMS]->(b:Entity) RETURN 'CONFIRMS' AS name, count(r) AS n
UNION ALL
MATCH (a:Entity)-[r:CONTRAINDICATED_BY]->(b:Entity) RETURN 'CONTRAINDICATED_BY' AS name, count(r) AS n
UNION ALL
MATCH (a:Entity)-[r:ESCALATES_TO]->(b:Entity) RETURN 'ESCALATES_TO' AS name, count(r) AS n
UNION ALL
MATCH (a:Entity)-[r:EVALUATES]->(b:Entity) RETURN 'EVALUATES' AS name, count(r) AS n
UNION ALL
MATCH (a:Entity)-[r:FOR_CONDITION]->(b:Entity) RETURN 'FOR_CONDITION' AS name, count(r) AS n
UNION ALL
MATCH (a:Entity)-[r:GUIDED_BY]->(b:Entity) RETURN 'GUIDED_BY' AS name, count(r) AS n
UNION ALL
MATCH (a:Entity)-[r:HAS_ARM]->(b:Entity) RETURN 'HAS_ARM' AS name, count(r) AS n
UNION ALL
MATCH (a:Entity)-[r:HAS_ASSESSMENT]->(b:Entity) RETURN 'HAS_ASSESSMENT' AS name, count(r) AS n
UNION ALL
MATCH (a:Entity)-[r:HAS_FACT]->(b:Entity) RETURN 'HAS_FACT' AS name, count(r) AS n
UNION ALL
MATCH (a:Entity)-[r:HAS_MILESTONE]->(b:Entity) RETURN 'HAS_MILESTONE' AS name, count(r) AS n
UNION ALL
MATCH (a:Entity)-[r:HAS_NOTICE]->(b:Entity) RETURN 'HAS_NOTICE' AS name, count(r) AS n
UNION ALL
MATCH (a:Entity)-[r:HAS_RECOMMENDATION]->(b:Entity) RETURN 'HAS_RECOMMENDATION' AS name, count(r) AS n
UNION ALL
MATCH (a:Entity)-[r:HAS_RECOVERY]->(b:Entity) RETURN 'HAS_RECOVERY' AS name, count(r) AS n
UNION ALL
MATCH (a:Entity)-[r:HAS_RED_FLAG]->(b:Entity) RETURN 'HAS_RED_FLAG' AS name, count(r) AS n
UNION ALL
MATCH (a:Entity)-[r:HAS_REPORT]->(b:Entity) RETURN 'HAS_REPORT' AS name, count(r) AS n
UNION ALL
MATCH (a:Entity)-[r:INFORMS]->(b:Entity) RETURN 'INFORMS' AS name, count(r) AS n
UNION ALL
MATCH (a:Entity)-[r:INNERVATES]->(b:Entity) RETURN 'INNERVATES' AS name, count(r) AS n
UNION ALL
MATCH (a:Entity)-[r:IN_ARM]->(b:Entity) RETURN 'IN_ARM' AS name, count(r) AS n
UNION ALL
MATCH (a:Entity)-[r:MAY_CAUSE]->(b:Entity) RETURN 'MAY_CAUSE' AS name, count(r) AS n
UNION ALL
MATCH (a:Entity)-[r:MEASURED_WITH]->(b:Entity) RETURN 'MEASURED_WITH' AS name, count(r) AS n
UNION ALL
MATCH (a:Entity)-[r:PART_OF]->(b:Entity) RETURN 'PART_OF' AS name, count(r) AS n
UNION ALL
MATCH (a:Entity)-[r:RECEIVED]->(b:Entity) RETURN 'RECEIVED' AS name, count(r) AS n
UNION ALL
MATCH (a:Entity)-[r:REDUCES_USE_OF]->(b:Entity) RETURN 'REDUCES_USE_OF' AS name, count(r) AS n
UNION ALL
MATCH (a:Entity)-[r:REFERS_PAIN_TO]->(b:Entity) RETURN 'REFERS_PAIN_TO' AS name, count(r) AS n
UNION ALL
MATCH (a:Entity)-[r:REPORTS]->(b:Entity) RETURN 'REPORTS' AS name, count(r) AS n
UNION ALL
MATCH (a:Entity)-[r:REQUIRES]->(b:Entity) RETURN 'REQUIRES' AS name, count(r) AS n
UNION ALL
MATCH (a:Entity)-[r:TARGETS]->(b:Entity) RETURN 'TARGETS' AS name, count(r) AS n
UNION ALL
MATCH (a:Entity)-[r:USES]->(b:Entity) RETURN 'USES' AS name, count(r) AS n
UNION ALL
MATCH (a:Entity)-[r:VERSUS]->(b:Entity) RETURN 'VERSUS' AS name, count(r) AS n
