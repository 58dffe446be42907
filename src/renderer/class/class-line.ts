import type { ClassRead, GameFile, Measures, ParStart } from '../../class'
import { createWorkerLine, type WorkerPort, type WorkerReply } from '../table/worker-line'

/** What a worker is asked for a class. */
export type ClassQuestion =
  { readonly kind: 'read'; readonly file: GameFile } | { readonly kind: 'par'; readonly start: ParStart; readonly game: number }

/** What it answers. */
export type ClassAnswer = { readonly kind: 'read'; readonly read: ClassRead } | { readonly kind: 'par'; readonly measures: Measures }

type ClassPort = WorkerPort<ClassQuestion & { readonly id: number }, WorkerReply<ClassAnswer>>

/** Whoever reads a class's files and plays its par, away from the page. */
export interface ClassLine {
  readonly read: (file: GameFile) => Promise<ClassRead>
  readonly playPar: (start: ParStart, game: number) => Promise<Measures>
  /** Stops at once; whoever still waits is told so. */
  readonly close: () => void
}

const openWorker = (): ClassPort => new Worker(new URL('./class-worker.ts', import.meta.url), { type: 'module', name: 'class' })

/** Opens a line to a worker of its own, which starts with the first question. */
export const openClassLine = (): ClassLine => {
  const line = createWorkerLine<ClassQuestion, ClassAnswer>(openWorker, 'the class’s worker failed')
  return {
    read: async (file) => {
      const answer = await line.ask({ kind: 'read', file }).answer
      if (answer.kind !== 'read') throw new Error('another answer than was asked for')
      return answer.read
    },
    playPar: async (start, game) => {
      const answer = await line.ask({ kind: 'par', start, game }).answer
      if (answer.kind !== 'par') throw new Error('another answer than was asked for')
      return answer.measures
    },
    close: () => line.close('the class was closed'),
  }
}
