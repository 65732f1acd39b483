/* eslint-disable */
import * as types from './graphql.ts';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query FindCondition($text: String!) {\n    search(query: $text, types: [CONDITION], first: 1) {\n      nodes {\n        matchedText\n        node {\n          id\n          ... on NamedNode {\n            name\n          }\n        }\n      }\n    }\n  }\n": typeof types.FindConditionDocument,
    "\n  query ReliefOptions($condition: ID!, $filter: PathwayFilter, $first: Int!) {\n    reliefPathways(condition: $condition, filter: $filter, first: $first) {\n      totalCount\n      notice\n      explanation {\n        text\n      }\n      nodes {\n        rank\n        reason\n        condition {\n          name\n        }\n        procedure {\n          id\n          name\n        }\n        certainty {\n          certainty\n        }\n        studies {\n          supports\n          noDifference\n          contrary\n        }\n        recovery {\n          usualActivityDays\n        }\n      }\n    }\n  }\n": typeof types.ReliefOptionsDocument,
};
const documents: Documents = {
    "\n  query FindCondition($text: String!) {\n    search(query: $text, types: [CONDITION], first: 1) {\n      nodes {\n        matchedText\n        node {\n          id\n          ... on NamedNode {\n            name\n          }\n        }\n      }\n    }\n  }\n": types.FindConditionDocument,
    "\n  query ReliefOptions($condition: ID!, $filter: PathwayFilter, $first: Int!) {\n    reliefPathways(condition: $condition, filter: $filter, first: $first) {\n      totalCount\n      notice\n      explanation {\n        text\n      }\n      nodes {\n        rank\n        reason\n        condition {\n          name\n        }\n        procedure {\n          id\n          name\n        }\n        certainty {\n          certainty\n        }\n        studies {\n          supports\n          noDifference\n          contrary\n        }\n        recovery {\n          usualActivityDays\n        }\n      }\n    }\n  }\n": types.ReliefOptionsDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FindCondition($text: String!) {\n    search(query: $text, types: [CONDITION], first: 1) {\n      nodes {\n        matchedText\n        node {\n          id\n          ... on NamedNode {\n            name\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').FindConditionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReliefOptions($condition: ID!, $filter: PathwayFilter, $first: Int!) {\n    reliefPathways(condition: $condition, filter: $filter, first: $first) {\n      totalCount\n      notice\n      explanation {\n        text\n      }\n      nodes {\n        rank\n        reason\n        condition {\n          name\n        }\n        procedure {\n          id\n          name\n        }\n        certainty {\n          certainty\n        }\n        studies {\n          supports\n          noDifference\n          contrary\n        }\n        recovery {\n          usualActivityDays\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ReliefOptionsDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
