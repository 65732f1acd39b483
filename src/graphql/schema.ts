import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { makeExecutableSchema } from '@graphql-tools/schema'
import type { GraphQLSchema } from 'graphql'
import { PACKAGE_ROOT } from '../package-root.ts'
import { featureResolvers } from './resolvers.ts'
import { PartialDate, Year } from './scalars.ts'

const FOLDER = path.join(PACKAGE_ROOT, 'schema')

/** The SDL files of `schema/`, in order of name. */
function readTypeDefs(folder = FOLDER): string[] {
  const files = readdirSync(folder).filter((f) => f.endsWith('.graphql'))
  return files.toSorted().map((f) => readFileSync(path.join(folder, f), 'utf8'))
}

/** The executable schema: every resolver fits a field, every abstract value says its type. */
export function loadSchema(): GraphQLSchema {
  return makeExecutableSchema({
    typeDefs: readTypeDefs(),
    resolvers: [{ Year, PartialDate }, ...featureResolvers],
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
  })
}
