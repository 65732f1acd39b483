/** On every response: what this is, and what it is not. */
export const NOTICE =
  'Information for people who build tools for clinicians, not medical advice. Check every fact at its source.'
