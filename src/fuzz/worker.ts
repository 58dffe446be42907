import { parentPort, workerData } from 'node:worker_threads'
import { READER_NAMES, SLOTS, type Stretch, type Told, type WorkerStart } from './protocol'
import { inputOf, tryInput } from './try-input'

const memory = new Int32Array((workerData as WorkerStart).memory)
const tell = (told: Told): void => parentPort?.postMessage(told)

const tryOne = (seed: number, index: number): void => {
  Atomics.store(memory, SLOTS.index, index)
  const input = inputOf(seed, index)
  const reader = READER_NAMES.indexOf(input.reader.name)
  Atomics.store(memory, SLOTS.reader, reader)
  const outcome = tryInput(input)
  if (outcome.kind === 'accepted') Atomics.add(memory, SLOTS.accepted + reader, 1)
  else if (outcome.kind !== 'refused')
    tell({ kind: 'found', finding: { index, kind: outcome.kind, reader: input.reader.name, what: outcome.what } })
}

parentPort?.on('message', ({ seed, from, to }: Stretch) => {
  for (let index = from; index < to; index++) tryOne(seed, index)
  tell({ kind: 'idle' })
})
tell({ kind: 'idle' })
