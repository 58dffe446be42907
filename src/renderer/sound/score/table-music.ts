import { nextInt, pick, type Seeded } from '../../../../rules'
import type { InstrumentId } from './instruments'
import { echoed, type Note } from './note'
import { type Mode, pitchIn } from './scale'

/** A breath of the table's music: what is played, and after how many seconds the next begins. */
export interface Phrase {
  readonly notes: readonly Note[]
  readonly seconds: number
}

/** Phrases that keep to one mode, one motif and one instrument: about two minutes. */
const PHRASES_IN_A_PART = 7

/** The first note of each part, in Hz: fourths and fifths apart, so that one part leads to the next. */
const FIRSTS = [146.83, 110, 164.81, 123.47, 98] as const

interface Leader {
  readonly by: InstrumentId
  readonly gain: number
  readonly octave: number
}

const STRING: Leader = { by: 'zither', gain: 0.155, octave: 2 }

/** Who leads a part, and how loud; the string comes oftenest. */
const LEADERS: readonly Leader[] = [
  STRING,
  { by: 'flute', gain: 0.04, octave: 2 },
  { by: 'zither', gain: 0.15, octave: 2 },
  { by: 'lute', gain: 0.17, octave: 2 },
]

/** How long the notes of a motif are, in beats. */
const RHYTHMS = [
  [1, 1, 2],
  [2, 1, 1],
  [1.5, 0.5, 2],
  [3, 1, 2],
  [1, 2, 1],
] as const

/** Games of different seeds share these many tunes, so that what is heard tells nobody the seed. */
const TUNES = 1024

/** Which tune the table of a game plays. */
export const tuneOf = (seed: number): number => scramble(seed, 0) % TUNES

interface Part {
  readonly first: number
  readonly mode: Mode
  readonly leader: Leader
  readonly motif: readonly number[]
  readonly beat: number
}

/** The phrase of a tune at a place: the same whenever it is asked for, and for as many places as a game lasts. */
export function phraseAt(tune: number, place: number): Phrase {
  const part = partAt(tune, Math.floor(place / PHRASES_IN_A_PART))
  const dice: Seeded = { rng: scramble(tune, 2 * place + 1) }
  const lead = melody(part, dice)
  const sung = lead.reduce((last, { at, hold }) => Math.max(last, at + hold), 0)
  const ground = part.first
  const low: Note = { by: 'zither', at: 0, hold: 3, hz: ground, gain: 0.13 }
  const answer: readonly Note[] =
    nextInt(dice, 3) === 0 ? [{ by: 'zither', at: sung * 0.6, hold: 3, hz: pitchIn(ground, part.mode, 3), gain: 0.08 }] : []
  const far: readonly Note[] =
    nextInt(dice, 4) === 0
      ? [{ by: 'bell', at: sung + 0.8, hold: 2, hz: pitchIn(part.first * 4, part.mode, pick(dice, [0, 2, 3])), gain: 0.034 }]
      : []
  return { notes: [low, ...answer, ...far, ...echoed(lead, 0.37, 0.32, 2)], seconds: sung + 3.5 + nextInt(dice, 60) / 10 }
}

/** What the phrases of a part have in common: its neighbours begin elsewhere and are led by somebody else. */
const partAt = (tune: number, part: number): Part => {
  const dice: Seeded = { rng: scramble(tune, 2 * part) }
  const turn = tune + part
  return {
    first: FIRSTS[turn % FIRSTS.length] ?? FIRSTS[0],
    mode: ((tune + 2 * part) % 5) as Mode,
    leader: LEADERS[turn % LEADERS.length] ?? STRING,
    motif: walk(dice, 3 + nextInt(dice, 3)),
    beat: 0.62 + nextInt(dice, 30) / 100,
  }
}

/** A motif: a few degrees, each near the one before. */
const walk = (dice: Seeded, length: number): readonly number[] => {
  const degrees = [pick(dice, [0, 2, 3])]
  while (degrees.length < length) degrees.push(within((degrees[degrees.length - 1] ?? 0) + pick(dice, [-2, -1, -1, 1, 1, 2, 3])))
  return degrees
}

const within = (degree: number): number => (degree < -2 ? degree + 5 : degree > 6 ? degree - 5 : degree)

/** The motif as this phrase has it: higher or lower, backwards at times, once or twice, and home to a note that rests. */
const melody = ({ first, mode, leader, motif, beat }: Part, dice: Seeded): readonly Note[] => {
  const turned = nextInt(dice, 4) === 0 ? [...motif].reverse() : motif
  const once = turned.map((degree) => within(degree + pick(dice, [-1, 0, 0, 1, 2])))
  const again = nextInt(dice, 2) === 0 ? turned.slice(0, 2) : []
  const degrees = [...once, ...again, pick(dice, [0, 3])]
  const rhythm = pick(dice, RHYTHMS)
  let at = 0.4 + nextInt(dice, 10) / 10
  return degrees.map((degree, nth) => {
    const last = nth === degrees.length - 1
    const beats = last ? 4 : (rhythm[nth % rhythm.length] ?? 1)
    const note: Note = {
      by: leader.by,
      at,
      hold: beats * beat * (leader.by === 'flute' ? 0.8 : 1.2),
      hz: pitchIn(first * leader.octave, mode, degree),
      gain: leader.gain * (0.7 + nextInt(dice, 30) / 100),
    }
    at += beats * beat
    return note
  })
}

/** Two numbers made one that looks like neither. */
const scramble = (one: number, other: number): number => {
  let mixed = Math.imul(one ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(other + 1, 0xc2b2ae35)
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d)
  return (mixed ^ (mixed >>> 13)) >>> 0
}
