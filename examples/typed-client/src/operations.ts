import { graphql } from './__generated__/gql.ts'

export const FIND_CONDITION = graphql(`
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
`)

export const RELIEF_OPTIONS = graphql(`
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
`)
