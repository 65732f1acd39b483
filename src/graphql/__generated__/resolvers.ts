import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Condition as ConditionValue } from '../../features/condition/condition.ts';
import type { PainSourceParent as PainSourceParentValue, ConditionPageEdge as ConditionPageEdgeValue, ConditionPage as ConditionPageValue } from '../../features/condition/condition-resolvers.ts';
import type { AnatomicalSource as AnatomicalSourceValue } from '../../features/anatomical-source/anatomical-source.ts';
import type { AnatomicalLinkParent as AnatomicalLinkParentValue, AnatomicalSourcePageEdge as AnatomicalSourcePageEdgeValue, AnatomicalSourcePage as AnatomicalSourcePageValue } from '../../features/anatomical-source/anatomical-source-resolvers.ts';
import type { Procedure as ProcedureValue } from '../../features/procedure/procedure.ts';
import type { ProcedureUse as ProcedureUseValue } from '../../features/procedure-use/procedure-use.ts';
import type { ImagingModality as ImagingModalityValue, Technology as TechnologyValue, Milestone as MilestoneValue } from '../../features/technology/technology.ts';
import type { RecoveryProfile as RecoveryProfileValue, RecoveryFact as RecoveryFactValue } from '../../features/recovery-profile/recovery-profile.ts';
import type { EvidenceReport as EvidenceReportValue } from '../../features/evidence/evidence-report.ts';
import type { Finding as FindingValue } from '../../features/evidence/finding.ts';
import type { Study as StudyValue, Arm as ArmValue, Comparator as ComparatorValue, Notice as NoticeValue } from '../../features/evidence/study.ts';
import type { OutcomeMeasure as OutcomeMeasureValue } from '../../features/outcome-measure/outcome-measure.ts';
import type { Reference as ReferenceValue } from '../../features/reference/reference.ts';
import type { Complication as ComplicationValue, Contraindication as ContraindicationValue } from '../../features/safety/complication.ts';
import type { TypeChanges as TypeChangesValue } from '../../features/meta/changes.ts';
import type { RetiredId as RetiredIdValue } from '../../features/retired-id/retired-id.ts';
import type { RedFlag as RedFlagValue } from '../../features/safety/red-flag.ts';
import type { Medication as MedicationValue } from '../../features/safety/medication.ts';
import type { DrugInterruption as DrugInterruptionValue } from '../../features/plan/step/interruptions.ts';
import type { PlanRule as PlanRuleValue } from '../../features/plan/rules/plan-rule.ts';
import type { TreatmentPlan as TreatmentPlanValue, PlanStep as PlanStepValue, PlanWaiting as PlanWaitingValue } from '../../features/plan/treatment-plan.ts';
import type { RuleLine as RuleLineValue, Prerequisite as PrerequisiteValue, JudgedOption as JudgedOptionValue } from '../../features/plan/compose/option.ts';
import type { Missing as MissingValue } from '../../features/plan/compose/missing.ts';
import type { PlanReason as PlanReasonValue } from '../../features/plan/step/reasons.ts';
import type { ExpectedEffect as ExpectedEffectValue } from '../../features/plan/step/expected-effects.ts';
import type { GoalFit as GoalFitValue } from '../../features/plan/step/goals.ts';
import type { Explanation as ExplanationValue } from '../../features/plan/explain.ts';
import type { OpioidDose as OpioidDoseValue, OpioidPart as OpioidPartValue } from '../../features/plan/profile/profile.ts';
import type { PlanChange as PlanChangeValue } from '../../features/plan/diff.ts';
import type { Claim as ClaimValue, Assessment as AssessmentValue, Recommendation as RecommendationValue } from '../../features/claim/claim.ts';
import type { RankedPathway as RankedPathwayValue } from '../../features/pathway/pathway.ts';
import type { PathwayPageEdge as PathwayPageEdgeValue } from '../../features/pathway/pathway-resolvers.ts';
import type { PathwayRoute as PathwayRouteValue, RouteStep as RouteStepValue } from '../../features/pathway/route/route-store.ts';
import type { Comparison as ComparisonValue } from '../../features/comparison/compare-pathways.ts';
import type { SurgeryComparison as SurgeryComparisonValue, OperationComparison as OperationComparisonValue } from '../../features/comparison/compare-with-surgery.ts';
import type { EvidenceMap as EvidenceMapValue, EvidenceMapKey as EvidenceMapKeyValue } from '../../features/evidence-map/evidence-map-resolvers.ts';
import type { SynthesisGroup as SynthesisGroupValue } from '../../features/synthesis/synthesis.ts';
import type { Hit as HitValue } from '../../features/search/search-index.ts';
import type { TimelineEntry as TimelineEntryValue, TimelineMilestone as TimelineMilestoneValue, TimelineReport as TimelineReportValue, TimelineNotice as TimelineNoticeValue, TimelineGrading as TimelineGradingValue, TimelineRecommendation as TimelineRecommendationValue } from '../../features/timeline/timeline.ts';
import type { GraphNode as GraphNodeValue, GraphEdge as GraphEdgeValue } from '../../features/exploration/exploration.ts';
import type { AnyNode as AnyNodeValue } from '../../features/node/load-node.ts';
import type { ProcedureLinkParent as ProcedureLinkParentValue } from '../../features/procedure/procedure-link.ts';
import type { Meta as MetaValue } from '../../features/meta/meta-resolvers.ts';
import type { ProcedurePageEdge as ProcedurePageEdgeValue, ProcedurePage as ProcedurePageValue } from '../../features/procedure/procedure-resolvers.ts';
import type { RecoveryProfilePageEdge as RecoveryProfilePageEdgeValue, RecoveryProfilePage as RecoveryProfilePageValue } from '../../features/recovery-profile/recovery-profile-resolvers.ts';
import type { MilestonePage as MilestonePageValue, TechnologyPageEdge as TechnologyPageEdgeValue, TechnologyPage as TechnologyPageValue } from '../../features/technology/technology-resolvers.ts';
import type { EvidenceReportPageEdge as EvidenceReportPageEdgeValue, FindingPageEdge as FindingPageEdgeValue, FindingPage as FindingPageValue, EvidenceReportPage as EvidenceReportPageValue } from '../../features/evidence/evidence-resolvers.ts';
import type { Sourced } from '../sourced.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A date as precise as the source states it: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  PartialDate: { input: string; output: string; }
  /** A calendar year, for example 2017. */
  Year: { input: number; output: number; }
};

/** How the body is entered, least invasive first. */
export type AccessRoute =
  /** Catheter or percutaneous lead. */
  | 'CATHETER'
  /** By a vein. */
  | 'INTRAVENOUS'
  /** Needle puncture. */
  | 'NEEDLE'
  /** Open surgery. */
  | 'OPEN_SURGERY'
  /** Small incision. */
  | 'SMALL_INCISION';

/** Age in bands, since the exact age is not needed. */
export type AgeBand =
  /** 18 to 49 years. */
  | 'FROM_18_TO_49'
  /** 50 to 64 years. */
  | 'FROM_50_TO_64'
  /** 65 to 79 years. */
  | 'FROM_65_TO_79'
  /** 80 years and over. */
  | 'FROM_80'
  /** Up to 17 years. */
  | 'UNDER_18';

/** Allergies to what procedures use. */
export type AllergiesInput = {
  /** Is there an allergy to bone cement? */
  cement?: InputMaybe<FactStatus>;
  /** Is there an allergy to contrast agents? */
  contrast?: InputMaybe<FactStatus>;
  /** Is there an allergy to hyaluronate products? */
  hyaluronate?: InputMaybe<FactStatus>;
  /** Is there an allergy to latex? */
  latex?: InputMaybe<FactStatus>;
  /** Is there an allergy to local anaesthetics? */
  localAnaesthetic?: InputMaybe<FactStatus>;
  /** Is there an allergy to a steroid or its vehicle? */
  steroid?: InputMaybe<FactStatus>;
};

/** Kinds of anaesthesia in use, with the source. */
export type AnaesthesiaFact = {
  __typename?: 'AnaesthesiaFact';
  /** Any of these is used. */
  kinds: Array<AnaesthesiaKind>;
  /** Where it was read. */
  sources: Array<Source>;
};

/** Anaesthesia. */
export type AnaesthesiaKind =
  /** General anaesthesia. */
  | 'GENERAL'
  /** Local anaesthesia. */
  | 'LOCAL'
  /** None. */
  | 'NONE'
  /** Regional or spinal anaesthesia. */
  | 'REGIONAL'
  /** Sedation. */
  | 'SEDATION';

/** Which patients were analysed. */
export type AnalysisSet =
  /** As treated. */
  | 'AS_TREATED'
  /** Only those who were followed up. */
  | 'COMPLETERS'
  /** As randomised. */
  | 'INTENTION_TO_TREAT'
  /** As randomised, with exceptions. */
  | 'MODIFIED_INTENTION_TO_TREAT'
  /** Not stated on the page. */
  | 'NOT_REPORTED'
  /** Only those treated as planned. */
  | 'PER_PROTOCOL';

/** A structure linked to another, with the facts of the link. */
export type AnatomicalLink = {
  __typename?: 'AnatomicalLink';
  /** Spinal level of the link, where it matters. */
  level?: Maybe<Scalars['String']['output']>;
  /** What a reader should know of the link. */
  note?: Maybe<Scalars['String']['output']>;
  /** Where the link was read. */
  sources: Array<Source>;
  /** The structure at the other end. */
  structure: AnatomicalSource;
};

/** A structure that generates or carries pain. */
export type AnatomicalSource = NamedNode & Node & {
  __typename?: 'AnatomicalSource';
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** Nerves that supply it. */
  innervatedBy: Array<AnatomicalLink>;
  /** Structures it supplies, when it is a nerve. */
  innervates: Array<AnatomicalLink>;
  /** Kind of structure. */
  kind: StructureKind;
  /** Spinal level or levels, where it matters. */
  level?: Maybe<Scalars['String']['output']>;
  /** Name. */
  name: Scalars['String']['output'];
  /** Structures it is a part of. */
  partOf: Array<AnatomicalLink>;
  /** Structures that are parts of it. */
  parts: Array<AnatomicalLink>;
  /** Region of the body. */
  region: BodyRegion;
  /** Conditions whose pain it is a source of; `role` of an edge tells in which way. */
  sourceOf: ConditionConnection;
  /** Where these facts were read. */
  sources: Array<Source>;
  /** One to three plain sentences. */
  summary: Scalars['String']['output'];
  /** Other names. */
  synonyms: Array<Scalars['String']['output']>;
  /** Procedures that treat or block this very structure. */
  targetedBy: Array<ProcedureTarget>;
  /** Codes of other terminologies. */
  xrefs: Array<Coding>;
};


/** A structure that generates or carries pain. */
export type AnatomicalSourceSourceOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  role?: InputMaybe<Array<PainSourceRole>>;
};

