/** `first-description` for `FIRST_DESCRIPTION`. */
export const kebab = (word: string): string => word.toLowerCase().replaceAll('_', '-')

/** `first description` for `FIRST_DESCRIPTION`. */
export const words = (word: string): string => word.toLowerCase().replaceAll('_', ' ')

/** Gives the second and later holder of the same slug a number, so that every slug is unique. */
export function numbered(slugs: readonly string[]): string[] {
  const seen = new Map<string, number>()
  return slugs.map((slug) => {
    const count = (seen.get(slug) ?? 0) + 1
    seen.set(slug, count)
    return count === 1 ? slug : `${slug}-${count}`
  })
}
