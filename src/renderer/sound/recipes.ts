/** One tone of a sound: when it begins and how long it lasts in ms, where its pitch goes in Hz, how loud it is at its start, 0 to 1. */
export interface Tone {
  readonly at: number
  readonly ms: number
  readonly wave: 'sine' | 'triangle' | 'square'
  readonly from: number
  readonly to: number
  readonly gain: number
}

const tone = (at: number, ms: number, wave: Tone['wave'], from: number, to: number, gain: number): Tone => ({
  at,
  ms,
  wave,
  from,
  to,
  gain,
})

/** Every sound of the game, made of tones that fade: all under a second, so that none is in the way of the next. */
export const RECIPES = {
  /** Paper laid on the table. */
  card: [tone(0, 70, 'triangle', 520, 300, 0.35), tone(45, 90, 'sine', 240, 160, 0.3)],
  /** A coin that spins and settles. */
  coin: [tone(0, 90, 'sine', 1320, 1310, 0.3), tone(70, 260, 'sine', 1980, 1970, 0.28)],
  /** A stamp on a wooden desk. */
  stamp: [tone(0, 60, 'square', 130, 60, 0.4), tone(15, 220, 'sine', 95, 45, 0.7)],
  /** A bell over the market gate. */
  market: [tone(0, 600, 'sine', 660, 658, 0.3), tone(0, 380, 'sine', 1320, 1317, 0.14), tone(140, 640, 'sine', 880, 878, 0.26)],
  /** A letter from above: paper torn open, then a low gong. */
  letter: [tone(0, 120, 'square', 900, 2400, 0.12), tone(140, 820, 'sine', 98, 92, 0.6), tone(140, 420, 'triangle', 196, 184, 0.3)],
  /** Three bells, each higher: the last round. */
  last: [tone(0, 500, 'sine', 523, 521, 0.3), tone(180, 520, 'sine', 659, 657, 0.3), tone(360, 620, 'sine', 784, 781, 0.34)],
  /** Two knocks: the next person's turn. */
  'hand-over': [tone(0, 90, 'triangle', 330, 300, 0.4), tone(150, 140, 'triangle', 440, 410, 0.4)],
  /** A low no. */
  error: [tone(0, 110, 'triangle', 220, 200, 0.4), tone(120, 180, 'triangle', 165, 150, 0.4)],
  /** The game is over. */
  end: [tone(0, 300, 'triangle', 392, 392, 0.3), tone(160, 300, 'triangle', 494, 494, 0.3), tone(320, 600, 'triangle', 587, 587, 0.34)],
} as const satisfies Readonly<Record<string, readonly Tone[]>>

/** The name of a sound. */
export type SoundId = keyof typeof RECIPES
