import { parentPort, workerData } from 'node:worker_threads'

// What a thread can do to whoever waits for it, for src/run-aside.test.ts.
if (workerData === 'fail') throw new RangeError('out of range')
if (typeof workerData === 'number') process.exit(workerData)
if (workerData !== 'say nothing') parentPort?.postMessage({ heard: workerData })
