import type { Scenario } from '../../../rules'
import { cardOf, type BalanceCard, type Draft, type TrialGame } from '../../maker'
import { openTrialLine, type TrialLine } from './trial-line'

/** How well the bots of a trial play. */
export type TrialLevel = 'easy' | 'normal' | 'strong'

/** What is tried: a scenario beside the one it was made from, by so many games of each. */
export interface TrialOrder {
  readonly original: Scenario
  readonly own: Scenario
  readonly games: number
  readonly level: TrialLevel
}

/** A trial as the page sees it. */
export interface Trial {
  readonly order: TrialOrder
  /** Games played of both together. */
  readonly done: number
  readonly state: 'playing' | 'over' | 'stopped' | 'failed'
  /** Of the pairs that are played; null before the first. */
  readonly card: BalanceCard | null
}

/** What lies on the desk of whoever makes a scenario. */
export interface MakerView {
  readonly draft: Draft | null
  /** The draft as it was last kept, or laid down first. */
  readonly kept: Draft | null
  readonly trial: Trial | null
  /** A draft that would push one away that has not been kept: somebody is asked first. */
  readonly offered: Draft | null
}

/** The desk: it stays as it was left until the program ends. */
export interface MakerRoom {
  readonly subscribe: (listener: () => void) => () => void
  readonly view: () => MakerView
  /** Lays down another draft, or none; what was tried goes with the one before. */
  readonly lay: (draft: Draft | null) => void
  /** Lays a draft down where nothing is lost by it, and otherwise offers it. */
  readonly offer: (draft: Draft) => void
  readonly decline: () => void
  readonly change: (draft: Draft) => void
  /** The draft has been kept as it is. */
  readonly markKept: () => void
  readonly tryIt: (order: TrialOrder) => Promise<void>
  /** Stops the trial; what was played stands. */
  readonly stop: () => void
}

/** Opens a desk with nothing on it; each side of a trial has a line to a worker of its own. */
export const createMakerRoom = (openLine: () => TrialLine = openTrialLine): MakerRoom => {
  const listeners = new Set<() => void>()
  let view: MakerView = { draft: null, kept: null, trial: null, offered: null }
  let lines: readonly TrialLine[] = []
  const show = (change: Partial<MakerView>): void => {
    view = { ...view, ...change }
    for (const listener of listeners) listener()
  }
  const stop = (): void => {
    for (const line of lines) line.close()
    lines = []
    if (view.trial?.state === 'playing') show({ trial: { ...view.trial, state: 'stopped' } })
  }
  const lay = (draft: Draft | null): void => {
    stop()
    show({ draft, kept: draft, trial: null, offered: null })
  }
  return {
    subscribe: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    view: () => view,
    lay,
    offer: (draft) => (view.draft === view.kept ? lay(draft) : show({ offered: draft })),
    decline: () => show({ offered: null }),
    change: (draft) => show({ draft }),
    markKept: () => show({ kept: view.draft }),
    stop,
    tryIt: async (order) => {
      stop()
      const here = [openLine(), openLine()] as const
      lines = here
      await playBoth(order, here, (trial) => {
        if (lines === here) show({ trial })
      })
      if (lines === here) stop()
    },
  }
}

/** Plays the games of both sides, each side one after the other. */
const playBoth = async (
  order: TrialOrder,
  [before, after]: readonly [TrialLine, TrialLine],
  tell: (trial: Trial) => void,
): Promise<void> => {
  const original: TrialGame[] = []
  const own: TrialGame[] = []
  const now = (state: Trial['state']): void => {
    const isPair = Math.min(original.length, own.length) > 0
    tell({ order, state, done: original.length + own.length, card: isPair ? cardOf(order, original, own) : null })
  }
  const playSide = async (line: TrialLine, scenario: Scenario, games: TrialGame[]): Promise<void> => {
    while (games.length < order.games) {
      games.push(await line.play({ scenario, seed: games.length + 1, level: order.level }))
      now('playing')
    }
  }
  now('playing')
  try {
    await Promise.all([playSide(before, order.original, original), playSide(after, order.own, own)])
    now('over')
  } catch {
    now('failed')
  }
}
