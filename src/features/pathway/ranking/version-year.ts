/** The year of a data version, `2026.11-3f9a2c1b`: what "now" means to the evidence, whenever it is read. */
export const versionYear = (version: string): number => Number.parseInt(version, 10)
