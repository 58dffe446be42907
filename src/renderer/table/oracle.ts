import type { Move, PlayerView, Scenario } from '../../../rules'
import type { QuarterStory } from '../../story'
import type { BotLevel } from '../../table'
import { createWorkerLine, type WorkerPort, type WorkerReply } from './worker-line'

/** A game to play on with four bots: once for each seed of their dice. */
export interface WhatIf {
  readonly scenario: Scenario
  readonly seed: number
  readonly moves: readonly Move[]
  readonly level: BotLevel
  readonly seeds: readonly number[]
}

/** What the oracle is asked. */
export type OracleRequest =
  | { readonly kind: 'chances'; readonly view: PlayerView; readonly seed: number; readonly futures: number }
  | ({ readonly kind: 'what-if' } & WhatIf)

/** What it answers. */
export type OracleAnswer =
  | { readonly kind: 'chances'; readonly chances: readonly number[] }
  | { readonly kind: 'what-if'; readonly games: readonly (readonly QuarterStory[])[] }

type OraclePort = WorkerPort<OracleRequest & { readonly id: number }, WorkerReply<OracleAnswer>>

/** Bots who look at a game from outside, in a worker of their own: what its chances were, and how it might have gone. */
export interface Oracle {
  /** Every seat's chance to win from a view; more futures, closer look. */
  readonly chances: (view: PlayerView, seed: number, futures: number) => Promise<readonly number[]>
  /** How a game goes on by quarters, once for each seed. */
  readonly whatIf: (wish: WhatIf) => Promise<readonly (readonly QuarterStory[])[]>
  /** Stops at once; whoever still waits is told so. */
  readonly close: () => void
}

const openWorker = (): OraclePort => new Worker(new URL('./oracle-worker.ts', import.meta.url), { type: 'module', name: 'oracle' })

/** Opens an oracle; its worker starts with the first question. */
export const openOracle = (): Oracle => {
  const line = createWorkerLine<OracleRequest, OracleAnswer>(openWorker, 'the oracle failed')
  return {
    chances: async (view, seed, futures) => {
      const answer = await line.ask({ kind: 'chances', view, seed, futures }).answer
      return answer.kind === 'chances' ? answer.chances : []
    },
    whatIf: async (wish) => {
      const answer = await line.ask({ kind: 'what-if', ...wish }).answer
      return answer.kind === 'what-if' ? answer.games : []
    },
    close: () => line.close('the oracle was closed'),
  }
}
