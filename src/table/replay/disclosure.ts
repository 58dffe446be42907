import type { Faction, GameState, LogEntry, PlayerView } from '../../../rules'
import type { GameRecord } from '../game/game-record'
import { memoByObject } from '../game/memo-each'
import type { RulesDoor } from '../game/rules-door'
import { eyesOf } from './moments'

/** How much of a game may be shown when it is looked at again. */
export interface Disclosure {
  /** Whether hands, agendas and what was drawn are shown. */
  readonly isOpen: boolean
  /** Through whose eyes one looks; null: the public's, or everybody's. */
  readonly viewer: Faction | null
  readonly view: (state: GameState) => PlayerView
  readonly log: (log: readonly LogEntry[]) => readonly LogEntry[]
  /** Whether it may be told what could be chosen from here. */
  readonly mayChoose: (state: GameState) => boolean
}

/** Shows a finished game whole: what the rules hide of it is laid open, but the decks. */
const openView = (rules: RulesDoor, state: GameState): PlayerView => {
  const { hands, agendas, agendaChoices, privateTerms, bids } = state
  return { ...rules.playerView(state, null), hands, agendas, agendaChoices, privateTerms, bids }
}

/** A finished game lies open; of an unfinished one a person who plays alone sees what their seat saw, and everybody else what was public. */
export const disclosureOf = (rules: RulesDoor, record: GameRecord): Disclosure => {
  const { isOpen, viewer } = eyesOf(record)
  if (isOpen) {
    return {
      isOpen,
      viewer,
      view: memoByObject((state: GameState) => openView(rules, state)),
      log: (log) => log,
      mayChoose: ({ pending }) => pending.kind !== 'over',
    }
  }
  return {
    isOpen,
    viewer,
    view: memoByObject((state: GameState) => rules.playerView(state, viewer)),
    log: (log) => rules.visibleLog(log, viewer),
    mayChoose: ({ pending }) =>
      pending.kind !== 'over' && (pending.seat === viewer || (pending.kind !== 'agenda' && pending.kind !== 'action')),
  }
}
