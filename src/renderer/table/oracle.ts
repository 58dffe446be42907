import type { Move, PlayerView, Scenario } from '../../../rules'
import type { QuarterStory } from '../../story'
import type { BotLevel } from '../../table'

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

type Reply =
  | { readonly id: number; readonly ok: true; readonly answer: OracleAnswer }
  | { readonly id: number; readonly ok: false; readonly detail: string }

/** The part of a Worker the oracle needs, so that tests can stand in for it. */
export interface OraclePort {
  postMessage(message: { readonly id: number; readonly request: OracleRequest }): void
  onmessage: ((event: MessageEvent<Reply>) => void) | null
  onerror: ((event: ErrorEvent) => void) | null
  terminate(): void
}

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
export const openOracle = (open: () => OraclePort = openWorker): Oracle => {
  let port: OraclePort | null = null
  let nextId = 1
  const waiting = new Map<number, { readonly resolve: (answer: OracleAnswer) => void; readonly reject: (error: Error) => void }>()

  const close = (reason: string): void => {
    port?.terminate()
    port = null
    const failed = [...waiting.values()]
    waiting.clear()
    for (const { reject } of failed) reject(new Error(reason))
  }
  const connect = (): OraclePort => {
    if (port !== null) return port
    const opened = open()
    opened.onmessage = ({ data }) => {
      const asked = waiting.get(data.id)
      waiting.delete(data.id)
      if (data.ok) asked?.resolve(data.answer)
      else asked?.reject(new Error(data.detail))
    }
    opened.onerror = (event) => close(`the oracle failed: ${event.message}`)
    port = opened
    return opened
  }
  const ask = (request: OracleRequest): Promise<OracleAnswer> =>
    new Promise((resolve, reject) => {
      const id = nextId++
      waiting.set(id, { resolve, reject })
      connect().postMessage({ id, request })
    })

  return {
    chances: async (view, seed, futures) => {
      const answer = await ask({ kind: 'chances', view, seed, futures })
      return answer.kind === 'chances' ? answer.chances : []
    },
    whatIf: async (wish) => {
      const answer = await ask({ kind: 'what-if', ...wish })
      return answer.kind === 'what-if' ? answer.games : []
    },
    close: () => close('the oracle was closed'),
  }
}
