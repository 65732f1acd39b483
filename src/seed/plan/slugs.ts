/** `first-description` for `FIRST_DESCRIPTION`. */
export const kebab = (word: string): string => word.toLowerCase().replaceAll('_', '-')

/** `first description` for `FIRST_DESCRIPTION`. */
export const words = (word: string): string => word.toLowerCase().replaceAll('_', ' ')

/** Gives the second and later holder of the same slug a number, so that every slug is unique. */
export function numbered(slugs: readonly string[]): string[] {
  const taken = new Set(slugs)
  const seen = new Map<string, number>()
  return slugs.map((slug) => {
    let count = (seen.get(slug) ?? 0) + 1
    // A slug may end with a number of its own, as one that is given here does.
    while (count > 1 && taken.has(`${slug}-${count}`)) count += 1
    seen.set(slug, count)
    const unique = count === 1 ? slug : `${slug}-${count}`
    taken.add(unique)
    return unique
  })
}
