/** One code of a terminology, as far as checks need it. */
export interface Term {
  readonly label: string
  readonly synonyms: readonly string[]
}

/** The codes that curated records may cite. */
export interface Terminology {
  term(code: string): Term | undefined
  /** For a code that was withdrawn: the codes to use instead, maybe none. */
  obsolete(code: string): readonly string[] | undefined
}