/** What a structure must meet; several fields must all hold, several values of one field are alternatives. Fields about a condition hold together for one condition, those about a procedure for one procedure. */
export type AnatomicalSourceClause = {
  /** Treated or blocked by a procedure of any of these routes. */
  accessRoute?: InputMaybe<Array<AccessRoute>>;
  /** Treated or blocked by a procedure of any of these kinds. */
  class?: InputMaybe<Array<ProcedureClass>>;
  /** A source of the pain of any of these conditions (our ids or codes), narrower ones included. */
  condition?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** A source of the pain of a condition of any of these families. */
  family?: InputMaybe<Array<ConditionFamily>>;
  /** Any of these kinds. */
  kind?: InputMaybe<Array<StructureKind>>;
  /** A source of the pain of at least this many conditions, where it starts or what carries it: what they share. */
  minConditions?: InputMaybe<Scalars['Int']['input']>;
  /** Treated or blocked by any of these procedures (our ids or codes), narrower ones included. */
  procedure?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Any of these regions. */
  region?: InputMaybe<Array<BodyRegion>>;
  /** Any of these (our ids or codes), their parts included. */
  structure?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** A page of structures. */
export type AnatomicalSourceConnection = {
  __typename?: 'AnatomicalSourceConnection';
  /** Items with their cursors. */
  edges: Array<AnatomicalSourceEdge>;
  /** Counts by value, to narrow the list further. */
  facets: AnatomicalSourceFacets;
  /** Items alone. */
  nodes: Array<AnatomicalSource>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many match in all. */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page. */
export type AnatomicalSourceEdge = {
  __typename?: 'AnatomicalSourceEdge';
  /** Position in the list. */
  cursor: Scalars['String']['output'];
  /** The narrower conditions, procedures or parts by which the item matched; empty when it matched by the very ones asked for. */
  matchedThrough: Array<NamedNode>;
  /** The item. */
  node: AnatomicalSource;
};

/** Counts by value over the whole list, under the same filter. */
export type AnatomicalSourceFacets = {
  __typename?: 'AnatomicalSourceFacets';
  /** By kind of the procedures that treat or block it. */
  class: Array<FacetCount>;
  /** By family of the conditions whose pain can come from it. */
  family: Array<FacetCount>;
  /** By kind. */
  kind: Array<FacetCount>;
  /** By region. */
  region: Array<FacetCount>;
};

/** Narrows a list. The flat fields are one more clause of `all`. */
export type AnatomicalSourceFilter = {
  /** Treated or blocked by a procedure of any of these routes. */
  accessRoute?: InputMaybe<Array<AccessRoute>>;
  /** Every one of these clauses must hold. */
  all?: InputMaybe<Array<AnatomicalSourceClause>>;
  /** At least one of these clauses must hold. */
  any?: InputMaybe<Array<AnatomicalSourceClause>>;
  /** Treated or blocked by a procedure of any of these kinds. */
  class?: InputMaybe<Array<ProcedureClass>>;
  /** A source of the pain of any of these conditions (our ids or codes), narrower ones included. */
  condition?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** A source of the pain of a condition of any of these families. */
  family?: InputMaybe<Array<ConditionFamily>>;
  /** Any of these kinds. */
  kind?: InputMaybe<Array<StructureKind>>;
  /** A source of the pain of at least this many conditions, where it starts or what carries it: what they share. */
  minConditions?: InputMaybe<Scalars['Int']['input']>;
  /** Not one of these clauses may hold. */
  none?: InputMaybe<Array<AnatomicalSourceClause>>;
  /** Treated or blocked by any of these procedures (our ids or codes), narrower ones included. */
  procedure?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Any of these regions. */
  region?: InputMaybe<Array<BodyRegion>>;
  /** Any of these (our ids or codes), their parts included. */
  structure?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** How structures are sorted. Those without a value stand last either way; ids break ties. */
export type AnatomicalSourceOrder =
  /** By name, A first. */
  | 'NAME_ASC'
  /** By name, Z first. */
  | 'NAME_DESC'
  /** Fewest procedures that treat or block it first. */
  | 'PROCEDURES_ASC'
  /** Most procedures that treat or block it first. */
  | 'PROCEDURES_DESC'
  /** By region, in the order of the enumeration. */
  | 'REGION_ASC'
  /** By region, the other way round. */
  | 'REGION_DESC';

/** A group of a study. */
export type Arm = Node & {
  __typename?: 'Arm';
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** Name of the group. */
  label: Scalars['String']['output'];
  /** People in it. */
  n?: Maybe<Scalars['Int']['output']>;
  /** What they received. */
  received: Array<Received>;
};

/** What one group scored, as published. Every figure is null when the page did not show it. */
export type ArmResult = {
  __typename?: 'ArmResult';
  /** The group. */
  arm?: Maybe<Arm>;
  /** Mean at baseline. */
  baseline?: Maybe<Scalars['Float']['output']>;
  /** Mean change from baseline. */
  change?: Maybe<Scalars['Float']['output']>;
  /** People with the event. */
  events?: Maybe<Scalars['Int']['output']>;
  /** Upper end of the interval. */
  high?: Maybe<Scalars['Float']['output']>;
  /** Lower end of the interval. */
  low?: Maybe<Scalars['Float']['output']>;
  /** Mean. */
  mean?: Maybe<Scalars['Float']['output']>;
  /** Median. */
  median?: Maybe<Scalars['Float']['output']>;
  /** Denominator of these figures. */
  n?: Maybe<Scalars['Int']['output']>;
  /** Share with the event, in percent. */
  percent?: Maybe<Scalars['Float']['output']>;
  /** Standard deviation. */
  sd?: Maybe<Scalars['Float']['output']>;
  /** Standard error. */
  se?: Maybe<Scalars['Float']['output']>;
  /** Which interval it is. */
  spread?: Maybe<SpreadKind>;
};

/** Certainty of the evidence for one outcome, one kind of comparison and one follow-up window. */
export type Assessment = Node & {
  __typename?: 'Assessment';
  /** What a society's or review's grading says of the claim; null for derived gradings, and where its text shows no direction. */
  bearing?: Maybe<Bearing>;
  /** GRADE certainty. */
  certainty: Certainty;
  /** Comparison. */
  comparison: ComparisonKind;
  /** The condition it is about. */
  condition: Condition;
  /** False in the list of a pathway when it is about a narrower condition than the pathway: it is shown, and counts in no score. True elsewhere. */
  direct: Scalars['Boolean']['output'];
  /** Outcome. */
  domain: OutcomeDomain;
  /** Findings behind a derived grading. */
  findings: FindingBearingConnection;
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** Who graded. */
  origin: AssessmentOrigin;
  /**
   * People behind it, each study once; 0 when nobody said.
   * @deprecated Use `people` instead: unknown is null there, and 0 here.
   */
  participants: Scalars['Int']['output'];
  /** People behind it, each study once; null when nobody said. */
  people?: Maybe<Scalars['Int']['output']>;
  /** Why it was lowered. */
  reasonsDown: Array<GradeReasonDown>;
  /** Why it was raised. */
  reasonsUp: Array<GradeReasonUp>;
  /** Where a society's or review's grading was read. */
  sources: Array<Source>;
  /** What was graded, in our words; null for derived gradings. */
  statement?: Maybe<Scalars['String']['output']>;
  /** Follow-up. */
  window: TimeWindow;
};


/** Certainty of the evidence for one outcome, one kind of comparison and one follow-up window. */
export type AssessmentFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of gradings. */
export type AssessmentConnection = {
  __typename?: 'AssessmentConnection';
  /** Items with their cursors. */
  edges: Array<AssessmentEdge>;
  /** Items alone. */
  nodes: Array<Assessment>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page. */
export type AssessmentEdge = {
  __typename?: 'AssessmentEdge';
  /** Position in the list. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Assessment;
};

/** Who graded. */
export type AssessmentOrigin =
  /** Derived here, by a described rule. */
  | 'DERIVED'
  /** A systematic review. */
  | 'REVIEW'
  /** A professional society. */
  | 'SOCIETY';

/** What one finding says about the claim that the procedure works. Two active treatments that do not differ say nothing. */
export type Bearing =
  /** Speaks against the claim. */
  | 'CONTRARY'
  /** Says nothing about efficacy. */
  | 'NOT_APPLICABLE'
  /** No difference from sham, placebo or usual care. */
  | 'NO_DIFFERENCE'
  /** Supports the claim. */
  | 'SUPPORTS';

/** How much speaks for and against. */
export type BearingCounts = {
  __typename?: 'BearingCounts';
  /** Speak against the claim. */
  contrary: Scalars['Int']['output'];
  /** Show no difference from sham, placebo or usual care. */
  noDifference: Scalars['Int']['output'];
  /** Say nothing about efficacy. */
  notApplicable: Scalars['Int']['output'];
  /** Support the claim. */
  supports: Scalars['Int']['output'];
};

/** Risk class for bleeding of a regional-anaesthesia society's guideline. */
export type BleedingRisk =
  /** High risk. */
  | 'HIGH'
  /** Intermediate risk. */
  | 'INTERMEDIATE'
  /** Low risk. */
  | 'LOW';

/** A bleeding-risk class with its source. */
export type BleedingRiskFact = {
  __typename?: 'BleedingRiskFact';
  /** The class. */
  class: BleedingRisk;
  /** Where it was read. */
  sources: Array<Source>;
};

/** Who did not know the allocation. */
export type Blinding =
  /** Only assessors were blinded. */
  | 'ASSESSOR_BLIND'
  /** Patients and assessors were blinded. */
  | 'DOUBLE_BLIND'
  /** Not stated on the page. */
  | 'NOT_REPORTED'
  /** Nobody was blinded. */
  | 'OPEN_LABEL'
  /** One party was blinded. */
  | 'SINGLE_BLIND';

/** Region of the body. */
export type BodyRegion =
  /** Ankle and foot. */
  | 'ANKLE_AND_FOOT'
  /** Anywhere. */
  | 'ANY'
  /** Neck. */
  | 'CERVICAL'
  /** Elbow. */
  | 'ELBOW'
  /** Head and face. */
  | 'HEAD_AND_FACE'
  /** Hip. */
  | 'HIP'
  /** Knee. */
  | 'KNEE'
  /** Lower limb. */
  | 'LOWER_LIMB'
  /** Lumbar spine. */
  | 'LUMBAR'
  /** Lumbosacral junction. */
  | 'LUMBOSACRAL'
  /** Sacrum and pelvis. */
  | 'SACRAL_AND_PELVIC'
  /** Shoulder. */
  | 'SHOULDER'
  /** Thoracic spine. */
  | 'THORACIC'
  /** Chest and abdominal wall, inner organs. */
  | 'TRUNK'
  /** Upper limb. */
  | 'UPPER_LIMB'
  /** The whole spine. */
  | 'WHOLE_SPINE'
  /** Wrist and hand. */
  | 'WRIST_AND_HAND';

/** A condition that symptoms suggest. It is not chosen for you: name it in `conditions` to plan for it. */
export type CandidateCondition = {
  __typename?: 'CandidateCondition';
  /** The condition. */
  condition: Condition;
  /** Which words of the symptoms led to it. */
  matchedText: Scalars['String']['output'];
};

/** Where a procedure is done. */
export type CareSetting =
  /** A day-surgery unit. */
  | 'DAY_SURGERY'
  /** A hospital bed. */
  | 'INPATIENT'
  /** A consulting or procedure room. */
  | 'OFFICE'
  /** An outpatient facility or surgery centre. */
  | 'OUTPATIENT_FACILITY';

/** GRADE certainty of evidence. */
export type Certainty =
  /** High. */
  | 'HIGH'
  /** Low. */
  | 'LOW'
  /** Moderate. */
  | 'MODERATE'
  /** Very low. */
  | 'VERY_LOW';

/** That a procedure relieves a condition, with all that bears on it. */
export type Claim = NamedNode & Node & {
  __typename?: 'Claim';
  /** Gradings by outcome, comparison and window. */
  assessments: AssessmentConnection;
  /** The same, by the gradings of societies and reviews alone; null when none graded a critical outcome. */
  carriedCertainty?: Maybe<Certainty>;
  /** Overall certainty; null when no critical outcome was compared with sham, placebo or usual care. */
  certainty?: Maybe<OverallCertainty>;
  /** The condition. */
  condition: Condition;
  /** Studies about this very condition and procedure, each once; the others are about a narrower condition or a broader procedure. */
  directStudies: Scalars['Int']['output'];
  /** Findings, by what they say. */
  findingCounts: BearingCounts;
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** The claim in a few words. */
  name: Scalars['String']['output'];
  /**
   * People behind it, each study once; 0 when no page said.
   * @deprecated Use `people` instead: unknown is null there, and 0 here.
   */
  participants: Scalars['Int']['output'];
  /** People behind it, each study once; reviews count only where no primary study is there; null when no page said. */
  people?: Maybe<Scalars['Int']['output']>;
  /** People in trials that compared groups, without registers, insurance records and series; reviews only where no trial was read; null when no page said. */
  peopleInTrials?: Maybe<Scalars['Int']['output']>;
  /** The procedure. */
  procedure: Procedure;
  /** What bodies recommend. */
  recommendations: Array<Recommendation>;
  /**
   * Studies, each once, by what most of their results say, pain before other benefits. A study whose result on pain supports
   * it while most results of the same comparison show no benefit counts as no difference, and so does a tie.
   */
  studies: BearingCounts;
  /**
   * Findings of the claim in the shape that a forest plot needs. Nothing is pooled, nothing is converted and no group is cut:
   * one for each outcome, comparison, window, unit and kind of effect; `domains` and `comparisons` narrow them.
   */
  synthesis: Array<SynthesisGroup>;
};


/** That a procedure relieves a condition, with all that bears on it. */
export type ClaimAssessmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** That a procedure relieves a condition, with all that bears on it. */
export type ClaimSynthesisArgs = {
  comparisons?: InputMaybe<Array<ComparisonKind>>;
  domains?: InputMaybe<Array<OutcomeDomain>>;
};

/** A page of claims. */
export type ClaimConnection = {
  __typename?: 'ClaimConnection';
  /** Items with their cursors. */
  edges: Array<ClaimEdge>;
  /** Items alone. */
  nodes: Array<Claim>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page. */
export type ClaimEdge = {
  __typename?: 'ClaimEdge';
  /** Position in the list. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Claim;
};

/** How a code of another terminology relates to our entity. */
export type CodeMatch =
  /** Their concept is wider than ours. */
  | 'BROADER'
  /** The same concept. */
  | 'EXACT'
  /** Their concept is narrower than ours. */
  | 'NARROWER'
  /** A neighbouring concept: do not use it as a translation. */
  | 'RELATED';

/** A code of a public terminology. */
export type Coding = {
  __typename?: 'Coding';
  /** The code alone, for example `D020370`. */
  code: Scalars['String']['output'];
  /** CURIE, for example `MESH:D020370`. */
  curie: Scalars['String']['output'];
  /** The terminology's own label. */
  display: Scalars['String']['output'];
  /** How close the match is. Only `EXACT` codes are translations. */
  match: CodeMatch;
  /** System URI, as FHIR and linked data use it. */
  system: Scalars['String']['output'];
};

/** What a group received that is not a procedure of ours. */
export type Comparator = NamedNode & Node & {
  __typename?: 'Comparator';
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** Kind. */
  kind: ComparatorKind;
  /** Name. */
  name: Scalars['String']['output'];
  /** Where these facts were read. */
  sources: Array<Source>;
  /** One to three plain sentences. */
  summary: Scalars['String']['output'];
};

/** Kind of comparator. */
export type ComparatorKind =
  /** Active treatment. */
  | 'ACTIVE'
  /** Conservative treatment. */
  | 'CONSERVATIVE'
  /** Placebo drug or saline. */
  | 'PLACEBO'
  /** Sham procedure. */
  | 'SHAM'
  /** Usual care. */
  | 'USUAL_CARE';

/** One procedure of a comparison. */
export type ComparisonColumn = {
  __typename?: 'ComparisonColumn';
  /** Its pathway for the condition, ranked with default weights among all procedures for it; null when no route and no evidence links the two. */
  pathway?: Maybe<Pathway>;
  /** The procedure. */
  procedure: Procedure;
};

/** What the other group received, in the kinds that decide what a comparison can show. */
export type ComparisonKind =
  /** Another active treatment. */
  | 'ACTIVE'
  /** No comparison group. */
  | 'NONE'
  /** Sham procedure or placebo. */
  | 'SHAM_OR_PLACEBO'
  /** Open surgery. */
  | 'SURGERY'
  /** Usual care, exercise in both groups, waiting list. */
  | 'USUAL_CARE';

/** A harm that procedures can cause. */
export type Complication = NamedNode & Node & {
  __typename?: 'Complication';
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** Kind of harm. */
  kind: ComplicationKind;
  /** Name. */
  name: Scalars['String']['output'];
  /** How bad it is. */
  severity: Severity;
  /** Where these facts were read. */
  sources: Array<Source>;
  /** One to three plain sentences. */
  summary: Scalars['String']['output'];
  /** Codes of other terminologies. */
  xrefs: Array<Coding>;
};

/** Kind of harm. */
export type ComplicationKind =
  /** Bleeding. */
  | 'BLEEDING'
  /** Bone cement. */
  | 'CEMENT'
  /** Fault of a device. */
  | 'DEVICE'
  /** Effect of a drug. */
  | 'DRUG_EFFECT'
  /** Infection. */
  | 'INFECTION'
  /** Intrathecal therapy. */
  | 'INTRATHECAL'
  /** Mechanical. */
  | 'MECHANICAL'
  /** Nerves, spinal cord, brain. */
  | 'NEUROLOGICAL'
  /** Injury of an organ. */
  | 'ORGAN_INJURY'
  /** None of these. */
  | 'OTHER'
  /** Flare of pain. */
  | 'PAIN_FLARE'
  /** Surgical. */
  | 'SURGICAL'
  /** The whole body. */
  | 'SYSTEMIC'
  /** Damage to tissue. */
  | 'TISSUE'
  /** Vessels. */
  | 'VASCULAR';

/** How often a procedure causes a harm, as one source states it. */
export type ComplicationRisk = {
  __typename?: 'ComplicationRisk';
  /** The harm. */
  complication: Complication;
  /** Cases with the harm. */
  events?: Maybe<Scalars['Int']['output']>;
  /** Share of cases; null when no source stated one. */
  incidence?: Maybe<Quantity>;
  /** What a reader should know of it. */
  note?: Maybe<Scalars['String']['output']>;
  /** What is counted, for example patients or implants. */
  per?: Maybe<Scalars['String']['output']>;
  /** Who was observed. */
  population?: Maybe<Scalars['String']['output']>;
  /** Where it was read. */
  sources: Array<Source>;
  /** Denominator. */
  total?: Maybe<Scalars['Int']['output']>;
};

/** What the patient has: a diagnosis or a syndrome. */
export type Condition = NamedNode & Node & {
  __typename?: 'Condition';
  /** Structures the pain can come from, with those that carry it and those where it is treated; `role` tells which. */
  arisesFrom: Array<PainSource>;
  /** Wider conditions. */
  broader: Array<Condition>;
  /** Claims about procedures for it, best studied first. */
  claims: ClaimConnection;
  /** Which of the seven families it belongs to. */
  family: ConditionFamily;
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** Name in the field's current terms. */
  name: Scalars['String']['output'];
  /** Narrower conditions. */
  narrower: ConditionConnection;
  /** Warning signs that call for referral instead of a procedure. */
  redFlags: Array<RedFlag>;
  /** Where these facts were read. */
  sources: Array<Source>;
  /** One to three plain sentences. */
  summary: Scalars['String']['output'];
  /** Other names. */
  synonyms: Array<Scalars['String']['output']>;
  /** Where the pain is typically felt; null when no source was read. */
  typicalLocation?: Maybe<Scalars['String']['output']>;
  /** Codes of other terminologies. */
  xrefs: Array<Coding>;
};


/** What the patient has: a diagnosis or a syndrome. */
export type ConditionClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What the patient has: a diagnosis or a syndrome. */
export type ConditionNarrowerArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What a condition must meet; several fields must all hold, several values of one field are alternatives. Fields about a structure (`structure` to `sharesSourceWith`) hold together for one structure, those about a pathway (`procedure` to `opioidSparing`) for one pathway. */
export type ConditionClause = {
  /** Overall certainty of the evidence of a pathway, any of these. */
  certainty?: InputMaybe<Array<Certainty>>;
  /** Has a relief pathway with a procedure of any of these kinds. */
  class?: InputMaybe<Array<ProcedureClass>>;
  /** Any of these (our ids or codes), narrower ones included. */
  condition?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Any of these families. */
  family?: InputMaybe<Array<ConditionFamily>>;
  /** True: a pathway was studied, graded or recommended. */
  hasEvidence?: InputMaybe<Scalars['Boolean']['input']>;
  /** True: a result on opioids after four weeks or more supports a pathway. */
  opioidSparing?: InputMaybe<Scalars['Boolean']['input']>;
  /** Has a relief pathway with any of these procedures (our ids or codes), narrower ones included. */
  procedure?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Pain can come from a structure of any of these regions. */
  region?: InputMaybe<Array<BodyRegion>>;
  /** True: a pathway has results against sham or placebo. */
  shamControlled?: InputMaybe<Scalars['Boolean']['input']>;
  /** Pain can come from the very same structure as in any of these other conditions (our ids or codes), narrower ones included. */
  sharesSourceWith?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Pain comes from this structure (our id or a code) or a part of it, or is carried by it; where it is only treated does not count, here and in the fields below. */
  structure?: InputMaybe<Scalars['ID']['input']>;
  /** Pain can come from a structure of any of these kinds. */
  structureKind?: InputMaybe<Array<StructureKind>>;
};

/** A page of conditions. */
export type ConditionConnection = {
  __typename?: 'ConditionConnection';
  /** Items with their cursors. */
  edges: Array<ConditionEdge>;
  /** Counts by value, to narrow the list further. */
  facets: ConditionFacets;
  /** Items alone. */
  nodes: Array<Condition>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many match in all. */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page. */
export type ConditionEdge = {
  __typename?: 'ConditionEdge';
  /** Position in the list. */
  cursor: Scalars['String']['output'];
  /** The narrower conditions, procedures or parts by which the item matched; empty when it matched by the very ones asked for. */
  matchedThrough: Array<NamedNode>;
  /** The item. */
  node: Condition;
  /** In the list of a structure: what the structure is to this condition's pain; null in other lists. */
  role?: Maybe<PainSourceRole>;
};

/** Counts by value over the whole list, under the same filter. */
export type ConditionFacets = {
  __typename?: 'ConditionFacets';
  /** By certainty; a condition counts for each certainty among its pathways. */
  certainty: Array<FacetCount>;
  /** By kind of the procedures of its pathways. */
  class: Array<FacetCount>;
  /** By family; every family is there, with 0 where nothing matches. */
  family: Array<FacetCount>;
  /** By region of the structures that the pain can come from. */
  region: Array<FacetCount>;
};

/** The seven families of conditions. */
export type ConditionFamily =
  /** Chronic back and neck pain. */
  | 'BACK_AND_NECK_PAIN'
  /** Complex regional pain syndrome (CRPS). */
  | 'COMPLEX_REGIONAL_PAIN_SYNDROME'
  /** Neuropathic pain. */
  | 'NEUROPATHIC_PAIN'
  /** Osteoarthritis and joint pain. */
  | 'OSTEOARTHRITIS_AND_JOINT_PAIN'
  /** Sciatica and other radicular pain, radiculopathy, spinal stenosis. */
  | 'RADICULAR_PAIN'
  /** Sacroiliac joint dysfunction. */
  | 'SACROILIAC_JOINT_PAIN'
  /** Spinal compression fractures. */
  | 'VERTEBRAL_COMPRESSION_FRACTURE';

/** Narrows a list. The flat fields are one more clause of `all`. */
export type ConditionFilter = {
  /** Every one of these clauses must hold. */
  all?: InputMaybe<Array<ConditionClause>>;
  /** At least one of these clauses must hold. */
  any?: InputMaybe<Array<ConditionClause>>;
  /** Overall certainty of the evidence of a pathway, any of these. */
  certainty?: InputMaybe<Array<Certainty>>;
  /** Has a relief pathway with a procedure of any of these kinds. */
  class?: InputMaybe<Array<ProcedureClass>>;
  /** Any of these (our ids or codes), narrower ones included. */
  condition?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Any of these families. */
  family?: InputMaybe<Array<ConditionFamily>>;
  /** True: a pathway was studied, graded or recommended. */
  hasEvidence?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not one of these clauses may hold. */
  none?: InputMaybe<Array<ConditionClause>>;
  /** True: a result on opioids after four weeks or more supports a pathway. */
  opioidSparing?: InputMaybe<Scalars['Boolean']['input']>;
  /** Has a relief pathway with any of these procedures (our ids or codes), narrower ones included. */
  procedure?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Pain can come from a structure of any of these regions. */
  region?: InputMaybe<Array<BodyRegion>>;
  /** True: a pathway has results against sham or placebo. */
  shamControlled?: InputMaybe<Scalars['Boolean']['input']>;
  /** Pain can come from the very same structure as in any of these other conditions (our ids or codes), narrower ones included. */
  sharesSourceWith?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Pain comes from this structure (our id or a code) or a part of it, or is carried by it; where it is only treated does not count, here and in the fields below. */
  structure?: InputMaybe<Scalars['ID']['input']>;
  /** Pain can come from a structure of any of these kinds. */
  structureKind?: InputMaybe<Array<StructureKind>>;
};

/** A condition linked to a procedure, with the facts of the link. */
export type ConditionLink = {
  __typename?: 'ConditionLink';
  /** The condition. */
  condition: Condition;
  /** What a reader should know of the link. */
  note?: Maybe<Scalars['String']['output']>;
  /** Where the link was read. */
  sources: Array<Source>;
};

/** How conditions are sorted. Those without a value stand last either way; ids break ties. */
export type ConditionOrder =
  /** By family, in the order of the enumeration. */
  | 'FAMILY_ASC'
  /** By family, the other way round. */
  | 'FAMILY_DESC'
  /** By name, A first. */
  | 'NAME_ASC'
  /** By name, Z first. */
  | 'NAME_DESC'
  /** Fewest pathways with evidence first. */
  | 'STUDIED_PATHWAYS_ASC'
  /** Most pathways with evidence first. */
  | 'STUDIED_PATHWAYS_DESC';

/** A structure that a diagnostic block confirms as the source of pain. */
export type ConfirmationLink = {
  __typename?: 'ConfirmationLink';
  /** What a reader should know of the link. */
  note?: Maybe<Scalars['String']['output']>;
  /** How many positive blocks are asked for; null when not stated. */
  positivesNeeded?: Maybe<Scalars['Int']['output']>;
  /** Relief that counts as a positive block; null when not stated. */
  reliefThreshold?: Maybe<Quantity>;
  /** Where the link was read. */
  sources: Array<Source>;
  /** The structure. */
  structure: AnatomicalSource;
};

/** A reason not to do a procedure. */
export type Contraindication = NamedNode & Node & {
  __typename?: 'Contraindication';
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** How strictly it holds. */
  kind: ContraindicationKind;
  /** Name. */
  name: Scalars['String']['output'];
  /** What would resolve it; null when nothing would. */
  resolvedBy?: Maybe<Scalars['String']['output']>;
  /** When it applies. */
  rule: Scalars['String']['output'];
  /** Where these facts were read. */
  sources: Array<Source>;
  /** One to three plain sentences. */
  summary: Scalars['String']['output'];
};

/** How strictly a reason not to holds. */
export type ContraindicationKind =
  /** Never. */
  | 'ABSOLUTE'
  /** Not without weighing it. */
  | 'RELATIVE';

/** Accuracy of a diagnostic block, in percent. */
export type DiagnosticAccuracy = {
  __typename?: 'DiagnosticAccuracy';
  /** Share of false positive blocks. */
  falsePositiveRate?: Maybe<Quantity>;
  /** Share of patients with the source. */
  prevalence?: Maybe<Quantity>;
  /** What it was held against. */
  referenceStandard: Scalars['String']['output'];
  /** Sensitivity. */
  sensitivity?: Maybe<Quantity>;
  /** Specificity. */
  specificity?: Maybe<Quantity>;
};

/** Effect as published, in the page's own orientation. */
export type Effect = {
  __typename?: 'Effect';
  /** Estimate. */
  estimate: Scalars['Float']['output'];
  /** Upper end of the interval. */
  high?: Maybe<Scalars['Float']['output']>;
  /** Confidence level of the interval, in percent; null without an interval, or when the page printed none. */
  level?: Maybe<Scalars['Float']['output']>;
  /** Lower end of the interval. */
  low?: Maybe<Scalars['Float']['output']>;
  /** How it is expressed. */
  type: EffectType;
};

/** Whom one result favours, read from its own numbers. */
export type EffectDirection =
  /** The comparator did better. */
  | 'FAVOURS_COMPARATOR'
  /** The procedure did better. */
  | 'FAVOURS_PROCEDURE'
  /** No comparison between groups was printed, or there was only one group. */
  | 'NOT_COMPARED'
  /** No difference was shown. */
  | 'NO_DIFFERENCE_SHOWN';

/** How an effect is expressed. */
export type EffectType =
  /** Difference of changes from baseline. */
  | 'DIFFERENCE_IN_CHANGE'
  /** Hazard ratio. */
  | 'HAZARD_RATIO'
  /** Difference of means. */
  | 'MEAN_DIFFERENCE'
  /** Difference of medians. */
  | 'MEDIAN_DIFFERENCE'
  /** Odds ratio. */
  | 'ODDS_RATIO'
  /** Rate ratio. */
  | 'RATE_RATIO'
  /** Risk difference. */
  | 'RISK_DIFFERENCE'
  /** Risk ratio. */
  | 'RISK_RATIO'
  /** Share in one group. */
  | 'SINGLE_GROUP_SHARE'
  /** Standardised difference of means. */
  | 'STANDARDISED_MEAN_DIFFERENCE'
  /** Change within one group. */
  | 'WITHIN_GROUP_CHANGE';

/** What a report must meet; several fields must all hold, several values of one field are alternatives. Fields about a result (`condition` to `maxFollowUpMonths`) hold together for one and the same result. */
export type EvidenceClause = {
  /** A result that says any of these about its own claim. */
  bearing?: InputMaybe<Array<Bearing>>;
  /** Any of these. */
  blinding?: InputMaybe<Array<Blinding>>;
  /** A result in a body of evidence of any of these certainties, by its own condition and procedure. */
  certainty?: InputMaybe<Array<Certainty>>;
  /** A result about a procedure of any of these kinds. */
  class?: InputMaybe<Array<ProcedureClass>>;
  /** A result against any of these. `[SHAM_OR_PLACEBO]` for sham-controlled results. */
  comparison?: InputMaybe<Array<ComparisonKind>>;
  /** A result about any of these conditions (our ids or codes), narrower ones included. */
  condition?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Any of these designs. */
  design?: InputMaybe<Array<StudyDesign>>;
  /** A result that favours any of these. */
  direction?: InputMaybe<Array<EffectDirection>>;
  /** DOIs, without a resolver in front. */
  doi?: InputMaybe<Array<Scalars['String']['input']>>;
  /** A result on any of these outcomes. */
  domain?: InputMaybe<Array<OutcomeDomain>>;
  /** A result about a condition of any of these families. */
  family?: InputMaybe<Array<ConditionFamily>>;
  /** Paid for by any of these. */
  funding?: InputMaybe<Array<FundingKind>>;
  /** A result measured with any of these (our ids). */
  instrument?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** A result at most this many months after treatment; results without a stated time are left out. */
  maxFollowUpMonths?: InputMaybe<Scalars['Float']['input']>;
  /** At most this many people randomised, or analysed where nobody was randomised. */
  maxSampleSize?: InputMaybe<Scalars['Int']['input']>;
  /** A result at least this many months after treatment; results without a stated time are left out. */
  minFollowUpMonths?: InputMaybe<Scalars['Float']['input']>;
  /** At least this many people randomised, or analysed where nobody was randomised. */
  minSampleSize?: InputMaybe<Scalars['Int']['input']>;
  /** ClinicalTrials.gov numbers. */
  nct?: InputMaybe<Array<Scalars['String']['input']>>;
  /** With a notice of any of these kinds: corrected, doubted, retracted. */
  notice?: InputMaybe<Array<NoticeKind>>;
  /** PubMed ids. */
  pmid?: InputMaybe<Array<Scalars['String']['input']>>;
  /** A result about any of these procedures (our ids or codes), narrower ones included. */
  procedure?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** True: only retracted ones. False: only those that were not. */
  retracted?: InputMaybe<Scalars['Boolean']['input']>;
  /** A result in any of these follow-up windows. */
  window?: InputMaybe<Array<TimeWindow>>;
  /** Published in this year or later. */
  yearFrom?: InputMaybe<Scalars['Year']['input']>;
  /** Published in this year or earlier. */
  yearTo?: InputMaybe<Scalars['Year']['input']>;
};

/** Counts by value over the whole list, under the same filter. */
export type EvidenceFacets = {
  __typename?: 'EvidenceFacets';
  /** By certainty of the body of evidence; a report counts once for each among its findings. */
  certainty: Array<FacetCount>;
  /** By what the other group received; a report counts once for each kind among its findings. */
  comparison: Array<FacetCount>;
  /** By design; every design is there, with 0 where nothing matches. */
  design: Array<FacetCount>;
  /** By whom the result favours; a report counts once for each among its findings. */
  direction: Array<FacetCount>;
  /** By outcome; a report counts once for each among its findings. */
  domain: Array<FacetCount>;
  /** By family of the conditions; a report counts once for each among its findings. */
  family: Array<FacetCount>;
  /** By who paid. */
  funding: Array<FacetCount>;
  /** By follow-up window; a report counts once for each among its findings. */
  window: Array<FacetCount>;
  /** By year; only years that occur. For a chart take `evidencePerYear`. */
  year: Array<FacetNumberCount>;
};

/** Narrows a list. The flat fields are one more clause of `all`. */
export type EvidenceFilter = {
  /** Every one of these clauses must hold. */
  all?: InputMaybe<Array<EvidenceClause>>;
  /** At least one of these clauses must hold. */
  any?: InputMaybe<Array<EvidenceClause>>;
  /** A result that says any of these about its own claim. */
  bearing?: InputMaybe<Array<Bearing>>;
  /** Any of these. */
  blinding?: InputMaybe<Array<Blinding>>;
  /** A result in a body of evidence of any of these certainties, by its own condition and procedure. */
  certainty?: InputMaybe<Array<Certainty>>;
  /** A result about a procedure of any of these kinds. */
  class?: InputMaybe<Array<ProcedureClass>>;
  /** A result against any of these. `[SHAM_OR_PLACEBO]` for sham-controlled results. */
  comparison?: InputMaybe<Array<ComparisonKind>>;
  /** A result about any of these conditions (our ids or codes), narrower ones included. */
  condition?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Any of these designs. */
  design?: InputMaybe<Array<StudyDesign>>;
  /** A result that favours any of these. */
  direction?: InputMaybe<Array<EffectDirection>>;
  /** DOIs, without a resolver in front. */
  doi?: InputMaybe<Array<Scalars['String']['input']>>;
  /** A result on any of these outcomes. */
  domain?: InputMaybe<Array<OutcomeDomain>>;
  /** A result about a condition of any of these families. */
  family?: InputMaybe<Array<ConditionFamily>>;
  /** Paid for by any of these. */
  funding?: InputMaybe<Array<FundingKind>>;
  /** A result measured with any of these (our ids). */
  instrument?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** A result at most this many months after treatment; results without a stated time are left out. */
  maxFollowUpMonths?: InputMaybe<Scalars['Float']['input']>;
  /** At most this many people randomised, or analysed where nobody was randomised. */
  maxSampleSize?: InputMaybe<Scalars['Int']['input']>;
  /** A result at least this many months after treatment; results without a stated time are left out. */
  minFollowUpMonths?: InputMaybe<Scalars['Float']['input']>;
  /** At least this many people randomised, or analysed where nobody was randomised. */
  minSampleSize?: InputMaybe<Scalars['Int']['input']>;
  /** ClinicalTrials.gov numbers. */
  nct?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Not one of these clauses may hold. */
  none?: InputMaybe<Array<EvidenceClause>>;
  /** With a notice of any of these kinds: corrected, doubted, retracted. */
  notice?: InputMaybe<Array<NoticeKind>>;
  /** PubMed ids. */
  pmid?: InputMaybe<Array<Scalars['String']['input']>>;
  /** A result about any of these procedures (our ids or codes), narrower ones included. */
  procedure?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** True: only retracted ones. False: only those that were not. */
  retracted?: InputMaybe<Scalars['Boolean']['input']>;
  /** A result in any of these follow-up windows. */
  window?: InputMaybe<Array<TimeWindow>>;
  /** Published in this year or later. */
  yearFrom?: InputMaybe<Scalars['Year']['input']>;
  /** Published in this year or earlier. */
  yearTo?: InputMaybe<Scalars['Year']['input']>;
};

/** How much was studied where: counts of evidence by two axes, empty cells included. */
export type EvidenceMap = {
  __typename?: 'EvidenceMap';
  /** Year whose knowledge the map shows; null for today. */
  asOf?: Maybe<Scalars['Year']['output']>;
  /** One cell for each row and column, row by row. */
  cells: Array<EvidenceMapCell>;
  /** Every column that has evidence in some row. */
  columnKeys: Array<EvidenceMapKey>;
  /** Axis of the columns. */
  columns: EvidenceMapAxis;
  /** Reports that fit the filter but were published after `asOf`, or were retracted by then (today: are retracted). */
  reportsLeftOut: Scalars['Int']['output'];
  /** Every row that has evidence in some column. */
  rowKeys: Array<EvidenceMapKey>;
  /** Axis of the rows. */
  rows: EvidenceMapAxis;
  /** All evidence of the map, each report, study and person once; less than the sum of the cells where one stands in several. */
  total: EvidenceMapCount;
};


/** How much was studied where: counts of evidence by two axes, empty cells included. */
export type EvidenceMapCellsArgs = {
  empty?: InputMaybe<Scalars['Boolean']['input']>;
};

/** By what evidence is sorted into rows or columns. A finding can stand under several keys of one axis, for example two conditions. */
export type EvidenceMapAxis =
  /** What the other group received. */
  | 'COMPARISON'
  /** Condition of the patients. */
  | 'CONDITION'
  /** Design of the report. */
  | 'DESIGN'
  /** Family of the condition. */
  | 'FAMILY'
  /** Outcome. */
  | 'OUTCOME_DOMAIN'
  /** Procedure. */
  | 'PROCEDURE'
  /** Kind of procedure. */
  | 'PROCEDURE_CLASS'
  /** Structure that the procedure treats; systemic infusions have none. */
  | 'STRUCTURE'
  /** Year of first publication. */
  | 'YEAR';

/** One cell of an evidence map. */
export type EvidenceMapCell = {
  __typename?: 'EvidenceMapCell';
  /** Key of the column. */
  column: Scalars['String']['output'];
  /** What was studied; all zero for a gap. */
  count: EvidenceMapCount;
  /** Key of the row. */
  row: Scalars['String']['output'];
};

/** How much evidence. */
export type EvidenceMapCount = {
  __typename?: 'EvidenceMapCount';
  /** Best overall certainty among the claims with a finding here. It grades the whole claim, whichever way it points. Null when none is graded. */
  certainty?: Maybe<Certainty>;
  /** Findings by what they say about the claim that the procedure works. */
  findingCounts: BearingCounts;
  /** Findings. */
  findings: Scalars['Int']['output'];
  /**
   * People behind it, each study once; 0 when no page said.
   * @deprecated Use `people` instead: unknown is null there, and 0 here.
   */
  participants: Scalars['Int']['output'];
  /** People behind it, each study once; reviews count only where no primary study is there; null when no page said. */
  people?: Maybe<Scalars['Int']['output']>;
  /** Reports. */
  reports: Scalars['Int']['output'];
  /** Studies, each once, however many reports it has. */
  studies: Scalars['Int']['output'];
  /**
   * Studies, each once, by what most of their results here say, pain before other benefits. Less pain while most results here
   * of the same comparison show no benefit counts as no difference, and so does a tie.
   */
  studyCounts: BearingCounts;
};

/** Narrows the findings of an evidence map; several fields must all hold, several values of one field are alternatives. */
export type EvidenceMapFilter = {
  /** Any of these bearings. */
  bearing?: InputMaybe<Array<Bearing>>;
  /** About a procedure of any of these kinds. */
  class?: InputMaybe<Array<ProcedureClass>>;
  /** Against any of these. */
  comparison?: InputMaybe<Array<ComparisonKind>>;
  /** About any of these conditions or narrower ones (our ids). */
  condition?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Reports of any of these designs. */
  design?: InputMaybe<Array<StudyDesign>>;
  /** Any of these outcomes. */
  domain?: InputMaybe<Array<OutcomeDomain>>;
  /** About a condition of any of these families. */
  family?: InputMaybe<Array<ConditionFamily>>;
  /**
   * Only pairs of condition and procedure all of whose known reports were paid for in one of these ways, whatever the other
   * fields say. `[INDUSTRY]`: what only industry paid for; a report that does not say who paid is `NOT_REPORTED`.
   */
  onlyFunding?: InputMaybe<Array<FundingKind>>;
  /** About any of these procedures or narrower ones (our ids). */
  procedure?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Published in this year or later. */
  yearFrom?: InputMaybe<Scalars['Year']['input']>;
  /** Published in this year or earlier. */
  yearTo?: InputMaybe<Scalars['Year']['input']>;
};

/** A row or a column. */
export type EvidenceMapKey = {
  __typename?: 'EvidenceMapKey';
  /** Our id, the name of an enum value, or a year. */
  key: Scalars['String']['output'];
  /** For people to read. */
  label: Scalars['String']['output'];
  /** The condition, procedure or structure; null on other axes. */
  node?: Maybe<Node>;
};

/** How reports are sorted. Those without a value stand last either way; ids break ties. */
export type EvidenceOrder =
  /** Fewest results first. */
  | 'FINDINGS_ASC'
  /** Most results first. */
  | 'FINDINGS_DESC'
  /** Smallest first. */
  | 'SAMPLE_SIZE_ASC'
  /** Largest first. */
  | 'SAMPLE_SIZE_DESC'
  /** By title, A first. */
  | 'TITLE_ASC'
  /** By title, Z first. */
  | 'TITLE_DESC'
  /** Oldest first. */
  | 'YEAR_ASC'
  /** Newest first. */
  | 'YEAR_DESC';

/** One report: a trial, a review, a guideline, a cohort. */
export type EvidenceReport = Node & {
  __typename?: 'EvidenceReport';
  /** Blinding. */
  blinding: Blinding;
  /** Design. */
  design: StudyDesign;
  /** DOI, without a resolver in front. */
  doi?: Maybe<Scalars['String']['output']>;
  /** Every result we read from it, earliest follow-up first. */
  findings: FindingConnection;
  /** Name of the funder. */
  funder?: Maybe<Scalars['String']['output']>;
  /** Who paid. */
  funding: FundingKind;
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** Journal or publisher. */
  journal: Scalars['String']['output'];
  /** People analysed in this report. */
  nAnalyzed?: Maybe<Scalars['Int']['output']>;
  /** People randomised in this report. */
  nRandomized?: Maybe<Scalars['Int']['output']>;
  /** Studies included, in a review or guideline. */
  nStudies?: Maybe<Scalars['Int']['output']>;
  /** ClinicalTrials.gov number. */
  nct?: Maybe<Scalars['String']['output']>;
  /** Corrections and retractions. */
  notices: Array<Notice>;
  /** Address of the page the facts were read from. */
  page: Scalars['String']['output'];
  /** PubMed Central id. */
  pmcid?: Maybe<Scalars['String']['output']>;
  /** PubMed id. */
  pmid?: Maybe<Scalars['String']['output']>;
  /** Who took part. */
  population: Scalars['String']['output'];
  /** Day on which it was read. */
  readAt: Scalars['PartialDate']['output'];
  /** Risk of bias as a named reader judged it; null when nobody did on a page we read. */
  riskOfBias?: Maybe<RiskOfBias>;
  /** The study it reports. */
  study: Study;
  /** One to three plain sentences. */
  summary: Scalars['String']['output'];
  /** Title as printed. */
  title: Scalars['String']['output'];
  /** Year of first publication. */
  year: Scalars['Year']['output'];
};


/** One report: a trial, a review, a guideline, a cohort. */
export type EvidenceReportFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of reports. */
export type EvidenceReportConnection = {
  __typename?: 'EvidenceReportConnection';
  /** Items with their cursors. */
  edges: Array<EvidenceReportEdge>;
  /** Counts by value, to narrow the list further. */
  facets: EvidenceFacets;
  /** Items alone. */
  nodes: Array<EvidenceReport>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many match in all. */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page. */
export type EvidenceReportEdge = {
  __typename?: 'EvidenceReportEdge';
  /** Position in the list. */
  cursor: Scalars['String']['output'];
  /** The narrower conditions, procedures or parts by which the item matched; empty when it matched by the very ones asked for. */
  matchedThrough: Array<NamedNode>;
  /** The item. */
  node: EvidenceReport;
};

/** What was published in one year. */
export type EvidenceYear = {
  __typename?: 'EvidenceYear';
  /** People in those studies, each study once: randomised, or analysed where nobody was randomised. Studies that state neither add nobody. */
  patients: Scalars['Int']['output'];
  /** Reports first published in it. */
  reports: Scalars['Int']['output'];
  /** Studies of which the first report that matches appeared in it. Reviews and guidelines are no studies. */
  studies: Scalars['Int']['output'];
  /** The year. */
  year: Scalars['Year']['output'];
};

/** An option that would have ranked but for a rule. */
export type ExcludedOption = {
  __typename?: 'ExcludedOption';
  /** The rules that took it out. */
  by: Array<PlanAdvice>;
  /** Its best pathway for the patient's conditions; null when it is a diagnostic test without one. */
  pathway?: Maybe<Pathway>;
  /** The prerequisite that is excluded itself, when that is why. */
  prerequisite?: Maybe<Procedure>;
  /** What is left out. */
  procedure: Procedure;
  /** In words: which rules, and what would change it. */
  reason: Scalars['String']['output'];
};

/** A page of options that a rule took out. */
export type ExcludedOptionConnection = {
  __typename?: 'ExcludedOptionConnection';
  /** Items with their cursors. */
  edges: Array<ExcludedOptionEdge>;
  /** Items alone. */
  nodes: Array<ExcludedOption>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page. */
export type ExcludedOptionEdge = {
  __typename?: 'ExcludedOptionEdge';
  /** Position in the list. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: ExcludedOption;
};

/** What to expect of a step in one outcome: the result that shows most, not the best one. */
export type ExpectedEffect = {
  __typename?: 'ExpectedEffect';
  /** What the result says about the claim that the procedure helps. */
  bearing: Bearing;
  /** Certainty of the evidence for this outcome and comparison; null when nobody graded it. */
  certainty?: Maybe<Certainty>;
  /** Outcome domain. */
  domain: OutcomeDomain;
  /** The result, with numbers, units and follow-up. */
  finding: Finding;
  /** The report it stands in. */
  sources: Array<Source>;
  /** In one sentence. */
  text: Scalars['String']['output'];
};

/** How many items have one value of a facet. One shape for all facets, so that one fragment shows any of them. */
export type FacetCount = {
  __typename?: 'FacetCount';
  /** How many items of the whole list, not of the page. */
  count: Scalars['Int']['output'];
  /** To show to people. */
  label: Scalars['String']['output'];
  /** The value, as the filter field of the facet's name takes it: the name of an enum value. */
  value: Scalars['String']['output'];
};

/** How many items have one number: a year, a grade. */
export type FacetNumberCount = {
  __typename?: 'FacetNumberCount';
  /** How many items of the whole list, not of the page. */
  count: Scalars['Int']['output'];
  /** To show to people. */
  label: Scalars['String']['output'];
  /** The number, as a filter takes it. */
  value: Scalars['Int']['output'];
};

/** What is known of a fact. A fact left out is unknown. */
export type FactStatus =
  /** It is known not to be there. */
  | 'ABSENT'
  /** It is there. */
  | 'PRESENT'
  /** Nobody knows yet. */
  | 'UNKNOWN';

/** What the data hold about one of the seven families, narrower conditions included. What serves several families counts in each of them. */
export type FamilyCoverage = {
  __typename?: 'FamilyCoverage';
  /** Findings on the accuracy of diagnostic blocks. */
  accuracyFindings: Scalars['Int']['output'];
  /** Findings on adverse events that state how many people were observed. */
  adverseEventFindings: Scalars['Int']['output'];
  /** Conditions. */
  conditions: Scalars['Int']['output'];
  /** The family; null for the whole, where everything counts once. */
  family?: Maybe<ConditionFamily>;
  /** Findings. */
  findings: Scalars['Int']['output'];
  /** Findings on pain, function, well-being or medication use, later than 12 months. */
  findingsBeyondOneYear: Scalars['Int']['output'];
  /** Findings with an interval as printed, or with group data from which one follows. */
  findingsWithPrecision: Scalars['Int']['output'];
  /** Findings on physical function or quality of life. */
  functionOrQualityOfLifeFindings: Scalars['Int']['output'];
  /** Pathways without evidence of any kind, indirect evidence included: gaps. */
  gaps: Scalars['Int']['output'];
  /** Reports that are guidelines. */
  guidelines: Scalars['Int']['output'];
  /** Findings on medication use. */
  medicationUseFindings: Scalars['Int']['output'];
  /** Reports with a finding that showed no difference. */
  noDifference: Scalars['Int']['output'];
  /** Pairs of condition and procedure with a finding, a grading or a recommendation of their own. `evidenceMap` shows them. */
  pairsWithEvidence: Scalars['Int']['output'];
  /** Pathways, diagnostic blocks and open surgery included. */
  pathways: Scalars['Int']['output'];
  /** Procedures that somebody studied, graded or recommended for them. */
  procedures: Scalars['Int']['output'];
  /** Reports of randomised trials. */
  randomised: Scalars['Int']['output'];
  /** Reports with a finding, a grading or a recommendation about them. */
  reports: Scalars['Int']['output'];
  /** Reports that are systematic reviews or meta-analyses. */
  reviews: Scalars['Int']['output'];
  /** Reports with a finding against sham or placebo. */
  shamControlled: Scalars['Int']['output'];
  /** Structures from which their pain arises. */
  structures: Scalars['Int']['output'];
};

/** Figures, each with its unit. */
export type FiguresInput = {
  /** Creatinine clearance in mL/min: some drugs are stopped earlier when it is low. */
  creatinineClearance?: InputMaybe<Scalars['Float']['input']>;
  /** Age of a fracture in weeks. */
  fractureAgeWeeks?: InputMaybe<Scalars['Float']['input']>;
  /** HbA1c in per cent. */
  hba1c?: InputMaybe<Scalars['Float']['input']>;
  /** INR. */
  inr?: InputMaybe<Scalars['Float']['input']>;
  /** Spinal levels to be treated. */
  levelsToTreat?: InputMaybe<Scalars['Int']['input']>;
  /** Duration of the pain in weeks. */
  painDurationWeeks?: InputMaybe<Scalars['Float']['input']>;
  /** Average pain, 0 to 10. */
  painIntensity?: InputMaybe<Scalars['Float']['input']>;
  /** PEG score (pain, enjoyment, general activity), 0 to 10. */
  pegScore?: InputMaybe<Scalars['Float']['input']>;
  /** Platelets in 10⁹/L. */
  plateletCount?: InputMaybe<Scalars['Float']['input']>;
  /** Grade of a spondylolisthesis, 0 to 4. */
  spondylolisthesisGrade?: InputMaybe<Scalars['Int']['input']>;
  /** Steroid injections during the last twelve months. */
  steroidInjectionsLastYear?: InputMaybe<Scalars['Int']['input']>;
};

/** A filter that removed pathways. */
export type FilterEffect = {
  __typename?: 'FilterEffect';
  /** Field of the filter, for example `maxInvasiveness`. */
  filter: Scalars['String']['output'];
  /** How many would match without this filter. */
  matchesWithout: Scalars['Int']['output'];
  /** How many it removed of those that the filters before it left. */
  removed: Scalars['Int']['output'];
};

/** One result of one report about one comparison. */
export type Finding = Node & {
  __typename?: 'Finding';
  /** Accuracy, for diagnostic blocks. */
  accuracy?: Maybe<DiagnosticAccuracy>;
  /** Which patients were analysed. */
  analysis: AnalysisSet;
  /** What it says about the claim that the procedure works. */
  bearing: Bearing;
  /** Why the bearing departs from the rule, where it does. */
  bearingReason?: Maybe<Scalars['String']['output']>;
  /** The other group. */
  comparator?: Maybe<ArmResult>;
  /** What the other group received. */
  comparison: ComparisonKind;
  /** Conditions of the patients. */
  conditions: Array<Condition>;
  /** Outcome domain. */
  domain: OutcomeDomain;
  /** Effect between the groups. */
  effect?: Maybe<Effect>;
  /** Whom it favours. */
  effectDirection: EffectDirection;
  /** Months since treatment; null when the page pools or states no time. */
  followUpMonths?: Maybe<Scalars['Float']['output']>;
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** Instrument, where one is named. */
  instrument?: Maybe<OutcomeMeasure>;
  /** Which drugs a result in domain `MEDICATION_USE` counts; null in other domains. */
  medicationKind?: Maybe<MedicationKind>;
  /** Margin of a non-inferiority trial. */
  nonInferiorityMargin?: Maybe<Scalars['Float']['output']>;
  /** True when non-inferiority was shown. */
  nonInferiorityMet?: Maybe<Scalars['Boolean']['output']>;
  /** What a reader should know of it. */
  note?: Maybe<Scalars['String']['output']>;
  /** What was measured, in a few words. */
  outcome: Scalars['String']['output'];
  /** p as published. */
  p?: Maybe<Scalars['String']['output']>;
  /** Address of the page the numbers were read from. */
  page: Scalars['String']['output'];
  /** True for a primary outcome of the study. */
  primary: Scalars['Boolean']['output'];
  /** The procedure it is about. */
  procedure: Procedure;
  /** The report it was read from. */
  report: EvidenceReport;
  /** Relief that counts as a response, where the outcome is a share. */
  responderThreshold?: Maybe<Quantity>;
  /** The group that had the procedure. */
  treatment?: Maybe<ArmResult>;
  /** Unit of the figures. */
  unit: Scalars['String']['output'];
};

/** A finding with what it says about a claim. */
export type FindingBearing = {
  __typename?: 'FindingBearing';
  /** What it says. */
  bearing: Bearing;
  /** False when it is about a narrower condition or a broader procedure. */
  direct: Scalars['Boolean']['output'];
  /** The finding. */
  finding: Finding;
  /** Why the bearing departs from the rule, where it does. */
  reason?: Maybe<Scalars['String']['output']>;
};

/** A page of findings with what they say about a claim. */
export type FindingBearingConnection = {
  __typename?: 'FindingBearingConnection';
  /** Items with their cursors. */
  edges: Array<FindingBearingEdge>;
  /** Items alone. */
  nodes: Array<FindingBearing>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page. */
export type FindingBearingEdge = {
  __typename?: 'FindingBearingEdge';
  /** Position in the list. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: FindingBearing;
};

/** What a finding must meet; several fields must all hold, several values of one field are alternatives. */
export type FindingClause = {
  /** Says any of these about its own claim. */
  bearing?: InputMaybe<Array<Bearing>>;
  /** Read from a report with any of these. */
  blinding?: InputMaybe<Array<Blinding>>;
  /** In a body of evidence of any of these certainties, by its own condition and procedure. */
  certainty?: InputMaybe<Array<Certainty>>;
  /** About a procedure of any of these kinds. */
  class?: InputMaybe<Array<ProcedureClass>>;
  /** Against any of these. */
  comparison?: InputMaybe<Array<ComparisonKind>>;
  /** About any of these conditions (our ids or codes), narrower ones included. */
  condition?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Read from a report of any of these designs. */
  design?: InputMaybe<Array<StudyDesign>>;
  /** Favours any of these. */
  direction?: InputMaybe<Array<EffectDirection>>;
  /** On any of these outcomes. */
  domain?: InputMaybe<Array<OutcomeDomain>>;
  /** About a condition of any of these families. */
  family?: InputMaybe<Array<ConditionFamily>>;
  /** Read from a report paid for by any of these. */
  funding?: InputMaybe<Array<FundingKind>>;
  /** True: only with an interval around the effect. False: only without. */
  hasInterval?: InputMaybe<Scalars['Boolean']['input']>;
  /** Measured with any of these (our ids). */
  instrument?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** At most this many months after treatment; findings without a stated time are left out. */
  maxFollowUpMonths?: InputMaybe<Scalars['Float']['input']>;
  /** From a report with at most this many people randomised, or analysed where nobody was randomised. */
  maxSampleSize?: InputMaybe<Scalars['Int']['input']>;
  /** At least this many months after treatment; findings without a stated time are left out. */
  minFollowUpMonths?: InputMaybe<Scalars['Float']['input']>;
  /** From a report with at least this many people randomised, or analysed where nobody was randomised. */
  minSampleSize?: InputMaybe<Scalars['Int']['input']>;
  /** Read from a report with a notice of any of these kinds: corrected, doubted, retracted. */
  notice?: InputMaybe<Array<NoticeKind>>;
  /** True: only primary outcomes. False: only others. */
  primary?: InputMaybe<Scalars['Boolean']['input']>;
  /** About any of these procedures (our ids or codes), narrower ones included. */
  procedure?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Read from any of these reports (our ids, or `PMID:…`, `DOI:…`, `NCT:…`). */
  report?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** True: only from retracted reports. False: only from others. */
  retracted?: InputMaybe<Scalars['Boolean']['input']>;
  /** In any of these follow-up windows. */
  window?: InputMaybe<Array<TimeWindow>>;
  /** Published in this year or later. */
  yearFrom?: InputMaybe<Scalars['Year']['input']>;
  /** Published in this year or earlier. */
  yearTo?: InputMaybe<Scalars['Year']['input']>;
};

/** A page of findings. */
export type FindingConnection = {
  __typename?: 'FindingConnection';
  /** Items with their cursors. */
  edges: Array<FindingEdge>;
  /** Counts by value, to narrow the list further. */
  facets: FindingFacets;
  /** Items alone. */
  nodes: Array<Finding>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many match in all. */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page. */
export type FindingEdge = {
  __typename?: 'FindingEdge';
  /** Position in the list. */
  cursor: Scalars['String']['output'];
  /** The narrower conditions, procedures or parts by which the item matched; empty when it matched by the very ones asked for. */
  matchedThrough: Array<NamedNode>;
  /** The item. */
  node: Finding;
};

/** Counts by value over the whole list, under the same filter. */
export type FindingFacets = {
  __typename?: 'FindingFacets';
  /** By certainty of the body of evidence. */
  certainty: Array<FacetCount>;
  /** By what the other group received. */
  comparison: Array<FacetCount>;
  /** By design of the report. */
  design: Array<FacetCount>;
  /** By whom the result favours. */
  direction: Array<FacetCount>;
  /** By outcome. */
  domain: Array<FacetCount>;
  /** By family of the conditions. */
  family: Array<FacetCount>;
  /** By who paid. */
  funding: Array<FacetCount>;
  /** By follow-up window. */
  window: Array<FacetCount>;
  /** By year of the report; only years that occur. */
  year: Array<FacetNumberCount>;
};

/** Narrows a list. The flat fields are one more clause of `all`. */
export type FindingFilter = {
  /** Every one of these clauses must hold. */
  all?: InputMaybe<Array<FindingClause>>;
  /** At least one of these clauses must hold. */
  any?: InputMaybe<Array<FindingClause>>;
  /** Says any of these about its own claim. */
  bearing?: InputMaybe<Array<Bearing>>;
  /** Read from a report with any of these. */
  blinding?: InputMaybe<Array<Blinding>>;
  /** In a body of evidence of any of these certainties, by its own condition and procedure. */
  certainty?: InputMaybe<Array<Certainty>>;
  /** About a procedure of any of these kinds. */
  class?: InputMaybe<Array<ProcedureClass>>;
  /** Against any of these. */
  comparison?: InputMaybe<Array<ComparisonKind>>;
  /** About any of these conditions (our ids or codes), narrower ones included. */
  condition?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Read from a report of any of these designs. */
  design?: InputMaybe<Array<StudyDesign>>;
  /** Favours any of these. */
  direction?: InputMaybe<Array<EffectDirection>>;
  /** On any of these outcomes. */
  domain?: InputMaybe<Array<OutcomeDomain>>;
  /** About a condition of any of these families. */
  family?: InputMaybe<Array<ConditionFamily>>;
  /** Read from a report paid for by any of these. */
  funding?: InputMaybe<Array<FundingKind>>;
  /** True: only with an interval around the effect. False: only without. */
  hasInterval?: InputMaybe<Scalars['Boolean']['input']>;
  /** Measured with any of these (our ids). */
  instrument?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** At most this many months after treatment; findings without a stated time are left out. */
  maxFollowUpMonths?: InputMaybe<Scalars['Float']['input']>;
  /** From a report with at most this many people randomised, or analysed where nobody was randomised. */
  maxSampleSize?: InputMaybe<Scalars['Int']['input']>;
  /** At least this many months after treatment; findings without a stated time are left out. */
  minFollowUpMonths?: InputMaybe<Scalars['Float']['input']>;
  /** From a report with at least this many people randomised, or analysed where nobody was randomised. */
  minSampleSize?: InputMaybe<Scalars['Int']['input']>;
  /** Not one of these clauses may hold. */
  none?: InputMaybe<Array<FindingClause>>;
  /** Read from a report with a notice of any of these kinds: corrected, doubted, retracted. */
  notice?: InputMaybe<Array<NoticeKind>>;
  /** True: only primary outcomes. False: only others. */
  primary?: InputMaybe<Scalars['Boolean']['input']>;
  /** About any of these procedures (our ids or codes), narrower ones included. */
  procedure?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Read from any of these reports (our ids, or `PMID:…`, `DOI:…`, `NCT:…`). */
  report?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** True: only from retracted reports. False: only from others. */
  retracted?: InputMaybe<Scalars['Boolean']['input']>;
  /** In any of these follow-up windows. */
  window?: InputMaybe<Array<TimeWindow>>;
  /** Published in this year or later. */
  yearFrom?: InputMaybe<Scalars['Year']['input']>;
  /** Published in this year or earlier. */
  yearTo?: InputMaybe<Scalars['Year']['input']>;
};

/** How findings are sorted. Those without a value stand last either way; ids break ties. */
export type FindingOrder =
  /** Soonest after treatment first. */
  | 'FOLLOW_UP_ASC'
  /** Longest after treatment first. */
  | 'FOLLOW_UP_DESC'
  /** By the id of the report, so that its findings stand together. */
  | 'REPORT_ASC'
  /** By the id of the report, the other way round. */
  | 'REPORT_DESC'
  /** Smallest report first. */
  | 'SAMPLE_SIZE_ASC'
  /** Largest report first. */
  | 'SAMPLE_SIZE_DESC'
  /** Oldest report first. */
  | 'YEAR_ASC'
  /** Newest report first. */
  | 'YEAR_DESC';

/** A fact of the profile or of an option, as a rule asked for it. */
export type FiredFact = {
  __typename?: 'FiredFact';
  /** Name of the fact, for example `PREGNANCY`. */
  fact: Scalars['String']['output'];
  /** Whether the answer is what the rule asks for. */
  holds: Ternary;
  /** What was asked, in words. */
  question: Scalars['String']['output'];
  /** What is known, in words, with its unit; `not known` when nothing is. */
  value: Scalars['String']['output'];
};

/** Who paid. */
export type FundingKind =
  /** A foundation or society. */
  | 'FOUNDATION'
  /** A company with an interest. */
  | 'INDUSTRY'
  /** Industry and others. */
  | 'MIXED'
  /** Nobody. */
  | 'NONE'
  /** Not stated on the page. */
  | 'NOT_REPORTED'
  /** Public money. */
  | 'PUBLIC';

/** How a step serves a goal of the patient. */
export type GoalFit = {
  __typename?: 'GoalFit';
  /** The goal. */
  goal: GoalKind;
  /** Whether what was read says that the step serves it. */
  serves: Ternary;
  /** Where this was read; empty when nothing was. */
  sources: Array<Source>;
  /** In one sentence, for example `You asked to be back at work in 14 days; …`. */
  text: Scalars['String']['output'];
};

/** Something the patient wants to reach. */
export type GoalInput = {
  /** What. */
  kind: GoalKind;
  /** Within how many days, where there is a date. */
  withinDays?: InputMaybe<Scalars['Int']['input']>;
};

/** What a patient wants to reach. */
export type GoalKind =
  /** No surgery: open operations are left out, small ones stand with a caution that asks whether they count. */
  | 'AVOID_SURGERY'
  /** Fewer opioids. */
  | 'FEWER_OPIOIDS'
  /** Better function and mobility. */
  | 'FUNCTION'
  /** Less pain. */
  | 'LESS_PAIN'
  /** Magnetic resonance imaging will be needed later. */
  | 'MRI_NEEDED_LATER'
  /** Better sleep. */
  | 'SLEEP'
  /** Back to work; give `withinDays` if there is a date. */
  | 'WORK';

/** Why certainty was lowered. */
export type GradeReasonDown =
  /** Too few people. */
  | 'IMPRECISION'
  /** Results differ. */
  | 'INCONSISTENCY'
  /** Other patients, procedures or comparisons than asked for. */
  | 'INDIRECTNESS'
  /** Results may be missing. */
  | 'PUBLICATION_BIAS'
  /** Risk of bias. */
  | 'RISK_OF_BIAS';

/** Why certainty was raised. */
export type GradeReasonUp =
  /** Dose response. */
  | 'DOSE_RESPONSE'
  /** Large effect. */
  | 'LARGE_EFFECT'
  /** Confounding would have hidden the effect. */
  | 'PLAUSIBLE_CONFOUNDING';

/** A link, ready to draw, with the facts it carries. A fact is null where links of this kind do not carry it or no source states it. */
export type GraphEdge = {
  __typename?: 'GraphEdge';
  /** `INFORMS`: what the finding says about the claim. */
  bearing?: Maybe<Bearing>;
  /** Id of the node it starts from. */
  from: Scalars['ID']['output'];
  /** Unique within an answer, also where two sources state the same link. */
  id: Scalars['ID']['output'];
  /** `MAY_CAUSE`: how often. */
  incidence?: Maybe<Quantity>;
  /** Spinal level, where it matters. */
  level?: Maybe<Scalars['String']['output']>;
  /** What a reader should know of it. */
  note?: Maybe<Scalars['String']['output']>;
  /** `MAY_CAUSE`: in whom. */
  population?: Maybe<Scalars['String']['output']>;
  /** `CONFIRMS`: how many positive blocks are asked for. */
  positivesNeeded?: Maybe<Scalars['Int']['output']>;
  /** `CONFIRMS`: relief that counts as a positive block. */
  reliefThreshold?: Maybe<Quantity>;
  /** `ARISES_FROM`: whether the pain starts in the structure, is carried by it, or is only treated there. */
  role?: Maybe<PainSourceRole>;
  /** `ARISES_FROM`: share of patients in whom this structure is the source. */
  share?: Maybe<Quantity>;
  /** Where the link was read; empty for links that follow from the records themselves. */
  sources: Array<Source>;
  /** Id of the node it points to. */
  to: Scalars['ID']['output'];
  /** Kind of link. */
  type: GraphEdgeType;
};

/** Kind of link, with its direction. */
export type GraphEdgeType =
  /** From a claim or a finding to its condition. */
  | 'ABOUT'
  /** From a procedure to the open operation for the same problem. */
  | 'ALTERNATIVE_TO'
  /** From a condition to a structure its pain can come from, is carried by, or is treated at; `role` of the edge tells which. */
  | 'ARISES_FROM'
  /** To the wider condition or procedure. */
  | 'BROADER'
  /** From a diagnostic block to the structure it confirms as the source. */
  | 'CONFIRMS'
  /** From a procedure to a reason not to do it. */
  | 'CONTRAINDICATED_BY'
  /** From a procedure to what may follow. */
  | 'ESCALATES_TO'
  /** From a claim or a finding to its procedure. */
  | 'EVALUATES'
  /** From a procedure to imaging. */
  | 'GUIDED_BY'
  /** From a technology to a dated step. */
  | 'HAS_MILESTONE'
  /** From a procedure to how patients recover from it. */
  | 'HAS_RECOVERY'
  /** From a condition to a warning sign. */
  | 'HAS_RED_FLAG'
  /** From a study to a report. */
  | 'HAS_REPORT'
  /** From a finding to the claim it bears on. */
  | 'INFORMS'
  /** From a nerve to what it supplies. */
  | 'INNERVATES'
  /** From a procedure to a harm. */
  | 'MAY_CAUSE'
  /** From a finding to its instrument. */
  | 'MEASURED_WITH'
  /** From a procedure to a condition for which alone it is made. Shown between nodes; walks and paths go by the anatomy instead. */
  | 'ONLY_FOR'
  /** From a structure to the one it is a part of. */
  | 'PART_OF'
  /** From a structure to where its pain is felt. */
  | 'REFERS_PAIN_TO'
  /** From a report to a finding. */
  | 'REPORTS'
  /** From a procedure to what must be done first. */
  | 'REQUIRES'
  /** From a procedure to the structure it treats or blocks. */
  | 'TARGETS'
  /** From a procedure to a technology. */
  | 'USES';

/** A node, ready to draw. */
export type GraphNode = {
  __typename?: 'GraphNode';
  /** Steps from where the question began. */
  distance: Scalars['Int']['output'];
  /** Id of the entity. */
  id: Scalars['ID']['output'];
  /** Label to show. */
  name: Scalars['String']['output'];
  /** The entity with all its facts. */
  node: Node;
  /** Kind, for colour and legend. */
  type: GraphNodeType;
};

/** Kind of node of a picture. */
export type GraphNodeType =
  /** A structure that generates or carries pain. */
  | 'ANATOMICAL_SOURCE'
  /** That a procedure relieves a condition. */
  | 'CLAIM'
  /** A harm. */
  | 'COMPLICATION'
  /** What the patient has. */
  | 'CONDITION'
  /** A reason not to. */
  | 'CONTRAINDICATION'
  /** A report. */
  | 'EVIDENCE_REPORT'
  /** A result of a report. */
  | 'FINDING'
  /** Imaging that guides. */
  | 'IMAGING_MODALITY'
  /** A dated step of a technology. */
  | 'MILESTONE'
  /** An instrument. */
  | 'OUTCOME_MEASURE'
  /** What is done. */
  | 'PROCEDURE'
  /** How patients recover. */
  | 'RECOVERY_PROFILE'
  /** A warning sign. */
  | 'RED_FLAG'
  /** A trial or cohort. */
  | 'STUDY'
  /** A device, an energy, a product. */
  | 'TECHNOLOGY';

/** How many nodes of a kind were found and left out. */
export type GraphOmission = {
  __typename?: 'GraphOmission';
  /** How many. */
  count: Scalars['Int']['output'];
  /** Kind of node. */
  type: GraphNodeType;
};

/** One way from one entity to the other. */
export type GraphPath = {
  __typename?: 'GraphPath';
  /** Ids of the nodes from one end to the other. */
  nodeIds: Array<Scalars['ID']['output']>;
};

/** The shortest ways between two entities, whichever way their links point. */
export type GraphPaths = {
  __typename?: 'GraphPaths';
  /** False when paths were left out, or so many links had to be followed that some were not. */
  complete: Scalars['Boolean']['output'];
  /** The links along these paths; two nodes may be linked in several ways. */
  edges: Array<GraphEdge>;
  /** Links on each of the paths; null when no path is short enough, 0 when both ends are the same. */
  length?: Maybe<Scalars['Int']['output']>;
  /** The nodes on these paths. */
  nodes: Array<GraphNode>;
  /** How many more paths of this length there are. */
  omittedPaths: Scalars['Int']['output'];
  /** The paths, at most 25, all of the same length. */
  paths: Array<GraphPath>;
};

/** Imaging that guides a procedure. */
export type GuidanceLink = {
  __typename?: 'GuidanceLink';
  /** The modality. */
  modality: ImagingModality;
  /** What a reader should know of the link. */
  note?: Maybe<Scalars['String']['output']>;
  /** Where the link was read. */
  sources: Array<Source>;
};

/** Studies against another treatment, by whom most of their results favour, pain before other benefits. */
export type HeadToHeadCounts = {
  __typename?: 'HeadToHeadCounts';
  /** Favour the procedure. */
  better: Scalars['Int']['output'];
  /** Show no difference; ties among them. */
  noDifference: Scalars['Int']['output'];
  /** Favour the other treatment. */
  worse: Scalars['Int']['output'];
};

/** Facts of the medical history. What is left out is unknown and may be asked for. */
export type HistoryInput = {
  /** Can the patient, or a carer, operate a device? */
  ableToOperateDevice?: InputMaybe<FactStatus>;
  /** Is there a bleeding disorder or a low platelet count? */
  bleedingDisorder?: InputMaybe<FactStatus>;
  /** Does the patient have, or have had, cancer? */
  cancer?: InputMaybe<FactStatus>;
  /** Is the cancer confirmed as the source, and was the stability of the spine assessed? */
  cancerStabilityAssessed?: InputMaybe<FactStatus>;
  /** Does the patient agree to a procedure after a talk about the options? */
  consent?: InputMaybe<FactStatus>;
  /** Were exercise, physiotherapy and simple analgesics tried? */
  conservativeCareTried?: InputMaybe<FactStatus>;
  /** Does the patient have diabetes? */
  diabetes?: InputMaybe<FactStatus>;
  /** Will treatment with diathermy be needed? */
  diathermyNeeded?: InputMaybe<FactStatus>;
  /** Does the patient have glaucoma? */
  glaucoma?: InputMaybe<FactStatus>;
  /** Is the immune system suppressed, by disease or by drugs? */
  immunosuppression?: InputMaybe<FactStatus>;
  /** Is there an infection at the site of the procedure? */
  localInfection?: InputMaybe<FactStatus>;
  /** Does the patient have osteoporosis? */
  osteoporosis?: InputMaybe<FactStatus>;
  /** Does any surgery carry too high a risk for this patient? */
  poorSurgicalRisk?: InputMaybe<FactStatus>;
  /** Is the patient pregnant, or may she be? Where it is not known, an age band from 65 years on counts as no. */
  pregnancy?: InputMaybe<FactStatus>;
  /** Is there weakness or another deficit that gets worse? */
  progressiveNeurologicalDeficit?: InputMaybe<FactStatus>;
  /** Was there a psychological assessment? */
  psychologicalAssessment?: InputMaybe<FactStatus>;
  /** Was there ever a psychosis? */
  psychosisHistory?: InputMaybe<FactStatus>;
  /** Is there a substance use disorder? */
  substanceUseDisorder?: InputMaybe<FactStatus>;
  /** Is surgery or joint replacement in the same area planned soon? */
  surgeryPlannedInArea?: InputMaybe<FactStatus>;
  /** Is there an infection of the whole body, or fever? */
  systemicInfection?: InputMaybe<FactStatus>;
  /** Is there an untreated severe depression, psychosis or addiction? */
  untreatedMentalDisorder?: InputMaybe<FactStatus>;
};

/** One finding of imaging. */
export type ImagingFindingInput = {
  /** Which finding. */
  finding: ImagingFindingKind;
  /** Whether imaging showed it. */
  status: FactStatus;
};

/** A finding of imaging that rules ask about. */
export type ImagingFindingKind =
  /** Does imaging show a narrow spinal canal? */
  | 'CANAL_STENOSIS'
  /** Is the flow of spinal fluid obstructed? */
  | 'CEREBROSPINAL_FLUID_OBSTRUCTION'
  /** Does imaging show a herniated disc that fits the symptoms? */
  | 'DISC_HERNIATION'
  /** Does imaging show tumour in the spinal canal? */
  | 'EPIDURAL_TUMOUR'
  /** Does imaging show a thickened ligamentum flavum? */
  | 'LIGAMENTUM_FLAVUM_HYPERTROPHY'
  /** Does MRI show type 1 or type 2 Modic changes? */
  | 'MODIC_CHANGES'
  /** Is the posterior wall of the vertebra broken? */
  | 'POSTERIOR_WALL_BREACH'
  /** Do radiographs show osteoarthritis of the joint? */
  | 'RADIOGRAPHIC_OSTEOARTHRITIS'
  /** Is the spine unstable? */
  | 'SPINAL_INSTABILITY'
  /** Does MRI or a bone scan show a recent, unhealed vertebral fracture? */
  | 'UNHEALED_VERTEBRAL_FRACTURE';

/** Imaging that guides a procedure. */
export type ImagingModality = NamedNode & Node & {
  __typename?: 'ImagingModality';
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** True when it uses ionising radiation. */
  ionisingRadiation: Scalars['Boolean']['output'];
  /** Kind of imaging. */
  kind: ImagingModalityKind;
  /** Name. */
  name: Scalars['String']['output'];
  /** Where these facts were read. */
  sources: Array<Source>;
  /** One to three plain sentences. */
  summary: Scalars['String']['output'];
};

/** Kind of imaging. */
export type ImagingModalityKind =
  /** Computed tomography. */
  | 'CT'
  /** Endoscopy. */
  | 'ENDOSCOPY'
  /** Magnetic resonance imaging. */
  | 'MRI'
  /** None: surface landmarks. */
  | 'NONE'
  /** Nuclear medicine. */
  | 'NUCLEAR_MEDICINE'
  /** Ultrasound. */
  | 'ULTRASOUND'
  /** X-ray, fluoroscopy, angiography. */
  | 'X_RAY';

/** What stays in the body afterwards. */
export type ImplantKind =
  /** Nothing. */
  | 'NONE'
  /** Something meant to stay. */
  | 'PERMANENT'
  /** Something that is taken out again. */
  | 'TEMPORARY';

/** What is implanted already. */
export type ImplantsInput = {
  /** Is a deep brain stimulator implanted? */
  deepBrainStimulator?: InputMaybe<FactStatus>;
  /** Is an intrathecal pump implanted? */
  intrathecalPump?: InputMaybe<FactStatus>;
  /** Is there metal at the site, such as a joint replacement or screws? */
  metalAtSite?: InputMaybe<FactStatus>;
  /** Is a nerve or spinal cord stimulator implanted? */
  neurostimulator?: InputMaybe<FactStatus>;
  /** Is a pacemaker or defibrillator implanted? */
  pacemakerOrDefibrillator?: InputMaybe<FactStatus>;
};

/** How much depends on a missing fact. */
export type Importance =
  /** It may be an emergency. */
  | 'CRITICAL'
  /** An option is out until it is known. */
  | 'HIGH'
  /** It may add a caution, a prerequisite or a companion. */
  | 'LOW'
  /** It may take an option out. */
  | 'MEDIUM';

/** Which end of an instrument is good. */
export type InstrumentDirection =
  /** Higher is better. */
  | 'HIGHER_IS_BETTER'
  /** Higher is worse. */
  | 'HIGHER_IS_WORSE'
  /** Neither. */
  | 'NEUTRAL';

/** How long a drug is stopped around a procedure. Bridging is the prescriber's call. */
export type Interruption = {
  __typename?: 'Interruption';
  /** What to know. */
  advice: Scalars['String']['output'];
  /** Bleeding risk class of the procedures this holds for; null when neither the class nor any interval was read. */
  bleedingRisk?: Maybe<BleedingRisk>;
  /**
   * Whether the class of the step's procedure was read. When it is false, this is the interval of one class of several, and
   * the prescriber has to say which holds. Null where no procedure is meant.
   */
  classRead?: Maybe<Scalars['Boolean']['output']>;
  /** Only for a creatinine clearance in this range; null when it always holds. */
  creatinineClearance?: Maybe<Quantity>;
  /** The drug. */
  medication: Medication;
  /** How long after; null when no citable page showed it. */
  restartAfter?: Maybe<SourcedQuantity>;
  /** Where this was read. */
  sources: Array<Source>;
  /** How long before; null when no citable page showed it. */
  stopBefore?: Maybe<SourcedQuantity>;
  /** In one sentence; an interval that was not read is `not verified, ask the prescriber`. */
  text: Scalars['String']['output'];
};

/** How invasive a procedure is. */
export type Invasiveness = {
  __typename?: 'Invasiveness';
  /** 1 (needle, tissue unchanged) to 5 (open surgery). */
  grade: Scalars['Int']['output'];
  /** The rule behind the grade, in words. */
  rule: Scalars['String']['output'];
};

/** How many of something there are. */
export type LabelCount = {
  __typename?: 'LabelCount';
  /** How many. */
  count: Scalars['Int']['output'];
  /** Name of the type or link. */
  name: Scalars['String']['output'];
};

/** A licence. */
export type Licence = {
  __typename?: 'Licence';
  /** Attribution to carry. */
  attribution?: Maybe<Scalars['String']['output']>;
  /** What it covers. */
  covers: Scalars['String']['output'];
  /** Name or SPDX id. */
  licence: Scalars['String']['output'];
};

/** A term that names one entity. */
export type MatchedTerm = {
  __typename?: 'MatchedTerm';
  /** The entity, and which of its names or codes the term is. */
  match: SearchHit;
  /** Its place in the list that was sent, from 0. */
  position: Scalars['Int']['output'];
  /** The term as it was written. */
  term: Scalars['String']['output'];
};

/** A drug that procedures may spare, or that bears on their safety. */
export type Medication = NamedNode & Node & {
  __typename?: 'Medication';
  /** Group. */
  class: MedicationClass;
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** How long it is stopped around a procedure, by bleeding risk class. */
  interruptions: Array<Interruption>;
  /** Morphine milligram equivalents per unit of daily dose; null when no citable page showed it. */
  mmeFactor?: Maybe<Scalars['Float']['output']>;
  /** Unit and remarks of the factor. */
  mmeFactorNote?: Maybe<Scalars['String']['output']>;
  /** Where the factor was read. */
  mmeFactorSources: Array<Source>;
  /** Name. */
  name: Scalars['String']['output'];
  /** Where these facts were read. */
  sources: Array<Source>;
  /** One to three plain sentences. */
  summary: Scalars['String']['output'];
  /** Other names. */
  synonyms: Array<Scalars['String']['output']>;
  /** Codes of other terminologies. */
  xrefs: Array<Coding>;
};

/** Group of drugs. */
export type MedicationClass =
  /** Other analgesics. */
  | 'ANALGESIC'
  /** Anticoagulants. */
  | 'ANTICOAGULANT'
  /** Anticonvulsants. */
  | 'ANTICONVULSANT'
  /** Antidepressants. */
  | 'ANTIDEPRESSANT'
  /** Drugs against platelets. */
  | 'ANTIPLATELET'
  /** For bone. */
  | 'BONE_DRUG'
  /** Contrast agents. */
  | 'CONTRAST_AGENT'
  /** Corticosteroids. */
  | 'CORTICOSTEROID'
  /** Fibrinolytics. */
  | 'FIBRINOLYTIC'
  /** Gabapentinoids. */
  | 'GABAPENTINOID'
  /** Against high blood glucose. */
  | 'GLUCOSE_LOWERING'
  /** Given by infusion. */
  | 'INFUSION_DRUG'
  /** Given into the spinal fluid. */
  | 'INTRATHECAL_DRUG'
  /** Local anaesthetics. */
  | 'LOCAL_ANAESTHETIC'
  /** Muscle relaxants. */
  | 'MUSCLE_RELAXANT'
  /** Non-steroidal anti-inflammatory drugs. */
  | 'NSAID'
  /** Opioids. */
  | 'OPIOID'
  /** None of these. */
  | 'OTHER'
  /** Sedatives. */
  | 'SEDATIVE'
  /** Supplements. */
  | 'SUPPLEMENT'
  /** Applied to the skin. */
  | 'TOPICAL';

/** Which drugs a result on medication counts. */
export type MedicationKind =
  /** Drugs for pain, other than opioids alone. */
  | 'ANALGESIC'
  /** Opioids: dose, use, starting or stopping. */
  | 'OPIOID'
  /** Other drugs for the disease. */
  | 'OTHER'
  /** Drugs given when relief was not enough, within the visit. */
  | 'RESCUE';

/** The data and the service. */
export type Meta = {
  __typename?: 'Meta';
  /** Version of the API. */
  apiVersion: Scalars['String']['output'];
  /** What was added, removed and changed since `previousDataVersion`, by type; types in which nothing changed are left out. */
  changes: Array<TypeChanges>;
  /** Conditions by family. */
  conditionsByFamily: Array<LabelCount>;
  /** What is there and what is missing: a line per family, then one for the whole. */
  coverage: Array<FamilyCoverage>;
  /** Version of the data: calendar and content hash. */
  dataVersion: Scalars['String']['output'];
  /** Version of the ranking formula. */
  formulaVersion: Scalars['String']['output'];
  /** The last day on which a page behind the data was read. */
  lastCurated?: Maybe<Scalars['PartialDate']['output']>;
  /** Licences of data and terminologies. */
  licences: Array<Licence>;
  /** Entities by type. */
  nodeCounts: Array<LabelCount>;
  /** Information, not medical advice. */
  notice: Scalars['String']['output'];
  /** Data version of the last release before this one, with which `changes` compares; null when there was none. */
  previousDataVersion?: Maybe<Scalars['String']['output']>;
};

/** A dated step in the story of a technology. */
export type Milestone = Node & {
  __typename?: 'Milestone';
  /** Date, as precise as the source states it. */
  date: Scalars['PartialDate']['output'];
  /** What happened. */
  event: Scalars['String']['output'];
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** Where it holds, for example a country. */
  jurisdiction?: Maybe<Scalars['String']['output']>;
  /** Kind of step. */
  kind: MilestoneKind;
  /** Where it was read. */
  sources: Array<Source>;
  /** The technology whose step it is. */
  technology: Technology;
};

/** A page of milestones. */
export type MilestoneConnection = {
  __typename?: 'MilestoneConnection';
  /** Items with their cursors. */
  edges: Array<MilestoneEdge>;
  /** Items alone. */
  nodes: Array<Milestone>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many match in all. */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page. */
export type MilestoneEdge = {
  __typename?: 'MilestoneEdge';
  /** Position in the list. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Milestone;
};

/** Narrows a list of milestones. */
export type MilestoneFilter = {
  /** Any of these kinds. */
  kind?: InputMaybe<Array<MilestoneKind>>;
};

/** What happened at a milestone. */
export type MilestoneKind =
  /** A payer decided on coverage. */
  | 'COVERAGE_DECISION'
  /** First description. */
  | 'FIRST_DESCRIPTION'
  /** First randomised trial. */
  | 'FIRST_RANDOMISED_TRIAL'
  /** First sham-controlled trial. */
  | 'FIRST_SHAM_CONTROLLED_TRIAL'
  /** A guideline advised against it. */
  | 'GUIDELINE_AGAINST'
  /** A guideline included it. */
  | 'GUIDELINE_INCLUSION'
  /** Regulatory clearance or approval. */
  | 'REGULATORY_CLEARANCE'
  /** Regulatory warning. */
  | 'REGULATORY_WARNING';

/** A change that matters to patients, always somebody's figure. */
export type MinimalImportantChange = {
  __typename?: 'MinimalImportantChange';
  /** In whom. */
  population?: Maybe<Scalars['String']['output']>;
  /** Its unit. */
  unit: Scalars['String']['output'];
  /** The figure. */
  value: Scalars['Float']['output'];
};

/** A fact that rules ask for and the profile does not hold, most important first. */
export type MissingInformation = {
  __typename?: 'MissingInformation';
  /** Name of the fact, for example `PREGNANCY`, or `RED_FLAG`, `DRUGS`, `PRIOR_TREATMENTS`. */
  fact: Scalars['String']['output'];
  /** How much depends on it. */
  importance: Importance;
  /** Options that depend on it; none for a warning sign that stops everything. */
  procedures: Array<Procedure>;
  /** What to ask. */
  question: Scalars['String']['output'];
  /** The warning sign asked for, when it is one. */
  redFlag?: Maybe<RedFlag>;
  /** Rules that ask for it. */
  rules: Array<PlanRule>;
  /** Why it matters, in words. */
  why: Scalars['String']['output'];
};

/** A page of what to find out. */
export type MissingInformationConnection = {
  __typename?: 'MissingInformationConnection';
  /** Items with their cursors. */
  edges: Array<MissingInformationEdge>;
  /** Items alone. */
  nodes: Array<MissingInformation>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page. */
export type MissingInformationEdge = {
  __typename?: 'MissingInformationEdge';
  /** Position in the list. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: MissingInformation;
};

/** A node that carries a name and says where its facts were read. */
export type NamedNode = {
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** Display name. */
  name: Scalars['String']['output'];
};

/** What surrounds an entity. */
export type Neighborhood = {
  __typename?: 'Neighborhood';
  /** False when something was left out: raise `first`, or narrow `types`. */
  complete: Scalars['Boolean']['output'];
  /** Every link among these nodes. */
  edges: Array<GraphEdge>;
  /** The entity and its nearest neighbours: by distance, then kind, then name. */
  nodes: Array<GraphNode>;
  /** What was found but left out because of `first`. */
  omitted: Array<GraphOmission>;
  /** How many nodes were found in all, the entity included. */
  totalCount: Scalars['Int']['output'];
};

/** Anything with a stable id. Ask for one with `node`, for many with `nodes`. */
export type Node = {
  /** Stable for ever, for example `RELIEF:condition/knee-osteoarthritis`. */
  id: Scalars['ID']['output'];
};

/** A correction or retraction of a report. */
export type Notice = Node & {
  __typename?: 'Notice';
  /** Date, as precise as the source states it. */
  date: Scalars['PartialDate']['output'];
  /** DOI of the notice. */
  doi?: Maybe<Scalars['String']['output']>;
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** Kind. */
  kind: NoticeKind;
  /** What it is about. */
  note?: Maybe<Scalars['String']['output']>;
  /** Address of the page. */
  page: Scalars['String']['output'];
  /** PubMed id of the notice. */
  pmid?: Maybe<Scalars['String']['output']>;
};

/** What happened to a report after publication. */
export type NoticeKind =
  /** Correction. */
  | 'CORRECTION'
  /** Expression of concern. */
  | 'EXPRESSION_OF_CONCERN'
  /** Retraction: from its date the report counts for nothing. */
  | 'RETRACTION';

/** Why an operation is in the comparison. */
export type OperationBasis =
  /** The operation was studied, graded or recommended for the same condition; true of all. */
  | 'SAME_CONDITION'
  /** A source names the procedure as an alternative to the operation. */
  | 'STATED_ALTERNATIVE';

/** The procedure against one operation. */
export type OperationComparison = {
  __typename?: 'OperationComparison';
  /** Why it is here. */
  basis: Array<OperationBasis>;
  /** What is known and what is not, in words. */
  explanation: Scalars['String']['output'];
  /** The link that names the operation as an alternative, with its sources; null without one. */
  link?: Maybe<ProcedureLink>;
  /** The operation. */
  operation: Procedure;
  /** The pathway of the operation for the condition. */
  pathway: Pathway;
  /** Recovery, one row for each measure that either has. */
  recovery: Array<SurgeryRecoveryRow>;
};

/** The daily opioid dose. */
export type OpioidDose = {
  __typename?: 'OpioidDose';
  /** Sum in MME per day; null when a factor is not verified, since a partial sum would look too safe. */
  mmePerDay?: Maybe<Scalars['Float']['output']>;
  /** Drug by drug. */
  parts: Array<OpioidDosePart>;
  /** How it was computed, and what is missing. */
  text: Scalars['String']['output'];
};

/** One opioid in morphine milligram equivalents. */
export type OpioidDosePart = {
  __typename?: 'OpioidDosePart';
  /** Dose per day as given. */
  dosePerDay: Scalars['Float']['output'];
  /** The drug. */
  medication: Medication;
  /** Its share in MME per day; null when its factor is not verified. */
  mmePerDay?: Maybe<Scalars['Float']['output']>;
};

/** An opioid with its daily dose. */
export type OpioidInput = {
  /** Dose per day: mg, or mcg per hour for a transdermal patch, as the conversion factor of the drug says. */
  dosePerDay: Scalars['Float']['input'];
  /** Our id of the drug, its name or a synonym. */
  drug: Scalars['String']['input'];
};

/** Where an option stands in a plan. */
export type OptionStatus =
  /** A rule took it out. */
  | 'EXCLUDED'
  /** It is a step. */
  | 'IN_PLAN'
  /** It is no option for these conditions, or it waits for others. */
  | 'NOT_AN_OPTION';

/** What one procedure shows in one row. */
export type OutcomeCell = {
  __typename?: 'OutcomeCell';
  /** Its findings, direct and primary ones first; empty for a gap. */
  findings: Array<FindingBearing>;
  /** The procedure of the column. */
  procedure: Procedure;
};

/** What an outcome is about: IMMPACT core domains, then those that interventional medicine adds. */
export type OutcomeDomain =
  /** Adverse events of any kind. */
  | 'ADVERSE_EVENTS'
  /** Accuracy of a diagnostic block. */
  | 'DIAGNOSTIC_ACCURACY'
  /** Emotional function. */
  | 'EMOTIONAL_FUNCTION'
  /** Global impression of improvement, satisfaction. */
  | 'GLOBAL_IMPROVEMENT'
  /** Opioids and other medication. */
  | 'MEDICATION_USE'
  /** Pain intensity. */
  | 'PAIN_INTENSITY'
  /** Share of patients with a stated relief. */
  | 'PAIN_RESPONDER'
  /** Physical function, disability. */
  | 'PHYSICAL_FUNCTION'
  /** Quality of life. */
  | 'QUALITY_OF_LIFE'
  /** Recovery. */
  | 'RECOVERY'
  /** Further operation. */
  | 'REOPERATION'
  /** Serious adverse events. */
  | 'SERIOUS_ADVERSE_EVENTS'
  /** Sleep. */
  | 'SLEEP'
  /** Structure, for example height of a vertebra or cartilage. */
  | 'STRUCTURAL';

/** An instrument, for example the Oswestry Disability Index. */
export type OutcomeMeasure = NamedNode & Node & {
  __typename?: 'OutcomeMeasure';
  /** Which end is good. */
  direction: InstrumentDirection;
  /** What it measures. */
  domain: OutcomeDomain;
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** Highest score. */
  max?: Maybe<Scalars['Float']['output']>;
  /** Lowest score. */
  min?: Maybe<Scalars['Float']['output']>;
  /** Changes that matter to patients. */
  minimalImportantChange: Array<MinimalImportantChange>;
  /** Name. */
  name: Scalars['String']['output'];
  /** Where these facts were read. */
  sources: Array<Source>;
  /** One to three plain sentences. */
  summary: Scalars['String']['output'];
  /** Other names. */
  synonyms: Array<Scalars['String']['output']>;
  /** Unit. */
  unit: Scalars['String']['output'];
};

/** One outcome, comparison, follow-up window and unit. */
export type OutcomeRow = {
  __typename?: 'OutcomeRow';
  /** Findings of each column, in the order of the columns. */
  cells: Array<OutcomeCell>;
  /** What the other groups received. */
  comparison: ComparisonKind;
  /** True when no cell is empty. */
  complete: Scalars['Boolean']['output'];
  /** Outcome. */
  domain: OutcomeDomain;
  /** Instrument of every figure of the row, where the unit is a score: points of two instruments never share a row. Null for other units, and when the page names none. */
  instrument?: Maybe<OutcomeMeasure>;
  /** Unit of every figure of the row. */
  unit: Scalars['String']['output'];
  /** Follow-up. */
  window: TimeWindow;
};

/** Overall certainty of a claim. */
export type OverallCertainty = {
  __typename?: 'OverallCertainty';
  /** The lowest certainty among the critical outcomes: pain, function, serious harm. It says how sure the result is, not whom it favours. */
  certainty: Certainty;
  /** True when there is no sham or placebo comparison and usual care stands in. */
  indirect: Scalars['Boolean']['output'];
};

/** Where a page of a list ends, and how to go on. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Give it as `after` to read the next page; null on an empty page. Survives a restart of the server. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** True when `first` more items would not be empty. */
  hasNextPage: Scalars['Boolean']['output'];
  /** True when the page does not begin the list. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first item; null on an empty page. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** A structure linked to a condition's pain, with the facts of the link. */
export type PainSource = {
  __typename?: 'PainSource';
  /** What a reader should know of the link. */
  note?: Maybe<Scalars['String']['output']>;
  /** Whether the pain starts in it, is carried by it, or is only treated there. */
  role: PainSourceRole;
  /** Share of patients with this condition in whom this structure is the source; null when not known. */
  share?: Maybe<Quantity>;
  /** Where the link was read. */
  sources: Array<Source>;
  /** The structure. */
  structure: AnatomicalSource;
};

/** What a structure is to a condition's pain. */
export type PainSourceRole =
  /** A nerve, ganglion or tract that carries or maintains the pain; not where it starts. */
  | 'CONDUCTS'
  /** The pain starts here: the tissue that hurts, or whose injury or disease gives the pain. */
  | 'ORIGIN'
  /** A space or structure where a treatment acts or is given; not where the pain starts. */
  | 'TREATMENT_SITE';

/**
 * One condition and one procedure: where the pain comes from, how the procedure reaches it, how the patient recovers, and
 * how good the evidence is, for and against.
 */
export type Pathway = Node & {
  __typename?: 'Pathway';
  /**
   * True when a body strongly recommends against it, for this condition or a broader one, none recommends it, and the certainty that it helps is not even low. By
   * score it then stands behind every studied pair that results support, but not behind those without such results.
   */
  advisedAgainst: Scalars['Boolean']['output'];
  /** Overall certainty; null when nothing was compared with sham, placebo or usual care. */
  certainty?: Maybe<OverallCertainty>;
  /** The claim with its gradings; null for a gap. */
  claim?: Maybe<Claim>;
  /**
   * Operations that were studied, graded or recommended for `condition`; those first to which a source names the procedure
   * as an alternative. `note` and `sources` are of that statement, and empty without one.
   */
  comparators: Array<ProcedureLink>;
  /** The condition it is about: the one asked for, or a narrower one. */
  condition: Condition;
  /** How long relief lasts: results on pain by follow-up window; a window without results is an open question. */
  durability: Array<WindowSupport>;
  /** Findings, by what they say. */
  findingCounts: BearingCounts;
  /**
   * Findings: direct before indirect, primary outcomes first, then by comparison and follow-up. Contrary ones are never left
   * out. For opioids ask `domains: [MEDICATION_USE]` and read `medicationKind`, for quality of life `[QUALITY_OF_LIFE]`.
   */
  findings: FindingBearingConnection;
  /** True when no result, grading or recommendation was read: a gap, not a judgement. */
  gap: Scalars['Boolean']['output'];
  /** Gradings of societies and reviews: of this very condition first, then of narrower ones (`direct` is false), which count in no score. Derived gradings stand in `claim`. */
  gradings: AssessmentConnection;
  /** Studies against another treatment, each once, and those of other procedures against this one, from its side; those of two ways to do the same procedure do not count. They show no efficacy and are no part of the score, but decide between equal scores. */
  headToHead: HeadToHeadCounts;
  /** Stable id, `RELIEF:pathway/<condition>--<procedure>`. */
  id: Scalars['ID']['output'];
  /** True when `condition` is narrower than the one asked for. */
  matchedThroughNarrower: Scalars['Boolean']['output'];
  /** What must be done first: diagnostic blocks, trials of an implant. Any of these. */
  prerequisites: Array<ProcedureLink>;
  /** The procedure. */
  procedure: Procedure;
  /** Place in the ranking asked for, from 1. */
  rank: Scalars['Int']['output'];
  /** Why it ranks here, in plain language. */
  reason: Scalars['String']['output'];
  /**
   * What bodies recommend: of this very condition first, then of narrower ones, then of broader ones, unless the same body spoke
   * of this one or of one closer to it. `direct` is false for narrower and broader ones: they count in no score, but a
   * strong one against, for a broader condition, counts for `advisedAgainst`.
   */
  recommendations: Array<Recommendation>;
  /** How patients recover. */
  recovery: Array<RecoveryProfile>;
  /**
   * Known, not readable: reports on the pair that stand here without any result, since no page we could read showed one; newest
   * first. They count in no score. `matchedThrough` names the narrower condition or broader procedure that a report is about.
   */
  reportsWithoutResults: EvidenceReportConnection;
  /** Every way it reaches a source of the pain; empty for systemic infusions, and where the graph knows evidence but no anatomical route. */
  routes: Array<PathwayRoute>;
  /** The score with its parts, for the weights and the year asked for. */
  score: Score;
  /**
   * Studies, each once, by what most of their results say, pain before other benefits. A study whose result on pain supports
   * it while most results of the same comparison show no benefit counts as no difference, and so does a tie.
   */
  studies: BearingCounts;
};


/**
 * One condition and one procedure: where the pain comes from, how the procedure reaches it, how the patient recovers, and
 * how good the evidence is, for and against.
 */
export type PathwayFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  domains?: InputMaybe<Array<OutcomeDomain>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * One condition and one procedure: where the pain comes from, how the procedure reaches it, how the patient recovers, and
 * how good the evidence is, for and against.
 */
export type PathwayGradingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeNarrower?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * One condition and one procedure: where the pain comes from, how the procedure reaches it, how the patient recovers, and
 * how good the evidence is, for and against.
 */
export type PathwayRecommendationsArgs = {
  includeBroader?: InputMaybe<Scalars['Boolean']['input']>;
  includeNarrower?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * One condition and one procedure: where the pain comes from, how the procedure reaches it, how the patient recovers, and
 * how good the evidence is, for and against.
 */
export type PathwayReportsWithoutResultsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * What a pathway must meet; several fields must all hold, several values of one field are alternatives. Unlike the flat
 * fields of the filter, a clause has no defaults.
 */
export type PathwayClause = {
  /** Any of these routes into the body. */
  accessRoute?: InputMaybe<Array<AccessRoute>>;
  /** Any of these is in use; procedures without a source for it are left out. */
  anaesthesia?: InputMaybe<Array<AnaesthesiaKind>>;
  /** Overall certainty, any of these. */
  certainty?: InputMaybe<Array<Certainty>>;
  /** Any of these kinds of procedure. */
  class?: InputMaybe<Array<ProcedureClass>>;
  /** For any of these conditions (our ids or codes), narrower ones included: which of the conditions below the one asked for. */
  condition?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Not to be done, or not without weighing, under any of these (our ids). In `none`: what none of them speaks against. */
  contraindication?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Driving within this many days, by the slowest figure; pathways without a figure are left out. */
  drivingWithinDays?: InputMaybe<Scalars['Float']['input']>;
  /** Guided by any of these kinds of imaging. */
  guidance?: InputMaybe<Array<ImagingModalityKind>>;
  /** True: only studied, graded or recommended. False: only gaps. */
  hasEvidence?: InputMaybe<Scalars['Boolean']['input']>;
  /** Done for any of these. */
  intent?: InputMaybe<Array<ProcedureIntent>>;
  /** True: a result on pain beyond 12 months supports it. False: none does. */
  lastsOver12Months?: InputMaybe<Scalars['Boolean']['input']>;
  /** Light activity within this many days, by the slowest figure; pathways without a figure are left out. */
  lightActivityWithinDays?: InputMaybe<Scalars['Float']['input']>;
  /** At most this grade of invasiveness, 1 to 5. */
  maxInvasiveness?: InputMaybe<Scalars['Int']['input']>;
  /** At least this overall certainty. */
  minCertainty?: InputMaybe<Certainty>;
  /** At least this grade of invasiveness, 1 to 5. */
  minInvasiveness?: InputMaybe<Scalars['Int']['input']>;
  /** At least this many people behind the results, each study once. */
  minParticipants?: InputMaybe<Scalars['Int']['input']>;
  /** True: a result on opioids after four weeks or more supports it. False: none does. */
  opioidSparing?: InputMaybe<Scalars['Boolean']['input']>;
  /** With any of these procedures (our ids or codes), narrower ones included. */
  procedure?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Usual activity within this many days; pathways without a figure are left out. */
  recoveryWithinDays?: InputMaybe<Scalars['Float']['input']>;
  /** Treats or blocks a structure of any of these regions. */
  region?: InputMaybe<Array<BodyRegion>>;
  /** Any of these is in use; procedures without a source for it are left out. */
  setting?: InputMaybe<Array<CareSetting>>;
  /** True: results against sham or placebo. False: none. */
  shamControlled?: InputMaybe<Scalars['Boolean']['input']>;
  /** Treats or blocks any of these structures (our ids or codes), their parts included. */
  structure?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Back at work within this many days, by the slowest figure; pathways without a figure are left out. */
  workWithinDays?: InputMaybe<Scalars['Float']['input']>;
};

/** What two to six procedures show for one condition, side by side. Every row has one cell per column, in the order of `columns`. */
export type PathwayComparison = {
  __typename?: 'PathwayComparison';
  /** Year whose knowledge the answer shows; null for today. */
  asOf?: Maybe<Scalars['Year']['output']>;
  /** The procedures, in the order asked. */
  columns: Array<ComparisonColumn>;
  /** The condition asked for. */
  condition: Condition;
  /** What can be compared and what is missing, in words. */
  explanation: Scalars['String']['output'];
  /** Information, not medical advice. */
  notice: Scalars['String']['output'];
  /** Recovery figures, one row for each measure that at least one column has; times in days beside the published figure. */
  recovery: Array<RecoveryRow>;
  /** Results, one row for each outcome, comparison, follow-up window and unit that at least one column has. Nothing is converted and no row is cut; `domains` narrows them. */
  rows: Array<OutcomeRow>;
};


/** What two to six procedures show for one condition, side by side. Every row has one cell per column, in the order of `columns`. */
export type PathwayComparisonRecoveryArgs = {
  measures?: InputMaybe<Array<RecoveryMeasure>>;
};


/** What two to six procedures show for one condition, side by side. Every row has one cell per column, in the order of `columns`. */
export type PathwayComparisonRowsArgs = {
  domains?: InputMaybe<Array<OutcomeDomain>>;
};

/** A page of ranked pathways. */
export type PathwayConnection = {
  __typename?: 'PathwayConnection';
  /** The condition asked for. */
  condition: Condition;
  /** Items with their cursors. */
  edges: Array<PathwayEdge>;
  /** What was left out, and why. */
  explanation: RankingExplanation;
  /** Counts by value, to narrow the list further. */
  facets: PathwayFacets;
  /** Items alone. */
  nodes: Array<Pathway>;
  /** Information, not medical advice. */
  notice: Scalars['String']['output'];
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many match in all. */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page. */
export type PathwayEdge = {
  __typename?: 'PathwayEdge';
  /** Position in the list. */
  cursor: Scalars['String']['output'];
  /** The narrower conditions, procedures or parts by which the item matched; empty when it matched by the very ones asked for. */
  matchedThrough: Array<NamedNode>;
  /** The item. */
  node: Pathway;
};

/** Counts by value over the whole list, under the same filter. */
export type PathwayFacets = {
  __typename?: 'PathwayFacets';
  /** By access route. */
  accessRoute: Array<FacetCount>;
  /** By overall certainty; pathways without one count for none. */
  certainty: Array<FacetCount>;
  /** By kind of procedure. */
  class: Array<FacetCount>;
  /** By grade of invasiveness; only grades that occur. */
  invasiveness: Array<FacetNumberCount>;
};

/** Narrows pathways; several fields must all hold. */
export type PathwayFilter = {
  /** Any of these routes into the body. */
  accessRoute?: InputMaybe<Array<AccessRoute>>;
  /** Every one of these clauses must hold. */
  all?: InputMaybe<Array<PathwayClause>>;
  /** Any of these is in use; procedures without a source for it are left out. */
  anaesthesia?: InputMaybe<Array<AnaesthesiaKind>>;
  /** At least one of these clauses must hold. */
  any?: InputMaybe<Array<PathwayClause>>;
  /** Overall certainty, any of these. */
  certainty?: InputMaybe<Array<Certainty>>;
  /** Any of these kinds of procedure. */
  class?: InputMaybe<Array<ProcedureClass>>;
  /** For any of these conditions (our ids or codes), narrower ones included: which of the conditions below the one asked for. */
  condition?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Not to be done, or not without weighing, under any of these (our ids). In `none`: what none of them speaks against. */
  contraindication?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Driving within this many days, by the slowest figure; pathways without a figure are left out. */
  drivingWithinDays?: InputMaybe<Scalars['Float']['input']>;
  /** Guided by any of these kinds of imaging. */
  guidance?: InputMaybe<Array<ImagingModalityKind>>;
  /** True: only studied, graded or recommended. False: only gaps. */
  hasEvidence?: InputMaybe<Scalars['Boolean']['input']>;
  /** Leave out pathways without evidence. Default: false, gaps are shown. */
  hideGaps?: InputMaybe<Scalars['Boolean']['input']>;
  /** Also open and arthroscopic operations and joint replacement. Default: false, since they appear as comparators. */
  includeOpenSurgery?: InputMaybe<Scalars['Boolean']['input']>;
  /** What the procedure is done for. Default: `[THERAPEUTIC]`. */
  intent?: InputMaybe<Array<ProcedureIntent>>;
  /** Only with a supporting result beyond 12 months. */
  lastsOver12Months?: InputMaybe<Scalars['Boolean']['input']>;
  /** Light activity within this many days, by the slowest figure; pathways without a figure are left out. */
  lightActivityWithinDays?: InputMaybe<Scalars['Float']['input']>;
  /** At most this grade of invasiveness, 1 to 5. */
  maxInvasiveness?: InputMaybe<Scalars['Int']['input']>;
  /** At least this overall certainty. */
  minCertainty?: InputMaybe<Certainty>;
  /** At least this grade of invasiveness, 1 to 5. */
  minInvasiveness?: InputMaybe<Scalars['Int']['input']>;
  /** At least this many people behind the results, each study once. */
  minParticipants?: InputMaybe<Scalars['Int']['input']>;
  /** Not one of these clauses may hold. */
  none?: InputMaybe<Array<PathwayClause>>;
  /** Only with a result on opioids after four weeks or more that supports the procedure. */
  opioidSparing?: InputMaybe<Scalars['Boolean']['input']>;
  /** With any of these procedures (our ids or codes), narrower ones included. */
  procedure?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Usual activity within this many days; pathways without a figure are left out. */
  recoveryWithinDays?: InputMaybe<Scalars['Float']['input']>;
  /** Treats or blocks a structure of any of these regions. */
  region?: InputMaybe<Array<BodyRegion>>;
  /** Any of these is in use; procedures without a source for it are left out. */
  setting?: InputMaybe<Array<CareSetting>>;
  /** Only pathways whose evidence includes results against sham or placebo. */
  shamControlled?: InputMaybe<Scalars['Boolean']['input']>;
  /** Treats or blocks any of these structures (our ids or codes), their parts included. */
  structure?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Back at work within this many days, by the slowest figure; pathways without a figure are left out. */
  workWithinDays?: InputMaybe<Scalars['Float']['input']>;
};

/** How pathways are sorted. Those without a value stand last either way; ids break ties. */
export type PathwayOrder =
  /** Least certain evidence first. */
  | 'CERTAINTY_ASC'
  /** Most certain evidence first. */
  | 'CERTAINTY_DESC'
  /** Least invasive first. */
  | 'INVASIVENESS_ASC'
  /** Most invasive first. */
  | 'INVASIVENESS_DESC'
  /** By name, A first. */
  | 'NAME_ASC'
  /** By name, Z first. */
  | 'NAME_DESC'
  /** Fewest people behind the results first. */
  | 'PARTICIPANTS_ASC'
  /** Most people behind the results first. */
  | 'PARTICIPANTS_DESC'
  /** Fastest return to usual activity first. */
  | 'RECOVERY_DAYS_ASC'
  /** Slowest return to usual activity first. */
  | 'RECOVERY_DAYS_DESC'
  /** The other way round. */
  | 'SCORE_ASC'
  /**
   * Studied pairs before gaps, best score first; what a body strongly recommends against, none recommends and nothing shows to
   * help with at least low certainty stands behind all others that results support. Equal scores: recommended before not, and
   * that before recommended against; no result before results without benefit; better against other treatments; more people
   * in trials that favour it (fewer in trials where no benefit was shown), then more at all; less invasive.
   */
  | 'SCORE_DESC';

/** One way from the condition to the treated structure. */
export type PathwayRoute = {
  __typename?: 'PathwayRoute';
  /** From the source of the pain to the structure that is treated. */
  steps: Array<RouteStep>;
  /** Where the technique of treating the last structure was read. */
  targetSources: Array<Source>;
  /** The route in words. */
  text: Scalars['String']['output'];
};

/** A line of a plan that a rule wrote. */
export type PlanAdvice = {
  __typename?: 'PlanAdvice';
  /** The facts that decided it. */
  because: Array<FiredFact>;
  /** UNKNOWN when the rule could not be decided and speaks up for safety. */
  holds: Ternary;
  /** What would resolve it; null when nothing would. */
  resolvedBy?: Maybe<Scalars['String']['output']>;
  /** The rule. */
  rule: PlanRule;
  /** Where the rule was read. */
  sources: Array<Source>;
  /** What it says. */
  text: Scalars['String']['output'];
};

/** One difference between two plans. */
export type PlanChange = {
  __typename?: 'PlanChange';
  /** What kind. */
  kind: PlanChangeKind;
  /** The procedure, when it is about one. */
  procedure?: Maybe<Procedure>;
  /** Rules that hold in one plan and not in the other. */
  rules: Array<PlanRule>;
  /** In words. */
  text: Scalars['String']['output'];
};

/** What kind of change. */
export type PlanChangeKind =
  /** An option that is left out by other rules than before, or that is left out or no longer so without having been a step. */
  | 'EXCLUSION_CHANGED'
  /** A fact that need not be asked any more, or has to be asked now. */
  | 'MISSING_INFORMATION_CHANGED'
  /** A referral that was not there. */
  | 'REFERRAL_ADDED'
  /** A referral that is gone. */
  | 'REFERRAL_REMOVED'
  /** A step that was not there. */
  | 'STEP_ADDED'
  /** A step with other cautions, prerequisites or intervals. */
  | 'STEP_CHANGED'
  /** A step in another stage or place. */
  | 'STEP_MOVED'
  /** A step that is gone. */
  | 'STEP_REMOVED';

/** A condition that the patient has, and where. */
export type PlanConditionInput = {
  /** Our id, or a code of another terminology that one condition carries exactly. */
  condition: Scalars['ID']['input'];
  /** Spinal levels or the like, for example `L4-L5`. */
  levels?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Side, where the condition has one. */
  side?: InputMaybe<Side>;
};

/** Why an option is in a plan, or not. */
export type PlanExplanation = {
  __typename?: 'PlanExplanation';
  /** The procedure. */
  procedure: Procedure;
  /** The rules in whose scope it stands that hold or could not be decided. */
  rules: Array<PlanAdvice>;
  /** How many rules were asked about it. */
  rulesAsked: Scalars['Int']['output'];
  /** Where it stands. */
  status: OptionStatus;
  /** In words. */
  text: Scalars['String']['output'];
};

/** What has to be done or known before a step. */
export type PlanPrerequisite = {
  __typename?: 'PlanPrerequisite';
  /** The facts that decided it. */
  because: Array<FiredFact>;
  /** YES when it is met, NO when it is not, UNKNOWN when nobody said. */
  met: Ternary;
  /** The procedure that meets it, where one does. */
  procedure?: Maybe<Procedure>;
  /** The rule; null when the prerequisite is a link of the graph. */
  rule?: Maybe<PlanRule>;
  /** Where this was read. */
  sources: Array<Source>;
  /** What. */
  text: Scalars['String']['output'];
};

/** Why a step is in, with sources. */
export type PlanReason = {
  __typename?: 'PlanReason';
  /** Where this was read. */
  sources: Array<Source>;
  /** One or two sentences. */
  text: Scalars['String']['output'];
};

/** A referral. An emergency one stands in place of all procedures. */
export type PlanReferral = {
  __typename?: 'PlanReferral';
  /** What to do. */
  action: Scalars['String']['output'];
  /** The facts that led to it. */
  because: Array<FiredFact>;
  /** The warning sign, when one led to it. */
  redFlag?: Maybe<RedFlag>;
  /** What resolves it. */
  resolvedBy?: Maybe<Scalars['String']['output']>;
  /** The rule. */
  rule: PlanRule;
  /** Where the rule was read. */
  sources: Array<Source>;
  /** How soon. */
  urgency: ReferralUrgency;
  /** Procedures that wait for it; null when all do. */
  waiting?: Maybe<ProcedureConnection>;
};


/** A referral. An emergency one stands in place of all procedures. */
export type PlanReferralWaitingArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A rule that plans are computed from: data, with source and date. */
export type PlanRule = NamedNode & Node & {
  __typename?: 'PlanRule';
  /** What a plan says when it holds. */
  advice: Scalars['String']['output'];
  /** While the condition is not known, its facts are asked for only when this is known to hold, in words; null when they are always asked for. */
  askedWhen?: Maybe<Scalars['String']['output']>;
  /** Its condition in words. */
  condition: Scalars['String']['output'];
  /** The reason not to that it makes computable, where it rests on one. */
  contraindication?: Maybe<Contraindication>;
  /** What it does. */
  effect: RuleEffect;
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** Name. */
  name: Scalars['String']['output'];
  /** The day its sources were read. */
  readAt: Scalars['PartialDate']['output'];
  /** What would change it; null when nothing would. */
  resolvedBy?: Maybe<Scalars['String']['output']>;
  /** Where it was read. */
  sources: Array<Source>;
  /** What it does while the condition is not known either way. */
  whenUnknown: WhenUnknown;
};

/** One part of a plan with its steps in order. */
export type PlanStage = {
  __typename?: 'PlanStage';
  /** Why there are no steps; null when there are some. */
  emptyReason?: Maybe<Scalars['String']['output']>;
  /** Which part. */
  kind: PlanStageKind;
  /** Steps in order. */
  steps: Array<PlanStep>;
};

/** Part of a plan. */
export type PlanStageKind =
  /** Confirm the source of the pain. */
  | 'CONFIRM'
  /** Keep the relief by repeating what brought it, or go further: trials, implants, small and open operations. */
  | 'MAINTAIN_OR_ESCALATE'
  /** Treat it. */
  | 'TREAT';

/** One option in a stage of a plan. */
export type PlanStep = {
  __typename?: 'PlanStep';
  /** Other steps of the plan that reach the same structures. */
  alternatives: Array<Procedure>;
  /** Cautions, and what resolves them. */
  cautions: Array<PlanAdvice>;
  /** What to expect, one result for each outcome: pain first, then function, then the rest. Controlled results come before others. */
  expectedEffects: Array<ExpectedEffect>;
  /** How it serves the goals of the profile. */
  goals: Array<GoalFit>;
  /** Stable within the plan: `<stage>/<procedure>`. Give it to `why`. */
  id: Scalars['ID']['output'];
  /**
   * Drugs of the profile to be stopped around it. Where its bleeding risk class was not read, one line for each class that was,
   * lowest first. None for an infusion into a vein, which no table of classes that was read lists.
   */
  interruptions: Array<Interruption>;
  /** Its pathways for the patient's conditions, with score, routes and evidence. */
  pathways: Array<Pathway>;
  /** Why it stands where it does in its stage. */
  place: Scalars['String']['output'];
  /** What has to come first. */
  prerequisites: Array<PlanPrerequisite>;
  /** What is done. */
  procedure: Procedure;
  /** Why it is in, with sources. */
  reasons: Array<PlanReason>;
  /** Recovery, with sources; empty when no page stated any. */
  recovery: Array<RecoveryProfile>;
  /** Days until usual activity; null when no page stated them. */
  recoveryDays?: Maybe<Scalars['Float']['output']>;
  /** What it is in the plan. */
  role: PlanStepRole;
  /** Where, as the profile says; null when it does not. */
  site?: Maybe<Scalars['String']['output']>;
  /** When to stop or not to repeat. */
  stopRules: Array<PlanAdvice>;
  /** How success is judged. */
  success: Array<SuccessCriterion>;
  /** Structures it reaches. */
  targets: Array<AnatomicalSource>;
};

/** What a step is in its plan. */
export type PlanStepRole =
  /** An operation, a small one too, or an implant: when less does not bring enough. */
  | 'ESCALATION'
  /** A treatment again, to keep its relief: its rules, first among the prerequisites, say when. */
  | 'REPEAT'
  /** A test that other steps wait for. */
  | 'TEST'
  /** A treatment. */
  | 'TREATMENT'
  /** A trial before an implant. */
  | 'TRIAL';

/**
 * Options that are out for now and for nothing else: facts that treatment, a talk or time can change keep them out, such as an
 * INR, an infection or a pregnancy. None of them is a step until the plan is asked for anew.
 */
export type PlanWait = {
  __typename?: 'PlanWait';
  /** The rules that keep them out. */
  by: Array<PlanAdvice>;
  /**
   * Drugs of the profile that would be stopped around them, where a drug or its effect on the blood is what keeps them out.
   * Whether and when to stop is the prescriber's call.
   */
  interruptions: Array<Interruption>;
  /** Options that wait; all of them stand in `excluded` too. */
  procedures: Array<Procedure>;
  /** In words: what keeps them out, and what would bring them back. */
  text: Scalars['String']['output'];
};

/** A treatment or diagnostic block that was tried, with its response. */
export type PriorTreatmentInput = {
  /** How many times. */
  count?: InputMaybe<Scalars['Int']['input']>;
  /** Months since the last time. */
  monthsAgo?: InputMaybe<Scalars['Float']['input']>;
  /** Our id of the procedure, or a code that one procedure carries exactly. */
  procedure: Scalars['ID']['input'];
  /** Relief in per cent, 0 to 100; of several blocks the best. */
  reliefPercent?: InputMaybe<Scalars['Float']['input']>;
  /** How the patient responded. */
  response: TreatmentResponse;
};

/** What is done: an intervention, a diagnostic block, a trial of an implant, or a surgical comparator. */
export type Procedure = NamedNode & Node & {
  __typename?: 'Procedure';
  /** How the body is entered. */
  accessRoute: AccessRoute;
  /** Open operations that treat the same problem. */
  alternativeTo: Array<ProcedureLink>;
  /** Anaesthesia; null when no source was read. */
  anaesthesia?: Maybe<AnaesthesiaFact>;
  /** Bleeding-risk class; null when not verified on a citable page. */
  bleedingRisk?: Maybe<BleedingRiskFact>;
  /** Wider procedures. */
  broader: Array<Procedure>;
  /** Claims about it, best studied first. */
  claims: ClaimConnection;
  /** Kind of procedure. */
  class: ProcedureClass;
  /** Harms it can cause. */
  complications: Array<ComplicationRisk>;
  /** Structures it confirms as a source, when it is a diagnostic block. */
  confirms: Array<ConfirmationLink>;
  /** Reasons not to do it. */
  contraindications: Array<Contraindication>;
  /** How long it takes; null when no source was read. */
  duration?: Maybe<SourcedQuantity>;
  /** What may follow when it does not help. */
  escalatesTo: Array<ProcedureLink>;
  /** Imaging that guides it. */
  guidedBy: Array<GuidanceLink>;
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** What stays in the body. */
  implant: ImplantKind;
  /** What it is done for. */
  intents: Array<ProcedureIntent>;
  /** How invasive it is, by a rule. */
  invasiveness: Invasiveness;
  /** Name. */
  name: Scalars['String']['output'];
  /** Narrower procedures. */
  narrower: ProcedureConnection;
  /**
   * Conditions for which alone it is made, narrower ones included: it is no gap of other conditions of the same structure. Empty
   * when it may be tried wherever it reaches the source.
   */
  onlyFor: Array<ConditionLink>;
  /** How patients recover from it. */
  recovery: Array<RecoveryProfile>;
  /** How soon it may be repeated; null when no source was read. */
  repeatInterval?: Maybe<SourcedQuantity>;
  /** What must be done first: any of these. */
  requires: Array<ProcedureLink>;
  /** Setting; null when no source was read. */
  setting?: Maybe<SettingFact>;
  /** Where these facts were read. */
  sources: Array<Source>;
  /** One to three plain sentences. */
  summary: Scalars['String']['output'];
  /** Other names. */
  synonyms: Array<Scalars['String']['output']>;
  /** Structures it treats or blocks; empty for systemic infusions. */
  targets: Array<ProcedureTarget>;
  /** Published use per year with its denominator: by what was counted, then by year. Empty when no figure was read. */
  usePerYear: Array<ProcedureUse>;
  /** Technologies it uses. */
  uses: Array<TechnologyLink>;
  /** Codes of other terminologies. */
  xrefs: Array<Coding>;
};


/** What is done: an intervention, a diagnostic block, a trial of an implant, or a surgical comparator. */
export type ProcedureClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What is done: an intervention, a diagnostic block, a trial of an implant, or a surgical comparator. */
export type ProcedureNarrowerArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Kind of procedure. */
export type ProcedureClass =
  /** Lesion of a nerve or tissue by heat, cold or a chemical. */
  | 'ABLATION'
  /** Lysis of epidural adhesions. */
  | 'ADHESIOLYSIS'
  /** Joint replacement. */
  | 'ARTHROPLASTY'
  /** Minimally invasive decompression. */
  | 'DECOMPRESSION'
  /** A test that is not a block. */
  | 'DIAGNOSTIC_TEST'
  /** Occlusion of vessels. */
  | 'EMBOLIZATION'
  /** Minimally invasive fusion. */
  | 'FUSION'
  /** Intravenous infusion. */
  | 'INFUSION'
  /** Injection of a drug into a joint, a space or soft tissue. */
  | 'INJECTION'
  /** Treatment inside a disc. */
  | 'INTRADISCAL'
  /** Drug delivery into the cerebrospinal fluid. */
  | 'INTRATHECAL_THERAPY'
  /** Block of a nerve, plexus or ganglion. */
  | 'NERVE_BLOCK'
  /** Electrical stimulation of the spinal cord, a ganglion, a nerve or a muscle. */
  | 'NEUROMODULATION'
  /** Other open or arthroscopic surgery, mostly a comparator. */
  | 'OPEN_SURGERY'
  /** None of these. */
  | 'OTHER'
  /** Pulsed radiofrequency, which is meant not to destroy tissue. */
  | 'PULSED_RADIOFREQUENCY'
  /** Platelet-rich plasma, cells, prolotherapy. */
  | 'REGENERATIVE'
  /** Cement or an implant in a vertebra or the sacrum. */
  | 'VERTEBRAL_AUGMENTATION';

/**
 * What a procedure must meet; several fields must all hold, several values of one field are alternatives. Fields about a
 * condition (`condition` to `drivingWithinDays`) hold together for one and the same condition.
 */
export type ProcedureClause = {
  /** Any of these routes. */
  accessRoute?: InputMaybe<Array<AccessRoute>>;
  /** Any of these is in use; procedures without a source for it are left out. */
  anaesthesia?: InputMaybe<Array<AnaesthesiaKind>>;
  /** Overall certainty of the evidence for a condition, any of these. */
  certainty?: InputMaybe<Array<Certainty>>;
  /** Any of these kinds. */
  class?: InputMaybe<Array<ProcedureClass>>;
  /** Has a relief pathway for any of these conditions (our ids or codes), narrower ones included. */
  condition?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Not to be done, or not without weighing, under any of these (our ids). In `none`: procedures that none of them speaks against. */
  contraindication?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Driving within this many days, by the slowest figure; procedures without a figure are left out. */
  drivingWithinDays?: InputMaybe<Scalars['Float']['input']>;
  /** Has a relief pathway for a condition of any of these families. */
  family?: InputMaybe<Array<ConditionFamily>>;
  /** Guided by any of these kinds of imaging. */
  guidance?: InputMaybe<Array<ImagingModalityKind>>;
  /** True: studied, graded or recommended for a condition. */
  hasEvidence?: InputMaybe<Scalars['Boolean']['input']>;
  /** Done for any of these. */
  intent?: InputMaybe<Array<ProcedureIntent>>;
  /** True: a result on pain beyond 12 months supports it for a condition. */
  lastsOver12Months?: InputMaybe<Scalars['Boolean']['input']>;
  /** Light activity within this many days, by the slowest figure; procedures without a figure are left out. */
  lightActivityWithinDays?: InputMaybe<Scalars['Float']['input']>;
  /** At most this grade of invasiveness, 1 to 5. */
  maxInvasiveness?: InputMaybe<Scalars['Int']['input']>;
  /** At least this grade of invasiveness, 1 to 5. */
  minInvasiveness?: InputMaybe<Scalars['Int']['input']>;
  /** True: a result on opioids after four weeks or more supports it for a condition. */
  opioidSparing?: InputMaybe<Scalars['Boolean']['input']>;
  /** Any of these procedures (our ids or codes), narrower ones included. */
  procedure?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Usual activity within this many days, by the slowest figure; procedures without a figure are left out. */
  recoveryWithinDays?: InputMaybe<Scalars['Float']['input']>;
  /** Treats or blocks a structure of any of these regions. */
  region?: InputMaybe<Array<BodyRegion>>;
  /** Any of these is in use; procedures without a source for it are left out. */
  setting?: InputMaybe<Array<CareSetting>>;
  /** True: results against sham or placebo for a condition. */
  shamControlled?: InputMaybe<Scalars['Boolean']['input']>;
  /** Treats or blocks any of these structures (our ids or codes), their parts included. */
  structure?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Treats or blocks this very structure (our id or a code). */
  targets?: InputMaybe<Scalars['ID']['input']>;
  /** Using any of these technologies (our ids or codes). */
  technology?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Back at work within this many days, by the slowest figure; procedures without a figure are left out. */
  workWithinDays?: InputMaybe<Scalars['Float']['input']>;
};

/** A page of procedures. */
export type ProcedureConnection = {
  __typename?: 'ProcedureConnection';
  /** Items with their cursors. */
  edges: Array<ProcedureEdge>;
  /** Counts by value, to narrow the list further. */
  facets: ProcedureFacets;
  /** Items alone. */
  nodes: Array<Procedure>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many match in all. */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page. */
export type ProcedureEdge = {
  __typename?: 'ProcedureEdge';
  /** Position in the list. */
  cursor: Scalars['String']['output'];
  /** The narrower conditions, procedures or parts by which the item matched; empty when it matched by the very ones asked for. */
  matchedThrough: Array<NamedNode>;
  /** The item. */
  node: Procedure;
};

/** Counts by value over the whole list, under the same filter. */
export type ProcedureFacets = {
  __typename?: 'ProcedureFacets';
  /** By access route. */
  accessRoute: Array<FacetCount>;
  /** By anaesthesia; a procedure counts for each kind in use. */
  anaesthesia: Array<FacetCount>;
  /** By overall certainty; a procedure counts for each certainty it has for some condition. */
  certainty: Array<FacetCount>;
  /** By kind; every kind is there, with 0 where nothing matches. */
  class: Array<FacetCount>;
  /** By family of the conditions it has a pathway for. */
  family: Array<FacetCount>;
  /** By imaging; a procedure counts for each kind that guides it. */
  guidance: Array<FacetCount>;
  /** By intent; a procedure counts for each of its intents. */
  intent: Array<FacetCount>;
  /** By grade of invasiveness; only grades that occur. */
  invasiveness: Array<FacetNumberCount>;
  /** By region of the structures it treats or blocks. */
  region: Array<FacetCount>;
  /** By setting; a procedure counts for each setting in use. */
  setting: Array<FacetCount>;
};

/** Narrows a list of procedures. The flat fields are one more clause of `all`. */
export type ProcedureFilter = {
  /** Any of these routes. */
  accessRoute?: InputMaybe<Array<AccessRoute>>;
  /** Every one of these clauses must hold; each may hold for another condition. */
  all?: InputMaybe<Array<ProcedureClause>>;
  /** Any of these is in use; procedures without a source for it are left out. */
  anaesthesia?: InputMaybe<Array<AnaesthesiaKind>>;
  /** At least one of these clauses must hold. */
  any?: InputMaybe<Array<ProcedureClause>>;
  /** Overall certainty of the evidence for a condition, any of these. */
  certainty?: InputMaybe<Array<Certainty>>;
  /** Any of these kinds. */
  class?: InputMaybe<Array<ProcedureClass>>;
  /** Has a relief pathway for any of these conditions (our ids or codes), narrower ones included. */
  condition?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Not to be done, or not without weighing, under any of these (our ids). In `none`: procedures that none of them speaks against. */
  contraindication?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Driving within this many days, by the slowest figure; procedures without a figure are left out. */
  drivingWithinDays?: InputMaybe<Scalars['Float']['input']>;
  /** Has a relief pathway for a condition of any of these families. */
  family?: InputMaybe<Array<ConditionFamily>>;
  /** Guided by any of these kinds of imaging. */
  guidance?: InputMaybe<Array<ImagingModalityKind>>;
  /** True: studied, graded or recommended for a condition. */
  hasEvidence?: InputMaybe<Scalars['Boolean']['input']>;
  /** Done for any of these. */
  intent?: InputMaybe<Array<ProcedureIntent>>;
  /** True: a result on pain beyond 12 months supports it for a condition. */
  lastsOver12Months?: InputMaybe<Scalars['Boolean']['input']>;
  /** Light activity within this many days, by the slowest figure; procedures without a figure are left out. */
  lightActivityWithinDays?: InputMaybe<Scalars['Float']['input']>;
  /** At most this grade of invasiveness, 1 to 5. */
  maxInvasiveness?: InputMaybe<Scalars['Int']['input']>;
  /** At least this grade of invasiveness, 1 to 5. */
  minInvasiveness?: InputMaybe<Scalars['Int']['input']>;
  /** Not one of these clauses may hold. */
  none?: InputMaybe<Array<ProcedureClause>>;
  /** True: a result on opioids after four weeks or more supports it for a condition. */
  opioidSparing?: InputMaybe<Scalars['Boolean']['input']>;
  /** Any of these procedures (our ids or codes), narrower ones included. */
  procedure?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Usual activity within this many days, by the slowest figure; procedures without a figure are left out. */
  recoveryWithinDays?: InputMaybe<Scalars['Float']['input']>;
  /** Treats or blocks a structure of any of these regions. */
  region?: InputMaybe<Array<BodyRegion>>;
  /** Any of these is in use; procedures without a source for it are left out. */
  setting?: InputMaybe<Array<CareSetting>>;
  /** True: results against sham or placebo for a condition. */
  shamControlled?: InputMaybe<Scalars['Boolean']['input']>;
  /** Treats or blocks any of these structures (our ids or codes), their parts included. */
  structure?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Treats or blocks this very structure (our id or a code). */
  targets?: InputMaybe<Scalars['ID']['input']>;
  /** Using any of these technologies (our ids or codes). */
  technology?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Back at work within this many days, by the slowest figure; procedures without a figure are left out. */
  workWithinDays?: InputMaybe<Scalars['Float']['input']>;
};

/** What a procedure is done for. */
export type ProcedureIntent =
  /** To find or confirm the source of pain. */
  | 'DIAGNOSTIC'
  /** To relieve pain. */
  | 'THERAPEUTIC'
  /** To test whether an implant would help. */
  | 'TRIAL';

/** A procedure linked to another, with the facts of the link. */
export type ProcedureLink = {
  __typename?: 'ProcedureLink';
  /** What a reader should know of the link. */
  note?: Maybe<Scalars['String']['output']>;
  /** The procedure at the other end. */
  procedure: Procedure;
  /** Where the link was read. */
  sources: Array<Source>;
};

/** How procedures are sorted. Those without a value stand last either way; ids break ties. */
export type ProcedureOrder =
  /** Least certain evidence first, by the relief pathway with the most certain evidence. */
  | 'CERTAINTY_ASC'
  /** Most certain evidence first, by the relief pathway with the most certain evidence. */
  | 'CERTAINTY_DESC'
  /** Least invasive first. */
  | 'INVASIVENESS_ASC'
  /** Most invasive first. */
  | 'INVASIVENESS_DESC'
  /** By name, A first. */
  | 'NAME_ASC'
  /** By name, Z first. */
  | 'NAME_DESC'
  /** Fastest return to usual activity first. */
  | 'RECOVERY_DAYS_ASC'
  /** Slowest return to usual activity first. */
  | 'RECOVERY_DAYS_DESC';

/** A procedure that reaches a structure. */
export type ProcedureTarget = {
  __typename?: 'ProcedureTarget';
  /** What a reader should know of the link. */
  note?: Maybe<Scalars['String']['output']>;
  /** The procedure. */
  procedure: Procedure;
  /** Where the link was read. */
  sources: Array<Source>;
  /** The structure it reaches. */
  structure: AnatomicalSource;
};

/**
 * How often something was done in one year, among whom: a published figure. Sources count differently (people, procedures,
 * services), so compare figures of one `counted` and one `population` only.
 */
export type ProcedureUse = Node & {
  __typename?: 'ProcedureUse';
  /** How many, as published. */
  count?: Maybe<Scalars['Int']['output']>;
  /** What was counted; often several procedures together. */
  counted: Scalars['String']['output'];
  /** Where. */
  country: Scalars['String']['output'];
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** What a reader of the figure should know. */
  note?: Maybe<Scalars['String']['output']>;
  /** The denominator: the people among whom it was counted. */
  population: Scalars['String']['output'];
  /** Every procedure that was counted in. */
  procedures: Array<Procedure>;
  /** How many per `ratePer` people of the population, as published. */
  rate?: Maybe<Scalars['Float']['output']>;
  /** How many people the rate is for, for example 100000. */
  ratePer?: Maybe<Scalars['Int']['output']>;
  /** Where it was read. */
  sources: Array<Source>;
  /** The year; of a financial year the one in which it began. */
  year: Scalars['Year']['output'];
};

/** A figure with its unit. `value` is the central figure, `low` and `high` bound a range; at least one is given. */
export type Quantity = {
  __typename?: 'Quantity';
  /** Upper end of the range. */
  high?: Maybe<Scalars['Float']['output']>;
  /** Lower end of the range. */
  low?: Maybe<Scalars['Float']['output']>;
  /** UCUM code of the unit, where one exists. */
  ucum?: Maybe<Scalars['String']['output']>;
  /** Unit as people write it, for example `d` or `%`. */
  unit: Scalars['String']['output'];
  /** Central figure. */
  value?: Maybe<Scalars['Float']['output']>;
};

export type Query = {
  __typename?: 'Query';
  /** What changed in a period: dated milestones of technologies, newest first. */
  advances: MilestoneConnection;
  /** One structure by our id or by a code of another terminology. Null when unknown; a code without exactly one exact carrier is an error that names the nearest. */
  anatomicalSource?: Maybe<AnatomicalSource>;
  /** Structures, by name unless another order is asked for. */
  anatomicalSources: AnatomicalSourceConnection;
  /** Two to six procedures for one condition, side by side: outcomes in the same unit, and recovery. Gaps are empty cells. */
  comparePathways: PathwayComparison;
  /**
   * A procedure against the operations that were studied, graded or recommended for the condition: recovery and head-to-head
   * results. Operations to which a source names it as an alternative stand first; one that nobody studied for this condition
   * is only named in the explanation.
   */
  compareWithSurgery: SurgeryComparison;
  /** One condition by our id or by a code of another terminology, for example `MESH:D020370`. Null when unknown; a code without exactly one exact carrier is an error that names the nearest. */
  condition?: Maybe<Condition>;
  /** Conditions, by name unless another order is asked for. */
  conditions: ConditionConnection;
  /** Reports, newest first unless another order is asked for. */
  evidence: EvidenceReportConnection;
  /** One report by our id, or by `PMID:…`, `DOI:…`, `NCT:…`. Null when unknown. */
  evidenceItem?: Maybe<EvidenceReport>;
  /**
   * How much was studied where. Counts direct findings: about this very condition and this very procedure. At most 5,000
   * cells; narrow with `filter` beyond that.
   */
  evidenceMap: EvidenceMap;
  /** Reports, studies and patients by year, earliest first. Every year counts, those without a report too: from the first to the last report, or from `yearFrom` to `yearTo` where they are given. */
  evidencePerYear: Array<EvidenceYear>;
  /** Findings: single results of reports, newest first unless another order is asked for. */
  findings: FindingConnection;
  /** Version, counts and licences. */
  meta: Meta;
  /** What surrounds an entity, as nodes and edges ready to draw. Null when the id is unknown. */
  neighborhood?: Maybe<Neighborhood>;
  /** Any entity by its id. Null when the id is unknown. */
  node?: Maybe<Node>;
  /** Many entities at once, in the order asked; null in place of an unknown id. At most 100. */
  nodes: Array<Maybe<Node>>;
  /** The shortest ways from one entity to another, as nodes and edges ready to draw. Null when an id is unknown. */
  paths?: Maybe<GraphPaths>;
  /** Two plans side by side: what a changed profile changes, and by which rules. Only by POST; never stored, logged or cached. */
  planDiff: TreatmentPlanDiff;
  /** One procedure by our id or by a code of another terminology. Null when unknown; a code without exactly one exact carrier is an error that names the nearest. */
  procedure?: Maybe<Procedure>;
  /** Procedures, by name unless another order is asked for. */
  procedures: ProcedureConnection;
  /** Recovery profiles, by name unless another order is asked for. */
  recoveryProfiles: RecoveryProfileConnection;
  /**
   * The targeted-relief pathways of a condition, ranked and explained. Usual order: studied pairs before gaps, then score;
   * `SCORE_DESC` says what decides between equal scores. Contrary evidence is always counted; a pathway without evidence is shown as a gap.
   */
  reliefPathways: PathwayConnection;
  /** Finds what a list of free texts or codes means, for example the problem list of a patient record. Case, accents and punctuation do not count. */
  resolveTerms: ResolvedTerms;
  /** Of these ids the ones that were given up, to renew what a client has stored. At most 100; ids in use are left out. Elsewhere a retired id simply leads to its successor, and the answer says so in `extensions.retiredIds`. */
  retiredIds: Array<RetiredId>;
  /** Names, synonyms and codes; the last word may be unfinished, and small misspellings are forgiven. Best first. */
  search: SearchHitConnection;
  /** Technologies, by name unless another order is asked for. */
  technologies: TechnologyConnection;
  /** The story of a procedure or a condition, earliest first: milestones of its technologies, its reports and what became of them, gradings and recommendations of others. For a condition, its technologies are those of the procedures that reach its sources. Null when the id is unknown. */
  timeline?: Maybe<TimelineEntryConnection>;
  /**
   * What a careful pain physician would sketch for a patient: stages with steps, each with reasons and sources; what is left
   * out and why; what is missing; when to refer at once. Information, not medical advice. Only by POST; never stored,
   * logged or cached.
   */
  treatmentPlan: TreatmentPlan;
};


export type QueryAdvancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MilestoneFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['Year']['input'];
  to: Scalars['Year']['input'];
};


export type QueryAnatomicalSourceArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAnatomicalSourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AnatomicalSourceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeNarrower?: InputMaybe<Scalars['Boolean']['input']>;
  orderBy?: InputMaybe<Array<AnatomicalSourceOrder>>;
};


export type QueryComparePathwaysArgs = {
  asOf?: InputMaybe<Scalars['Year']['input']>;
  condition: Scalars['ID']['input'];
  procedures: Array<Scalars['ID']['input']>;
};


export type QueryCompareWithSurgeryArgs = {
  condition: Scalars['ID']['input'];
  procedure: Scalars['ID']['input'];
};


export type QueryConditionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryConditionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ConditionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeNarrower?: InputMaybe<Scalars['Boolean']['input']>;
  orderBy?: InputMaybe<Array<ConditionOrder>>;
};


export type QueryEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EvidenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeNarrower?: InputMaybe<Scalars['Boolean']['input']>;
  orderBy?: InputMaybe<Array<EvidenceOrder>>;
};


export type QueryEvidenceItemArgs = {
  id: Scalars['ID']['input'];
};


export type QueryEvidenceMapArgs = {
  asOf?: InputMaybe<Scalars['Year']['input']>;
  columns: EvidenceMapAxis;
  filter?: InputMaybe<EvidenceMapFilter>;
  rows: EvidenceMapAxis;
};


export type QueryEvidencePerYearArgs = {
  filter?: InputMaybe<EvidenceFilter>;
  includeNarrower?: InputMaybe<Scalars['Boolean']['input']>;
};


export type QueryFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FindingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeNarrower?: InputMaybe<Scalars['Boolean']['input']>;
  orderBy?: InputMaybe<Array<FindingOrder>>;
};


export type QueryNeighborhoodArgs = {
  depth?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  types?: InputMaybe<Array<GraphNodeType>>;
};


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


export type QueryPathsArgs = {
  from: Scalars['ID']['input'];
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  to: Scalars['ID']['input'];
  types?: InputMaybe<Array<GraphNodeType>>;
};


export type QueryPlanDiffArgs = {
  after: TreatmentProfileInput;
  asOf?: InputMaybe<Scalars['Year']['input']>;
  before: TreatmentProfileInput;
};


export type QueryProcedureArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProceduresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProcedureFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeNarrower?: InputMaybe<Scalars['Boolean']['input']>;
  orderBy?: InputMaybe<Array<ProcedureOrder>>;
};


export type QueryRecoveryProfilesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RecoveryProfileFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeNarrower?: InputMaybe<Scalars['Boolean']['input']>;
  orderBy?: InputMaybe<Array<RecoveryProfileOrder>>;
};


export type QueryReliefPathwaysArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Year']['input']>;
  condition: Scalars['ID']['input'];
  filter?: InputMaybe<PathwayFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeNarrower?: InputMaybe<Scalars['Boolean']['input']>;
  orderBy?: InputMaybe<Array<PathwayOrder>>;
  weights?: InputMaybe<WeightsInput>;
};


export type QueryResolveTermsArgs = {
  terms: Array<Scalars['String']['input']>;
  types?: InputMaybe<Array<SearchType>>;
};


export type QueryRetiredIdsArgs = {
  ids: Array<Scalars['ID']['input']>;
};


export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  query: Scalars['String']['input'];
  types?: InputMaybe<Array<SearchType>>;
};


export type QueryTechnologiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TechnologyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeNarrower?: InputMaybe<Scalars['Boolean']['input']>;
  orderBy?: InputMaybe<Array<TechnologyOrder>>;
};


export type QueryTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['Year']['input']>;
  id: Scalars['ID']['input'];
  includeNarrower?: InputMaybe<Scalars['Boolean']['input']>;
  to?: InputMaybe<Scalars['Year']['input']>;
};


export type QueryTreatmentPlanArgs = {
  asOf?: InputMaybe<Scalars['Year']['input']>;
  profile: TreatmentProfileInput;
};

/** What a ranking left out, and why. */
export type RankingExplanation = {
  __typename?: 'RankingExplanation';
  /** Pathways of the condition before filters. */
  considered: Scalars['Int']['output'];
  /** Filters that removed some, in the order applied. */
  removedBy: Array<FilterEffect>;
  /** Reports left out because they were published after `asOf`, or were retracted by then. */
  reportsLeftOut: Scalars['Int']['output'];
  /** In words. */
  text: Scalars['String']['output'];
};

/** What a group of a study received. */
export type Received = Comparator | Procedure;

/** What a body recommends. Bodies that disagree stand side by side. */
export type Recommendation = Node & {
  __typename?: 'Recommendation';
  /** Who recommends. */
  by: Scalars['String']['output'];
  /** The condition it is about. */
  condition: Condition;
  /** False in the list of a pathway when it is about a narrower or broader condition than the pathway: it is shown, and counts in no score. True elsewhere. */
  direct: Scalars['Boolean']['output'];
  /** Which way. */
  direction: RecommendationDirection;
  /** The body's own grade. */
  grade?: Maybe<Scalars['String']['output']>;
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** Where it was read. */
  sources: Array<Source>;
  /** What it says, in our words. */
  statement: Scalars['String']['output'];
  /** How strongly. */
  strength: RecommendationStrength;
};

/** Which way a recommendation points. */
export type RecommendationDirection =
  /** Against it. */
  | 'AGAINST'
  /** For the procedure. */
  | 'FOR'
  /** Neither. */
  | 'NO_RECOMMENDATION';

/** How strong a recommendation is. */
export type RecommendationStrength =
  /** Conditional or weak. */
  | 'CONDITIONAL'
  /** Consensus. */
  | 'CONSENSUS'
  /** Not graded. */
  | 'NOT_GRADED'
  /** Strong. */
  | 'STRONG';

/** What is known of one procedure in one row. */
export type RecoveryCell = {
  __typename?: 'RecoveryCell';
  /** Its figures; empty for a gap. */
  figures: Array<RecoveryFigure>;
  /** The procedure of the column. */
  procedure: Procedure;
};

/** One figure of one source. Several sources stand side by side. */
export type RecoveryFact = {
  __typename?: 'RecoveryFact';
  /**
   * Conditions that the results of its reports are about: those of the people measured, where they differ from the condition
   * asked for. Empty where the source is a page on the procedure rather than a report, or a report without results.
   */
  conditions: Array<Condition>;
  /** Patients with the event, where the figure is a share. */
  events?: Maybe<Scalars['Int']['output']>;
  /** When a share was counted, in months after the procedure. */
  followUpMonths?: Maybe<Scalars['Float']['output']>;
  /** What is measured. */
  measure: RecoveryMeasure;
  /** What a reader should know of it. */
  note?: Maybe<Scalars['String']['output']>;
  /** Who was measured. */
  population: Scalars['String']['output'];
  /** The figure with its unit. */
  quantity: Quantity;
  /** Where it was read. */
  sources: Array<Source>;
  /** Kind of figure. */
  statistic: RecoveryStatistic;
  /** Denominator of the share. */
  total?: Maybe<Scalars['Int']['output']>;
};

/** A recovery figure, as published and in days. */
export type RecoveryFigure = {
  __typename?: 'RecoveryFigure';
  /** The same figure in days; null when it is no time. */
  days?: Maybe<Quantity>;
  /** The figure as published, with population and sources. */
  fact: RecoveryFact;
};

/** What a recovery figure measures. */
export type RecoveryMeasure =
  /** Blood loss. */
  | 'BLOOD_LOSS'
  /** How long relief lasts. */
  | 'DURATION_OF_RELIEF'
  /** Nights or days in hospital. */
  | 'HOSPITAL_STAY'
  /** Length of the incision. */
  | 'INCISION_LENGTH'
  /** Share with an infection. */
  | 'INFECTION'
  /** Needle gauge. */
  | 'NEEDLE_GAUGE'
  /** Time under observation afterwards. */
  | 'OBSERVATION_TIME'
  /** Time until relief begins. */
  | 'ONSET_OF_RELIEF'
  /** Length of the procedure. */
  | 'PROCEDURE_TIME'
  /** Share operated on again. */
  | 'REOPERATION'
  /** Time until it may be repeated. */
  | 'REPEAT_INTERVAL'
  /** Share of patients, or the usual practice, of going home on the same day. */
  | 'SAME_DAY_DISCHARGE'
  /** Time to driving. */
  | 'TIME_TO_DRIVING'
  /** Time to full activity. */
  | 'TIME_TO_FULL_ACTIVITY'
  /** Time to light activity. */
  | 'TIME_TO_LIGHT_ACTIVITY'
  /** Time to walking. */
  | 'TIME_TO_WALKING'
  /** Time to work. */
  | 'TIME_TO_WORK';

/** How a patient recovers from a procedure. No source, no number: an empty list says that no page was found. */
export type RecoveryProfile = NamedNode & Node & {
  __typename?: 'RecoveryProfile';
  /** The condition, where recovery differs by condition. */
  condition?: Maybe<Condition>;
  /** Every figure, by measure. */
  facts: Array<RecoveryFact>;
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** Name. */
  name: Scalars['String']['output'];
  /** The procedure. */
  procedure: Procedure;
  /** What to refrain from. */
  restrictions: Array<Restriction>;
  /** Where these facts were read. */
  sources: Array<Source>;
  /** One to three plain sentences. */
  summary: Scalars['String']['output'];
  /** Days until usual activity as ranked: the first measure of full activity, work, light activity that has a source, and its slowest figure. */
  usualActivityDays?: Maybe<Scalars['Float']['output']>;
  /** Which measure `usualActivityDays` is; null when no source gives one. */
  usualActivityMeasure?: Maybe<RecoveryMeasure>;
};


/** How a patient recovers from a procedure. No source, no number: an empty list says that no page was found. */
export type RecoveryProfileFactsArgs = {
  measures?: InputMaybe<Array<RecoveryMeasure>>;
};

/** What a recovery profile must meet; several fields must all hold, several values of one field are alternatives. */
export type RecoveryProfileClause = {
  /** Profiles of a procedure of any of these routes. */
  accessRoute?: InputMaybe<Array<AccessRoute>>;
  /** Profiles of a procedure of any of these kinds. */
  class?: InputMaybe<Array<ProcedureClass>>;
  /** Profiles of procedures that have a relief pathway for any of these conditions (our ids or codes), narrower ones included; those that hold for another condition only are left out. */
  condition?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Driving within this many days, by the slowest figure; profiles without a figure are left out. */
  drivingWithinDays?: InputMaybe<Scalars['Float']['input']>;
  /** Light activity within this many days, by the slowest figure; profiles without a figure are left out. */
  lightActivityWithinDays?: InputMaybe<Scalars['Float']['input']>;
  /** At most this many days until usual activity; profiles without a figure are left out. */
  maxUsualActivityDays?: InputMaybe<Scalars['Float']['input']>;
  /** Profiles of any of these procedures (our ids or codes), narrower ones included. */
  procedure?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Back at work within this many days, by the slowest figure; profiles without a figure are left out. */
  workWithinDays?: InputMaybe<Scalars['Float']['input']>;
};

/** A page of recovery profiles. */
export type RecoveryProfileConnection = {
  __typename?: 'RecoveryProfileConnection';
  /** Items with their cursors. */
  edges: Array<RecoveryProfileEdge>;
  /** Counts by value, to narrow the list further. */
  facets: RecoveryProfileFacets;
  /** Items alone. */
  nodes: Array<RecoveryProfile>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many match in all. */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page. */
export type RecoveryProfileEdge = {
  __typename?: 'RecoveryProfileEdge';
  /** Position in the list. */
  cursor: Scalars['String']['output'];
  /** The narrower conditions, procedures or parts by which the item matched; empty when it matched by the very ones asked for. */
  matchedThrough: Array<NamedNode>;
  /** The item. */
  node: RecoveryProfile;
};

/** Counts by value over the whole list, under the same filter. */
export type RecoveryProfileFacets = {
  __typename?: 'RecoveryProfileFacets';
  /** By route of the procedure. */
  accessRoute: Array<FacetCount>;
  /** By kind of the procedure. */
  class: Array<FacetCount>;
};

/** Narrows a list. The flat fields are one more clause of `all`. */
export type RecoveryProfileFilter = {
  /** Profiles of a procedure of any of these routes. */
  accessRoute?: InputMaybe<Array<AccessRoute>>;
  /** Every one of these clauses must hold. */
  all?: InputMaybe<Array<RecoveryProfileClause>>;
  /** At least one of these clauses must hold. */
  any?: InputMaybe<Array<RecoveryProfileClause>>;
  /** Profiles of a procedure of any of these kinds. */
  class?: InputMaybe<Array<ProcedureClass>>;
  /** Profiles of procedures that have a relief pathway for any of these conditions (our ids or codes), narrower ones included; those that hold for another condition only are left out. */
  condition?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Driving within this many days, by the slowest figure; profiles without a figure are left out. */
  drivingWithinDays?: InputMaybe<Scalars['Float']['input']>;
  /** Light activity within this many days, by the slowest figure; profiles without a figure are left out. */
  lightActivityWithinDays?: InputMaybe<Scalars['Float']['input']>;
  /** At most this many days until usual activity; profiles without a figure are left out. */
  maxUsualActivityDays?: InputMaybe<Scalars['Float']['input']>;
  /** Not one of these clauses may hold. */
  none?: InputMaybe<Array<RecoveryProfileClause>>;
  /** Profiles of any of these procedures (our ids or codes), narrower ones included. */
  procedure?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Back at work within this many days, by the slowest figure; profiles without a figure are left out. */
  workWithinDays?: InputMaybe<Scalars['Float']['input']>;
};

/** How recovery profiles are sorted. Those without a value stand last either way; ids break ties. */
export type RecoveryProfileOrder =
  /** By name, A first. */
  | 'NAME_ASC'
  /** By name, Z first. */
  | 'NAME_DESC'
  /** Fastest return to usual activity first. */
  | 'USUAL_ACTIVITY_DAYS_ASC'
  /** Slowest return to usual activity first. */
  | 'USUAL_ACTIVITY_DAYS_DESC'
  /** Fastest return to work first, by the slowest figure of each. */
  | 'WORK_DAYS_ASC'
  /** Slowest return to work first, by the slowest figure of each. */
  | 'WORK_DAYS_DESC';

/** One recovery measure. */
export type RecoveryRow = {
  __typename?: 'RecoveryRow';
  /** Figures of each column, in the order of the columns. */
  cells: Array<RecoveryCell>;
  /** What is measured. */
  measure: RecoveryMeasure;
  /** `d` for all times, else the unit of every figure of the row. */
  unit: Scalars['String']['output'];
};

/** What kind of figure it is. */
export type RecoveryStatistic =
  /** A fixed figure, for example a needle gauge. */
  | 'EXACT'
  /** Mean. */
  | 'MEAN'
  /** Median. */
  | 'MEDIAN'
  /** Range of what was seen. */
  | 'RANGE'
  /** What the source recommends. */
  | 'RECOMMENDED'
  /** Share of patients. */
  | 'SHARE'
  /** What the source calls usual. */
  | 'TYPICAL';

/** A warning sign that calls for referral, not for a procedure. */
export type RedFlag = NamedNode & Node & {
  __typename?: 'RedFlag';
  /** What to do. */
  action: Scalars['String']['output'];
  /** Families in which to look for it. */
  families: Array<ConditionFamily>;
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** Name. */
  name: Scalars['String']['output'];
  /** How it shows. */
  presentation: Scalars['String']['output'];
  /** What resolves it, where something does. */
  resolvedBy?: Maybe<Scalars['String']['output']>;
  /** Where these facts were read. */
  sources: Array<Source>;
  /** One to three plain sentences. */
  summary: Scalars['String']['output'];
  /** How soon. */
  urgency: ReferralUrgency;
};

/** Warning signs that were looked for. */
export type RedFlagsInput = {
  /** Ids of red flags that were looked for and are absent. */
  absent?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** True when all others were looked for and are absent. */
  othersAbsent?: InputMaybe<Scalars['Boolean']['input']>;
  /** Ids of red flags that are present. */
  present?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** A page that is not a study: a label, a regulator, an anatomy text. */
export type Reference = Node & {
  __typename?: 'Reference';
  /** Date of the page, where it states one. */
  date?: Maybe<Scalars['PartialDate']['output']>;
  /** DOI, where it has one. */
  doi?: Maybe<Scalars['String']['output']>;
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** Kind of page. */
  kind: ReferenceKind;
  /** Address of the page the facts were read from. */
  page: Scalars['String']['output'];
  /** PubMed id, where it has one. */
  pmid?: Maybe<Scalars['String']['output']>;
  /** Who publishes it. */
  publisher: Scalars['String']['output'];
  /** Day on which it was read. */
  readAt: Scalars['PartialDate']['output'];
  /** Title of the page. */
  title: Scalars['String']['output'];
};

/** What kind of page it is. */
export type ReferenceKind =
  /** A definition. */
  | 'DEFINITION'
  /** Guidance of a public body or a society: what it describes or asks for, beside its recommendations. */
  | 'GUIDELINE'
  /** A journal article that is cited for a fact other than its results: technique, anatomy, a figure of recovery. */
  | 'JOURNAL_ARTICLE'
  /** A product label or instruction for use. */
  | 'LABEL'
  /** A manufacturer's page. */
  | 'MANUFACTURER'
  /** A leaflet for patients: a weaker source than a trial. */
  | 'PATIENT_LEAFLET'
  /** A regulator's page. */
  | 'REGULATOR'
  /** A review article that states facts of anatomy or technique. */
  | 'REVIEW_ARTICLE'
  /** A page of a professional society. */
  | 'SOCIETY_PAGE'
  /** Published statistics. */
  | 'STATISTICS'
  /** A release of a terminology. */
  | 'TERMINOLOGY'
  /** A textbook chapter. */
  | 'TEXTBOOK';

/** How soon a referral has to happen. */
export type ReferralUrgency =
  /** At once. */
  | 'IMMEDIATE'
  /** In the ordinary course. */
  | 'ROUTINE'
  /** The same day. */
  | 'SAME_DAY'
  /** Within days. */
  | 'WITHIN_DAYS';

/** Every term of a list in one of three groups, in the order sent. */
export type ResolvedTerms = {
  __typename?: 'ResolvedTerms';
  /** Terms that are a whole name, synonym or code of several entities: choose one, or narrow `types`. */
  ambiguous: Array<UnsettledTerm>;
  /** Terms that are a whole name, synonym or code of exactly one entity. */
  matched: Array<MatchedTerm>;
  /** Terms that nothing is called. A code that is broader, narrower or related, not a translation, is here with its carriers as candidates; so is an ICD-10-CM code of a category of which they carry another. */
  unknown: Array<UnsettledTerm>;
};

/** Something to refrain from, with its source. */
export type Restriction = {
  __typename?: 'Restriction';
  /** Where it was read. */
  sources: Array<Source>;
  /** What to refrain from, and for how long. */
  text: Scalars['String']['output'];
};

/** An id that an earlier release carried and that was given up. */
export type RetiredId = {
  __typename?: 'RetiredId';
  /** The id that was asked for. */
  id: Scalars['ID']['output'];
  /** Why, in a sentence. */
  reason: Scalars['String']['output'];
  /** The day on which it was given up. */
  since: Scalars['PartialDate']['output'];
  /** What took its place; null when nothing did. */
  successor?: Maybe<Node>;
};

/** A judgement of risk of bias, always somebody's. */
export type RiskOfBias = {
  __typename?: 'RiskOfBias';
  /** Whose judgement it is. */
  by: Scalars['String']['output'];
  /** Result. */
  result: RiskOfBiasLevel;
  /** Tool. */
  tool: Scalars['String']['output'];
};

/** Judged risk of bias. */
export type RiskOfBiasLevel =
  /** High. */
  | 'HIGH'
  /** Low. */
  | 'LOW'
  /** Some concerns. */
  | 'SOME_CONCERNS'
  /** Unclear. */
  | 'UNCLEAR';

/** Kind of link in a route. */
export type RouteLinkKind =
  /** The condition's pain can come from the structure, is carried by it, or is treated there; `role` of the step tells which. */
  | 'ARISES_FROM'
  /** The next, a nerve, supplies the structure. */
  | 'INNERVATED_BY'
  /** The structure is a part of the next. */
  | 'PART_OF';

/** A step of a route: the structure reached, and how. */
export type RouteStep = {
  __typename?: 'RouteStep';
  /** Spinal level of the link, where it matters. */
  level?: Maybe<Scalars['String']['output']>;
  /** How this structure is reached from the one before. */
  link: RouteLinkKind;
  /** What a reader should know of the link. */
  note?: Maybe<Scalars['String']['output']>;
  /** For the first step: whether the pain starts in the structure, is carried by it, or is only treated there; null for further steps. */
  role?: Maybe<PainSourceRole>;
  /** Share of cases, for the first step, where known. */
  share?: Maybe<Quantity>;
  /** Where the link was read. */
  sources: Array<Source>;
  /** The structure. */
  structure: AnatomicalSource;
};

/** What a rule does to a plan. */
export type RuleEffect =
  /** Adds a caution to the option. */
  | 'CAUTION'
  /** Names care that belongs beside every step. */
  | 'COMPANION'
  /** Takes the option out. */
  | 'EXCLUDE'
  /** Says when a treatment may be repeated to keep its relief. */
  | 'MAINTAIN'
  /** Asks for something before the option. */
  | 'PREREQUISITE'
  /** Refers the patient; procedures in scope wait. */
  | 'REFER'
  /** Says when to stop or not to repeat. */
  | 'STOP'
  /** Says how success is judged. */
  | 'SUCCESS';

/** A score with its parts. */
export type Score = {
  __typename?: 'Score';
  /** Its parts. */
  components: Array<ScoreComponent>;
  /** Version of the formula. */
  formulaVersion: Scalars['String']['output'];
  /** 0 to 1. */
  total: Scalars['Float']['output'];
};

/** One part of a score. */
export type ScoreComponent = {
  __typename?: 'ScoreComponent';
  /** value times weight; the contributions add up to the total. */
  contribution: Scalars['Float']['output'];
  /** Which part. */
  name: ScoreComponentName;
  /** 0 (worst) to 1 (best); null when unknown, which counts as 0 and so never beats a known good. */
  value?: Maybe<Scalars['Float']['output']>;
  /** Share of the total weight, 0 to 1. */
  weight: Scalars['Float']['output'];
  /** Why the value is what it is. */
  why: Scalars['String']['output'];
};

/** A part of a score. */
export type ScoreComponentName =
  /** Share of results on pain that support it, each study once for each comparison and follow-up window. */
  | 'BALANCE'
  /** How certain it is that the procedure relieves the pain. */
  | 'CERTAINTY'
  /** How long relief was shown to last. */
  | 'DURABILITY'
  /** Function and quality of life. */
  | 'FUNCTION_AND_QUALITY_OF_LIFE'
  /** Little invasiveness, as far as results show that the procedure helps; unknown when nothing shows whether it does. */
  | 'LOW_INVASIVENESS'
  /** Lower dose, less use or stopping of opioids, four weeks or more after the procedure. */
  | 'OPIOID_SPARING'
  /** What bodies recommend: 1 all for it, 0 all against it, a half when nobody does either. Each body's latest counts, a strong one twice. */
  | 'RECOMMENDATIONS'
  /** Fast return to usual activity, as far as results show that the procedure helps; unknown when nothing shows whether it does. */
  | 'RECOVERY'
  /** How closely the procedure reaches the source of the pain. */
  | 'TARGETING';

/** What of an entity matched. */
export type SearchField =
  /** A code: of a terminology, PMID, DOI, NCT. */
  | 'CODE'
  /** Our id; of a report also what follows the slash, which names author and year: `juch 2017`. */
  | 'ID'
  /** An everyday word for it, for example `slipped disc`. It is no name of the field, and not among the synonyms. */
  | 'LAY_TERM'
  /** Name or title. */
  | 'NAME'
  /** Another name. */
  | 'SYNONYM';

/** An entity that matched. */
export type SearchHit = {
  __typename?: 'SearchHit';
  /** What matched. */
  matchedField: SearchField;
  /** The text that matched. */
  matchedText: Scalars['String']['output'];
  /** The entity. */
  node: Node;
  /** Relevance, to compare hits of one answer. */
  score: Scalars['Float']['output'];
};

/** A page of hits. */
export type SearchHitConnection = {
  __typename?: 'SearchHitConnection';
  /** Items with their cursors. */
  edges: Array<SearchHitEdge>;
  /** Items alone. */
  nodes: Array<SearchHit>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many match in all. */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page. */
export type SearchHitEdge = {
  __typename?: 'SearchHitEdge';
  /** Position in the list. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: SearchHit;
};

/** What can be searched. */
export type SearchType =
  /** Structures. */
  | 'ANATOMICAL_SOURCE'
  /** Harms. */
  | 'COMPLICATION'
  /** Conditions. */
  | 'CONDITION'
  /** Reports. */
  | 'EVIDENCE_REPORT'
  /** Instruments. */
  | 'OUTCOME_MEASURE'
  /** Procedures. */
  | 'PROCEDURE'
  /** Technologies. */
  | 'TECHNOLOGY';

/** Settings in use, with the source. */
export type SettingFact = {
  __typename?: 'SettingFact';
  /** Any of these is used. */
  kinds: Array<CareSetting>;
  /** Where it was read. */
  sources: Array<Source>;
};

/** How bad a harm is. */
export type Severity =
  /** Threatens life, or leaves paralysis or the like. */
  | 'CATASTROPHIC'
  /** Passes without treatment. */
  | 'MINOR'
  /** Needs treatment. */
  | 'MODERATE'
  /** Needs hospital care or leaves lasting harm. */
  | 'SERIOUS';

/** Side of the body. */
export type Side =
  /** Both sides. */
  | 'BOTH'
  /** Left. */
  | 'LEFT'
  /** In the middle. */
  | 'MIDLINE'
  /** Right. */
  | 'RIGHT';

/** Where a fact was read: a report of the literature, or another page. */
export type Source = EvidenceReport | Reference;

/** A figure with what to know of it and its source. */
export type SourcedQuantity = {
  __typename?: 'SourcedQuantity';
  /** What a reader should know of it. */
  note?: Maybe<Scalars['String']['output']>;
  /** The figure. */
  quantity: Quantity;
  /** Where it was read. */
  sources: Array<Source>;
};

/** Which interval a group's `low` and `high` are. */
export type SpreadKind =
  /** 95 % confidence interval. */
  | 'CI95'
  /** Interquartile range. */
  | 'IQR'
  /** Full range. */
  | 'RANGE';

/** What kind of structure it is. */
export type StructureKind =
  /** An artery. */
  | 'ARTERY'
  /** Another bone. */
  | 'BONE'
  /** A bursa. */
  | 'BURSA'
  /** An intervertebral disc or a part of one. */
  | 'DISC'
  /** A vertebral endplate. */
  | 'ENDPLATE'
  /** A fascia or a fascial plane. */
  | 'FASCIA'
  /** A foramen. */
  | 'FORAMEN'
  /** A ganglion. */
  | 'GANGLION'
  /** A joint. */
  | 'JOINT'
  /** A ligament. */
  | 'LIGAMENT'
  /** A muscle. */
  | 'MUSCLE'
  /** A peripheral nerve or a branch of one. */
  | 'NERVE'
  /** A spinal or cranial nerve root. */
  | 'NERVE_ROOT'
  /** A neuroma. */
  | 'NEUROMA'
  /** None of these. */
  | 'OTHER'
  /** A plexus. */
  | 'PLEXUS'
  /** A space or canal. */
  | 'SPACE'
  /** A tract or region of the spinal cord. */
  | 'SPINAL_CORD_TRACT'
  /** Synovial membrane. */
  | 'SYNOVIUM'
  /** A tendon. */
  | 'TENDON'
  /** A vertebra or a part of one. */
  | 'VERTEBRA';

/** One trial or cohort, however many reports it has. Counted once everywhere. */
export type Study = NamedNode & Node & {
  __typename?: 'Study';
  /** Its groups. */
  arms: Array<Arm>;
  /** Countries. */
  countries: Array<Scalars['String']['output']>;
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** People randomised. */
  nRandomized?: Maybe<Scalars['Int']['output']>;
  /** Name or short description. */
  name: Scalars['String']['output'];
  /** Registry numbers. */
  registry: Array<Scalars['String']['output']>;
  /** Its reports, earliest first. */
  reports: Array<EvidenceReport>;
  /** Sites. */
  sites?: Maybe<Scalars['Int']['output']>;
};

/** Design of a report. */
export type StudyDesign =
  /** Case-control study. */
  | 'CASE_CONTROL'
  /** Case series or single-arm trial. */
  | 'CASE_SERIES'
  /** Cohort. */
  | 'COHORT'
  /** Study of diagnostic accuracy. */
  | 'DIAGNOSTIC_ACCURACY'
  /** Guideline or consensus statement. */
  | 'GUIDELINE'
  /** Systematic review with pooling. */
  | 'META_ANALYSIS'
  /** Network meta-analysis. */
  | 'NETWORK_META_ANALYSIS'
  /** Controlled trial without randomisation. */
  | 'NON_RANDOMISED_TRIAL'
  /** Randomised trial with crossover. */
  | 'RANDOMISED_CROSSOVER_TRIAL'
  /** Randomised trial with parallel groups. */
  | 'RANDOMISED_TRIAL'
  /** Registry. */
  | 'REGISTRY'
  /** Systematic review without pooling. */
  | 'SYSTEMATIC_REVIEW';

/** How success of a step is judged. */
export type SuccessCriterion = {
  __typename?: 'SuccessCriterion';
  /** When to measure. */
  after: Quantity;
  /** The change that counts. */
  change: Quantity;
  /** The instrument. */
  instrument: OutcomeMeasure;
  /** The rule. */
  rule: PlanRule;
  /** Where this was read. */
  sources: Array<Source>;
  /** In one sentence. */
  text: Scalars['String']['output'];
};

/** A procedure against open surgery for the same condition. */
export type SurgeryComparison = {
  __typename?: 'SurgeryComparison';
  /** The condition asked for. */
  condition: Condition;
  /** What is known and what is not, in words. */
  explanation: Scalars['String']['output'];
  /** Results of studies that compared the procedure with open surgery for this condition. */
  headToHead: FindingBearingConnection;
  /** Information, not medical advice. */
  notice: Scalars['String']['output'];
  /** Operations studied for the condition, stated alternatives first, then best ranked first. */
  operations: Array<OperationComparison>;
  /** Its pathway for the condition; null when no route and no evidence links the two. */
  pathway?: Maybe<Pathway>;
  /** The procedure asked for. */
  procedure: Procedure;
};


/** A procedure against open surgery for the same condition. */
export type SurgeryComparisonHeadToHeadArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One recovery measure of the procedure and the operation. */
export type SurgeryRecoveryRow = {
  __typename?: 'SurgeryRecoveryRow';
  /**
   * Operation minus procedure: above 0 the operation needs or has more. A range where several figures or ranges stand
   * against each other. Null unless both have a figure, and for shares only at the same follow-up. The figures can come
   * from different patients: it is no measured effect.
   */
  difference?: Maybe<Quantity>;
  /** What is measured. */
  measure: RecoveryMeasure;
  /** Figures of the operation; empty when none was read. */
  operation: Array<RecoveryFigure>;
  /** Figures of the procedure; empty when none was read. */
  procedure: Array<RecoveryFigure>;
  /** `d` for all times, else the unit of every figure of the row. */
  unit: Scalars['String']['output'];
};

/** What the patient complains of. Symptoms suggest candidate conditions; they never choose one. */
export type SymptomInput = {
  /** In plain words, for example `burning pain of the foot`. At most 200 characters. */
  description: Scalars['String']['input'];
  /** Spinal levels or the like. */
  levels?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Where, in plain words, for example `lower back`. */
  location?: InputMaybe<Scalars['String']['input']>;
  /** Side, where it has one. */
  side?: InputMaybe<Side>;
};

/** One line of a forest plot. */
export type SynthesisEntry = {
  __typename?: 'SynthesisEntry';
  /** What it says about the claim. */
  bearing: Bearing;
  /** False when it is about a narrower condition or a broader procedure. */
  direct: Scalars['Boolean']['output'];
  /** Whom it favours, whichever sign the estimate has. */
  effectDirection: EffectDirection;
  /** Effect as published, in the page's own orientation; null when the page printed none. */
  estimate?: Maybe<Scalars['Float']['output']>;
  /** The finding, with the figures of both groups and the page. */
  finding: Finding;
  /** Upper end of its interval. */
  high?: Maybe<Scalars['Float']['output']>;
  /** For the axis: first words of the study's name and the year of the report. */
  label: Scalars['String']['output'];
  /** Confidence level of the interval, in percent. */
  level?: Maybe<Scalars['Float']['output']>;
  /** Lower end of its interval. */
  low?: Maybe<Scalars['Float']['output']>;
  /** People behind it: both groups, or the one there was; null when the page did not say. */
  n?: Maybe<Scalars['Int']['output']>;
  /** The study; entries of one study overlap. */
  study: Study;
  /** Weight in a pooled estimate: always null, since nothing is pooled here. */
  weight?: Maybe<Scalars['Float']['output']>;
  /** Year of first publication. */
  year: Scalars['Year']['output'];
};

/** Results that a forest plot may show together: one outcome, comparison, follow-up window, unit, kind of effect and, for scores, instrument. */
export type SynthesisGroup = {
  __typename?: 'SynthesisGroup';
  /** Which end of the instrument is good; null when none is known. Each entry says itself whom it favours. */
  betterWhen?: Maybe<InstrumentDirection>;
  /** What the other groups received. */
  comparison: ComparisonKind;
  /** Outcome. */
  domain: OutcomeDomain;
  /** How the effects are expressed; null for results whose page printed no effect. */
  effectType?: Maybe<EffectType>;
  /** Results, oldest first. */
  entries: Array<SynthesisEntry>;
  /** Instrument, where the unit is a score; null for other units, and when the page names none. */
  instrument?: Maybe<OutcomeMeasure>;
  /** Studies in the group. Entries of one study share people: take one of them into a pooled estimate. */
  studies: Scalars['Int']['output'];
  /** Unit of the figures. */
  unit: Scalars['String']['output'];
  /** Follow-up. */
  window: TimeWindow;
};

/** A device, an energy, a product or a technique that procedures use. */
export type Technology = NamedNode & Node & {
  __typename?: 'Technology';
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** Kind of technology. */
  kind: TechnologyKind;
  /** Its story, earliest first. */
  milestones: Array<Milestone>;
  /** Name. */
  name: Scalars['String']['output'];
  /** Where these facts were read. */
  sources: Array<Source>;
  /** One to three plain sentences. */
  summary: Scalars['String']['output'];
  /** Other names. */
  synonyms: Array<Scalars['String']['output']>;
  /** Procedures that use it. */
  usedBy: ProcedureConnection;
  /** Codes of other terminologies. */
  xrefs: Array<Coding>;
};


/** A device, an energy, a product or a technique that procedures use. */
export type TechnologyUsedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What a technology must meet; several fields must all hold, several values of one field are alternatives. Fields about a milestone (`milestone` to `yearTo`) hold together for one milestone, those about a procedure for one procedure. */
export type TechnologyClause = {
  /** Used by a procedure of any of these kinds. */
  class?: InputMaybe<Array<ProcedureClass>>;
  /** Any of these kinds. */
  kind?: InputMaybe<Array<TechnologyKind>>;
  /** Has a milestone of any of these kinds. */
  milestone?: InputMaybe<Array<MilestoneKind>>;
  /** Used by any of these procedures (our ids or codes), narrower ones included. */
  procedure?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Has a milestone in this year or later. */
  yearFrom?: InputMaybe<Scalars['Year']['input']>;
  /** Has a milestone in this year or earlier. */
  yearTo?: InputMaybe<Scalars['Year']['input']>;
};

/** A page of technologies. */
export type TechnologyConnection = {
  __typename?: 'TechnologyConnection';
  /** Items with their cursors. */
  edges: Array<TechnologyEdge>;
  /** Counts by value, to narrow the list further. */
  facets: TechnologyFacets;
  /** Items alone. */
  nodes: Array<Technology>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many match in all. */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page. */
export type TechnologyEdge = {
  __typename?: 'TechnologyEdge';
  /** Position in the list. */
  cursor: Scalars['String']['output'];
  /** The narrower conditions, procedures or parts by which the item matched; empty when it matched by the very ones asked for. */
  matchedThrough: Array<NamedNode>;
  /** The item. */
  node: Technology;
};

/** Counts by value over the whole list, under the same filter. */
export type TechnologyFacets = {
  __typename?: 'TechnologyFacets';
  /** By kind of the procedures that use it. */
  class: Array<FacetCount>;
  /** By kind. */
  kind: Array<FacetCount>;
};

/** Narrows a list. The flat fields are one more clause of `all`. */
export type TechnologyFilter = {
  /** Every one of these clauses must hold. */
  all?: InputMaybe<Array<TechnologyClause>>;
  /** At least one of these clauses must hold. */
  any?: InputMaybe<Array<TechnologyClause>>;
  /** Used by a procedure of any of these kinds. */
  class?: InputMaybe<Array<ProcedureClass>>;
  /** Any of these kinds. */
  kind?: InputMaybe<Array<TechnologyKind>>;
  /** Has a milestone of any of these kinds. */
  milestone?: InputMaybe<Array<MilestoneKind>>;
  /** Not one of these clauses may hold. */
  none?: InputMaybe<Array<TechnologyClause>>;
  /** Used by any of these procedures (our ids or codes), narrower ones included. */
  procedure?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Has a milestone in this year or later. */
  yearFrom?: InputMaybe<Scalars['Year']['input']>;
  /** Has a milestone in this year or earlier. */
  yearTo?: InputMaybe<Scalars['Year']['input']>;
};

/** Kind of technology. */
export type TechnologyKind =
  /** Another energy that ablates. */
  | 'ABLATION_ENERGY'
  /** Biologic product. */
  | 'BIOLOGIC'
  /** Catheter. */
  | 'CATHETER'
  /** Cement. */
  | 'CEMENT'
  /** Drug formulation. */
  | 'DRUG_FORMULATION'
  /** Endoscopy. */
  | 'ENDOSCOPY'
  /** Imaging. */
  | 'IMAGING'
  /** Implant. */
  | 'IMPLANT'
  /** Infusion pump. */
  | 'INFUSION_PUMP'
  /** Neurostimulator. */
  | 'NEUROSTIMULATOR'
  /** None of these. */
  | 'OTHER'
  /** Radiofrequency. */
  | 'RADIOFREQUENCY';

/** A technology that a procedure uses. */
export type TechnologyLink = {
  __typename?: 'TechnologyLink';
  /** What a reader should know of the link. */
  note?: Maybe<Scalars['String']['output']>;
  /** Where the link was read. */
  sources: Array<Source>;
  /** The technology. */
  technology: Technology;
};

/** How technologies are sorted. Those without a value stand last either way; ids break ties. */
export type TechnologyOrder =
  /** Earliest first milestone first. */
  | 'FIRST_MILESTONE_ASC'
  /** Latest first milestone first. */
  | 'FIRST_MILESTONE_DESC'
  /** By name, A first. */
  | 'NAME_ASC'
  /** By name, Z first. */
  | 'NAME_DESC';

/** An answer that may be missing. */
export type Ternary =
  /** No, it is not so. */
  | 'NO'
  /** Nobody knows yet. */
  | 'UNKNOWN'
  /** Yes, it is so. */
  | 'YES';

/** Follow-up window of an assessment. */
export type TimeWindow =
  /** The page pools or states no time. */
  | 'NOT_STATED'
  /** Over 3 and up to 12 months. */
  | 'OVER_3_TO_12_MONTHS'
  /** Over 12 months. */
  | 'OVER_12_MONTHS'
  /** Up to 3 months. */
  | 'UP_TO_3_MONTHS';

/** A dated entry of a timeline: one of the types below. */
export type TimelineEntry = {
  /** When it happened, as precise as the source states it. Gradings have the year of their report. */
  date: Scalars['PartialDate']['output'];
  /** Id of what the entry is about; unique within a timeline. */
  id: Scalars['ID']['output'];
};

/** A page of a timeline. */
export type TimelineEntryConnection = {
  __typename?: 'TimelineEntryConnection';
  /** Items with their cursors. */
  edges: Array<TimelineEntryEdge>;
  /** Items alone. */
  nodes: Array<TimelineEntry>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many match in all. */
  totalCount: Scalars['Int']['output'];
};

/** One item of a page. */
export type TimelineEntryEdge = {
  __typename?: 'TimelineEntryEdge';
  /** Position in the list. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: TimelineEntry;
};

/** A society or a review graded the certainty of evidence. */
export type TimelineGrading = TimelineEntry & {
  __typename?: 'TimelineGrading';
  /** The grading. */
  assessment: Assessment;
  /** What was graded. */
  claim: Claim;
  /** Year of the report that graded. */
  date: Scalars['PartialDate']['output'];
  /** Id of the assessment. */
  id: Scalars['ID']['output'];
};

/** A step in the story of a technology. */
export type TimelineMilestone = TimelineEntry & {
  __typename?: 'TimelineMilestone';
  /** When it happened. */
  date: Scalars['PartialDate']['output'];
  /** Id of the milestone. */
  id: Scalars['ID']['output'];
  /** The milestone, with its technology. */
  milestone: Milestone;
};

/** A report was corrected or retracted. */
export type TimelineNotice = TimelineEntry & {
  __typename?: 'TimelineNotice';
  /** When it appeared. */
  date: Scalars['PartialDate']['output'];
  /** Id of the notice. */
  id: Scalars['ID']['output'];
  /** The notice. */
  notice: Notice;
  /** The report it is about. */
  report: EvidenceReport;
};

/** A body recommended for or against a procedure. */
export type TimelineRecommendation = TimelineEntry & {
  __typename?: 'TimelineRecommendation';
  /** What it is about. */
  claim: Claim;
  /** Year of the report that recommends. */
  date: Scalars['PartialDate']['output'];
  /** Id of the recommendation. */
  id: Scalars['ID']['output'];
  /** The recommendation. */
  recommendation: Recommendation;
};

/** A report was first published. */
export type TimelineReport = TimelineEntry & {
  __typename?: 'TimelineReport';
  /** When it was first published. */
  date: Scalars['PartialDate']['output'];
  /** Id of the report. */
  id: Scalars['ID']['output'];
  /** The report, with its design. */
  report: EvidenceReport;
  /** True when it has a result against sham or placebo about what the timeline is about. */
  shamControlled: Scalars['Boolean']['output'];
};

/** An ordered, explained plan. The same profile gives the same plan for the same data version and `asOf`. */
export type TreatmentPlan = {
  __typename?: 'TreatmentPlan';
  /** The year asked for; null for today. */
  asOf?: Maybe<Scalars['Year']['output']>;
  /** Conditions that the symptoms suggest. */
  candidateConditions: Array<CandidateCondition>;
  /** Care that guidelines ask for beside every step. */
  companions: Array<PlanAdvice>;
  /** The conditions it is for. */
  conditions: Array<Condition>;
  /** Data version it was computed from. */
  dataVersion: Scalars['String']['output'];
  /** Options that a rule took out. A further page is asked for with the same profile; a cursor says nothing of it. */
  excluded: ExcludedOptionConnection;
  /** What to find out, most important first; only what a step of this plan, or an option that waits for an answer, depends on. */
  missingInformation: MissingInformationConnection;
  /** What this is, and what it is not. */
  notice: Scalars['String']['output'];
  /** The daily opioid dose; null when the profile names no opioids. */
  opioidDose?: Maybe<OpioidDose>;
  /** Referrals, most urgent first. */
  referrals: Array<PlanReferral>;
  /** Confirm, treat, maintain or escalate: always these three, in this order. */
  stages: Array<PlanStage>;
  /** What is waited for: options that only passing facts keep out, most options first. */
  waitingFor: Array<PlanWait>;
  /** Why a step is in: every rule that holds or could not be decided, with its facts. */
  why: PlanExplanation;
  /** Why a procedure is not in the plan, or that it is. */
  whyNot: PlanExplanation;
};


/** An ordered, explained plan. The same profile gives the same plan for the same data version and `asOf`. */
export type TreatmentPlanExcludedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An ordered, explained plan. The same profile gives the same plan for the same data version and `asOf`. */
export type TreatmentPlanMissingInformationArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An ordered, explained plan. The same profile gives the same plan for the same data version and `asOf`. */
export type TreatmentPlanWhyArgs = {
  stepId: Scalars['ID']['input'];
};


/** An ordered, explained plan. The same profile gives the same plan for the same data version and `asOf`. */
export type TreatmentPlanWhyNotArgs = {
  procedure: Scalars['ID']['input'];
};

/** Two plans and their differences. */
export type TreatmentPlanDiff = {
  __typename?: 'TreatmentPlanDiff';
  /** The plan after. */
  after: TreatmentPlan;
  /** The plan before. */
  before: TreatmentPlan;
  /** Differences in the order of the plan; none when the plans are the same. */
  changes: Array<PlanChange>;
};

/**
 * What is known of a patient. Only conditions or symptoms are needed; all else is optional, and what is missing is asked for
 * in `missingInformation`. Nothing of it is stored, logged or cached. Do not send names or dates of birth.
 */
export type TreatmentProfileInput = {
  /** Age. */
  ageBand?: InputMaybe<AgeBand>;
  /** Allergies. */
  allergies?: InputMaybe<AllergiesInput>;
  /** What the patient has. At most 5. */
  conditions?: InputMaybe<Array<PlanConditionInput>>;
  /** Drugs taken, opioids too: our ids, names or synonyms, at most 50. An empty list means none; left out means unknown. */
  drugs?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Figures. */
  figures?: InputMaybe<FiguresInput>;
  /** What the patient wants to reach. At most 10. */
  goals?: InputMaybe<Array<GoalInput>>;
  /** Medical history. */
  history?: InputMaybe<HistoryInput>;
  /** Findings of imaging. At most 20. */
  imagingFindings?: InputMaybe<Array<ImagingFindingInput>>;
  /** Implants. */
  implants?: InputMaybe<ImplantsInput>;
  /** Opioids with their doses. An empty list means none; left out means unknown. At most 20. */
  opioids?: InputMaybe<Array<OpioidInput>>;
  /** Earlier treatments and blocks, at most 50. An empty list means none; left out means unknown. */
  priorTreatments?: InputMaybe<Array<PriorTreatmentInput>>;
  /** Warning signs. */
  redFlags?: InputMaybe<RedFlagsInput>;
  /** What the patient complains of. At most 10. */
  symptoms?: InputMaybe<Array<SymptomInput>>;
  /** Preferences: how much each part of the score counts. */
  weights?: InputMaybe<WeightsInput>;
};

/** How a patient responded to an earlier treatment or block. */
export type TreatmentResponse =
  /** Good relief. */
  | 'GOOD'
  /** No relief. */
  | 'NONE'
  /** Some relief. */
  | 'PARTIAL'
  /** Not known. */
  | 'UNKNOWN';

/** What happened to the curated entities of one type since the previous data version. Claims, pathways and other derived things follow from them and are not counted. */
export type TypeChanges = {
  __typename?: 'TypeChanges';
  /** How many are new. */
  added: Scalars['Int']['output'];
  /** Ids of the new ones, in order. */
  addedIds: Array<Scalars['ID']['output']>;
  /** How many say something else than before. */
  changed: Scalars['Int']['output'];
  /** Ids of the altered ones, in order. */
  changedIds: Array<Scalars['ID']['output']>;
  /** How many are gone; `retiredIds` says what took their place. */
  removed: Scalars['Int']['output'];
  /** Ids of those that are gone, in order. */
  removedIds: Array<Scalars['ID']['output']>;
  /** Name of the type, as `__typename` has it. */
  type: Scalars['String']['output'];
};


/** What happened to the curated entities of one type since the previous data version. Claims, pathways and other derived things follow from them and are not counted. */
export type TypeChangesAddedIdsArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What happened to the curated entities of one type since the previous data version. Claims, pathways and other derived things follow from them and are not counted. */
export type TypeChangesChangedIdsArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What happened to the curated entities of one type since the previous data version. Claims, pathways and other derived things follow from them and are not counted. */
export type TypeChangesRemovedIdsArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A term that does not name exactly one entity. */
export type UnsettledTerm = {
  __typename?: 'UnsettledTerm';
  /** How many candidates there are in all. */
  candidateCount: Scalars['Int']['output'];
  /** What it may mean, likeliest first; at most five. A misspelling has its candidates here too. */
  candidates: Array<SearchHit>;
  /** Its place in the list that was sent, from 0. */
  position: Scalars['Int']['output'];
  /** The term as it was written. */
  term: Scalars['String']['output'];
};

/** How much each part of the score counts, 0 to 1. Parts left out keep their default; all zero is an error. */
export type WeightsInput = {
  /** Default 1. */
  balance?: InputMaybe<Scalars['Float']['input']>;
  /** Default 1. */
  certainty?: InputMaybe<Scalars['Float']['input']>;
  /** Default 0.5. */
  durability?: InputMaybe<Scalars['Float']['input']>;
  /** Default 0.5. */
  functionAndQualityOfLife?: InputMaybe<Scalars['Float']['input']>;
  /** Default 0.25. */
  lowInvasiveness?: InputMaybe<Scalars['Float']['input']>;
  /** Default 0.5. */
  opioidSparing?: InputMaybe<Scalars['Float']['input']>;
  /** Default 0.25. */
  recommendations?: InputMaybe<Scalars['Float']['input']>;
  /** Default 0.5. */
  recovery?: InputMaybe<Scalars['Float']['input']>;
  /** Default 0.25. */
  targeting?: InputMaybe<Scalars['Float']['input']>;
};

/** What a rule does while its condition is not known either way. */
export type WhenUnknown =
  /** The option stays; the fact is asked for. */
  | 'ASK'
  /** As if it held, until it is known: the option is out, or waits for the work-up of a referral that is not urgent. */
  | 'BLOCK'
  /** The option stays, with a caution; so does one in the scope of an open referral. */
  | 'CAUTION';

/** Results on pain against sham, placebo or usual care in one follow-up window. */
export type WindowSupport = {
  __typename?: 'WindowSupport';
  /** Results in it. */
  results: Scalars['Int']['output'];
  /** Studies behind them, each once. */
  studies: Scalars['Int']['output'];
  /** Results that support the procedure. */
  supports: Scalars['Int']['output'];
  /** The window. */
  window: TimeWindow;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  Received:
    | ( ComparatorValue )
    | ( ProcedureValue )
  ;
  Source:
    | ( EvidenceReportValue )
    | ( ReferenceValue )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccessRoute: AccessRoute;
  AgeBand: AgeBand;
  AllergiesInput: AllergiesInput;
  AnaesthesiaFact: ResolverTypeWrapper<Sourced<Omit<AnaesthesiaFact, 'sources'> & { sources: Array<ResolversTypes['Source']> }>>;
  AnaesthesiaKind: AnaesthesiaKind;
  AnalysisSet: AnalysisSet;
  AnatomicalLink: ResolverTypeWrapper<AnatomicalLinkParentValue>;
  AnatomicalSource: ResolverTypeWrapper<AnatomicalSourceValue>;
  AnatomicalSourceClause: AnatomicalSourceClause;
  AnatomicalSourceConnection: ResolverTypeWrapper<AnatomicalSourcePageValue>;
  AnatomicalSourceEdge: ResolverTypeWrapper<AnatomicalSourcePageEdgeValue>;
  AnatomicalSourceFacets: ResolverTypeWrapper<AnatomicalSourceFacets>;
  AnatomicalSourceFilter: AnatomicalSourceFilter;
  AnatomicalSourceOrder: AnatomicalSourceOrder;
  Arm: ResolverTypeWrapper<ArmValue>;
  ArmResult: ResolverTypeWrapper<Omit<ArmResult, 'arm'> & { arm?: Maybe<ResolversTypes['Arm']> }>;
  Assessment: ResolverTypeWrapper<AssessmentValue>;
  AssessmentConnection: ResolverTypeWrapper<Omit<AssessmentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['AssessmentEdge']>, nodes: Array<ResolversTypes['Assessment']> }>;
  AssessmentEdge: ResolverTypeWrapper<Omit<AssessmentEdge, 'node'> & { node: ResolversTypes['Assessment'] }>;
  AssessmentOrigin: AssessmentOrigin;
  Bearing: Bearing;
  BearingCounts: ResolverTypeWrapper<BearingCounts>;
  BleedingRisk: BleedingRisk;
  BleedingRiskFact: ResolverTypeWrapper<Sourced<Omit<BleedingRiskFact, 'sources'> & { sources: Array<ResolversTypes['Source']> }>>;
  Blinding: Blinding;
  BodyRegion: BodyRegion;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CandidateCondition: ResolverTypeWrapper<Omit<CandidateCondition, 'condition'> & { condition: ResolversTypes['Condition'] }>;
  CareSetting: CareSetting;
  Certainty: Certainty;
  Claim: ResolverTypeWrapper<ClaimValue>;
  ClaimConnection: ResolverTypeWrapper<Omit<ClaimConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ClaimEdge']>, nodes: Array<ResolversTypes['Claim']> }>;
  ClaimEdge: ResolverTypeWrapper<Omit<ClaimEdge, 'node'> & { node: ResolversTypes['Claim'] }>;
  CodeMatch: CodeMatch;
  Coding: ResolverTypeWrapper<Coding>;
  Comparator: ResolverTypeWrapper<ComparatorValue>;
  ComparatorKind: ComparatorKind;
  ComparisonColumn: ResolverTypeWrapper<Omit<ComparisonColumn, 'pathway' | 'procedure'> & { pathway?: Maybe<ResolversTypes['Pathway']>, procedure: ResolversTypes['Procedure'] }>;
  ComparisonKind: ComparisonKind;
  Complication: ResolverTypeWrapper<ComplicationValue>;
  ComplicationKind: ComplicationKind;
  ComplicationRisk: ResolverTypeWrapper<Sourced<Omit<ComplicationRisk, 'complication' | 'incidence' | 'sources'> & { complication: ResolversTypes['Complication'], incidence?: Maybe<ResolversTypes['Quantity']>, sources: Array<ResolversTypes['Source']> }>>;
  Condition: ResolverTypeWrapper<ConditionValue>;
  ConditionClause: ConditionClause;
  ConditionConnection: ResolverTypeWrapper<ConditionPageValue>;
  ConditionEdge: ResolverTypeWrapper<ConditionPageEdgeValue>;
  ConditionFacets: ResolverTypeWrapper<ConditionFacets>;
  ConditionFamily: ConditionFamily;
  ConditionFilter: ConditionFilter;
  ConditionLink: ResolverTypeWrapper<Sourced<Omit<ConditionLink, 'condition' | 'sources'> & { condition: ResolversTypes['Condition'], sources: Array<ResolversTypes['Source']> }>>;
  ConditionOrder: ConditionOrder;
  ConfirmationLink: ResolverTypeWrapper<Sourced<Omit<ConfirmationLink, 'reliefThreshold' | 'sources' | 'structure'> & { reliefThreshold?: Maybe<ResolversTypes['Quantity']>, sources: Array<ResolversTypes['Source']>, structure: ResolversTypes['AnatomicalSource'] }>>;
  Contraindication: ResolverTypeWrapper<ContraindicationValue>;
  ContraindicationKind: ContraindicationKind;
  DiagnosticAccuracy: ResolverTypeWrapper<Omit<DiagnosticAccuracy, 'falsePositiveRate' | 'prevalence' | 'sensitivity' | 'specificity'> & { falsePositiveRate?: Maybe<ResolversTypes['Quantity']>, prevalence?: Maybe<ResolversTypes['Quantity']>, sensitivity?: Maybe<ResolversTypes['Quantity']>, specificity?: Maybe<ResolversTypes['Quantity']> }>;
  Effect: ResolverTypeWrapper<Effect>;
  EffectDirection: EffectDirection;
  EffectType: EffectType;
  EvidenceClause: EvidenceClause;
  EvidenceFacets: ResolverTypeWrapper<EvidenceFacets>;
  EvidenceFilter: EvidenceFilter;
  EvidenceMap: ResolverTypeWrapper<EvidenceMapValue>;
  EvidenceMapAxis: EvidenceMapAxis;
  EvidenceMapCell: ResolverTypeWrapper<EvidenceMapCell>;
  EvidenceMapCount: ResolverTypeWrapper<EvidenceMapCount>;
  EvidenceMapFilter: EvidenceMapFilter;
  EvidenceMapKey: ResolverTypeWrapper<EvidenceMapKeyValue>;
  EvidenceOrder: EvidenceOrder;
  EvidenceReport: ResolverTypeWrapper<EvidenceReportValue>;
  EvidenceReportConnection: ResolverTypeWrapper<EvidenceReportPageValue>;
  EvidenceReportEdge: ResolverTypeWrapper<EvidenceReportPageEdgeValue>;
  EvidenceYear: ResolverTypeWrapper<EvidenceYear>;
  ExcludedOption: ResolverTypeWrapper<JudgedOptionValue>;
  ExcludedOptionConnection: ResolverTypeWrapper<Omit<ExcludedOptionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ExcludedOptionEdge']>, nodes: Array<ResolversTypes['ExcludedOption']> }>;
  ExcludedOptionEdge: ResolverTypeWrapper<Omit<ExcludedOptionEdge, 'node'> & { node: ResolversTypes['ExcludedOption'] }>;
  ExpectedEffect: ResolverTypeWrapper<ExpectedEffectValue>;
  FacetCount: ResolverTypeWrapper<FacetCount>;
  FacetNumberCount: ResolverTypeWrapper<FacetNumberCount>;
  FactStatus: FactStatus;
  FamilyCoverage: ResolverTypeWrapper<FamilyCoverage>;
  FiguresInput: FiguresInput;
  FilterEffect: ResolverTypeWrapper<FilterEffect>;
  Finding: ResolverTypeWrapper<FindingValue>;
  FindingBearing: ResolverTypeWrapper<Omit<FindingBearing, 'finding'> & { finding: ResolversTypes['Finding'] }>;
  FindingBearingConnection: ResolverTypeWrapper<Omit<FindingBearingConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['FindingBearingEdge']>, nodes: Array<ResolversTypes['FindingBearing']> }>;
  FindingBearingEdge: ResolverTypeWrapper<Omit<FindingBearingEdge, 'node'> & { node: ResolversTypes['FindingBearing'] }>;
  FindingClause: FindingClause;
  FindingConnection: ResolverTypeWrapper<FindingPageValue>;
  FindingEdge: ResolverTypeWrapper<FindingPageEdgeValue>;
  FindingFacets: ResolverTypeWrapper<FindingFacets>;
  FindingFilter: FindingFilter;
  FindingOrder: FindingOrder;
  FiredFact: ResolverTypeWrapper<FiredFact>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FundingKind: FundingKind;
  GoalFit: ResolverTypeWrapper<GoalFitValue>;
  GoalInput: GoalInput;
  GoalKind: GoalKind;
  GradeReasonDown: GradeReasonDown;
  GradeReasonUp: GradeReasonUp;
  GraphEdge: ResolverTypeWrapper<GraphEdgeValue>;
  GraphEdgeType: GraphEdgeType;
  GraphNode: ResolverTypeWrapper<GraphNodeValue>;
  GraphNodeType: GraphNodeType;
  GraphOmission: ResolverTypeWrapper<GraphOmission>;
  GraphPath: ResolverTypeWrapper<GraphPath>;
  GraphPaths: ResolverTypeWrapper<Omit<GraphPaths, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['GraphEdge']>, nodes: Array<ResolversTypes['GraphNode']> }>;
  GuidanceLink: ResolverTypeWrapper<Sourced<Omit<GuidanceLink, 'modality' | 'sources'> & { modality: ResolversTypes['ImagingModality'], sources: Array<ResolversTypes['Source']> }>>;
  HeadToHeadCounts: ResolverTypeWrapper<HeadToHeadCounts>;
  HistoryInput: HistoryInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ImagingFindingInput: ImagingFindingInput;
  ImagingFindingKind: ImagingFindingKind;
  ImagingModality: ResolverTypeWrapper<ImagingModalityValue>;
  ImagingModalityKind: ImagingModalityKind;
  ImplantKind: ImplantKind;
  ImplantsInput: ImplantsInput;
  Importance: Importance;
  InstrumentDirection: InstrumentDirection;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Interruption: ResolverTypeWrapper<DrugInterruptionValue>;
  Invasiveness: ResolverTypeWrapper<Invasiveness>;
  LabelCount: ResolverTypeWrapper<LabelCount>;
  Licence: ResolverTypeWrapper<Licence>;
  MatchedTerm: ResolverTypeWrapper<Omit<MatchedTerm, 'match'> & { match: ResolversTypes['SearchHit'] }>;
  Medication: ResolverTypeWrapper<MedicationValue>;
  MedicationClass: MedicationClass;
  MedicationKind: MedicationKind;
  Meta: ResolverTypeWrapper<MetaValue>;
  Milestone: ResolverTypeWrapper<MilestoneValue>;
  MilestoneConnection: ResolverTypeWrapper<MilestonePageValue>;
  MilestoneEdge: ResolverTypeWrapper<Omit<MilestoneEdge, 'node'> & { node: ResolversTypes['Milestone'] }>;
  MilestoneFilter: MilestoneFilter;
  MilestoneKind: MilestoneKind;
  MinimalImportantChange: ResolverTypeWrapper<MinimalImportantChange>;
  MissingInformation: ResolverTypeWrapper<MissingValue>;
  MissingInformationConnection: ResolverTypeWrapper<Omit<MissingInformationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['MissingInformationEdge']>, nodes: Array<ResolversTypes['MissingInformation']> }>;
  MissingInformationEdge: ResolverTypeWrapper<Omit<MissingInformationEdge, 'node'> & { node: ResolversTypes['MissingInformation'] }>;
  NamedNode: ResolverTypeWrapper<AnyNodeValue>;
  Neighborhood: ResolverTypeWrapper<Omit<Neighborhood, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['GraphEdge']>, nodes: Array<ResolversTypes['GraphNode']> }>;
  Node: ResolverTypeWrapper<AnyNodeValue>;
  Notice: ResolverTypeWrapper<NoticeValue>;
  NoticeKind: NoticeKind;
  OperationBasis: OperationBasis;
  OperationComparison: ResolverTypeWrapper<OperationComparisonValue>;
  OpioidDose: ResolverTypeWrapper<OpioidDoseValue>;
  OpioidDosePart: ResolverTypeWrapper<OpioidPartValue>;
  OpioidInput: OpioidInput;
  OptionStatus: OptionStatus;
  OutcomeCell: ResolverTypeWrapper<Omit<OutcomeCell, 'findings' | 'procedure'> & { findings: Array<ResolversTypes['FindingBearing']>, procedure: ResolversTypes['Procedure'] }>;
  OutcomeDomain: OutcomeDomain;
  OutcomeMeasure: ResolverTypeWrapper<OutcomeMeasureValue>;
  OutcomeRow: ResolverTypeWrapper<Omit<OutcomeRow, 'cells' | 'instrument'> & { cells: Array<ResolversTypes['OutcomeCell']>, instrument?: Maybe<ResolversTypes['OutcomeMeasure']> }>;
  OverallCertainty: ResolverTypeWrapper<OverallCertainty>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PainSource: ResolverTypeWrapper<PainSourceParentValue>;
  PainSourceRole: PainSourceRole;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  Pathway: ResolverTypeWrapper<RankedPathwayValue>;
  PathwayClause: PathwayClause;
  PathwayComparison: ResolverTypeWrapper<ComparisonValue>;
  PathwayConnection: ResolverTypeWrapper<Omit<PathwayConnection, 'condition' | 'edges' | 'nodes'> & { condition: ResolversTypes['Condition'], edges: Array<ResolversTypes['PathwayEdge']>, nodes: Array<ResolversTypes['Pathway']> }>;
  PathwayEdge: ResolverTypeWrapper<PathwayPageEdgeValue>;
  PathwayFacets: ResolverTypeWrapper<PathwayFacets>;
  PathwayFilter: PathwayFilter;
  PathwayOrder: PathwayOrder;
  PathwayRoute: ResolverTypeWrapper<PathwayRouteValue>;
  PlanAdvice: ResolverTypeWrapper<RuleLineValue>;
  PlanChange: ResolverTypeWrapper<PlanChangeValue>;
  PlanChangeKind: PlanChangeKind;
  PlanConditionInput: PlanConditionInput;
  PlanExplanation: ResolverTypeWrapper<ExplanationValue>;
  PlanPrerequisite: ResolverTypeWrapper<PrerequisiteValue>;
  PlanReason: ResolverTypeWrapper<PlanReasonValue>;
  PlanReferral: ResolverTypeWrapper<RuleLineValue>;
  PlanRule: ResolverTypeWrapper<PlanRuleValue>;
  PlanStage: ResolverTypeWrapper<Omit<PlanStage, 'steps'> & { steps: Array<ResolversTypes['PlanStep']> }>;
  PlanStageKind: PlanStageKind;
  PlanStep: ResolverTypeWrapper<PlanStepValue>;
  PlanStepRole: PlanStepRole;
  PlanWait: ResolverTypeWrapper<PlanWaitingValue>;
  PriorTreatmentInput: PriorTreatmentInput;
  Procedure: ResolverTypeWrapper<ProcedureValue>;
  ProcedureClass: ProcedureClass;
  ProcedureClause: ProcedureClause;
  ProcedureConnection: ResolverTypeWrapper<ProcedurePageValue>;
  ProcedureEdge: ResolverTypeWrapper<ProcedurePageEdgeValue>;
  ProcedureFacets: ResolverTypeWrapper<ProcedureFacets>;
  ProcedureFilter: ProcedureFilter;
  ProcedureIntent: ProcedureIntent;
  ProcedureLink: ResolverTypeWrapper<ProcedureLinkParentValue>;
  ProcedureOrder: ProcedureOrder;
  ProcedureTarget: ResolverTypeWrapper<Sourced<Omit<ProcedureTarget, 'procedure' | 'sources' | 'structure'> & { procedure: ResolversTypes['Procedure'], sources: Array<ResolversTypes['Source']>, structure: ResolversTypes['AnatomicalSource'] }>>;
  ProcedureUse: ResolverTypeWrapper<ProcedureUseValue>;
  Quantity: ResolverTypeWrapper<Quantity>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RankingExplanation: ResolverTypeWrapper<RankingExplanation>;
  Received: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Received']>;
  Recommendation: ResolverTypeWrapper<RecommendationValue>;
  RecommendationDirection: RecommendationDirection;
  RecommendationStrength: RecommendationStrength;
  RecoveryCell: ResolverTypeWrapper<Omit<RecoveryCell, 'figures' | 'procedure'> & { figures: Array<ResolversTypes['RecoveryFigure']>, procedure: ResolversTypes['Procedure'] }>;
  RecoveryFact: ResolverTypeWrapper<RecoveryFactValue>;
  RecoveryFigure: ResolverTypeWrapper<Omit<RecoveryFigure, 'days' | 'fact'> & { days?: Maybe<ResolversTypes['Quantity']>, fact: ResolversTypes['RecoveryFact'] }>;
  RecoveryMeasure: RecoveryMeasure;
  RecoveryProfile: ResolverTypeWrapper<RecoveryProfileValue>;
  RecoveryProfileClause: RecoveryProfileClause;
  RecoveryProfileConnection: ResolverTypeWrapper<RecoveryProfilePageValue>;
  RecoveryProfileEdge: ResolverTypeWrapper<RecoveryProfilePageEdgeValue>;
  RecoveryProfileFacets: ResolverTypeWrapper<RecoveryProfileFacets>;
  RecoveryProfileFilter: RecoveryProfileFilter;
  RecoveryProfileOrder: RecoveryProfileOrder;
  RecoveryRow: ResolverTypeWrapper<Omit<RecoveryRow, 'cells'> & { cells: Array<ResolversTypes['RecoveryCell']> }>;
  RecoveryStatistic: RecoveryStatistic;
  RedFlag: ResolverTypeWrapper<RedFlagValue>;
  RedFlagsInput: RedFlagsInput;
  Reference: ResolverTypeWrapper<ReferenceValue>;
  ReferenceKind: ReferenceKind;
  ReferralUrgency: ReferralUrgency;
  ResolvedTerms: ResolverTypeWrapper<Omit<ResolvedTerms, 'ambiguous' | 'matched' | 'unknown'> & { ambiguous: Array<ResolversTypes['UnsettledTerm']>, matched: Array<ResolversTypes['MatchedTerm']>, unknown: Array<ResolversTypes['UnsettledTerm']> }>;
  Restriction: ResolverTypeWrapper<{ text: string; sources: readonly string[] }>;
  RetiredId: ResolverTypeWrapper<RetiredIdValue>;
  RiskOfBias: ResolverTypeWrapper<RiskOfBias>;
  RiskOfBiasLevel: RiskOfBiasLevel;
  RouteLinkKind: RouteLinkKind;
  RouteStep: ResolverTypeWrapper<RouteStepValue>;
  RuleEffect: RuleEffect;
  Score: ResolverTypeWrapper<Score>;
  ScoreComponent: ResolverTypeWrapper<ScoreComponent>;
  ScoreComponentName: ScoreComponentName;
  SearchField: SearchField;
  SearchHit: ResolverTypeWrapper<HitValue>;
  SearchHitConnection: ResolverTypeWrapper<Omit<SearchHitConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['SearchHitEdge']>, nodes: Array<ResolversTypes['SearchHit']> }>;
  SearchHitEdge: ResolverTypeWrapper<Omit<SearchHitEdge, 'node'> & { node: ResolversTypes['SearchHit'] }>;
  SearchType: SearchType;
  SettingFact: ResolverTypeWrapper<Sourced<Omit<SettingFact, 'sources'> & { sources: Array<ResolversTypes['Source']> }>>;
  Severity: Severity;
  Side: Side;
  Source: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Source']>;
  SourcedQuantity: ResolverTypeWrapper<Sourced<Omit<SourcedQuantity, 'quantity' | 'sources'> & { quantity: ResolversTypes['Quantity'], sources: Array<ResolversTypes['Source']> }>>;
  SpreadKind: SpreadKind;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  StructureKind: StructureKind;
  Study: ResolverTypeWrapper<StudyValue>;
  StudyDesign: StudyDesign;
  SuccessCriterion: ResolverTypeWrapper<RuleLineValue>;
  SurgeryComparison: ResolverTypeWrapper<SurgeryComparisonValue>;
  SurgeryRecoveryRow: ResolverTypeWrapper<Omit<SurgeryRecoveryRow, 'difference' | 'operation' | 'procedure'> & { difference?: Maybe<ResolversTypes['Quantity']>, operation: Array<ResolversTypes['RecoveryFigure']>, procedure: Array<ResolversTypes['RecoveryFigure']> }>;
  SymptomInput: SymptomInput;
  SynthesisEntry: ResolverTypeWrapper<Omit<SynthesisEntry, 'finding' | 'study'> & { finding: ResolversTypes['Finding'], study: ResolversTypes['Study'] }>;
  SynthesisGroup: ResolverTypeWrapper<SynthesisGroupValue>;
  Technology: ResolverTypeWrapper<TechnologyValue>;
  TechnologyClause: TechnologyClause;
  TechnologyConnection: ResolverTypeWrapper<TechnologyPageValue>;
  TechnologyEdge: ResolverTypeWrapper<TechnologyPageEdgeValue>;
  TechnologyFacets: ResolverTypeWrapper<TechnologyFacets>;
  TechnologyFilter: TechnologyFilter;
  TechnologyKind: TechnologyKind;
  TechnologyLink: ResolverTypeWrapper<Sourced<Omit<TechnologyLink, 'sources' | 'technology'> & { sources: Array<ResolversTypes['Source']>, technology: ResolversTypes['Technology'] }>>;
  TechnologyOrder: TechnologyOrder;
  Ternary: Ternary;
  TimeWindow: TimeWindow;
  TimelineEntry: ResolverTypeWrapper<TimelineEntryValue>;
  TimelineEntryConnection: ResolverTypeWrapper<Omit<TimelineEntryConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['TimelineEntryEdge']>, nodes: Array<ResolversTypes['TimelineEntry']> }>;
  TimelineEntryEdge: ResolverTypeWrapper<Omit<TimelineEntryEdge, 'node'> & { node: ResolversTypes['TimelineEntry'] }>;
  TimelineGrading: ResolverTypeWrapper<TimelineGradingValue>;
  TimelineMilestone: ResolverTypeWrapper<TimelineMilestoneValue>;
  TimelineNotice: ResolverTypeWrapper<TimelineNoticeValue>;
  TimelineRecommendation: ResolverTypeWrapper<TimelineRecommendationValue>;
  TimelineReport: ResolverTypeWrapper<TimelineReportValue>;
  TreatmentPlan: ResolverTypeWrapper<TreatmentPlanValue>;
  TreatmentPlanDiff: ResolverTypeWrapper<{ before: TreatmentPlanValue; after: TreatmentPlanValue }>;
  TreatmentProfileInput: TreatmentProfileInput;
  TreatmentResponse: TreatmentResponse;
  TypeChanges: ResolverTypeWrapper<TypeChangesValue>;
  UnsettledTerm: ResolverTypeWrapper<Omit<UnsettledTerm, 'candidates'> & { candidates: Array<ResolversTypes['SearchHit']> }>;
  WeightsInput: WeightsInput;
  WhenUnknown: WhenUnknown;
  WindowSupport: ResolverTypeWrapper<WindowSupport>;
  Year: ResolverTypeWrapper<Scalars['Year']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AllergiesInput: AllergiesInput;
  AnaesthesiaFact: Sourced<Omit<AnaesthesiaFact, 'sources'> & { sources: Array<ResolversParentTypes['Source']> }>;
  AnatomicalLink: AnatomicalLinkParentValue;
  AnatomicalSource: AnatomicalSourceValue;
  AnatomicalSourceClause: AnatomicalSourceClause;
  AnatomicalSourceConnection: AnatomicalSourcePageValue;
  AnatomicalSourceEdge: AnatomicalSourcePageEdgeValue;
  AnatomicalSourceFacets: AnatomicalSourceFacets;
  AnatomicalSourceFilter: AnatomicalSourceFilter;
  Arm: ArmValue;
  ArmResult: Omit<ArmResult, 'arm'> & { arm?: Maybe<ResolversParentTypes['Arm']> };
  Assessment: AssessmentValue;
  AssessmentConnection: Omit<AssessmentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['AssessmentEdge']>, nodes: Array<ResolversParentTypes['Assessment']> };
  AssessmentEdge: Omit<AssessmentEdge, 'node'> & { node: ResolversParentTypes['Assessment'] };
  BearingCounts: BearingCounts;
  BleedingRiskFact: Sourced<Omit<BleedingRiskFact, 'sources'> & { sources: Array<ResolversParentTypes['Source']> }>;
  Boolean: Scalars['Boolean']['output'];
  CandidateCondition: Omit<CandidateCondition, 'condition'> & { condition: ResolversParentTypes['Condition'] };
  Claim: ClaimValue;
  ClaimConnection: Omit<ClaimConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ClaimEdge']>, nodes: Array<ResolversParentTypes['Claim']> };
  ClaimEdge: Omit<ClaimEdge, 'node'> & { node: ResolversParentTypes['Claim'] };
  Coding: Coding;
  Comparator: ComparatorValue;
  ComparisonColumn: Omit<ComparisonColumn, 'pathway' | 'procedure'> & { pathway?: Maybe<ResolversParentTypes['Pathway']>, procedure: ResolversParentTypes['Procedure'] };
  Complication: ComplicationValue;
  ComplicationRisk: Sourced<Omit<ComplicationRisk, 'complication' | 'incidence' | 'sources'> & { complication: ResolversParentTypes['Complication'], incidence?: Maybe<ResolversParentTypes['Quantity']>, sources: Array<ResolversParentTypes['Source']> }>;
  Condition: ConditionValue;
  ConditionClause: ConditionClause;
  ConditionConnection: ConditionPageValue;
  ConditionEdge: ConditionPageEdgeValue;
  ConditionFacets: ConditionFacets;
  ConditionFilter: ConditionFilter;
  ConditionLink: Sourced<Omit<ConditionLink, 'condition' | 'sources'> & { condition: ResolversParentTypes['Condition'], sources: Array<ResolversParentTypes['Source']> }>;
  ConfirmationLink: Sourced<Omit<ConfirmationLink, 'reliefThreshold' | 'sources' | 'structure'> & { reliefThreshold?: Maybe<ResolversParentTypes['Quantity']>, sources: Array<ResolversParentTypes['Source']>, structure: ResolversParentTypes['AnatomicalSource'] }>;
  Contraindication: ContraindicationValue;
  DiagnosticAccuracy: Omit<DiagnosticAccuracy, 'falsePositiveRate' | 'prevalence' | 'sensitivity' | 'specificity'> & { falsePositiveRate?: Maybe<ResolversParentTypes['Quantity']>, prevalence?: Maybe<ResolversParentTypes['Quantity']>, sensitivity?: Maybe<ResolversParentTypes['Quantity']>, specificity?: Maybe<ResolversParentTypes['Quantity']> };
  Effect: Effect;
  EvidenceClause: EvidenceClause;
  EvidenceFacets: EvidenceFacets;
  EvidenceFilter: EvidenceFilter;
  EvidenceMap: EvidenceMapValue;
  EvidenceMapCell: EvidenceMapCell;
  EvidenceMapCount: EvidenceMapCount;
  EvidenceMapFilter: EvidenceMapFilter;
  EvidenceMapKey: EvidenceMapKeyValue;
  EvidenceReport: EvidenceReportValue;
  EvidenceReportConnection: EvidenceReportPageValue;
  EvidenceReportEdge: EvidenceReportPageEdgeValue;
  EvidenceYear: EvidenceYear;
  ExcludedOption: JudgedOptionValue;
  ExcludedOptionConnection: Omit<ExcludedOptionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ExcludedOptionEdge']>, nodes: Array<ResolversParentTypes['ExcludedOption']> };
  ExcludedOptionEdge: Omit<ExcludedOptionEdge, 'node'> & { node: ResolversParentTypes['ExcludedOption'] };
  ExpectedEffect: ExpectedEffectValue;
  FacetCount: FacetCount;
  FacetNumberCount: FacetNumberCount;
  FamilyCoverage: FamilyCoverage;
  FiguresInput: FiguresInput;
  FilterEffect: FilterEffect;
  Finding: FindingValue;
  FindingBearing: Omit<FindingBearing, 'finding'> & { finding: ResolversParentTypes['Finding'] };
  FindingBearingConnection: Omit<FindingBearingConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['FindingBearingEdge']>, nodes: Array<ResolversParentTypes['FindingBearing']> };
  FindingBearingEdge: Omit<FindingBearingEdge, 'node'> & { node: ResolversParentTypes['FindingBearing'] };
  FindingClause: FindingClause;
  FindingConnection: FindingPageValue;
  FindingEdge: FindingPageEdgeValue;
  FindingFacets: FindingFacets;
  FindingFilter: FindingFilter;
  FiredFact: FiredFact;
  Float: Scalars['Float']['output'];
  GoalFit: GoalFitValue;
  GoalInput: GoalInput;
  GraphEdge: GraphEdgeValue;
  GraphNode: GraphNodeValue;
  GraphOmission: GraphOmission;
  GraphPath: GraphPath;
  GraphPaths: Omit<GraphPaths, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['GraphEdge']>, nodes: Array<ResolversParentTypes['GraphNode']> };
  GuidanceLink: Sourced<Omit<GuidanceLink, 'modality' | 'sources'> & { modality: ResolversParentTypes['ImagingModality'], sources: Array<ResolversParentTypes['Source']> }>;
  HeadToHeadCounts: HeadToHeadCounts;
  HistoryInput: HistoryInput;
  ID: Scalars['ID']['output'];
  ImagingFindingInput: ImagingFindingInput;
  ImagingModality: ImagingModalityValue;
  ImplantsInput: ImplantsInput;
  Int: Scalars['Int']['output'];
  Interruption: DrugInterruptionValue;
  Invasiveness: Invasiveness;
  LabelCount: LabelCount;
  Licence: Licence;
  MatchedTerm: Omit<MatchedTerm, 'match'> & { match: ResolversParentTypes['SearchHit'] };
  Medication: MedicationValue;
  Meta: MetaValue;
  Milestone: MilestoneValue;
  MilestoneConnection: MilestonePageValue;
  MilestoneEdge: Omit<MilestoneEdge, 'node'> & { node: ResolversParentTypes['Milestone'] };
  MilestoneFilter: MilestoneFilter;
  MinimalImportantChange: MinimalImportantChange;
  MissingInformation: MissingValue;
  MissingInformationConnection: Omit<MissingInformationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['MissingInformationEdge']>, nodes: Array<ResolversParentTypes['MissingInformation']> };
  MissingInformationEdge: Omit<MissingInformationEdge, 'node'> & { node: ResolversParentTypes['MissingInformation'] };
  NamedNode: AnyNodeValue;
  Neighborhood: Omit<Neighborhood, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['GraphEdge']>, nodes: Array<ResolversParentTypes['GraphNode']> };
  Node: AnyNodeValue;
  Notice: NoticeValue;
  OperationComparison: OperationComparisonValue;
  OpioidDose: OpioidDoseValue;
  OpioidDosePart: OpioidPartValue;
  OpioidInput: OpioidInput;
  OutcomeCell: Omit<OutcomeCell, 'findings' | 'procedure'> & { findings: Array<ResolversParentTypes['FindingBearing']>, procedure: ResolversParentTypes['Procedure'] };
  OutcomeMeasure: OutcomeMeasureValue;
  OutcomeRow: Omit<OutcomeRow, 'cells' | 'instrument'> & { cells: Array<ResolversParentTypes['OutcomeCell']>, instrument?: Maybe<ResolversParentTypes['OutcomeMeasure']> };
  OverallCertainty: OverallCertainty;
  PageInfo: PageInfo;
  PainSource: PainSourceParentValue;
  PartialDate: Scalars['PartialDate']['output'];
  Pathway: RankedPathwayValue;
  PathwayClause: PathwayClause;
  PathwayComparison: ComparisonValue;
  PathwayConnection: Omit<PathwayConnection, 'condition' | 'edges' | 'nodes'> & { condition: ResolversParentTypes['Condition'], edges: Array<ResolversParentTypes['PathwayEdge']>, nodes: Array<ResolversParentTypes['Pathway']> };
  PathwayEdge: PathwayPageEdgeValue;
  PathwayFacets: PathwayFacets;
  PathwayFilter: PathwayFilter;
  PathwayRoute: PathwayRouteValue;
  PlanAdvice: RuleLineValue;
  PlanChange: PlanChangeValue;
  PlanConditionInput: PlanConditionInput;
  PlanExplanation: ExplanationValue;
  PlanPrerequisite: PrerequisiteValue;
  PlanReason: PlanReasonValue;
  PlanReferral: RuleLineValue;
  PlanRule: PlanRuleValue;
  PlanStage: Omit<PlanStage, 'steps'> & { steps: Array<ResolversParentTypes['PlanStep']> };
  PlanStep: PlanStepValue;
  PlanWait: PlanWaitingValue;
  PriorTreatmentInput: PriorTreatmentInput;
  Procedure: ProcedureValue;
  ProcedureClause: ProcedureClause;
  ProcedureConnection: ProcedurePageValue;
  ProcedureEdge: ProcedurePageEdgeValue;
  ProcedureFacets: ProcedureFacets;
  ProcedureFilter: ProcedureFilter;
  ProcedureLink: ProcedureLinkParentValue;
  ProcedureTarget: Sourced<Omit<ProcedureTarget, 'procedure' | 'sources' | 'structure'> & { procedure: ResolversParentTypes['Procedure'], sources: Array<ResolversParentTypes['Source']>, structure: ResolversParentTypes['AnatomicalSource'] }>;
  ProcedureUse: ProcedureUseValue;
  Quantity: Quantity;
  Query: Record<PropertyKey, never>;
  RankingExplanation: RankingExplanation;
  Received: ResolversUnionTypes<ResolversParentTypes>['Received'];
  Recommendation: RecommendationValue;
  RecoveryCell: Omit<RecoveryCell, 'figures' | 'procedure'> & { figures: Array<ResolversParentTypes['RecoveryFigure']>, procedure: ResolversParentTypes['Procedure'] };
  RecoveryFact: RecoveryFactValue;
  RecoveryFigure: Omit<RecoveryFigure, 'days' | 'fact'> & { days?: Maybe<ResolversParentTypes['Quantity']>, fact: ResolversParentTypes['RecoveryFact'] };
  RecoveryProfile: RecoveryProfileValue;
  RecoveryProfileClause: RecoveryProfileClause;
  RecoveryProfileConnection: RecoveryProfilePageValue;
  RecoveryProfileEdge: RecoveryProfilePageEdgeValue;
  RecoveryProfileFacets: RecoveryProfileFacets;
  RecoveryProfileFilter: RecoveryProfileFilter;
  RecoveryRow: Omit<RecoveryRow, 'cells'> & { cells: Array<ResolversParentTypes['RecoveryCell']> };
  RedFlag: RedFlagValue;
  RedFlagsInput: RedFlagsInput;
  Reference: ReferenceValue;
  ResolvedTerms: Omit<ResolvedTerms, 'ambiguous' | 'matched' | 'unknown'> & { ambiguous: Array<ResolversParentTypes['UnsettledTerm']>, matched: Array<ResolversParentTypes['MatchedTerm']>, unknown: Array<ResolversParentTypes['UnsettledTerm']> };
  Restriction: { text: string; sources: readonly string[] };
  RetiredId: RetiredIdValue;
  RiskOfBias: RiskOfBias;
  RouteStep: RouteStepValue;
  Score: Score;
  ScoreComponent: ScoreComponent;
  SearchHit: HitValue;
  SearchHitConnection: Omit<SearchHitConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['SearchHitEdge']>, nodes: Array<ResolversParentTypes['SearchHit']> };
  SearchHitEdge: Omit<SearchHitEdge, 'node'> & { node: ResolversParentTypes['SearchHit'] };
  SettingFact: Sourced<Omit<SettingFact, 'sources'> & { sources: Array<ResolversParentTypes['Source']> }>;
  Source: ResolversUnionTypes<ResolversParentTypes>['Source'];
  SourcedQuantity: Sourced<Omit<SourcedQuantity, 'quantity' | 'sources'> & { quantity: ResolversParentTypes['Quantity'], sources: Array<ResolversParentTypes['Source']> }>;
  String: Scalars['String']['output'];
  Study: StudyValue;
  SuccessCriterion: RuleLineValue;
  SurgeryComparison: SurgeryComparisonValue;
  SurgeryRecoveryRow: Omit<SurgeryRecoveryRow, 'difference' | 'operation' | 'procedure'> & { difference?: Maybe<ResolversParentTypes['Quantity']>, operation: Array<ResolversParentTypes['RecoveryFigure']>, procedure: Array<ResolversParentTypes['RecoveryFigure']> };
  SymptomInput: SymptomInput;
  SynthesisEntry: Omit<SynthesisEntry, 'finding' | 'study'> & { finding: ResolversParentTypes['Finding'], study: ResolversParentTypes['Study'] };
  SynthesisGroup: SynthesisGroupValue;
  Technology: TechnologyValue;
  TechnologyClause: TechnologyClause;
  TechnologyConnection: TechnologyPageValue;
  TechnologyEdge: TechnologyPageEdgeValue;
  TechnologyFacets: TechnologyFacets;
  TechnologyFilter: TechnologyFilter;
  TechnologyLink: Sourced<Omit<TechnologyLink, 'sources' | 'technology'> & { sources: Array<ResolversParentTypes['Source']>, technology: ResolversParentTypes['Technology'] }>;
  TimelineEntry: TimelineEntryValue;
  TimelineEntryConnection: Omit<TimelineEntryConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['TimelineEntryEdge']>, nodes: Array<ResolversParentTypes['TimelineEntry']> };
  TimelineEntryEdge: Omit<TimelineEntryEdge, 'node'> & { node: ResolversParentTypes['TimelineEntry'] };
  TimelineGrading: TimelineGradingValue;
  TimelineMilestone: TimelineMilestoneValue;
  TimelineNotice: TimelineNoticeValue;
  TimelineRecommendation: TimelineRecommendationValue;
  TimelineReport: TimelineReportValue;
  TreatmentPlan: TreatmentPlanValue;
  TreatmentPlanDiff: { before: TreatmentPlanValue; after: TreatmentPlanValue };
  TreatmentProfileInput: TreatmentProfileInput;
  TypeChanges: TypeChangesValue;
  UnsettledTerm: Omit<UnsettledTerm, 'candidates'> & { candidates: Array<ResolversParentTypes['SearchHit']> };
  WeightsInput: WeightsInput;
  WindowSupport: WindowSupport;
  Year: Scalars['Year']['output'];
};

export type PrivateDirectiveArgs = { };

export type PrivateDirectiveResolver<Result, Parent, ContextType = Context, Args = PrivateDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AnaesthesiaFactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnaesthesiaFact'] = ResolversParentTypes['AnaesthesiaFact']> = {
  kinds?: Resolver<Array<ResolversTypes['AnaesthesiaKind']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
};

export type AnatomicalLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnatomicalLink'] = ResolversParentTypes['AnatomicalLink']> = {
  level?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  structure?: Resolver<ResolversTypes['AnatomicalSource'], ParentType, ContextType>;
};

