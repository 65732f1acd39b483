/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

/**
 * What a pathway must meet; several fields must all hold, several values of one field are alternatives. Unlike the flat
 * fields of the filter, a clause has no defaults.
 */
export type PathwayClause = {
  /** Any of these routes into the body. */
  accessRoute?: Array<AccessRoute> | null | undefined;
  /** Any of these is in use; procedures without a source for it are left out. */
  anaesthesia?: Array<AnaesthesiaKind> | null | undefined;
  /** Overall certainty, any of these. */
  certainty?: Array<Certainty> | null | undefined;
  /** Any of these kinds of procedure. */
  class?: Array<ProcedureClass> | null | undefined;
  /** For any of these conditions (our ids or codes), narrower ones included: which of the conditions below the one asked for. */
  condition?: Array<string | number> | null | undefined;
  /** Not to be done, or not without weighing, under any of these (our ids). In `none`: what none of them speaks against. */
  contraindication?: Array<string | number> | null | undefined;
  /** Driving within this many days, by the slowest figure; pathways without a figure are left out. */
  drivingWithinDays?: number | null | undefined;
  /** Guided by any of these kinds of imaging. */
  guidance?: Array<ImagingModalityKind> | null | undefined;
  /** True: only studied, graded or recommended. False: only gaps. */
  hasEvidence?: boolean | null | undefined;
  /** Done for any of these. */
  intent?: Array<ProcedureIntent> | null | undefined;
  /** True: a result on pain beyond 12 months supports it. False: none does. */
  lastsOver12Months?: boolean | null | undefined;
  /** Light activity within this many days, by the slowest figure; pathways without a figure are left out. */
  lightActivityWithinDays?: number | null | undefined;
  /** At most this grade of invasiveness, 1 to 5. */
  maxInvasiveness?: number | null | undefined;
  /** At least this overall certainty. */
  minCertainty?: Certainty | null | undefined;
  /** At least this grade of invasiveness, 1 to 5. */
  minInvasiveness?: number | null | undefined;
  /** At least this many people behind the results, each study once. */
  minParticipants?: number | null | undefined;
  /** True: a result on opioids after four weeks or more supports it. False: none does. */
  opioidSparing?: boolean | null | undefined;
  /** With any of these procedures (our ids or codes), narrower ones included. */
  procedure?: Array<string | number> | null | undefined;
  /** Usual activity within this many days; pathways without a figure are left out. */
  recoveryWithinDays?: number | null | undefined;
  /** Treats or blocks a structure of any of these regions. */
  region?: Array<BodyRegion> | null | undefined;
  /** Any of these is in use; procedures without a source for it are left out. */
  setting?: Array<CareSetting> | null | undefined;
  /** True: results against sham or placebo. False: none. */
  shamControlled?: boolean | null | undefined;
  /** Treats or blocks any of these structures (our ids or codes), their parts included. */
  structure?: Array<string | number> | null | undefined;
  /** Back at work within this many days, by the slowest figure; pathways without a figure are left out. */
  workWithinDays?: number | null | undefined;
};

