import { setTimeout as pause } from 'node:timers/promises'
import { readSituation } from '../../e2e/play/situation'
import type { Wrong } from './count'
import { armKiller } from './killer'
import { openLedger } from './ledger'
import type { Plan } from './plan'
import { play } from './play'
import { playedLast, readSaves, replayed } from './saves'
import { Fault, openTable, saveOf, type Table } from './table'

/** A round that is not over by then hangs, ms. */
const LIMIT_MS = 90_000

/** What became of a round. */
export interface RoundEnd {
  readonly confirmed: number
  readonly wrong: Wrong | null
}

/**
 * Starts the game on a folder, goes on with what was played last, plays as planned, kills it, and compares the disk with what the page had
 * told.
 */
export const playRound = async (userFolder: string, scratch: string, plan: Plan): Promise<RoundEnd> => {
  const before = readSaves(userFolder)
  if (!before.ok) return { confirmed: 0, wrong: { kind: 'broken', what: before.why } }
  const ledger = openLedger(before.saves)
  const latest = await playedLast(userFolder, scratch)
  const table = await openTable(userFolder, ledger).catch((error: unknown) => String(error))
  if (typeof table === 'string') return { confirmed: 0, wrong: { kind: 'stuck', what: `the program does not start: ${table}` } }
  const killer = armKiller(table.sitting)
  const played = play(table, latest, plan, killer).then(
    () => null,
    (error: unknown) => (killer.hasStruck() ? null : wrongOf(error)),
  )
  const ended = await Promise.race([played, killer.struck.then(() => null), pause(LIMIT_MS, LATE, { ref: false })])
  const wrong = ended === null ? null : { ...ended, what: `${ended.what}; on the screen: ${await onScreen(table)}` }
  await killer.strike()
  await played
  return { confirmed: confirmedIn(table, before.saves), wrong: wrong ?? ledger.compare(readSaves(userFolder)) ?? unplayable(table) }
}

const LATE: Wrong = { kind: 'stuck', what: `the round was not over after ${LIMIT_MS / 1000} s` }

const wrongOf = (error: unknown): Wrong =>
  error instanceof Fault ? error.wrong : { kind: 'stuck', what: (error instanceof Error ? error.message : String(error)).slice(0, 600) }

/** Where the people at the computer got stuck. */
const onScreen = async ({ sitting: { page } }: Table): Promise<string> => {
  const look = Promise.all([readSituation(page), page.evaluate(() => document.body.innerText.replaceAll(/\s+/g, ' ').slice(0, 500))])
  const seen = await Promise.race([look, pause(3_000, null, { ref: false })]).catch(() => null)
  return seen === null ? 'the page does not answer' : seen.join(': ')
}

/** Moves told to be on the disk in this round. */
const confirmedIn = (table: Table, before: ReadonlyMap<string, { readonly moves: readonly string[] }>): number => {
  const last = table.last()
  return last === null ? 0 : Math.max(0, last.moves - (before.get(last.id)?.moves.length ?? 0))
}

/** The game that was at the table must be one that can be played on, whatever else it holds. */
const unplayable = (table: Table): Wrong | null => {
  const last = table.last()
  const save = last === null ? null : saveOf(table.userFolder, last.id)
  const read = save === null ? null : replayed(save)
  return read !== null && 'why' in read ? { kind: 'broken', what: `${last?.id ?? ''} does not replay: ${read.why}` } : null
}