export type AnatomicalSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnatomicalSource'] = ResolversParentTypes['AnatomicalSource']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  innervatedBy?: Resolver<Array<ResolversTypes['AnatomicalLink']>, ParentType, ContextType>;
  innervates?: Resolver<Array<ResolversTypes['AnatomicalLink']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['StructureKind'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partOf?: Resolver<Array<ResolversTypes['AnatomicalLink']>, ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['AnatomicalLink']>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['BodyRegion'], ParentType, ContextType>;
  sourceOf?: Resolver<ResolversTypes['ConditionConnection'], ParentType, ContextType, RequireFields<AnatomicalSourceSourceOfArgs, 'first' | 'role'>>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  synonyms?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  targetedBy?: Resolver<Array<ResolversTypes['ProcedureTarget']>, ParentType, ContextType>;
  xrefs?: Resolver<Array<ResolversTypes['Coding']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnatomicalSourceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnatomicalSourceConnection'] = ResolversParentTypes['AnatomicalSourceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AnatomicalSourceEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['AnatomicalSourceFacets'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AnatomicalSource']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AnatomicalSourceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnatomicalSourceEdge'] = ResolversParentTypes['AnatomicalSourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  matchedThrough?: Resolver<Array<ResolversTypes['NamedNode']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AnatomicalSource'], ParentType, ContextType>;
};

export type AnatomicalSourceFacetsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnatomicalSourceFacets'] = ResolversParentTypes['AnatomicalSourceFacets']> = {
  class?: Resolver<Array<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  family?: Resolver<Array<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  kind?: Resolver<Array<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  region?: Resolver<Array<ResolversTypes['FacetCount']>, ParentType, ContextType>;
};

export type ArmResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Arm'] = ResolversParentTypes['Arm']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  n?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  received?: Resolver<Array<ResolversTypes['Received']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArmResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArmResult'] = ResolversParentTypes['ArmResult']> = {
  arm?: Resolver<Maybe<ResolversTypes['Arm']>, ParentType, ContextType>;
  baseline?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  events?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  mean?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  median?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  n?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  sd?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  se?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  spread?: Resolver<Maybe<ResolversTypes['SpreadKind']>, ParentType, ContextType>;
};

export type AssessmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Assessment'] = ResolversParentTypes['Assessment']> = {
  bearing?: Resolver<Maybe<ResolversTypes['Bearing']>, ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  comparison?: Resolver<ResolversTypes['ComparisonKind'], ParentType, ContextType>;
  condition?: Resolver<ResolversTypes['Condition'], ParentType, ContextType>;
  direct?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  domain?: Resolver<ResolversTypes['OutcomeDomain'], ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['FindingBearingConnection'], ParentType, ContextType, RequireFields<AssessmentFindingsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['AssessmentOrigin'], ParentType, ContextType>;
  participants?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  people?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reasonsDown?: Resolver<Array<ResolversTypes['GradeReasonDown']>, ParentType, ContextType>;
  reasonsUp?: Resolver<Array<ResolversTypes['GradeReasonUp']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  window?: Resolver<ResolversTypes['TimeWindow'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssessmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssessmentConnection'] = ResolversParentTypes['AssessmentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AssessmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Assessment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AssessmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssessmentEdge'] = ResolversParentTypes['AssessmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Assessment'], ParentType, ContextType>;
};

