import type { InstrumentId } from './instruments'
import { atLevel, type Note, type Piece } from './note'

const note = (by: InstrumentId, at: number, hold: number, hz: number, gain: number, to?: number): Note => ({
  by,
  at,
  hold,
  hz,
  gain,
  ...(to === undefined ? {} : { to }),
})

/** The stings as they are written. */
const WRITTEN = {
  /** A flag falls and another rises: cloth, and two strokes upwards on a small bell. */
  flag: {
    notes: [
      note('paper', 0, 0.16, 400, 0.32),
      note('drum', 0.02, 0.2, 110, 0.3),
      note('bell', 0.12, 0.5, 587.33, 0.3),
      note('bell', 0.26, 0.7, 880, 0.34),
    ],
  },
  /** Books are closed: pages, coins, and a stroke of the brush under the sum. */
  books: {
    notes: [
      note('paper', 0, 0.2, 400, 0.3),
      note('coin', 0.12, 0.3, 1174.66, 0.22),
      note('coin', 0.24, 0.3, 1318.51, 0.22),
      note('zither', 0.34, 1.1, 146.83, 0.42),
      note('zither', 0.4, 1.1, 220, 0.34),
    ],
  },
  /** Half time: the same books, and a bell that asks for the second half. */
  'half-time': {
    notes: [
      note('paper', 0, 0.2, 400, 0.3),
      note('coin', 0.12, 0.3, 1174.66, 0.22),
      note('coin', 0.22, 0.3, 1318.51, 0.22),
      note('coin', 0.32, 0.3, 1567.98, 0.22),
      note('zither', 0.42, 1.2, 146.83, 0.4),
      note('bell', 0.6, 1.1, 587.33, 0.28),
      note('bell', 0.85, 1.3, 440, 0.28),
    ],
  },
  /** A ruling that opens: the stamp on the desk, then a leaf of the gate swings, a fifth and its octave. */
  granted: {
    notes: [
      note('drum', 0, 0.25, 82, 0.55, 58),
      note('wood', 0.01, 0.1, 260, 0.4),
      note('zither', 0.42, 1.2, 220, 0.34),
      note('zither', 0.56, 1.2, 329.63, 0.34),
      note('bell', 0.72, 1.1, 880, 0.22),
    ],
  },
  /** A ruling that leaves the gate shut: the stamp, and a bar that is laid across. */
  refused: {
    notes: [
      note('drum', 0, 0.25, 82, 0.55, 58),
      note('wood', 0.01, 0.1, 260, 0.4),
      note('zither', 0.42, 0.9, 196, 0.36),
      note('zither', 0.6, 1.2, 164.81, 0.4),
      note('wood', 0.62, 0.2, 190, 0.4),
    ],
  },
  /** A letter from above: paper torn open, then a low gong. */
  letter: {
    notes: [
      note('paper', 0, 0.12, 400, 0.34),
      note('paper', 0.1, 0.18, 400, 0.26),
      note('gong', 0.24, 1.4, 146.83, 0.5),
      note('gong', 0.26, 1.2, 220, 0.2),
      note('drum', 0.24, 0.3, 82, 0.3),
    ],
  },
  /** Three bells, each higher: the last quarter. */
  last: {
    notes: [
      note('bell', 0, 0.7, 523.25, 0.32),
      note('bell', 0.24, 0.7, 659.26, 0.32),
      note('bell', 0.48, 1.1, 783.99, 0.36),
      note('gong', 0.48, 1.2, 130.81, 0.26),
    ],
  },
  /** The game is over: drum, and a chord that stays. */
  end: {
    notes: [
      note('drum', 0, 0.3, 98, 0.5, 73),
      note('drum', 0.22, 0.3, 98, 0.42, 73),
      note('zither', 0.44, 1.8, 146.83, 0.4),
      note('zither', 0.5, 1.8, 220, 0.3),
      note('zither', 0.56, 1.8, 293.66, 0.3),
      note('bell', 0.62, 1.6, 739.99, 0.2),
      note('bell', 0.8, 1.6, 880, 0.2),
    ],
  },
} as const satisfies Readonly<Record<string, Piece>>

/** The name of a sting. */
export type StingId = keyof typeof WRITTEN

/** How loud each is to be, so that all are about as loud as one another. */
const LEVELS: Readonly<Record<StingId, number>> = {
  flag: 0.95,
  books: 0.76,
  'half-time': 0.84,
  granted: 0.78,
  refused: 0.74,
  letter: 0.8,
  last: 0.85,
  end: 0.7,
}

const at = (id: StingId): Piece => atLevel(WRITTEN[id], LEVELS[id])

/** What the peaks of a game sound like: the moments at which the table stops. */
export const STINGS: Readonly<Record<StingId, Piece>> = {
  flag: at('flag'),
  books: at('books'),
  'half-time': at('half-time'),
  granted: at('granted'),
  refused: at('refused'),
  letter: at('letter'),
  last: at('last'),
  end: at('end'),
}

/** What is heard in passing: struck within half a second, so that none is in the way of the next. */
export const EFFECTS = {
  /** Paper laid on the table. */
  card: { notes: [note('paper', 0, 0.08, 400, 0.34), note('wood', 0.05, 0.05, 210, 0.2)] },
  /** A coin that spins and settles. */
  coin: { notes: [note('coin', 0, 0.1, 1320, 0.34), note('coin', 0.07, 0.3, 1980, 0.3)] },
  /** A stamp on a wooden desk. */
  stamp: { notes: [note('drum', 0, 0.2, 150, 0.45, 90), note('wood', 0.01, 0.06, 300, 0.4)] },
  /** A bell over the market gate. */
  market: { notes: [note('bell', 0, 0.4, 660, 0.34), note('bell', 0.14, 0.4, 880, 0.3)] },
  /** Two knocks: the next person's turn. */
  'hand-over': { notes: [note('wood', 0, 0.08, 330, 0.7), note('wood', 0.15, 0.12, 440, 0.7)] },
  /** A low no. */
  error: { notes: [note('horn', 0, 0.1, 220, 0.3, 200), note('horn', 0.12, 0.16, 165, 0.32, 150)] },
} as const satisfies Readonly<Record<string, Piece>>

/** The name of any sound that is no music. */
export type SoundId = StingId | keyof typeof EFFECTS

/** Every sound that is no music. */
export const SOUNDS: Readonly<Record<SoundId, Piece>> = { ...STINGS, ...EFFECTS }
