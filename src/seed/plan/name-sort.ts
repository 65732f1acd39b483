/** A name folded for ordering: no accents, no letter case; never empty. */
export function nameSort(name: string): string {
  const folded = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim()
  return folded === '' ? name : folded
}
