import { useEffect, useRef, useState } from 'react'
import type { Move } from '../../../../rules'
import { meanOf, type MeanQuarter } from '../../../story'
import { type Film, openOracle, type Oracle } from '../../table'

/** Games that are played on from each side; their mean is shown. */
export const TRIES = 6

/** Two ways a game might have gone, each the mean of several games of four bots. */
export interface WhatIfFound {
  readonly asPlayed: readonly MeanQuarter[]
  readonly otherwise: readonly MeanQuarter[]
}

/** Where the question stands. */
export type WhatIfState = { readonly state: 'idle' | 'working' | 'failed' } | ({ readonly state: 'found' } & WhatIfFound)

/** Lets four bots play a finished game on from both sides of a decision, in a worker. */
export function useWhatIf(film: Film): {
  readonly result: WhatIfState
  readonly ask: (before: number, move: Move) => void
  readonly forget: () => void
} {
  const [result, setResult] = useState<WhatIfState>({ state: 'idle' })
  const oracle = useRef<Oracle | null>(null)
  useEffect(() => () => oracle.current?.close(), [])
  const ask = (before: number, move: Move): void => {
    const source = film.source()
    if (source === null) return
    oracle.current?.close()
    const opened = openOracle()
    oracle.current = opened
    const { scenario, seed, moves } = source
    const seeds = Array.from({ length: TRIES }, (_, index) => index + 1)
    const wish = { scenario, seed, level: 'easy', seeds } as const
    const work = async (): Promise<void> => {
      try {
        const asPlayed = meanOf(await opened.whatIf({ ...wish, moves: moves.slice(0, before + 1) }))
        const otherwise = meanOf(await opened.whatIf({ ...wish, moves: [...moves.slice(0, before), move] }))
        setResult({ state: 'found', asPlayed, otherwise })
      } catch {
        // A newer question, or leaving, has closed this oracle; then nobody waits for its answer.
        if (oracle.current === opened) setResult({ state: 'failed' })
      }
    }
    setResult({ state: 'working' })
    void work()
  }
  const forget = (): void => {
    oracle.current?.close()
    oracle.current = null
    setResult({ state: 'idle' })
  }
  return { result, ask, forget }
}
