import { READER_NAMES, type Finding, type ReaderName } from '../../src/fuzz/protocol'
import { startThread, type Stop, type Thread } from './thread'

/** What is asked for. */
export interface Search {
  /** The file a thread runs. */
  readonly worker: string
  readonly threads: number
  readonly inputs: number
  readonly seed: number
  /** How long one input may take. */
  readonly limitMs: number
  /** Told now and then how far it is. */
  readonly progress: (done: number, found: number) => void
}

/** What came of it. */
export interface SearchReport {
  /** In the order of the inputs. */
  readonly findings: readonly Finding[]
  /** Inputs taken by each reader. */
  readonly accepted: ReadonlyMap<ReaderName, number>
}

/** Inputs given to a thread at a time. */
const STRETCH = 1000

/**
 * Tries all inputs on several threads. One that is stuck at an input, or dies of it, is replaced, and the next goes on behind that input.
 */
export const searchInputs = async ({ worker, threads, inputs, seed, limitMs, progress }: Search): Promise<SearchReport> => {
  const findings: Finding[] = []
  const accepted = new Map<ReaderName, number>()
  let next = 0

  const start = (): Promise<Thread> => startThread(worker, (finding) => findings.push(finding))
  const end = async (thread: Thread): Promise<void> => {
    for (const reader of READER_NAMES) accepted.set(reader, (accepted.get(reader) ?? 0) + thread.accepted(reader))
    await thread.end()
  }
  /** A thread in place of one that stopped. On a busy machine any input can be slow once: only one that is stuck twice hangs. */
  const replace = async (thread: Thread, { kind, index, reader, what }: Stop): Promise<Thread> => {
    await end(thread)
    const other = await start()
    if (kind === 'stuck' && (await other.go({ seed, from: index, to: index + 1 }, limitMs)) === null) return other
    findings.push({ index, kind: kind === 'stuck' ? 'hang' : 'crash', reader, what })
    if (kind === 'died') return other
    await end(other)
    return start()
  }
  const lane = async (): Promise<void> => {
    let thread = await start()
    while (next < inputs) {
      let from = next
      const to = Math.min(inputs, from + STRETCH)
      next = to
      while (from < to) {
        const stop = await thread.go({ seed, from, to }, limitMs)
        if (stop === null) break
        thread = await replace(thread, stop)
        from = stop.index + 1
      }
      progress(to, findings.length)
    }
    await end(thread)
  }
  await Promise.all(Array.from({ length: threads }, lane))
  return { findings: findings.sort((a, b) => a.index - b.index), accepted }
}
