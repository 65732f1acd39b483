/** A schema type as stores hand it over: ids of sources instead of the sources. */
export type Sourced<T> = Omit<T, 'sources'> & { readonly sources: readonly string[] }
