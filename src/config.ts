import { z } from 'zod'

/** Variables as a process receives them. */
export type Environment = Readonly<Record<string, string | undefined>>

/** Which engine holds the graph, and where. */
export type GraphConfig =
  | { readonly engine: 'embedded'; readonly dataDir: string }
  | {
      readonly engine: 'neo4j'
      readonly uri: string
      /** Both are missing when the server runs without authentication. */
      readonly user?: string
      readonly password?: string
      readonly database: string
      /** A replaced version stays until the longest request that reads it has ended. */
      readonly requestLimitMs: number
    }

/** Everything that can be set from outside, read once and frozen. */
export interface Config {
  readonly host: string
  readonly port: number
  readonly logLevel: (typeof LOG_LEVELS)[number]
  /** Web pages of which origins may call the API. */
  readonly corsOrigins: '*' | readonly string[]
  readonly requestTimeoutMs: number
  readonly maxCost: number
  /** File with the only operations that run. */
  readonly trustedDocuments?: string
  readonly graph: GraphConfig
}

/** One setting that cannot be used. */
export interface ConfigFault {
  readonly variable: string
  readonly value: string
  readonly instead: string
}

/** Every fault of the environment at once. */
export class ConfigError extends Error {
  readonly faults: readonly ConfigFault[]

  constructor(faults: readonly ConfigFault[]) {
    const lines = faults.map(({ variable, value, instead }) => `  ${variable}=${value}  ${instead}`)
    super(`These settings cannot be used:\n${lines.join('\n')}`)
    this.name = 'ConfigError'
    this.faults = faults
  }
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const
const ENGINES = ['embedded', 'neo4j'] as const
const NEO4J_URI = 'write an address such as bolt://localhost:7687 or neo4j+s://db.example.org'

const environmentShape = z.object({
  HOST: z.string().default('localhost'),
  PORT: wholeNumber(0, 65_535, 4_000),
  LOG_LEVEL: z.enum(LOG_LEVELS, `write one of ${LOG_LEVELS.join(', ')}`).default('info'),
  RELIEF_CORS_ORIGINS: z.string().default('*').transform(splitOrigins).pipe(origins()),
  RELIEF_REQUEST_TIMEOUT_MS: wholeNumber(100, 600_000, 10_000),
  RELIEF_MAX_COST: wholeNumber(1, 10_000_000, 50_000),
  RELIEF_TRUSTED_DOCUMENTS: z.string().optional(),
  RELIEF_ENGINE: z.enum(ENGINES, `write one of ${ENGINES.join(', ')}`).optional(),
  RELIEF_DATA_DIR: z.string().default('.data'),
  NEO4J_URI: z.url({ protocol: /^(bolt|neo4j)(\+s|\+ssc)?$/, error: NEO4J_URI }).optional(),
  NEO4J_USER: z.string().optional(),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z.string().default('neo4j'),
})

type Settings = z.output<typeof environmentShape>

/** Every variable that the process reads. */
export const SETTINGS: readonly string[] = Object.keys(environmentShape.shape)

/** The only reader of the environment. Throws one `ConfigError` that lists all faults. */
export function readConfig(environment: Environment = process.env): Config {
  // Compose and CI pass an unset variable on as an empty one.
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const parsed = environmentShape.safeParse(given)
  const faults = [...(parsed.error?.issues ?? []).map((issue) => toFault(issue, given)), ...missing(given)]
  if (!parsed.success || faults.length > 0) throw new ConfigError(faults)
  return toConfig(parsed.data)
}

function toConfig(settings: Settings): Config {
  return Object.freeze({
    host: settings.HOST,
    port: settings.PORT,
    logLevel: settings.LOG_LEVEL,
    corsOrigins: settings.RELIEF_CORS_ORIGINS,
    requestTimeoutMs: settings.RELIEF_REQUEST_TIMEOUT_MS,
    maxCost: settings.RELIEF_MAX_COST,
    ...(settings.RELIEF_TRUSTED_DOCUMENTS === undefined
      ? {}
      : { trustedDocuments: settings.RELIEF_TRUSTED_DOCUMENTS }),
    graph: Object.freeze(graphConfig(settings)),
  })
}

function graphConfig(settings: Settings): GraphConfig {
  const { NEO4J_URI: uri, NEO4J_PASSWORD: password } = settings
  if (uri === undefined || settings.RELIEF_ENGINE === 'embedded') {
    return { engine: 'embedded', dataDir: settings.RELIEF_DATA_DIR }
  }
  return {
    engine: 'neo4j',
    uri,
    ...(password === undefined ? {} : { user: settings.NEO4J_USER ?? 'neo4j', password }),
    database: settings.NEO4J_DATABASE,
    requestLimitMs: settings.RELIEF_REQUEST_TIMEOUT_MS,
  }
}

/** What one setting asks of another. */
function missing(given: Environment): ConfigFault[] {
  const faults: ConfigFault[] = []
  if (given.RELIEF_ENGINE === 'neo4j' && given.NEO4J_URI === undefined)
    faults.push({ variable: 'NEO4J_URI', value: '', instead: `the engine neo4j needs it: ${NEO4J_URI}` })
  if (given.NEO4J_USER !== undefined && given.NEO4J_PASSWORD === undefined)
    faults.push({ variable: 'NEO4J_PASSWORD', value: '', instead: 'write the password of NEO4J_USER' })
  return faults
}

function toFault(issue: z.core.$ZodIssue, given: Environment): ConfigFault {
  const variable = String(issue.path[0])
  return { variable, value: given[variable] ?? '', instead: issue.message }
}

function wholeNumber(low: number, high: number, usual: number) {
  const instead = `write a whole number from ${low} to ${high}, for example ${usual}`
  const digits = z.string().regex(/^\d{1,12}$/, instead)
  return digits.transform(Number).pipe(z.number().min(low, instead).max(high, instead)).default(usual)
}

function splitOrigins(text: string): '*' | string[] {
  if (text === '*') return '*'
  return text === 'none' ? [] : text.split(',').map((origin) => origin.trim())
}

function origins() {
  const instead = 'write *, none, or origins separated by commas, such as https://app.example.org'
  return z.union([z.literal('*'), z.array(z.string().regex(/^https?:\/\/[^/\s]+$/, instead))], instead)
}
