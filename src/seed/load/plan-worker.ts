import { parentPort, workerData } from 'node:worker_threads'
import { loadSeed } from '../load-seed.ts'
import type { PlannedSeed } from './load-planned.ts'

const { plan, problems } = await loadSeed(workerData as string, { checks: false })
parentPort?.postMessage({ plan, problems } satisfies PlannedSeed)
