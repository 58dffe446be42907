import type { TrialGame, TrialStart } from '../../maker'
import { createWorkerLine, type WorkerPort, type WorkerReply } from '../table/worker-line'

type TrialPort = WorkerPort<TrialStart & { readonly id: number }, WorkerReply<TrialGame>>

/** Whoever plays the games of a trial, away from the page. */
export interface TrialLine {
  readonly play: (start: TrialStart) => Promise<TrialGame>
  /** Stops at once; whoever still waits is told so. */
  readonly close: () => void
}

const openWorker = (): TrialPort => new Worker(new URL('./trial-worker.ts', import.meta.url), { type: 'module', name: 'trial' })

/** Opens a line to a worker of its own, which starts with the first game. */
export const openTrialLine = (): TrialLine => {
  const line = createWorkerLine<TrialStart, TrialGame>(openWorker, 'the trial’s worker failed')
  return { play: (start) => line.ask(start).answer, close: () => line.close('the trial was stopped') }
}
