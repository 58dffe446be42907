import { useCallback, useEffect, useMemo, useState } from 'react'
import { type Film, useSend } from '../../table'

/** How fast a replay plays by itself, in milliseconds a move. */
export const PACES = { slow: 2000, normal: 900, fast: 250 } as const
export type Pace = keyof typeof PACES

/** The moment one looks at, and the ways to another. */
export interface Player {
  readonly at: number
  readonly playing: boolean
  readonly pace: Pace
  readonly go: (at: number) => void
  readonly step: (moves: number) => void
  /** To the quarter before or after: where each begins. */
  readonly turnPage: (direction: 1 | -1) => void
  readonly toggle: () => void
  readonly setPace: (pace: Pace) => void
}

/** The moments at which quarters begin, with the start and the end of the game, in order. */
export const pagesOf = ({ marks, length }: Pick<Film, 'marks' | 'length'>): readonly number[] => [
  ...new Set([0, ...marks.filter(({ kind }) => kind === 'quarter').map(({ at }) => at), length]),
]

/** Plays a film: goes from the moment one looks at to others, and on by itself while it plays. */
export function usePlayer(film: Film, at: number): Player {
  const send = useSend()
  const { length } = film
  const [isPlaying, setPlaying] = useState(false)
  const [pace, setPace] = useState<Pace>('normal')
  const playing = isPlaying && at < length
  const look = useCallback((to: number): void => send({ type: 'replay.look', at: Math.max(0, Math.min(length, to)) }), [send, length])
  const go = useCallback(
    (to: number): void => {
      setPlaying(false)
      look(to)
    },
    [look],
  )
  const pages = useMemo(() => pagesOf(film), [film])
  useEffect(() => {
    if (!playing) return
    const timer = setTimeout(() => look(at + 1), PACES[pace])
    return () => clearTimeout(timer)
  }, [playing, at, pace, look])
  return {
    at,
    playing,
    pace,
    go,
    step: (moves) => go(at + moves),
    turnPage: (direction) => go((direction > 0 ? pages.find((page) => page > at) : [...pages].reverse().find((page) => page < at)) ?? at),
    toggle: () => {
      if (!playing && at === length) look(0)
      setPlaying(!playing)
    },
    setPace,
  }
}
