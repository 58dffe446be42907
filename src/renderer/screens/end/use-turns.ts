import { useEffect, useState } from 'react'
import { findTurns, type Chances, type Turn } from '../../../story'
import { type Film, openOracle } from '../../table'

/** What the bots found out, or how far they are: 0 to 1. */
export type TurnsFound =
  | { readonly state: 'working'; readonly done: number }
  | { readonly state: 'found'; readonly turns: readonly Turn[] }
  | { readonly state: 'failed' }

/** The same game is weighed once, however often one looks. */
const known = new WeakMap<Film, readonly Turn[]>()
/** The turning points of a game, once they are found. */
export const turnsKnown = (film: Film): readonly Turn[] => known.get(film) ?? []

/** The futures are dreamt from the same dice at every moment, so that two moments compare. */
const DICE = 2021

/** Has bots weigh a finished game in a worker; nothing waits for them. */
export function useTurns(film: Film): TurnsFound {
  const [found, setFound] = useState<TurnsFound>(() => start(film))
  useEffect(() => {
    const turns = known.get(film)
    if (turns !== undefined) return setFound({ state: 'found', turns })
    const oracle = openOracle()
    let gone = false
    const asked = new Map<string, Promise<Chances>>()
    const ask = (at: number, futures: number): Promise<Chances> => {
      const key = `${at} ${futures}`
      const answer = asked.get(key) ?? oracle.chances(film.table(at).position, DICE, futures)
      asked.set(key, answer)
      return answer
    }
    const entries = (at: number) => film.log(at).slice(at === 0 ? 0 : film.log(at - 1).length)
    const work = async (): Promise<void> => {
      try {
        const turns = await findTurns({ length: film.length, entries }, ask, (done) => gone || setFound({ state: 'working', done }))
        known.set(film, turns)
        if (!gone) setFound({ state: 'found', turns })
      } catch {
        // The worker was closed because nobody looks any more, or it failed: then there are no turning points to show.
        if (!gone) setFound({ state: 'failed' })
      }
    }
    void work()
    return () => {
      gone = true
      oracle.close()
    }
  }, [film])
  return found
}

const start = (film: Film): TurnsFound => {
  const turns = known.get(film)
  return turns === undefined ? { state: 'working', done: 0 } : { state: 'found', turns }
}
