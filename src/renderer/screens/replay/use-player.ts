import { useCallback, useEffect, useMemo, useState } from 'react'
import type { Film } from '../../table'

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

/** Plays a film: holds the moment, and moves it on while it plays. */
export function usePlayer(film: Film, startAt: number): Player {
  const { length } = film
  const [at, setAt] = useState(() => Math.min(startAt, length))
  const [isPlaying, setPlaying] = useState(false)
  const [pace, setPace] = useState<Pace>('normal')
  const playing = isPlaying && at < length
  const go = useCallback(
    (to: number): void => {
      setPlaying(false)
      setAt(Math.max(0, Math.min(length, to)))
    },
    [length],
  )
  const pages = useMemo(() => pagesOf(film), [film])
  useEffect(() => {
    if (!playing) return
    const timer = setTimeout(() => setAt(at + 1), PACES[pace])
    return () => clearTimeout(timer)
  }, [playing, at, pace])
  return {
    at,
    playing,
    pace,
    go,
    step: (moves) => go(at + moves),
    turnPage: (direction) => go((direction > 0 ? pages.find((page) => page > at) : [...pages].reverse().find((page) => page < at)) ?? at),
    toggle: () => {
      if (!playing && at === length) setAt(0)
      setPlaying(!playing)
    },
    setPace,
  }
}
