import path from 'node:path'
import type { CodegenConfig } from '@graphql-codegen/cli'

const here = (file: string) => path.join(import.meta.dirname, file)

const config: CodegenConfig = {
  // In a project of your own: the address of a server, such as http://localhost:4000/schema.graphql
  schema: here('../../docs/schema.graphql'),
  documents: here('src/*.ts'),
  importExtension: '.ts',
  emitLegacyCommonJSImports: false,
  generates: {
    [here('src/__generated__/')]: {
      preset: 'client',
      presetConfig: {
        fragmentMasking: false,
        // Hash and text of every operation: the list of a server that runs trusted documents only.
        persistedDocuments: { hashAlgorithm: 'sha256' },
      },
      config: {
        // Operations are sent as text: the client needs no GraphQL library at run time.
        documentMode: 'string',
        useTypeImports: true,
        enumsAsTypes: true,
        scalars: { Year: 'number', PartialDate: 'string' },
      },
    },
  },
}

export default config
