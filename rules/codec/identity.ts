import { MACRO_INFO, REGIONS } from '../content/board'
import { AGENDAS, CARDS, EVENTS, FACTION_INFO, PRIVATE_TERMS } from '../content/catalogue'
import { BASE_NUMBERS } from '../content/numbers'
import type { Position } from '../model/state'
import { canonicalJson, fingerprint } from './hash'

/** Version of the rules; it changes when the same moves would give another game. */
export const RULES_VERSION = '8'

/** Fingerprint of a position: equal positions, equal hashes, on every machine. */
export function stateHash(position: Position): string {
  return fingerprint(canonicalJson(position))
}

/**
 * Fingerprint of the content the rules run on: board, cards, events, agendas, factions, numbers. What is only read by people (words,
 * pictures, sources) does not count, so that a corrected misprint makes no saved game another game.
 */
export function contentHash(): string {
  known ??= playedHash([
    REGIONS,
    MACRO_INFO,
    [...CARDS.values()],
    [...EVENTS.values()],
    [...AGENDAS.values()],
    [...PRIVATE_TERMS.values()],
    FACTION_INFO,
    BASE_NUMBERS,
  ])
  return known
}

/** Fingerprint of content without what is only read by people. */
export function playedHash(content: unknown): string {
  return fingerprint(canonicalJson(playedPart(content)))
}

const FOR_READERS: ReadonlySet<string> = new Set(['picture', 'sources'])

function playedPart(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(playedPart)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([key, item]) => !FOR_READERS.has(key) && !isWords(item))
  return Object.fromEntries(entries.map(([key, item]) => [key, playedPart(item)]))
}

/** Whether a value is a text in every language. */
function isWords(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'en' in value && 'zh-CN' in value
}

let known: string | undefined
