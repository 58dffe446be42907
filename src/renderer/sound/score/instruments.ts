/** One sine of a note: its pitch as a multiple of the note's, how loud it is, and in how many seconds it falls to a third. */
interface Overtone {
  readonly times: number
  readonly gain: number
  readonly fade: number
}

/** How a note sounds. Whoever makes it heard reads this and nothing else. */
export interface Instrument {
  readonly overtones: readonly Overtone[]
  /** A breath or a knock beside the tones: hiss between two pitches in Hz. */
  readonly hiss: { readonly low: number; readonly high: number; readonly gain: number; readonly fade: number } | null
  /** Seconds until it is as loud as it gets. */
  readonly attack: number
  /** In how many seconds it falls to a third once it is let go. */
  readonly release: number
  /** How far its pitch sways, in hundredths of a semitone, and how often in a second. */
  readonly sway: { readonly cents: number; readonly hz: number } | null
}

const tones = (...rows: readonly (readonly [times: number, gain: number, fade: number])[]): readonly Overtone[] =>
  rows.map(([times, gain, fade]) => ({ times, gain, fade }))

const HELD = 6

/** Every instrument of the game. None is a copy of a real one: each is the shortest description of what makes its kind known. */
export const INSTRUMENTS = {
  /** A dry string that is plucked and stopped, as on a three-stringed lute. */
  lute: {
    overtones: tones([1, 0.5, 0.34], [2, 0.34, 0.24], [3, 0.24, 0.17], [4, 0.12, 0.11], [5, 0.1, 0.08], [7, 0.05, 0.05]),
    hiss: { low: 1800, high: 5200, gain: 0.2, fade: 0.008 },
    attack: 0.002,
    release: 0.06,
    sway: null,
  },
  /** A long string of silk on a hollow board. */
  zither: {
    overtones: tones([1, 0.62, 1.7], [2.001, 0.26, 1.1], [3.003, 0.14, 0.7], [4.006, 0.06, 0.42], [5.01, 0.03, 0.25]),
    hiss: { low: 300, high: 1400, gain: 0.06, fade: 0.012 },
    attack: 0.004,
    release: 0.3,
    sway: null,
  },
  /** A bronze bell without a clapper: its third is narrow and its second tone dies first. */
  bell: {
    overtones: tones([1, 0.5, 1.5], [2.0, 0.2, 0.9], [2.38, 0.13, 0.6], [3.01, 0.1, 0.5], [4.17, 0.06, 0.28], [5.43, 0.03, 0.16]),
    hiss: null,
    attack: 0.003,
    release: 0.3,
    sway: null,
  },
  /** A low gong that swells as it is struck. */
  gong: {
    overtones: tones([1, 0.6, 1.6], [1.47, 0.2, 1.2], [2.09, 0.22, 1.0], [2.56, 0.12, 0.7], [3.39, 0.1, 0.45], [4.08, 0.05, 0.3]),
    hiss: { low: 200, high: 900, gain: 0.08, fade: 0.3 },
    attack: 0.02,
    release: 0.35,
    sway: null,
  },
  /** A shrill double reed of weddings and markets. */
  reed: {
    overtones: tones([1, 0.26, HELD], [2, 0.34, HELD], [3, 0.28, HELD], [4, 0.18, HELD], [5, 0.12, HELD], [6, 0.08, HELD], [8, 0.04, HELD]),
    hiss: { low: 2200, high: 6000, gain: 0.02, fade: HELD },
    attack: 0.018,
    release: 0.035,
    sway: { cents: 16, hz: 6.1 },
  },
  /** A fiddle of two strings, low and a little hoarse. */
  fiddle: {
    overtones: tones([1, 0.5, HELD], [2, 0.26, HELD], [3, 0.2, HELD], [4, 0.09, HELD], [5, 0.07, HELD]),
    hiss: { low: 900, high: 3000, gain: 0.015, fade: HELD },
    attack: 0.055,
    release: 0.09,
    sway: { cents: 11, hz: 5.2 },
  },
  /** Breath over a bamboo tube. */
  flute: {
    overtones: tones([1, 0.6, HELD], [2, 0.14, HELD], [3, 0.05, HELD]),
    hiss: { low: 700, high: 2600, gain: 0.03, fade: HELD },
    attack: 0.12,
    release: 0.15,
    sway: { cents: 8, hz: 4.4 },
  },
  /** Beads of an abacus, a hoof, a knock: wood on wood. */
  wood: {
    overtones: tones([1, 0.45, 0.028], [2.57, 0.2, 0.014]),
    hiss: { low: 900, high: 4200, gain: 0.3, fade: 0.01 },
    attack: 0.001,
    release: 0.02,
    sway: null,
  },
  /** A drum of hide that a hand strikes. */
  drum: {
    overtones: tones([1, 0.75, 0.12], [1.59, 0.3, 0.07], [2.3, 0.12, 0.04]),
    hiss: { low: 150, high: 900, gain: 0.25, fade: 0.02 },
    attack: 0.002,
    release: 0.05,
    sway: null,
  },
  /** Two small plates of brass. */
  cymbal: {
    overtones: tones([1, 0.06, 0.12], [1.71, 0.05, 0.1], [2.63, 0.04, 0.07]),
    hiss: { low: 3800, high: 9000, gain: 0.42, fade: 0.07 },
    attack: 0.001,
    release: 0.04,
    sway: null,
  },
  /** Coins that settle. */
  coin: {
    overtones: tones([1, 0.42, 0.12], [1.5, 0.26, 0.16], [2.76, 0.1, 0.05]),
    hiss: null,
    attack: 0.001,
    release: 0.05,
    sway: null,
  },
  /** Paper that is laid down, turned or torn. */
  paper: {
    overtones: [],
    hiss: { low: 700, high: 3600, gain: 0.8, fade: 0.035 },
    attack: 0.004,
    release: 0.02,
    sway: null,
  },
  /** A plain tone for what must not be missed. */
  horn: {
    overtones: tones([1, 0.5, 0.5], [3, 0.16, 0.3], [5, 0.06, 0.2]),
    hiss: null,
    attack: 0.004,
    release: 0.04,
    sway: null,
  },
} as const satisfies Readonly<Record<string, Instrument>>

/** The name of an instrument. */
export type InstrumentId = keyof typeof INSTRUMENTS

/** Shares of a second after letting go at which a thousandth is left. */
const SILENT_AFTER = 7

/** Seconds after which nothing of a note is left to hear, counted from its beginning. */
export const ringsFor = (by: InstrumentId, hold: number): number => {
  const { release, overtones, hiss, attack }: Instrument = INSTRUMENTS[by]
  const slowest = Math.max(hiss?.fade ?? 0, ...overtones.map(({ fade }) => fade))
  return Math.min(hold + SILENT_AFTER * release, attack + SILENT_AFTER * slowest)
}
