import { numbersWith, type Faction, type LogEntry } from '../../../rules'
import { speechAbout, type Speech } from '../../story'
import { aftermathAt } from '../game/aftermath'
import { type GameRecord, logOf } from '../game/game-record'

/** What of a game is being told: a move as it was made, a part of what it set off, or what somebody missed. */
export type Telling =
  | { readonly of: 'move'; readonly at: number }
  | { readonly of: 'market' | 'news' }
  | { readonly of: 'entry'; readonly entry: LogEntry }
  | { readonly of: 'recap'; readonly entries: number; readonly to: Faction }

/** What a house says beside what is being told; null where none has anything to say. */
export const speechBeside = (record: GameRecord, telling: Telling): Speech | null => {
  const log = logOf(record)
  const { start, numbers } = record.scenario
  const voiced = { seed: record.seed, log, start, mostSubsidy: numbersWith(numbers).subsidy.max }
  if (telling.of === 'move') return speechAbout(voiced, moveIn(record, telling.at))
  if (telling.of === 'recap') return speechAbout(voiced, { from: log.length - telling.entries, to: log.length, silent: telling.to })
  if (telling.of === 'entry') {
    const at = log.lastIndexOf(telling.entry)
    return at < 0 ? null : speechAbout(voiced, { from: at, to: at + 1 })
  }
  const last = record.played[record.played.length - 1]?.log ?? []
  const from = log.length - last.length
  const market = last.findIndex(({ kind }) => kind === 'market')
  const began = last.findIndex(({ kind }) => kind === 'quarter-began')
  const opening = began < 0 ? last.length : began
  if (telling.of === 'news') return speechAbout(voiced, { from: from + opening, to: log.length })
  if (market < 0) return null
  return speechAbout(voiced, { from: from + market, to: from + market + 1 })
}

/** How many moves a line stays for, where the moves after it have none of their own: a bot's move may be gone in a moment. */
const LASTING = 3

/** The same of the last moves of a quarter: what was said about the newest of them that anything was said about. */
export const speechOfLast = (record: GameRecord): Speech | null => {
  const made = record.played.length
  for (let at = made - 1; at >= Math.max(0, made - LASTING); at--) {
    const log = record.played[at]?.log ?? []
    // What was said before a market is over with it.
    if (at < made - 1 && aftermathAt(log) < log.length) return null
    const speech = speechBeside(record, { of: 'move', at })
    if (speech !== null) return speech
  }
  return null
}

/** Where in the whole log a move lies, without what it set off. */
const moveIn = ({ opening, played }: GameRecord, at: number): { readonly from: number; readonly to: number } => {
  const from = played.slice(0, at).reduce((sum, { log }) => sum + log.length, opening.length)
  return { from, to: from + aftermathAt(played[at]?.log ?? []) }
}
