import grafeo from '@grafeo-db/js'

/** The binding is CommonJS, whose names a plain `import` of Node does not see. */
export const GrafeoDB = grafeo.GrafeoDB
export type GrafeoDB = InstanceType<typeof grafeo.GrafeoDB>
