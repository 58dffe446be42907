import { Worker } from 'node:worker_threads'
import {
  READER_NAMES,
  SLOT_COUNT,
  SLOTS,
  type Finding,
  type ReaderName,
  type Stretch,
  type Told,
  type WorkerStart,
} from '../../src/fuzz/protocol'

/** Why a thread did not come to the end of what it was given, and at which input. */
export interface Stop {
  readonly kind: 'stuck' | 'died'
  readonly index: number
  readonly reader: ReaderName
  readonly what: string
}

/** A thread that tries inputs, and can be watched and ended while it is stuck. */
export interface Thread {
  /** Goes through a stretch; null when it came to its end, and the thread can be given the next. */
  readonly go: (stretch: Stretch, limitMs: number) => Promise<Stop | null>
  /** How many inputs a reader took so far. */
  readonly accepted: (reader: ReaderName) => number
  readonly end: () => Promise<unknown>
}

const LOOK_MS = 100

const readerAt = (slot: number): ReaderName => {
  const reader = READER_NAMES[slot]
  if (reader === undefined) throw new RangeError(`no reader has the number ${slot}`)
  return reader
}

/** Starts a thread; it counts as started when it can be given work. */
export const startThread = async (file: string, found: (finding: Finding) => void): Promise<Thread> => {
  const start: WorkerStart = { memory: new SharedArrayBuffer(SLOT_COUNT * Int32Array.BYTES_PER_ELEMENT) }
  const memory = new Int32Array(start.memory)
  const worker = new Worker(file, { workerData: start })
  const stopped = (kind: Stop['kind'], what: string): Stop => ({
    kind,
    index: Atomics.load(memory, SLOTS.index),
    reader: readerAt(Atomics.load(memory, SLOTS.reader)),
    what,
  })

  let settle: (stop: Stop | null) => void = () => undefined
  worker.on('message', (told: Told) => (told.kind === 'idle' ? settle(null) : found(told.finding)))
  worker.on('error', (error) => settle(stopped('died', String(error))))
  worker.on('exit', (code) => settle(stopped('died', `the thread ended with ${code}`)))

  /** Waits until the thread has nothing to do, dies, or stays at one input for longer than the limit. */
  const idle = (limitMs: number): Promise<Stop | null> =>
    new Promise((resolve) => {
      let [seen, since] = [-1, Date.now()]
      const watch = setInterval(() => {
        const now = Atomics.load(memory, SLOTS.index)
        if (now !== seen) [seen, since] = [now, Date.now()]
        else if (Date.now() - since > limitMs) settle(stopped('stuck', `no answer in ${limitMs} ms`))
      }, LOOK_MS)
      settle = (stop) => {
        clearInterval(watch)
        resolve(stop)
      }
    })

  const failed = await idle(Infinity)
  if (failed !== null) throw new Error(`a thread cannot be started: ${failed.what}`)
  return {
    go: (stretch, limitMs) => {
      worker.postMessage(stretch)
      return idle(limitMs)
    },
    accepted: (reader) => Atomics.load(memory, SLOTS.accepted + READER_NAMES.indexOf(reader)),
    end: () => worker.terminate(),
  }
}
