import { MACRO_INFO, REGIONS } from '../content/board'
import { AGENDAS, CARDS, EVENTS, FACTION_INFO } from '../content/catalogue'
import { BASE_NUMBERS } from '../content/numbers'
import type { Position } from '../model/state'
import { canonicalJson, fingerprint } from './hash'

/** Version of the rules; it changes when the same moves would give another game. */
export const RULES_VERSION = '2'

/** Fingerprint of a position: equal positions, equal hashes, on every machine. */
export function stateHash(position: Position): string {
  return fingerprint(canonicalJson(position))
}

/** Fingerprint of the content the rules run on: board, cards, events, agendas, factions, numbers. */
export function contentHash(): string {
  known ??= fingerprint(canonicalJson([REGIONS, MACRO_INFO, [...CARDS.values()], [...EVENTS.values()], [...AGENDAS.values()], FACTION_INFO, BASE_NUMBERS]))
  return known
}

let known: string | undefined