export type BearingCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BearingCounts'] = ResolversParentTypes['BearingCounts']> = {
  contrary?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  noDifference?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notApplicable?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  supports?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BleedingRiskFactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BleedingRiskFact'] = ResolversParentTypes['BleedingRiskFact']> = {
  class?: Resolver<ResolversTypes['BleedingRisk'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
};

export type CandidateConditionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CandidateCondition'] = ResolversParentTypes['CandidateCondition']> = {
  condition?: Resolver<ResolversTypes['Condition'], ParentType, ContextType>;
  matchedText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  assessments?: Resolver<ResolversTypes['AssessmentConnection'], ParentType, ContextType, RequireFields<ClaimAssessmentsArgs, 'first'>>;
  carriedCertainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  certainty?: Resolver<Maybe<ResolversTypes['OverallCertainty']>, ParentType, ContextType>;
  condition?: Resolver<ResolversTypes['Condition'], ParentType, ContextType>;
  directStudies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  findingCounts?: Resolver<ResolversTypes['BearingCounts'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  participants?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  people?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  peopleInTrials?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  procedure?: Resolver<ResolversTypes['Procedure'], ParentType, ContextType>;
  recommendations?: Resolver<Array<ResolversTypes['Recommendation']>, ParentType, ContextType>;
  studies?: Resolver<ResolversTypes['BearingCounts'], ParentType, ContextType>;
  synthesis?: Resolver<Array<ResolversTypes['SynthesisGroup']>, ParentType, ContextType, Partial<ClaimSynthesisArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ClaimEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClaimEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimEdge'] = ResolversParentTypes['ClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type CodingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Coding'] = ResolversParentTypes['Coding']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  curie?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  display?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  match?: Resolver<ResolversTypes['CodeMatch'], ParentType, ContextType>;
  system?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ComparatorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Comparator'] = ResolversParentTypes['Comparator']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ComparatorKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ComparisonColumnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComparisonColumn'] = ResolversParentTypes['ComparisonColumn']> = {
  pathway?: Resolver<Maybe<ResolversTypes['Pathway']>, ParentType, ContextType>;
  procedure?: Resolver<ResolversTypes['Procedure'], ParentType, ContextType>;
};

