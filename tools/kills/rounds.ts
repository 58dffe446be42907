import { existsSync, rmSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { startGame } from '../../e2e/play/new-game'
import { answerPlainly } from '../../e2e/play/play-on'
import { sitDown, type Sitting } from '../../e2e/play/sitting'
import { makeUserFolder } from '../../e2e/support/launch-game'
import { FACTIONS, REGIONS, type Faction } from '../../rules'
import { added, NOTHING, type Count } from './count'
import { missingMoves, readSavedMoves } from './saved-moves'

/** The longest a game is let live after it can be played, ms: long enough for some moves, short enough for many kills. */
const LIFE_MS = 5_000
/** A game that cannot be gone on with by then is stuck, ms. */
const PATIENCE_MS = 20_000
const SITUATIONS = ['hand-over', 'recap', 'agenda', 'turn', 'deal', 'support', 'counter', 'ruling', 'show', 'end'] as const

interface Rounds {
  readonly rounds: number
  readonly seed: number
  readonly tell: (line: string) => void
}

/** One game after another by four people at one computer, killed once a round; the folder is kept where something went wrong. */
export const playRounds = async ({ rounds, seed, tell }: Rounds): Promise<Count> => {
  const userFolder = makeUserFolder()
  const chance = seeded(seed)
  let total = NOTHING
  let begun = false
  for (let round = 1; round <= rounds && total.first === null; round++) {
    const done = await playRound(userFolder, begun, chance)
    begun = begun || done.begun
    const wrong = done.wrong === null ? {} : { [done.wrong.kind]: 1, first: { what: done.wrong.what, seed, round, folder: userFolder } }
    total = added(total, { ...NOTHING, rounds: 1, confirmed: done.seen.length, ...wrong })
    if (round % 10 === 0) tell(`seed ${seed}: ${round} of ${rounds} kills, ${total.confirmed} confirmed moves`)
  }
  if (total.first === null && existsSync(userFolder)) rmSync(userFolder, { recursive: true, force: true })
  return total
}

interface Round {
  /** Moves that the page showed as made. */
  readonly seen: readonly string[]
  /** Whether a game lies on the table by now. */
  readonly begun: boolean
  readonly wrong: { readonly kind: 'lost' | 'broken' | 'stuck'; readonly what: string } | null
}

const playRound = async (userFolder: string, begun: boolean, chance: () => number): Promise<Round> => {
  const before = begun ? readSavedMoves(userFolder) : null
  const goesOn = before !== null && before.ok && !before.over
  const sitting = await sitDown({ userFolder })
  await knowNames(sitting)
  const seen: string[] = []
  try {
    if (goesOn) await sitting.title.continue()
    else await startGame(sitting, { scenario: 'long-war', seats: 'four', seed: Math.floor(chance() * 1e6) + 1 })
    await sitting.situation(...SITUATIONS)
  } catch (error) {
    await sitting.kill()
    return { seen, begun, wrong: { kind: 'stuck', what: String(error).slice(0, 300) } }
  }
  let alive = true
  const playing = play(sitting, seen, chance, () => alive).catch((error: unknown) => (alive ? Promise.reject(error as Error) : undefined))
  const stuck = await Promise.race([playing.then(() => null, String), pause(chance() * LIFE_MS, null)])
  alive = false
  await sitting.kill()
  await playing.catch(() => undefined)
  if (stuck !== null) return { seen, begun: true, wrong: { kind: 'stuck', what: stuck.slice(0, 300) } }
  const after = readSavedMoves(userFolder)
  if (!after.ok) return { seen, begun: true, wrong: { kind: 'broken', what: after.why } }
  const expected = [...(goesOn && before.ok ? before.moves : []), ...seen]
  const missing = missingMoves(expected, after.moves)
  return { seen, begun: true, wrong: missing.length === 0 ? null : { kind: 'lost', what: `${missing.length} moves, the first: ${missing[0]}` } }
}

/** Functions handed to the page name themselves by this helper of the compiler, which a page does not have. */
const knowNames = ({ page }: Sitting): Promise<unknown> => page.evaluate('globalThis.__name = (named) => named')

/** Plays by clicks until the game is killed, and writes down each move once the page shows that it is made. */
const play = async (sitting: Sitting, seen: string[], chance: () => number, isAlive: () => boolean): Promise<void> => {
  const { page } = sitting
  page.setDefaultTimeout(PATIENCE_MS)
  while (isAlive()) {
    const now = await sitting.situation(...SITUATIONS)
    if (now === 'end') return
    if (now === 'agenda' || now === 'turn') await makeMove(sitting, now, seen, chance)
    else await answerPlainly(sitting, now)
  }
}

const seatOnTurn = async ({ page }: Sitting): Promise<Faction | null> => {
  const viewer = await page.locator('[data-viewer]').first().getAttribute('data-viewer')
  return FACTIONS.find((faction) => faction === viewer) ?? null
}

/** Makes one move of whoever sits there: an agenda kept, a coin put somewhere, or the turn ended. */
const makeMove = async (sitting: Sitting, now: 'agenda' | 'turn', seen: string[], chance: () => number): Promise<void> => {
  if (now === 'turn' && (await subsidise(sitting, seen, chance))) return
  const seat = await seatOnTurn(sitting)
  await answerPlainly(sitting, now)
  if (seat !== null) seen.push(`${seat} ${now === 'agenda' ? 'choose-agenda' : 'end-turn'}`)
}

/** Puts a coin into a region drawn by chance; false where the seat cannot. */
const subsidise = async (sitting: Sitting, seen: string[], chance: () => number): Promise<boolean> => {
  const { page, table, slip } = sitting
  const action = table.action('subsidise')
  const seat = await seatOnTurn(sitting)
  if (seat === null || chance() < 0.2 || (await action.count()) === 0 || (await action.getAttribute('aria-disabled')) === 'true') return false
  const left = await page.locator('.action-head').innerText()
  await table.take('subsidise')
  const region = REGIONS[Math.floor(chance() * REGIONS.length)]
  await slip.aim(region?.name.en ?? '')
  await slip.confirm()
  await page.waitForFunction((was) => document.querySelector<HTMLElement>('.action-head')?.innerText !== was, left)
  seen.push(`${seat} subsidise`)
  return true
}

/** Numbers from 0 to 1, the same for the same seed. */
const seeded = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}
