import { FACTIONS, type Faction, type LogEntry, type LogKind } from '../../rules'

/** Every seat's chance to win, in seat order. */
export type Chances = readonly number[]

/** What is needed of a game to weigh it: its moments, 0 to `length`, and what each move did and set off. */
export interface WeighedGame {
  readonly length: number
  readonly entries: (at: number) => readonly LogEntry[]
}

/** Asks what the chances were at a moment; `futures` says how closely to look. */
export type AskChances = (at: number, futures: number) => Promise<Chances>

/** A move that turned a game. */
export interface Turn {
  /** Moves made when it has happened. */
  readonly at: number
  readonly before: Chances
  readonly after: Chances
  /** Whose chance it changed most. */
  readonly seat: Faction
}

/**
 * Futures of the first glance over the whole game, of the closer look inside its steepest stretches, and of the last one; a difference
 * seen with 480 futures is known to about 3 points of a hundred, so what changed less than `least` is no turn.
 */
export const LOOK = { glance: 64, closer: 200, closest: 480, stretches: 5, turns: 3, apart: 4, least: 0.04 } as const

/** What ends a stretch of a game: somebody has finished, or has decided about somebody else. */
const ENDS: readonly LogKind[] = ['turn-ended', 'ruled', 'counter-answered', 'deal-answered', 'support-sold', 'market']

/** The moments between which the first glance compares. */
export const anchorsOf = ({ length, entries }: WeighedGame): readonly number[] => {
  const moments = Array.from({ length: length + 1 }, (_, at) => at)
  const first = moments.find((at) => entries(at).some(({ kind }) => kind === 'quarter-began')) ?? 0
  return [...new Set([first, ...moments.filter((at) => at > first && entries(at).some(({ kind }) => ENDS.includes(kind))), length])]
}

/** How far the chances moved: the part of the whole that changed hands. */
export const shiftOf = (before: Chances, after: Chances): number =>
  before.reduce((sum, chance, seat) => sum + Math.abs(chance - (after[seat] ?? 0)), 0) / 2

/**
 * Finds the moves that turned a game: a glance at every stretch of it, each move of the steepest stretches looked at more closely, and the
 * steepest of those weighed once more. `onStep` hears how far the work has come, 0 to 1.
 */
export const findTurns = async (
  game: WeighedGame,
  ask: AskChances,
  onStep: (done: number) => void = () => undefined,
): Promise<readonly Turn[]> => {
  const anchors = anchorsOf(game)
  const glances: Chances[] = []
  for (const [index, at] of anchors.entries()) {
    // The end is decided: that it comes is no turn, so the last stretch is judged by its own moves below.
    glances.push(await ask(at, LOOK.glance))
    onStep((0.5 * (index + 1)) / anchors.length)
  }
  const steep = anchors
    .slice(1)
    .map((to, index) => ({ from: anchors[index] ?? 0, to, shift: shiftOf(glances[index] ?? [], glances[index + 1] ?? []) }))
    .filter(({ to }) => to < game.length)
    .sort((a, b) => b.shift - a.shift)
    .slice(0, LOOK.stretches)
  const steps: Turn[] = []
  for (const [index, { from, to }] of steep.entries()) {
    let before = await ask(from, LOOK.closer)
    for (let at = from + 1; at <= to; at++) {
      const after = await ask(at, LOOK.closer)
      steps.push(turn(at, before, after))
      before = after
    }
    onStep(0.5 + (0.3 * (index + 1)) / steep.length)
  }
  const best = await weighAgain(steepestApart(steps, LOOK.turns + 2), ask, (done) => onStep(0.8 + 0.2 * done))
  const real = best.filter(({ before, after }) => shiftOf(before, after) >= LOOK.least)
  return steepestApart(real, LOOK.turns).sort((a, b) => a.at - b.at)
}

const weighAgain = async (turns: readonly Turn[], ask: AskChances, onStep: (done: number) => void): Promise<readonly Turn[]> => {
  const weighed: Turn[] = []
  for (const { at } of turns) {
    weighed.push(turn(at, await ask(at - 1, LOOK.closest), await ask(at, LOOK.closest)))
    onStep(weighed.length / turns.length)
  }
  return weighed
}

const turn = (at: number, before: Chances, after: Chances): Turn => {
  const changes = FACTIONS.map((_, seat) => Math.abs((after[seat] ?? 0) - (before[seat] ?? 0)))
  return { at, before, after, seat: FACTIONS[changes.indexOf(Math.max(...changes))] ?? 'ali' }
}

/** The steepest moves that do not lie next to each other: two halves of one story are told once. */
export const steepestApart = (turns: readonly Turn[], wanted: number): Turn[] => {
  const taken: Turn[] = []
  for (const one of [...turns].sort((a, b) => shiftOf(b.before, b.after) - shiftOf(a.before, a.after))) {
    if (taken.length < wanted && taken.every(({ at }) => Math.abs(at - one.at) >= LOOK.apart)) taken.push(one)
  }
  return taken
}