export type ComplicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Complication'] = ResolversParentTypes['Complication']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ComplicationKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Severity'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  xrefs?: Resolver<Array<ResolversTypes['Coding']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ComplicationRiskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComplicationRisk'] = ResolversParentTypes['ComplicationRisk']> = {
  complication?: Resolver<ResolversTypes['Complication'], ParentType, ContextType>;
  events?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  incidence?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  per?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  population?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ConditionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Condition'] = ResolversParentTypes['Condition']> = {
  arisesFrom?: Resolver<Array<ResolversTypes['PainSource']>, ParentType, ContextType>;
  broader?: Resolver<Array<ResolversTypes['Condition']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<ConditionClaimsArgs, 'first'>>;
  family?: Resolver<ResolversTypes['ConditionFamily'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  narrower?: Resolver<ResolversTypes['ConditionConnection'], ParentType, ContextType, RequireFields<ConditionNarrowerArgs, 'first'>>;
  redFlags?: Resolver<Array<ResolversTypes['RedFlag']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  synonyms?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  typicalLocation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  xrefs?: Resolver<Array<ResolversTypes['Coding']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConditionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConditionConnection'] = ResolversParentTypes['ConditionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ConditionEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['ConditionFacets'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Condition']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConditionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConditionEdge'] = ResolversParentTypes['ConditionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  matchedThrough?: Resolver<Array<ResolversTypes['NamedNode']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Condition'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['PainSourceRole']>, ParentType, ContextType>;
};

export type ConditionFacetsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConditionFacets'] = ResolversParentTypes['ConditionFacets']> = {
  certainty?: Resolver<Array<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  class?: Resolver<Array<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  family?: Resolver<Array<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  region?: Resolver<Array<ResolversTypes['FacetCount']>, ParentType, ContextType>;
};

