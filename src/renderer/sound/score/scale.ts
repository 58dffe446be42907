/** The five notes of the scale, in semitones above its first: gong, shang, jue, zhi, yu. */
const FIVE = [0, 2, 4, 7, 9] as const

/** The first of five modes begins on gong, the second on shang, and so on. */
export type Mode = 0 | 1 | 2 | 3 | 4

/** The pitch in Hz of a degree of a five-note mode above its first note; degrees may be negative and go on in the next octaves. */
export const pitchIn = (first: number, mode: Mode, degree: number): number => {
  const place = mode + degree
  const octave = Math.floor(place / FIVE.length)
  const step = FIVE[place - octave * FIVE.length] ?? 0
  return first * 2 ** ((step - FIVE[mode] + 12 * octave) / 12)
}
