import grafeo from '@grafeo-db/js'

// Node finds no named exports in this CommonJS package, only the whole of it as default.
export const { GrafeoDB } = grafeo
export type GrafeoDB = InstanceType<typeof GrafeoDB>