export type ConditionLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConditionLink'] = ResolversParentTypes['ConditionLink']> = {
  condition?: Resolver<ResolversTypes['Condition'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
};

export type ConfirmationLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmationLink'] = ResolversParentTypes['ConfirmationLink']> = {
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  positivesNeeded?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reliefThreshold?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  structure?: Resolver<ResolversTypes['AnatomicalSource'], ParentType, ContextType>;
};

export type ContraindicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contraindication'] = ResolversParentTypes['Contraindication']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ContraindicationKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  resolvedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DiagnosticAccuracyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DiagnosticAccuracy'] = ResolversParentTypes['DiagnosticAccuracy']> = {
  falsePositiveRate?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  prevalence?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  referenceStandard?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sensitivity?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  specificity?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
};

export type EffectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Effect'] = ResolversParentTypes['Effect']> = {
  estimate?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EffectType'], ParentType, ContextType>;
};

export type EvidenceFacetsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceFacets'] = ResolversParentTypes['EvidenceFacets']> = {
  certainty?: Resolver<Array<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  comparison?: Resolver<Array<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  design?: Resolver<Array<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  direction?: Resolver<Array<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  domain?: Resolver<Array<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  family?: Resolver<Array<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  funding?: Resolver<Array<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  window?: Resolver<Array<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  year?: Resolver<Array<ResolversTypes['FacetNumberCount']>, ParentType, ContextType>;
};

export type EvidenceMapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceMap'] = ResolversParentTypes['EvidenceMap']> = {
  asOf?: Resolver<Maybe<ResolversTypes['Year']>, ParentType, ContextType>;
  cells?: Resolver<Array<ResolversTypes['EvidenceMapCell']>, ParentType, ContextType, Partial<EvidenceMapCellsArgs>>;
  columnKeys?: Resolver<Array<ResolversTypes['EvidenceMapKey']>, ParentType, ContextType>;
  columns?: Resolver<ResolversTypes['EvidenceMapAxis'], ParentType, ContextType>;
  reportsLeftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rowKeys?: Resolver<Array<ResolversTypes['EvidenceMapKey']>, ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['EvidenceMapAxis'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['EvidenceMapCount'], ParentType, ContextType>;
};

export type EvidenceMapCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceMapCell'] = ResolversParentTypes['EvidenceMapCell']> = {
  column?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['EvidenceMapCount'], ParentType, ContextType>;
  row?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EvidenceMapCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceMapCount'] = ResolversParentTypes['EvidenceMapCount']> = {
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  findingCounts?: Resolver<ResolversTypes['BearingCounts'], ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  participants?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  people?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reports?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  studies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  studyCounts?: Resolver<ResolversTypes['BearingCounts'], ParentType, ContextType>;
};

export type EvidenceMapKeyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceMapKey'] = ResolversParentTypes['EvidenceMapKey']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
};

export type EvidenceReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceReport'] = ResolversParentTypes['EvidenceReport']> = {
  blinding?: Resolver<ResolversTypes['Blinding'], ParentType, ContextType>;
  design?: Resolver<ResolversTypes['StudyDesign'], ParentType, ContextType>;
  doi?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<EvidenceReportFindingsArgs, 'first'>>;
  funder?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  funding?: Resolver<ResolversTypes['FundingKind'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  journal?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nAnalyzed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  nRandomized?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  nStudies?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  nct?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notices?: Resolver<Array<ResolversTypes['Notice']>, ParentType, ContextType>;
  page?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pmcid?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pmid?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  population?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  readAt?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  riskOfBias?: Resolver<Maybe<ResolversTypes['RiskOfBias']>, ParentType, ContextType>;
  study?: Resolver<ResolversTypes['Study'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Year'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvidenceReportConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceReportConnection'] = ResolversParentTypes['EvidenceReportConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EvidenceReportEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['EvidenceFacets'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['EvidenceReport']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EvidenceReportEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceReportEdge'] = ResolversParentTypes['EvidenceReportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  matchedThrough?: Resolver<Array<ResolversTypes['NamedNode']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EvidenceReport'], ParentType, ContextType>;
};

export type EvidenceYearResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceYear'] = ResolversParentTypes['EvidenceYear']> = {
  patients?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reports?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  studies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Year'], ParentType, ContextType>;
};

export type ExcludedOptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExcludedOption'] = ResolversParentTypes['ExcludedOption']> = {
  by?: Resolver<Array<ResolversTypes['PlanAdvice']>, ParentType, ContextType>;
  pathway?: Resolver<Maybe<ResolversTypes['Pathway']>, ParentType, ContextType>;
  prerequisite?: Resolver<Maybe<ResolversTypes['Procedure']>, ParentType, ContextType>;
  procedure?: Resolver<ResolversTypes['Procedure'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ExcludedOptionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExcludedOptionConnection'] = ResolversParentTypes['ExcludedOptionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ExcludedOptionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ExcludedOption']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExcludedOptionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExcludedOptionEdge'] = ResolversParentTypes['ExcludedOptionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ExcludedOption'], ParentType, ContextType>;
};

export type ExpectedEffectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpectedEffect'] = ResolversParentTypes['ExpectedEffect']> = {
  bearing?: Resolver<ResolversTypes['Bearing'], ParentType, ContextType>;
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  domain?: Resolver<ResolversTypes['OutcomeDomain'], ParentType, ContextType>;
  finding?: Resolver<ResolversTypes['Finding'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FacetCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FacetCount'] = ResolversParentTypes['FacetCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FacetNumberCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FacetNumberCount'] = ResolversParentTypes['FacetNumberCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FamilyCoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FamilyCoverage'] = ResolversParentTypes['FamilyCoverage']> = {
  accuracyFindings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  adverseEventFindings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  conditions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  family?: Resolver<Maybe<ResolversTypes['ConditionFamily']>, ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  findingsBeyondOneYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  findingsWithPrecision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  functionOrQualityOfLifeFindings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  gaps?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  guidelines?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  medicationUseFindings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  noDifference?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pairsWithEvidence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pathways?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  procedures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  randomised?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reports?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reviews?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shamControlled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  structures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FilterEffectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FilterEffect'] = ResolversParentTypes['FilterEffect']> = {
  filter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  matchesWithout?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  removed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Finding'] = ResolversParentTypes['Finding']> = {
  accuracy?: Resolver<Maybe<ResolversTypes['DiagnosticAccuracy']>, ParentType, ContextType>;
  analysis?: Resolver<ResolversTypes['AnalysisSet'], ParentType, ContextType>;
  bearing?: Resolver<ResolversTypes['Bearing'], ParentType, ContextType>;
  bearingReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  comparator?: Resolver<Maybe<ResolversTypes['ArmResult']>, ParentType, ContextType>;
  comparison?: Resolver<ResolversTypes['ComparisonKind'], ParentType, ContextType>;
  conditions?: Resolver<Array<ResolversTypes['Condition']>, ParentType, ContextType>;
  domain?: Resolver<ResolversTypes['OutcomeDomain'], ParentType, ContextType>;
  effect?: Resolver<Maybe<ResolversTypes['Effect']>, ParentType, ContextType>;
  effectDirection?: Resolver<ResolversTypes['EffectDirection'], ParentType, ContextType>;
  followUpMonths?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  instrument?: Resolver<Maybe<ResolversTypes['OutcomeMeasure']>, ParentType, ContextType>;
  medicationKind?: Resolver<Maybe<ResolversTypes['MedicationKind']>, ParentType, ContextType>;
  nonInferiorityMargin?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  nonInferiorityMet?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  p?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  page?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  primary?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  procedure?: Resolver<ResolversTypes['Procedure'], ParentType, ContextType>;
  report?: Resolver<ResolversTypes['EvidenceReport'], ParentType, ContextType>;
  responderThreshold?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  treatment?: Resolver<Maybe<ResolversTypes['ArmResult']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FindingBearingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FindingBearing'] = ResolversParentTypes['FindingBearing']> = {
  bearing?: Resolver<ResolversTypes['Bearing'], ParentType, ContextType>;
  direct?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  finding?: Resolver<ResolversTypes['Finding'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FindingBearingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FindingBearingConnection'] = ResolversParentTypes['FindingBearingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FindingBearingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['FindingBearing']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FindingBearingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FindingBearingEdge'] = ResolversParentTypes['FindingBearingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FindingBearing'], ParentType, ContextType>;
};

export type FindingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FindingConnection'] = ResolversParentTypes['FindingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FindingEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['FindingFacets'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FindingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FindingEdge'] = ResolversParentTypes['FindingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  matchedThrough?: Resolver<Array<ResolversTypes['NamedNode']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Finding'], ParentType, ContextType>;
};

export type FindingFacetsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FindingFacets'] = ResolversParentTypes['FindingFacets']> = {
  certainty?: Resolver<Array<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  comparison?: Resolver<Array<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  design?: Resolver<Array<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  direction?: Resolver<Array<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  domain?: Resolver<Array<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  family?: Resolver<Array<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  funding?: Resolver<Array<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  window?: Resolver<Array<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  year?: Resolver<Array<ResolversTypes['FacetNumberCount']>, ParentType, ContextType>;
};

export type FiredFactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FiredFact'] = ResolversParentTypes['FiredFact']> = {
  fact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  holds?: Resolver<ResolversTypes['Ternary'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GoalFitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoalFit'] = ResolversParentTypes['GoalFit']> = {
  goal?: Resolver<ResolversTypes['GoalKind'], ParentType, ContextType>;
  serves?: Resolver<ResolversTypes['Ternary'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GraphEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GraphEdge'] = ResolversParentTypes['GraphEdge']> = {
  bearing?: Resolver<Maybe<ResolversTypes['Bearing']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  incidence?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  population?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  positivesNeeded?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reliefThreshold?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['PainSourceRole']>, ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['GraphEdgeType'], ParentType, ContextType>;
};

export type GraphNodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GraphNode'] = ResolversParentTypes['GraphNode']> = {
  distance?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['GraphNodeType'], ParentType, ContextType>;
};

export type GraphOmissionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GraphOmission'] = ResolversParentTypes['GraphOmission']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['GraphNodeType'], ParentType, ContextType>;
};

export type GraphPathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GraphPath'] = ResolversParentTypes['GraphPath']> = {
  nodeIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type GraphPathsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GraphPaths'] = ResolversParentTypes['GraphPaths']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['GraphEdge']>, ParentType, ContextType>;
  length?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['GraphNode']>, ParentType, ContextType>;
  omittedPaths?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  paths?: Resolver<Array<ResolversTypes['GraphPath']>, ParentType, ContextType>;
};

export type GuidanceLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GuidanceLink'] = ResolversParentTypes['GuidanceLink']> = {
  modality?: Resolver<ResolversTypes['ImagingModality'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
};

export type HeadToHeadCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HeadToHeadCounts'] = ResolversParentTypes['HeadToHeadCounts']> = {
  better?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  noDifference?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  worse?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImagingModalityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImagingModality'] = ResolversParentTypes['ImagingModality']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ionisingRadiation?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ImagingModalityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InterruptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Interruption'] = ResolversParentTypes['Interruption']> = {
  advice?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bleedingRisk?: Resolver<Maybe<ResolversTypes['BleedingRisk']>, ParentType, ContextType>;
  classRead?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  creatinineClearance?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  medication?: Resolver<ResolversTypes['Medication'], ParentType, ContextType>;
  restartAfter?: Resolver<Maybe<ResolversTypes['SourcedQuantity']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  stopBefore?: Resolver<Maybe<ResolversTypes['SourcedQuantity']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InvasivenessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Invasiveness'] = ResolversParentTypes['Invasiveness']> = {
  grade?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LabelCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LabelCount'] = ResolversParentTypes['LabelCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LicenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Licence'] = ResolversParentTypes['Licence']> = {
  attribution?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  covers?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  licence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MatchedTermResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatchedTerm'] = ResolversParentTypes['MatchedTerm']> = {
  match?: Resolver<ResolversTypes['SearchHit'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  term?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MedicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Medication'] = ResolversParentTypes['Medication']> = {
  class?: Resolver<ResolversTypes['MedicationClass'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  interruptions?: Resolver<Array<ResolversTypes['Interruption']>, ParentType, ContextType>;
  mmeFactor?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  mmeFactorNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mmeFactorSources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  synonyms?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  xrefs?: Resolver<Array<ResolversTypes['Coding']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MetaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Meta'] = ResolversParentTypes['Meta']> = {
  apiVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['TypeChanges']>, ParentType, ContextType>;
  conditionsByFamily?: Resolver<Array<ResolversTypes['LabelCount']>, ParentType, ContextType>;
  coverage?: Resolver<Array<ResolversTypes['FamilyCoverage']>, ParentType, ContextType>;
  dataVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  formulaVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastCurated?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  licences?: Resolver<Array<ResolversTypes['Licence']>, ParentType, ContextType>;
  nodeCounts?: Resolver<Array<ResolversTypes['LabelCount']>, ParentType, ContextType>;
  notice?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  previousDataVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MilestoneResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Milestone'] = ResolversParentTypes['Milestone']> = {
  date?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MilestoneKind'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  technology?: Resolver<ResolversTypes['Technology'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MilestoneConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MilestoneConnection'] = ResolversParentTypes['MilestoneConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MilestoneEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Milestone']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MilestoneEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MilestoneEdge'] = ResolversParentTypes['MilestoneEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Milestone'], ParentType, ContextType>;
};

export type MinimalImportantChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MinimalImportantChange'] = ResolversParentTypes['MinimalImportantChange']> = {
  population?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type MissingInformationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MissingInformation'] = ResolversParentTypes['MissingInformation']> = {
  fact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  importance?: Resolver<ResolversTypes['Importance'], ParentType, ContextType>;
  procedures?: Resolver<Array<ResolversTypes['Procedure']>, ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  redFlag?: Resolver<Maybe<ResolversTypes['RedFlag']>, ParentType, ContextType>;
  rules?: Resolver<Array<ResolversTypes['PlanRule']>, ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MissingInformationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MissingInformationConnection'] = ResolversParentTypes['MissingInformationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MissingInformationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['MissingInformation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MissingInformationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MissingInformationEdge'] = ResolversParentTypes['MissingInformationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MissingInformation'], ParentType, ContextType>;
};

export type NamedNodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NamedNode'] = ResolversParentTypes['NamedNode']> = {
  __resolveType?: TypeResolveFn<'AnatomicalSource' | 'Claim' | 'Comparator' | 'Complication' | 'Condition' | 'Contraindication' | 'ImagingModality' | 'Medication' | 'OutcomeMeasure' | 'PlanRule' | 'Procedure' | 'RecoveryProfile' | 'RedFlag' | 'Study' | 'Technology', ParentType, ContextType>;
};

export type NeighborhoodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Neighborhood'] = ResolversParentTypes['Neighborhood']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['GraphEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['GraphNode']>, ParentType, ContextType>;
  omitted?: Resolver<Array<ResolversTypes['GraphOmission']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType?: TypeResolveFn<'AnatomicalSource' | 'Arm' | 'Assessment' | 'Claim' | 'Comparator' | 'Complication' | 'Condition' | 'Contraindication' | 'EvidenceReport' | 'Finding' | 'ImagingModality' | 'Medication' | 'Milestone' | 'Notice' | 'OutcomeMeasure' | 'Pathway' | 'PlanRule' | 'Procedure' | 'ProcedureUse' | 'Recommendation' | 'RecoveryProfile' | 'RedFlag' | 'Reference' | 'Study' | 'Technology', ParentType, ContextType>;
};

export type NoticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Notice'] = ResolversParentTypes['Notice']> = {
  date?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  doi?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NoticeKind'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  page?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pmid?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OperationComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OperationComparison'] = ResolversParentTypes['OperationComparison']> = {
  basis?: Resolver<Array<ResolversTypes['OperationBasis']>, ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['ProcedureLink']>, ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['Procedure'], ParentType, ContextType>;
  pathway?: Resolver<ResolversTypes['Pathway'], ParentType, ContextType>;
  recovery?: Resolver<Array<ResolversTypes['SurgeryRecoveryRow']>, ParentType, ContextType>;
};

export type OpioidDoseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpioidDose'] = ResolversParentTypes['OpioidDose']> = {
  mmePerDay?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['OpioidDosePart']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OpioidDosePartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpioidDosePart'] = ResolversParentTypes['OpioidDosePart']> = {
  dosePerDay?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  medication?: Resolver<ResolversTypes['Medication'], ParentType, ContextType>;
  mmePerDay?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type OutcomeCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutcomeCell'] = ResolversParentTypes['OutcomeCell']> = {
  findings?: Resolver<Array<ResolversTypes['FindingBearing']>, ParentType, ContextType>;
  procedure?: Resolver<ResolversTypes['Procedure'], ParentType, ContextType>;
};

export type OutcomeMeasureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutcomeMeasure'] = ResolversParentTypes['OutcomeMeasure']> = {
  direction?: Resolver<ResolversTypes['InstrumentDirection'], ParentType, ContextType>;
  domain?: Resolver<ResolversTypes['OutcomeDomain'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  minimalImportantChange?: Resolver<Array<ResolversTypes['MinimalImportantChange']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  synonyms?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OutcomeRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutcomeRow'] = ResolversParentTypes['OutcomeRow']> = {
  cells?: Resolver<Array<ResolversTypes['OutcomeCell']>, ParentType, ContextType>;
  comparison?: Resolver<ResolversTypes['ComparisonKind'], ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  domain?: Resolver<ResolversTypes['OutcomeDomain'], ParentType, ContextType>;
  instrument?: Resolver<Maybe<ResolversTypes['OutcomeMeasure']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  window?: Resolver<ResolversTypes['TimeWindow'], ParentType, ContextType>;
};

export type OverallCertaintyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OverallCertainty'] = ResolversParentTypes['OverallCertainty']> = {
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  indirect?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PainSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PainSource'] = ResolversParentTypes['PainSource']> = {
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['PainSourceRole'], ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  structure?: Resolver<ResolversTypes['AnatomicalSource'], ParentType, ContextType>;
};

export interface PartialDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PartialDate'], any> {
  name: 'PartialDate';
}