/** Narrows pathways; several fields must all hold. */
export type PathwayFilter = {
  /** Any of these routes into the body. */
  accessRoute?: Array<AccessRoute> | null | undefined;
  /** Every one of these clauses must hold. */
  all?: Array<PathwayClause> | null | undefined;
  /** Any of these is in use; procedures without a source for it are left out. */
  anaesthesia?: Array<AnaesthesiaKind> | null | undefined;
  /** At least one of these clauses must hold. */
  any?: Array<PathwayClause> | null | undefined;
  /** Overall certainty, any of these. */
  certainty?: Array<Certainty> | null | undefined;
  /** Any of these kinds of procedure. */
  class?: Array<ProcedureClass> | null | undefined;
  /** For any of these conditions (our ids or codes), narrower ones included: which of the conditions below the one asked for. */
  condition?: Array<string | number> | null | undefined;
  /** Not to be done, or not without weighing, under any of these (our ids). In `none`: what none of them speaks against. */
  contraindication?: Array<string | number> | null | undefined;
  /** Driving within this many days, by the slowest figure; pathways without a figure are left out. */
  drivingWithinDays?: number | null | undefined;
  /** Guided by any of these kinds of imaging. */
  guidance?: Array<ImagingModalityKind> | null | undefined;
  /** True: only studied, graded or recommended. False: only gaps. */
  hasEvidence?: boolean | null | undefined;
  /** Leave out pathways without evidence. Default: false, gaps are shown. */
  hideGaps?: boolean | null | undefined;
  /** Also open and arthroscopic operations and joint replacement. Default: false, since they appear as comparators. */
  includeOpenSurgery?: boolean | null | undefined;
  /** What the procedure is done for. Default: `[THERAPEUTIC]`. */
  intent?: Array<ProcedureIntent> | null | undefined;
  /** Only with a supporting result beyond 12 months. */
  lastsOver12Months?: boolean | null | undefined;
  /** Light activity within this many days, by the slowest figure; pathways without a figure are left out. */
  lightActivityWithinDays?: number | null | undefined;
  /** At most this grade of invasiveness, 1 to 5. */
  maxInvasiveness?: number | null | undefined;
  /** At least this overall certainty. */
  minCertainty?: Certainty | null | undefined;
  /** At least this grade of invasiveness, 1 to 5. */
  minInvasiveness?: number | null | undefined;
  /** At least this many people behind the results, each study once. */
  minParticipants?: number | null | undefined;
  /** Not one of these clauses may hold. */
  none?: Array<PathwayClause> | null | undefined;
  /** Only with a result on opioids after four weeks or more that supports the procedure. */
  opioidSparing?: boolean | null | undefined;
  /** With any of these procedures (our ids or codes), narrower ones included. */
  procedure?: Array<string | number> | null | undefined;
  /** Usual activity within this many days; pathways without a figure are left out. */
  recoveryWithinDays?: number | null | undefined;
  /** Treats or blocks a structure of any of these regions. */
  region?: Array<BodyRegion> | null | undefined;
  /** Any of these is in use; procedures without a source for it are left out. */
  setting?: Array<CareSetting> | null | undefined;
  /** Only pathways whose evidence includes results against sham or placebo. */
  shamControlled?: boolean | null | undefined;
  /** Treats or blocks any of these structures (our ids or codes), their parts included. */
  structure?: Array<string | number> | null | undefined;
  /** Back at work within this many days, by the slowest figure; pathways without a figure are left out. */
  workWithinDays?: number | null | undefined;
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

/** What a procedure is done for. */
export type ProcedureIntent =
  /** To find or confirm the source of pain. */
  | 'DIAGNOSTIC'
  /** To relieve pain. */
  | 'THERAPEUTIC'
  /** To test whether an implant would help. */
  | 'TRIAL';

export type FindConditionQueryVariables = Exact<{
  text: string;
}>;


export type FindConditionQuery = { search: { nodes: Array<{ matchedText: string, node:
        | { name: string, id: string }
        | { id: string }
        | { id: string }
        | { name: string, id: string }
        | { name: string, id: string }
        | { name: string, id: string }
        | { name: string, id: string }
        | { name: string, id: string }
        | { id: string }
        | { id: string }
        | { name: string, id: string }
        | { name: string, id: string }
        | { id: string }
        | { id: string }
        | { name: string, id: string }
        | { id: string }
        | { name: string, id: string }
        | { name: string, id: string }
        | { id: string }
        | { id: string }
        | { name: string, id: string }
        | { name: string, id: string }
        | { id: string }
        | { name: string, id: string }
        | { name: string, id: string }
       }> } };

export type ReliefOptionsQueryVariables = Exact<{
  condition: string | number;
  filter?: PathwayFilter | null | undefined;
  first: number;
}>;


export type ReliefOptionsQuery = { reliefPathways: { totalCount: number, notice: string, explanation: { text: string }, nodes: Array<{ rank: number, reason: string, condition: { name: string }, procedure: { id: string, name: string }, certainty: { certainty: Certainty } | null, studies: { supports: number, noDifference: number, contrary: number }, recovery: Array<{ usualActivityDays: number | null }> }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const FindConditionDocument = new TypedDocumentString(`
    query FindCondition($text: String!) {
  search(query: $text, types: [CONDITION], first: 1) {
    nodes {
      matchedText
      node {
        id
        ... on NamedNode {
          name
        }
      }
    }
  }
}
    `, {"hash":"sha256:a5cfe61184ed4a4370cf23e04c6be212d09562ad81ac769ca4dc26f5effa568d"}) as unknown as TypedDocumentString<FindConditionQuery, FindConditionQueryVariables>;
export const ReliefOptionsDocument = new TypedDocumentString(`
    query ReliefOptions($condition: ID!, $filter: PathwayFilter, $first: Int!) {
  reliefPathways(condition: $condition, filter: $filter, first: $first) {
    totalCount
    notice
    explanation {
      text
    }
    nodes {
      rank
      reason
      condition {
        name
      }
      procedure {
        id
        name
      }
      certainty {
        certainty
      }
      studies {
        supports
        noDifference
        contrary
      }
      recovery {
        usualActivityDays
      }
    }
  }
}
    `, {"hash":"sha256:d009944cdf0ca04082b82c695e83528999e8e729afd23e20b45f2c1b89896df2"}) as unknown as TypedDocumentString<ReliefOptionsQuery, ReliefOptionsQueryVariables>;