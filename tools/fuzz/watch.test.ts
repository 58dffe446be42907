import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { searchInputs } from './watch'

const folder = mkdtempSync(join(tmpdir(), 'watch-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** A worker that takes every input of its only reader but three: one is found wrong, one never ends, one ends the thread. */
const WORKER = `
const { parentPort, workerData } = require('node:worker_threads')
const memory = new Int32Array(workerData.memory)
parentPort.on('message', ({ from, to }) => {
  for (let index = from; index < to; index++) {
    Atomics.store(memory, 0, index)
    if (index === 5) parentPort.postMessage({ kind: 'found', finding: { index, kind: 'wrong', reader: 'save', what: 'five' } })
    else if (index === 1007) for (;;);
    else if (index === 1500) throw new Error('died')
    else Atomics.add(memory, 2, 1)
  }
  parentPort.postMessage({ kind: 'idle' })
})
parentPort.postMessage({ kind: 'idle' })
`

it('names the input a thread is stuck at or dies of, and goes on behind it', async () => {
  const worker = join(folder, 'worker.cjs')
  writeFileSync(worker, WORKER)
  const told: number[] = []
  const report = await searchInputs({ worker, threads: 2, inputs: 3000, seed: 1, limitMs: 1500, progress: (done) => told.push(done) })
  expect(report.findings).toEqual([
    { index: 5, kind: 'wrong', reader: 'save', what: 'five' },
    { index: 1007, kind: 'hang', reader: 'save', what: 'no answer in 1500 ms' },
    { index: 1500, kind: 'crash', reader: 'save', what: 'Error: died' },
  ])
  expect(report.accepted.get('save')).toBe(3000 - 3)
  expect(told.sort((a, b) => a - b)).toEqual([1000, 2000, 3000])
})