export type PathwayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Pathway'] = ResolversParentTypes['Pathway']> = {
  advisedAgainst?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  certainty?: Resolver<Maybe<ResolversTypes['OverallCertainty']>, ParentType, ContextType>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  comparators?: Resolver<Array<ResolversTypes['ProcedureLink']>, ParentType, ContextType>;
  condition?: Resolver<ResolversTypes['Condition'], ParentType, ContextType>;
  durability?: Resolver<Array<ResolversTypes['WindowSupport']>, ParentType, ContextType>;
  findingCounts?: Resolver<ResolversTypes['BearingCounts'], ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['FindingBearingConnection'], ParentType, ContextType, RequireFields<PathwayFindingsArgs, 'first'>>;
  gap?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  gradings?: Resolver<ResolversTypes['AssessmentConnection'], ParentType, ContextType, RequireFields<PathwayGradingsArgs, 'first' | 'includeNarrower'>>;
  headToHead?: Resolver<ResolversTypes['HeadToHeadCounts'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  matchedThroughNarrower?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  prerequisites?: Resolver<Array<ResolversTypes['ProcedureLink']>, ParentType, ContextType>;
  procedure?: Resolver<ResolversTypes['Procedure'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recommendations?: Resolver<Array<ResolversTypes['Recommendation']>, ParentType, ContextType, RequireFields<PathwayRecommendationsArgs, 'includeBroader' | 'includeNarrower'>>;
  recovery?: Resolver<Array<ResolversTypes['RecoveryProfile']>, ParentType, ContextType>;
  reportsWithoutResults?: Resolver<ResolversTypes['EvidenceReportConnection'], ParentType, ContextType, RequireFields<PathwayReportsWithoutResultsArgs, 'first'>>;
  routes?: Resolver<Array<ResolversTypes['PathwayRoute']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Score'], ParentType, ContextType>;
  studies?: Resolver<ResolversTypes['BearingCounts'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PathwayComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathwayComparison'] = ResolversParentTypes['PathwayComparison']> = {
  asOf?: Resolver<Maybe<ResolversTypes['Year']>, ParentType, ContextType>;
  columns?: Resolver<Array<ResolversTypes['ComparisonColumn']>, ParentType, ContextType>;
  condition?: Resolver<ResolversTypes['Condition'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notice?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recovery?: Resolver<Array<ResolversTypes['RecoveryRow']>, ParentType, ContextType, Partial<PathwayComparisonRecoveryArgs>>;
  rows?: Resolver<Array<ResolversTypes['OutcomeRow']>, ParentType, ContextType, Partial<PathwayComparisonRowsArgs>>;
};

export type PathwayConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathwayConnection'] = ResolversParentTypes['PathwayConnection']> = {
  condition?: Resolver<ResolversTypes['Condition'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['PathwayEdge']>, ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['RankingExplanation'], ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['PathwayFacets'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Pathway']>, ParentType, ContextType>;
  notice?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PathwayEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathwayEdge'] = ResolversParentTypes['PathwayEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  matchedThrough?: Resolver<Array<ResolversTypes['NamedNode']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Pathway'], ParentType, ContextType>;
};

export type PathwayFacetsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathwayFacets'] = ResolversParentTypes['PathwayFacets']> = {
  accessRoute?: Resolver<Array<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  certainty?: Resolver<Array<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  class?: Resolver<Array<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  invasiveness?: Resolver<Array<ResolversTypes['FacetNumberCount']>, ParentType, ContextType>;
};

export type PathwayRouteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathwayRoute'] = ResolversParentTypes['PathwayRoute']> = {
  steps?: Resolver<Array<ResolversTypes['RouteStep']>, ParentType, ContextType>;
  targetSources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlanAdviceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanAdvice'] = ResolversParentTypes['PlanAdvice']> = {
  because?: Resolver<Array<ResolversTypes['FiredFact']>, ParentType, ContextType>;
  holds?: Resolver<ResolversTypes['Ternary'], ParentType, ContextType>;
  resolvedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['PlanRule'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlanChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanChange'] = ResolversParentTypes['PlanChange']> = {
  kind?: Resolver<ResolversTypes['PlanChangeKind'], ParentType, ContextType>;
  procedure?: Resolver<Maybe<ResolversTypes['Procedure']>, ParentType, ContextType>;
  rules?: Resolver<Array<ResolversTypes['PlanRule']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlanExplanationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanExplanation'] = ResolversParentTypes['PlanExplanation']> = {
  procedure?: Resolver<ResolversTypes['Procedure'], ParentType, ContextType>;
  rules?: Resolver<Array<ResolversTypes['PlanAdvice']>, ParentType, ContextType>;
  rulesAsked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OptionStatus'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlanPrerequisiteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanPrerequisite'] = ResolversParentTypes['PlanPrerequisite']> = {
  because?: Resolver<Array<ResolversTypes['FiredFact']>, ParentType, ContextType>;
  met?: Resolver<ResolversTypes['Ternary'], ParentType, ContextType>;
  procedure?: Resolver<Maybe<ResolversTypes['Procedure']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['PlanRule']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlanReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanReason'] = ResolversParentTypes['PlanReason']> = {
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlanReferralResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanReferral'] = ResolversParentTypes['PlanReferral']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  because?: Resolver<Array<ResolversTypes['FiredFact']>, ParentType, ContextType>;
  redFlag?: Resolver<Maybe<ResolversTypes['RedFlag']>, ParentType, ContextType>;
  resolvedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['PlanRule'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  urgency?: Resolver<ResolversTypes['ReferralUrgency'], ParentType, ContextType>;
  waiting?: Resolver<Maybe<ResolversTypes['ProcedureConnection']>, ParentType, ContextType, RequireFields<PlanReferralWaitingArgs, 'first'>>;
};

export type PlanRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanRule'] = ResolversParentTypes['PlanRule']> = {
  advice?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  askedWhen?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  condition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contraindication?: Resolver<Maybe<ResolversTypes['Contraindication']>, ParentType, ContextType>;
  effect?: Resolver<ResolversTypes['RuleEffect'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  readAt?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  resolvedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  whenUnknown?: Resolver<ResolversTypes['WhenUnknown'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlanStageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanStage'] = ResolversParentTypes['PlanStage']> = {
  emptyReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PlanStageKind'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['PlanStep']>, ParentType, ContextType>;
};

export type PlanStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanStep'] = ResolversParentTypes['PlanStep']> = {
  alternatives?: Resolver<Array<ResolversTypes['Procedure']>, ParentType, ContextType>;
  cautions?: Resolver<Array<ResolversTypes['PlanAdvice']>, ParentType, ContextType>;
  expectedEffects?: Resolver<Array<ResolversTypes['ExpectedEffect']>, ParentType, ContextType>;
  goals?: Resolver<Array<ResolversTypes['GoalFit']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  interruptions?: Resolver<Array<ResolversTypes['Interruption']>, ParentType, ContextType>;
  pathways?: Resolver<Array<ResolversTypes['Pathway']>, ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  prerequisites?: Resolver<Array<ResolversTypes['PlanPrerequisite']>, ParentType, ContextType>;
  procedure?: Resolver<ResolversTypes['Procedure'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['PlanReason']>, ParentType, ContextType>;
  recovery?: Resolver<Array<ResolversTypes['RecoveryProfile']>, ParentType, ContextType>;
  recoveryDays?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['PlanStepRole'], ParentType, ContextType>;
  site?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stopRules?: Resolver<Array<ResolversTypes['PlanAdvice']>, ParentType, ContextType>;
  success?: Resolver<Array<ResolversTypes['SuccessCriterion']>, ParentType, ContextType>;
  targets?: Resolver<Array<ResolversTypes['AnatomicalSource']>, ParentType, ContextType>;
};

export type PlanWaitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanWait'] = ResolversParentTypes['PlanWait']> = {
  by?: Resolver<Array<ResolversTypes['PlanAdvice']>, ParentType, ContextType>;
  interruptions?: Resolver<Array<ResolversTypes['Interruption']>, ParentType, ContextType>;
  procedures?: Resolver<Array<ResolversTypes['Procedure']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProcedureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Procedure'] = ResolversParentTypes['Procedure']> = {
  accessRoute?: Resolver<ResolversTypes['AccessRoute'], ParentType, ContextType>;
  alternativeTo?: Resolver<Array<ResolversTypes['ProcedureLink']>, ParentType, ContextType>;
  anaesthesia?: Resolver<Maybe<ResolversTypes['AnaesthesiaFact']>, ParentType, ContextType>;
  bleedingRisk?: Resolver<Maybe<ResolversTypes['BleedingRiskFact']>, ParentType, ContextType>;
  broader?: Resolver<Array<ResolversTypes['Procedure']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<ProcedureClaimsArgs, 'first'>>;
  class?: Resolver<ResolversTypes['ProcedureClass'], ParentType, ContextType>;
  complications?: Resolver<Array<ResolversTypes['ComplicationRisk']>, ParentType, ContextType>;
  confirms?: Resolver<Array<ResolversTypes['ConfirmationLink']>, ParentType, ContextType>;
  contraindications?: Resolver<Array<ResolversTypes['Contraindication']>, ParentType, ContextType>;
  duration?: Resolver<Maybe<ResolversTypes['SourcedQuantity']>, ParentType, ContextType>;
  escalatesTo?: Resolver<Array<ResolversTypes['ProcedureLink']>, ParentType, ContextType>;
  guidedBy?: Resolver<Array<ResolversTypes['GuidanceLink']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  implant?: Resolver<ResolversTypes['ImplantKind'], ParentType, ContextType>;
  intents?: Resolver<Array<ResolversTypes['ProcedureIntent']>, ParentType, ContextType>;
  invasiveness?: Resolver<ResolversTypes['Invasiveness'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  narrower?: Resolver<ResolversTypes['ProcedureConnection'], ParentType, ContextType, RequireFields<ProcedureNarrowerArgs, 'first'>>;
  onlyFor?: Resolver<Array<ResolversTypes['ConditionLink']>, ParentType, ContextType>;
  recovery?: Resolver<Array<ResolversTypes['RecoveryProfile']>, ParentType, ContextType>;
  repeatInterval?: Resolver<Maybe<ResolversTypes['SourcedQuantity']>, ParentType, ContextType>;
  requires?: Resolver<Array<ResolversTypes['ProcedureLink']>, ParentType, ContextType>;
  setting?: Resolver<Maybe<ResolversTypes['SettingFact']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  synonyms?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  targets?: Resolver<Array<ResolversTypes['ProcedureTarget']>, ParentType, ContextType>;
  usePerYear?: Resolver<Array<ResolversTypes['ProcedureUse']>, ParentType, ContextType>;
  uses?: Resolver<Array<ResolversTypes['TechnologyLink']>, ParentType, ContextType>;
  xrefs?: Resolver<Array<ResolversTypes['Coding']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProcedureConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcedureConnection'] = ResolversParentTypes['ProcedureConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProcedureEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['ProcedureFacets'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Procedure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProcedureEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcedureEdge'] = ResolversParentTypes['ProcedureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  matchedThrough?: Resolver<Array<ResolversTypes['NamedNode']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Procedure'], ParentType, ContextType>;
};

export type ProcedureFacetsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcedureFacets'] = ResolversParentTypes['ProcedureFacets']> = {
  accessRoute?: Resolver<Array<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  anaesthesia?: Resolver<Array<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  certainty?: Resolver<Array<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  class?: Resolver<Array<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  family?: Resolver<Array<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  guidance?: Resolver<Array<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  intent?: Resolver<Array<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  invasiveness?: Resolver<Array<ResolversTypes['FacetNumberCount']>, ParentType, ContextType>;
  region?: Resolver<Array<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  setting?: Resolver<Array<ResolversTypes['FacetCount']>, ParentType, ContextType>;
};

export type ProcedureLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcedureLink'] = ResolversParentTypes['ProcedureLink']> = {
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  procedure?: Resolver<ResolversTypes['Procedure'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
};

export type ProcedureTargetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcedureTarget'] = ResolversParentTypes['ProcedureTarget']> = {
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  procedure?: Resolver<ResolversTypes['Procedure'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  structure?: Resolver<ResolversTypes['AnatomicalSource'], ParentType, ContextType>;
};

export type ProcedureUseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcedureUse'] = ResolversParentTypes['ProcedureUse']> = {
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  counted?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  country?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  population?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  procedures?: Resolver<Array<ResolversTypes['Procedure']>, ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ratePer?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Year'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuantityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Quantity'] = ResolversParentTypes['Quantity']> = {
  high?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ucum?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  advances?: Resolver<ResolversTypes['MilestoneConnection'], ParentType, ContextType, RequireFields<QueryAdvancesArgs, 'first' | 'from' | 'to'>>;
  anatomicalSource?: Resolver<Maybe<ResolversTypes['AnatomicalSource']>, ParentType, ContextType, RequireFields<QueryAnatomicalSourceArgs, 'id'>>;
  anatomicalSources?: Resolver<ResolversTypes['AnatomicalSourceConnection'], ParentType, ContextType, RequireFields<QueryAnatomicalSourcesArgs, 'first' | 'includeNarrower' | 'orderBy'>>;
  comparePathways?: Resolver<ResolversTypes['PathwayComparison'], ParentType, ContextType, RequireFields<QueryComparePathwaysArgs, 'condition' | 'procedures'>>;
  compareWithSurgery?: Resolver<ResolversTypes['SurgeryComparison'], ParentType, ContextType, RequireFields<QueryCompareWithSurgeryArgs, 'condition' | 'procedure'>>;
  condition?: Resolver<Maybe<ResolversTypes['Condition']>, ParentType, ContextType, RequireFields<QueryConditionArgs, 'id'>>;
  conditions?: Resolver<ResolversTypes['ConditionConnection'], ParentType, ContextType, RequireFields<QueryConditionsArgs, 'first' | 'includeNarrower' | 'orderBy'>>;
  evidence?: Resolver<ResolversTypes['EvidenceReportConnection'], ParentType, ContextType, RequireFields<QueryEvidenceArgs, 'first' | 'includeNarrower' | 'orderBy'>>;
  evidenceItem?: Resolver<Maybe<ResolversTypes['EvidenceReport']>, ParentType, ContextType, RequireFields<QueryEvidenceItemArgs, 'id'>>;
  evidenceMap?: Resolver<ResolversTypes['EvidenceMap'], ParentType, ContextType, RequireFields<QueryEvidenceMapArgs, 'columns' | 'rows'>>;
  evidencePerYear?: Resolver<Array<ResolversTypes['EvidenceYear']>, ParentType, ContextType, RequireFields<QueryEvidencePerYearArgs, 'includeNarrower'>>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<QueryFindingsArgs, 'first' | 'includeNarrower' | 'orderBy'>>;
  meta?: Resolver<ResolversTypes['Meta'], ParentType, ContextType>;
  neighborhood?: Resolver<Maybe<ResolversTypes['Neighborhood']>, ParentType, ContextType, RequireFields<QueryNeighborhoodArgs, 'depth' | 'first' | 'id'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  paths?: Resolver<Maybe<ResolversTypes['GraphPaths']>, ParentType, ContextType, RequireFields<QueryPathsArgs, 'from' | 'maxLength' | 'to'>>;
  planDiff?: Resolver<ResolversTypes['TreatmentPlanDiff'], ParentType, ContextType, RequireFields<QueryPlanDiffArgs, 'after' | 'before'>>;
  procedure?: Resolver<Maybe<ResolversTypes['Procedure']>, ParentType, ContextType, RequireFields<QueryProcedureArgs, 'id'>>;
  procedures?: Resolver<ResolversTypes['ProcedureConnection'], ParentType, ContextType, RequireFields<QueryProceduresArgs, 'first' | 'includeNarrower' | 'orderBy'>>;
  recoveryProfiles?: Resolver<ResolversTypes['RecoveryProfileConnection'], ParentType, ContextType, RequireFields<QueryRecoveryProfilesArgs, 'first' | 'includeNarrower' | 'orderBy'>>;
  reliefPathways?: Resolver<ResolversTypes['PathwayConnection'], ParentType, ContextType, RequireFields<QueryReliefPathwaysArgs, 'condition' | 'first' | 'includeNarrower' | 'orderBy'>>;
  resolveTerms?: Resolver<ResolversTypes['ResolvedTerms'], ParentType, ContextType, RequireFields<QueryResolveTermsArgs, 'terms'>>;
  retiredIds?: Resolver<Array<ResolversTypes['RetiredId']>, ParentType, ContextType, RequireFields<QueryRetiredIdsArgs, 'ids'>>;
  search?: Resolver<ResolversTypes['SearchHitConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'query'>>;
  technologies?: Resolver<ResolversTypes['TechnologyConnection'], ParentType, ContextType, RequireFields<QueryTechnologiesArgs, 'first' | 'includeNarrower' | 'orderBy'>>;
  timeline?: Resolver<Maybe<ResolversTypes['TimelineEntryConnection']>, ParentType, ContextType, RequireFields<QueryTimelineArgs, 'first' | 'id' | 'includeNarrower'>>;
  treatmentPlan?: Resolver<ResolversTypes['TreatmentPlan'], ParentType, ContextType, RequireFields<QueryTreatmentPlanArgs, 'profile'>>;
};

export type RankingExplanationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RankingExplanation'] = ResolversParentTypes['RankingExplanation']> = {
  considered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  removedBy?: Resolver<Array<ResolversTypes['FilterEffect']>, ParentType, ContextType>;
  reportsLeftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReceivedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Received'] = ResolversParentTypes['Received']> = {
  __resolveType?: TypeResolveFn<'Comparator' | 'Procedure', ParentType, ContextType>;
};

export type RecommendationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Recommendation'] = ResolversParentTypes['Recommendation']> = {
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  condition?: Resolver<ResolversTypes['Condition'], ParentType, ContextType>;
  direct?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['RecommendationDirection'], ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['RecommendationStrength'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecoveryCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecoveryCell'] = ResolversParentTypes['RecoveryCell']> = {
  figures?: Resolver<Array<ResolversTypes['RecoveryFigure']>, ParentType, ContextType>;
  procedure?: Resolver<ResolversTypes['Procedure'], ParentType, ContextType>;
};

export type RecoveryFactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecoveryFact'] = ResolversParentTypes['RecoveryFact']> = {
  conditions?: Resolver<Array<ResolversTypes['Condition']>, ParentType, ContextType>;
  events?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  followUpMonths?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['RecoveryMeasure'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  population?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  statistic?: Resolver<ResolversTypes['RecoveryStatistic'], ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RecoveryFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecoveryFigure'] = ResolversParentTypes['RecoveryFigure']> = {
  days?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['RecoveryFact'], ParentType, ContextType>;
};

export type RecoveryProfileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecoveryProfile'] = ResolversParentTypes['RecoveryProfile']> = {
  condition?: Resolver<Maybe<ResolversTypes['Condition']>, ParentType, ContextType>;
  facts?: Resolver<Array<ResolversTypes['RecoveryFact']>, ParentType, ContextType, Partial<RecoveryProfileFactsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  procedure?: Resolver<ResolversTypes['Procedure'], ParentType, ContextType>;
  restrictions?: Resolver<Array<ResolversTypes['Restriction']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  usualActivityDays?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  usualActivityMeasure?: Resolver<Maybe<ResolversTypes['RecoveryMeasure']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecoveryProfileConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecoveryProfileConnection'] = ResolversParentTypes['RecoveryProfileConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RecoveryProfileEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['RecoveryProfileFacets'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RecoveryProfile']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RecoveryProfileEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecoveryProfileEdge'] = ResolversParentTypes['RecoveryProfileEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  matchedThrough?: Resolver<Array<ResolversTypes['NamedNode']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RecoveryProfile'], ParentType, ContextType>;
};

export type RecoveryProfileFacetsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecoveryProfileFacets'] = ResolversParentTypes['RecoveryProfileFacets']> = {
  accessRoute?: Resolver<Array<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  class?: Resolver<Array<ResolversTypes['FacetCount']>, ParentType, ContextType>;
};

export type RecoveryRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecoveryRow'] = ResolversParentTypes['RecoveryRow']> = {
  cells?: Resolver<Array<ResolversTypes['RecoveryCell']>, ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['RecoveryMeasure'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RedFlagResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RedFlag'] = ResolversParentTypes['RedFlag']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  families?: Resolver<Array<ResolversTypes['ConditionFamily']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  presentation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  resolvedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  urgency?: Resolver<ResolversTypes['ReferralUrgency'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reference'] = ResolversParentTypes['Reference']> = {
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  doi?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ReferenceKind'], ParentType, ContextType>;
  page?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pmid?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publisher?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  readAt?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResolvedTermsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResolvedTerms'] = ResolversParentTypes['ResolvedTerms']> = {
  ambiguous?: Resolver<Array<ResolversTypes['UnsettledTerm']>, ParentType, ContextType>;
  matched?: Resolver<Array<ResolversTypes['MatchedTerm']>, ParentType, ContextType>;
  unknown?: Resolver<Array<ResolversTypes['UnsettledTerm']>, ParentType, ContextType>;
};

export type RestrictionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Restriction'] = ResolversParentTypes['Restriction']> = {
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RetiredIdResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetiredId'] = ResolversParentTypes['RetiredId']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  successor?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
};

export type RiskOfBiasResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RiskOfBias'] = ResolversParentTypes['RiskOfBias']> = {
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  result?: Resolver<ResolversTypes['RiskOfBiasLevel'], ParentType, ContextType>;
  tool?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RouteStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RouteStep'] = ResolversParentTypes['RouteStep']> = {
  level?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  link?: Resolver<ResolversTypes['RouteLinkKind'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['PainSourceRole']>, ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  structure?: Resolver<ResolversTypes['AnatomicalSource'], ParentType, ContextType>;
};

export type ScoreResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Score'] = ResolversParentTypes['Score']> = {
  components?: Resolver<Array<ResolversTypes['ScoreComponent']>, ParentType, ContextType>;
  formulaVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ScoreComponentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScoreComponent'] = ResolversParentTypes['ScoreComponent']> = {
  contribution?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['ScoreComponentName'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  matchedField?: Resolver<ResolversTypes['SearchField'], ParentType, ContextType>;
  matchedText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SearchHitConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHitConnection'] = ResolversParentTypes['SearchHitConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SearchHitEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SearchHit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchHitEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHitEdge'] = ResolversParentTypes['SearchHitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SearchHit'], ParentType, ContextType>;
};

export type SettingFactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SettingFact'] = ResolversParentTypes['SettingFact']> = {
  kinds?: Resolver<Array<ResolversTypes['CareSetting']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  __resolveType?: TypeResolveFn<'EvidenceReport' | 'Reference', ParentType, ContextType>;
};

export type SourcedQuantityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourcedQuantity'] = ResolversParentTypes['SourcedQuantity']> = {
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
};

export type StudyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Study'] = ResolversParentTypes['Study']> = {
  arms?: Resolver<Array<ResolversTypes['Arm']>, ParentType, ContextType>;
  countries?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nRandomized?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  registry?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  reports?: Resolver<Array<ResolversTypes['EvidenceReport']>, ParentType, ContextType>;
  sites?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SuccessCriterionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuccessCriterion'] = ResolversParentTypes['SuccessCriterion']> = {
  after?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  change?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  instrument?: Resolver<ResolversTypes['OutcomeMeasure'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['PlanRule'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SurgeryComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SurgeryComparison'] = ResolversParentTypes['SurgeryComparison']> = {
  condition?: Resolver<ResolversTypes['Condition'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  headToHead?: Resolver<ResolversTypes['FindingBearingConnection'], ParentType, ContextType, RequireFields<SurgeryComparisonHeadToHeadArgs, 'first'>>;
  notice?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  operations?: Resolver<Array<ResolversTypes['OperationComparison']>, ParentType, ContextType>;
  pathway?: Resolver<Maybe<ResolversTypes['Pathway']>, ParentType, ContextType>;
  procedure?: Resolver<ResolversTypes['Procedure'], ParentType, ContextType>;
};

export type SurgeryRecoveryRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SurgeryRecoveryRow'] = ResolversParentTypes['SurgeryRecoveryRow']> = {
  difference?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['RecoveryMeasure'], ParentType, ContextType>;
  operation?: Resolver<Array<ResolversTypes['RecoveryFigure']>, ParentType, ContextType>;
  procedure?: Resolver<Array<ResolversTypes['RecoveryFigure']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SynthesisEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SynthesisEntry'] = ResolversParentTypes['SynthesisEntry']> = {
  bearing?: Resolver<ResolversTypes['Bearing'], ParentType, ContextType>;
  direct?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  effectDirection?: Resolver<ResolversTypes['EffectDirection'], ParentType, ContextType>;
  estimate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  finding?: Resolver<ResolversTypes['Finding'], ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  n?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  study?: Resolver<ResolversTypes['Study'], ParentType, ContextType>;
  weight?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Year'], ParentType, ContextType>;
};

export type SynthesisGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SynthesisGroup'] = ResolversParentTypes['SynthesisGroup']> = {
  betterWhen?: Resolver<Maybe<ResolversTypes['InstrumentDirection']>, ParentType, ContextType>;
  comparison?: Resolver<ResolversTypes['ComparisonKind'], ParentType, ContextType>;
  domain?: Resolver<ResolversTypes['OutcomeDomain'], ParentType, ContextType>;
  effectType?: Resolver<Maybe<ResolversTypes['EffectType']>, ParentType, ContextType>;
  entries?: Resolver<Array<ResolversTypes['SynthesisEntry']>, ParentType, ContextType>;
  instrument?: Resolver<Maybe<ResolversTypes['OutcomeMeasure']>, ParentType, ContextType>;
  studies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  window?: Resolver<ResolversTypes['TimeWindow'], ParentType, ContextType>;
};

export type TechnologyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Technology'] = ResolversParentTypes['Technology']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TechnologyKind'], ParentType, ContextType>;
  milestones?: Resolver<Array<ResolversTypes['Milestone']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  synonyms?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  usedBy?: Resolver<ResolversTypes['ProcedureConnection'], ParentType, ContextType, RequireFields<TechnologyUsedByArgs, 'first'>>;
  xrefs?: Resolver<Array<ResolversTypes['Coding']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TechnologyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TechnologyConnection'] = ResolversParentTypes['TechnologyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TechnologyEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['TechnologyFacets'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Technology']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TechnologyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TechnologyEdge'] = ResolversParentTypes['TechnologyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  matchedThrough?: Resolver<Array<ResolversTypes['NamedNode']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Technology'], ParentType, ContextType>;
};

export type TechnologyFacetsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TechnologyFacets'] = ResolversParentTypes['TechnologyFacets']> = {
  class?: Resolver<Array<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  kind?: Resolver<Array<ResolversTypes['FacetCount']>, ParentType, ContextType>;
};

export type TechnologyLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TechnologyLink'] = ResolversParentTypes['TechnologyLink']> = {
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  technology?: Resolver<ResolversTypes['Technology'], ParentType, ContextType>;
};

export type TimelineEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineEntry'] = ResolversParentTypes['TimelineEntry']> = {
  __resolveType?: TypeResolveFn<'TimelineGrading' | 'TimelineMilestone' | 'TimelineNotice' | 'TimelineRecommendation' | 'TimelineReport', ParentType, ContextType>;
};

export type TimelineEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineEntryConnection'] = ResolversParentTypes['TimelineEntryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TimelineEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['TimelineEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TimelineEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineEntryEdge'] = ResolversParentTypes['TimelineEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TimelineEntry'], ParentType, ContextType>;
};

export type TimelineGradingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineGrading'] = ResolversParentTypes['TimelineGrading']> = {
  assessment?: Resolver<ResolversTypes['Assessment'], ParentType, ContextType>;
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TimelineMilestoneResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineMilestone'] = ResolversParentTypes['TimelineMilestone']> = {
  date?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  milestone?: Resolver<ResolversTypes['Milestone'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TimelineNoticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineNotice'] = ResolversParentTypes['TimelineNotice']> = {
  date?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  notice?: Resolver<ResolversTypes['Notice'], ParentType, ContextType>;
  report?: Resolver<ResolversTypes['EvidenceReport'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TimelineRecommendationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineRecommendation'] = ResolversParentTypes['TimelineRecommendation']> = {
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recommendation?: Resolver<ResolversTypes['Recommendation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TimelineReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineReport'] = ResolversParentTypes['TimelineReport']> = {
  date?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  report?: Resolver<ResolversTypes['EvidenceReport'], ParentType, ContextType>;
  shamControlled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TreatmentPlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TreatmentPlan'] = ResolversParentTypes['TreatmentPlan']> = {
  asOf?: Resolver<Maybe<ResolversTypes['Year']>, ParentType, ContextType>;
  candidateConditions?: Resolver<Array<ResolversTypes['CandidateCondition']>, ParentType, ContextType>;
  companions?: Resolver<Array<ResolversTypes['PlanAdvice']>, ParentType, ContextType>;
  conditions?: Resolver<Array<ResolversTypes['Condition']>, ParentType, ContextType>;
  dataVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  excluded?: Resolver<ResolversTypes['ExcludedOptionConnection'], ParentType, ContextType, RequireFields<TreatmentPlanExcludedArgs, 'first'>>;
  missingInformation?: Resolver<ResolversTypes['MissingInformationConnection'], ParentType, ContextType, RequireFields<TreatmentPlanMissingInformationArgs, 'first'>>;
  notice?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  opioidDose?: Resolver<Maybe<ResolversTypes['OpioidDose']>, ParentType, ContextType>;
  referrals?: Resolver<Array<ResolversTypes['PlanReferral']>, ParentType, ContextType>;
  stages?: Resolver<Array<ResolversTypes['PlanStage']>, ParentType, ContextType>;
  waitingFor?: Resolver<Array<ResolversTypes['PlanWait']>, ParentType, ContextType>;
  why?: Resolver<ResolversTypes['PlanExplanation'], ParentType, ContextType, RequireFields<TreatmentPlanWhyArgs, 'stepId'>>;
  whyNot?: Resolver<ResolversTypes['PlanExplanation'], ParentType, ContextType, RequireFields<TreatmentPlanWhyNotArgs, 'procedure'>>;
};

export type TreatmentPlanDiffResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TreatmentPlanDiff'] = ResolversParentTypes['TreatmentPlanDiff']> = {
  after?: Resolver<ResolversTypes['TreatmentPlan'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['TreatmentPlan'], ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['PlanChange']>, ParentType, ContextType>;
};

export type TypeChangesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TypeChanges'] = ResolversParentTypes['TypeChanges']> = {
  added?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  addedIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType, RequireFields<TypeChangesAddedIdsArgs, 'first'>>;
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changedIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType, RequireFields<TypeChangesChangedIdsArgs, 'first'>>;
  removed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  removedIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType, RequireFields<TypeChangesRemovedIdsArgs, 'first'>>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UnsettledTermResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnsettledTerm'] = ResolversParentTypes['UnsettledTerm']> = {
  candidateCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  candidates?: Resolver<Array<ResolversTypes['SearchHit']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  term?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WindowSupportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WindowSupport'] = ResolversParentTypes['WindowSupport']> = {
  results?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  studies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  supports?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  window?: Resolver<ResolversTypes['TimeWindow'], ParentType, ContextType>;
};

export interface YearScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Year'], any> {
  name: 'Year';
}

export type Resolvers<ContextType = Context> = {
  AnaesthesiaFact?: AnaesthesiaFactResolvers<ContextType>;
  AnatomicalLink?: AnatomicalLinkResolvers<ContextType>;
  AnatomicalSource?: AnatomicalSourceResolvers<ContextType>;
  AnatomicalSourceConnection?: AnatomicalSourceConnectionResolvers<ContextType>;
  AnatomicalSourceEdge?: AnatomicalSourceEdgeResolvers<ContextType>;
  AnatomicalSourceFacets?: AnatomicalSourceFacetsResolvers<ContextType>;
  Arm?: ArmResolvers<ContextType>;
  ArmResult?: ArmResultResolvers<ContextType>;
  Assessment?: AssessmentResolvers<ContextType>;
  AssessmentConnection?: AssessmentConnectionResolvers<ContextType>;
  AssessmentEdge?: AssessmentEdgeResolvers<ContextType>;
  BearingCounts?: BearingCountsResolvers<ContextType>;
  BleedingRiskFact?: BleedingRiskFactResolvers<ContextType>;
  CandidateCondition?: CandidateConditionResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  Coding?: CodingResolvers<ContextType>;
  Comparator?: ComparatorResolvers<ContextType>;
  ComparisonColumn?: ComparisonColumnResolvers<ContextType>;
  Complication?: ComplicationResolvers<ContextType>;
  ComplicationRisk?: ComplicationRiskResolvers<ContextType>;
  Condition?: ConditionResolvers<ContextType>;
  ConditionConnection?: ConditionConnectionResolvers<ContextType>;
  ConditionEdge?: ConditionEdgeResolvers<ContextType>;
  ConditionFacets?: ConditionFacetsResolvers<ContextType>;
  ConditionLink?: ConditionLinkResolvers<ContextType>;
  ConfirmationLink?: ConfirmationLinkResolvers<ContextType>;
  Contraindication?: ContraindicationResolvers<ContextType>;
  DiagnosticAccuracy?: DiagnosticAccuracyResolvers<ContextType>;
  Effect?: EffectResolvers<ContextType>;
  EvidenceFacets?: EvidenceFacetsResolvers<ContextType>;
  EvidenceMap?: EvidenceMapResolvers<ContextType>;
  EvidenceMapCell?: EvidenceMapCellResolvers<ContextType>;
  EvidenceMapCount?: EvidenceMapCountResolvers<ContextType>;
  EvidenceMapKey?: EvidenceMapKeyResolvers<ContextType>;
  EvidenceReport?: EvidenceReportResolvers<ContextType>;
  EvidenceReportConnection?: EvidenceReportConnectionResolvers<ContextType>;
  EvidenceReportEdge?: EvidenceReportEdgeResolvers<ContextType>;
  EvidenceYear?: EvidenceYearResolvers<ContextType>;
  ExcludedOption?: ExcludedOptionResolvers<ContextType>;
  ExcludedOptionConnection?: ExcludedOptionConnectionResolvers<ContextType>;
  ExcludedOptionEdge?: ExcludedOptionEdgeResolvers<ContextType>;
  ExpectedEffect?: ExpectedEffectResolvers<ContextType>;
  FacetCount?: FacetCountResolvers<ContextType>;
  FacetNumberCount?: FacetNumberCountResolvers<ContextType>;
  FamilyCoverage?: FamilyCoverageResolvers<ContextType>;
  FilterEffect?: FilterEffectResolvers<ContextType>;
  Finding?: FindingResolvers<ContextType>;
  FindingBearing?: FindingBearingResolvers<ContextType>;
  FindingBearingConnection?: FindingBearingConnectionResolvers<ContextType>;
  FindingBearingEdge?: FindingBearingEdgeResolvers<ContextType>;
  FindingConnection?: FindingConnectionResolvers<ContextType>;
  FindingEdge?: FindingEdgeResolvers<ContextType>;
  FindingFacets?: FindingFacetsResolvers<ContextType>;
  FiredFact?: FiredFactResolvers<ContextType>;
  GoalFit?: GoalFitResolvers<ContextType>;
  GraphEdge?: GraphEdgeResolvers<ContextType>;
  GraphNode?: GraphNodeResolvers<ContextType>;
  GraphOmission?: GraphOmissionResolvers<ContextType>;
  GraphPath?: GraphPathResolvers<ContextType>;
  GraphPaths?: GraphPathsResolvers<ContextType>;
  GuidanceLink?: GuidanceLinkResolvers<ContextType>;
  HeadToHeadCounts?: HeadToHeadCountsResolvers<ContextType>;
  ImagingModality?: ImagingModalityResolvers<ContextType>;
  Interruption?: InterruptionResolvers<ContextType>;
  Invasiveness?: InvasivenessResolvers<ContextType>;
  LabelCount?: LabelCountResolvers<ContextType>;
  Licence?: LicenceResolvers<ContextType>;
  MatchedTerm?: MatchedTermResolvers<ContextType>;
  Medication?: MedicationResolvers<ContextType>;
  Meta?: MetaResolvers<ContextType>;
  Milestone?: MilestoneResolvers<ContextType>;
  MilestoneConnection?: MilestoneConnectionResolvers<ContextType>;
  MilestoneEdge?: MilestoneEdgeResolvers<ContextType>;
  MinimalImportantChange?: MinimalImportantChangeResolvers<ContextType>;
  MissingInformation?: MissingInformationResolvers<ContextType>;
  MissingInformationConnection?: MissingInformationConnectionResolvers<ContextType>;
  MissingInformationEdge?: MissingInformationEdgeResolvers<ContextType>;
  NamedNode?: NamedNodeResolvers<ContextType>;
  Neighborhood?: NeighborhoodResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Notice?: NoticeResolvers<ContextType>;
  OperationComparison?: OperationComparisonResolvers<ContextType>;
  OpioidDose?: OpioidDoseResolvers<ContextType>;
  OpioidDosePart?: OpioidDosePartResolvers<ContextType>;
  OutcomeCell?: OutcomeCellResolvers<ContextType>;
  OutcomeMeasure?: OutcomeMeasureResolvers<ContextType>;
  OutcomeRow?: OutcomeRowResolvers<ContextType>;
  OverallCertainty?: OverallCertaintyResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PainSource?: PainSourceResolvers<ContextType>;
  PartialDate?: GraphQLScalarType;
  Pathway?: PathwayResolvers<ContextType>;
  PathwayComparison?: PathwayComparisonResolvers<ContextType>;
  PathwayConnection?: PathwayConnectionResolvers<ContextType>;
  PathwayEdge?: PathwayEdgeResolvers<ContextType>;
  PathwayFacets?: PathwayFacetsResolvers<ContextType>;
  PathwayRoute?: PathwayRouteResolvers<ContextType>;
  PlanAdvice?: PlanAdviceResolvers<ContextType>;
  PlanChange?: PlanChangeResolvers<ContextType>;
  PlanExplanation?: PlanExplanationResolvers<ContextType>;
  PlanPrerequisite?: PlanPrerequisiteResolvers<ContextType>;
  PlanReason?: PlanReasonResolvers<ContextType>;
  PlanReferral?: PlanReferralResolvers<ContextType>;
  PlanRule?: PlanRuleResolvers<ContextType>;
  PlanStage?: PlanStageResolvers<ContextType>;
  PlanStep?: PlanStepResolvers<ContextType>;
  PlanWait?: PlanWaitResolvers<ContextType>;
  Procedure?: ProcedureResolvers<ContextType>;
  ProcedureConnection?: ProcedureConnectionResolvers<ContextType>;
  ProcedureEdge?: ProcedureEdgeResolvers<ContextType>;
  ProcedureFacets?: ProcedureFacetsResolvers<ContextType>;
  ProcedureLink?: ProcedureLinkResolvers<ContextType>;
  ProcedureTarget?: ProcedureTargetResolvers<ContextType>;
  ProcedureUse?: ProcedureUseResolvers<ContextType>;
  Quantity?: QuantityResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RankingExplanation?: RankingExplanationResolvers<ContextType>;
  Received?: ReceivedResolvers<ContextType>;
  Recommendation?: RecommendationResolvers<ContextType>;
  RecoveryCell?: RecoveryCellResolvers<ContextType>;
  RecoveryFact?: RecoveryFactResolvers<ContextType>;
  RecoveryFigure?: RecoveryFigureResolvers<ContextType>;
  RecoveryProfile?: RecoveryProfileResolvers<ContextType>;
  RecoveryProfileConnection?: RecoveryProfileConnectionResolvers<ContextType>;
  RecoveryProfileEdge?: RecoveryProfileEdgeResolvers<ContextType>;
  RecoveryProfileFacets?: RecoveryProfileFacetsResolvers<ContextType>;
  RecoveryRow?: RecoveryRowResolvers<ContextType>;
  RedFlag?: RedFlagResolvers<ContextType>;
  Reference?: ReferenceResolvers<ContextType>;
  ResolvedTerms?: ResolvedTermsResolvers<ContextType>;
  Restriction?: RestrictionResolvers<ContextType>;
  RetiredId?: RetiredIdResolvers<ContextType>;
  RiskOfBias?: RiskOfBiasResolvers<ContextType>;
  RouteStep?: RouteStepResolvers<ContextType>;
  Score?: ScoreResolvers<ContextType>;
  ScoreComponent?: ScoreComponentResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  SearchHitConnection?: SearchHitConnectionResolvers<ContextType>;
  SearchHitEdge?: SearchHitEdgeResolvers<ContextType>;
  SettingFact?: SettingFactResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SourcedQuantity?: SourcedQuantityResolvers<ContextType>;
  Study?: StudyResolvers<ContextType>;
  SuccessCriterion?: SuccessCriterionResolvers<ContextType>;
  SurgeryComparison?: SurgeryComparisonResolvers<ContextType>;
  SurgeryRecoveryRow?: SurgeryRecoveryRowResolvers<ContextType>;
  SynthesisEntry?: SynthesisEntryResolvers<ContextType>;
  SynthesisGroup?: SynthesisGroupResolvers<ContextType>;
  Technology?: TechnologyResolvers<ContextType>;
  TechnologyConnection?: TechnologyConnectionResolvers<ContextType>;
  TechnologyEdge?: TechnologyEdgeResolvers<ContextType>;
  TechnologyFacets?: TechnologyFacetsResolvers<ContextType>;
  TechnologyLink?: TechnologyLinkResolvers<ContextType>;
  TimelineEntry?: TimelineEntryResolvers<ContextType>;
  TimelineEntryConnection?: TimelineEntryConnectionResolvers<ContextType>;
  TimelineEntryEdge?: TimelineEntryEdgeResolvers<ContextType>;
  TimelineGrading?: TimelineGradingResolvers<ContextType>;
  TimelineMilestone?: TimelineMilestoneResolvers<ContextType>;
  TimelineNotice?: TimelineNoticeResolvers<ContextType>;
  TimelineRecommendation?: TimelineRecommendationResolvers<ContextType>;
  TimelineReport?: TimelineReportResolvers<ContextType>;
  TreatmentPlan?: TreatmentPlanResolvers<ContextType>;
  TreatmentPlanDiff?: TreatmentPlanDiffResolvers<ContextType>;
  TypeChanges?: TypeChangesResolvers<ContextType>;
  UnsettledTerm?: UnsettledTermResolvers<ContextType>;
  WindowSupport?: WindowSupportResolvers<ContextType>;
  Year?: GraphQLScalarType;
};

export type DirectiveResolvers<ContextType = Context> = {
  private?: PrivateDirectiveResolver<any, any, ContextType>;
};
