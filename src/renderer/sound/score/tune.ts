import type { InstrumentId } from './instruments'
import type { Note } from './note'
import { type Mode, pitchIn } from './scale'

/** Who plays a tune, how fast, in which mode and from where. */
interface Hand {
  readonly by: InstrumentId
  /** Seconds of one beat. */
  readonly beat: number
  /** The pitch of degree 0 in Hz. */
  readonly first: number
  readonly mode: Mode
  readonly gain: number
  /** When it begins, in beats. */
  readonly from?: number
  /** Which part of a note's time it is held; usual is nine tenths. */
  readonly touch?: number
}

/** How much louder a marked note is, and how much softer every other. */
const MARKED = 1.25

/**
 * Reads a tune: degrees of the mode one after the other, `_` for a rest, `:` before a length in beats that is not 1, `!` after a note that is struck
 * harder: `0 2:0.5 _:0.5 4:2!`.
 */
export const tune = ({ by, beat, first, mode, gain, from = 0, touch = 0.9 }: Hand, written: string): readonly Note[] => {
  const notes: Note[] = []
  let at = from
  for (const token of written.split(/\s+/).filter((one) => one !== '' && one !== '|')) {
    const marked = token.endsWith('!')
    const [degree = '_', beats = '1'] = token.replace('!', '').split(':')
    const length = Number(beats)
    if (degree !== '_') {
      const loud = gain * (marked ? MARKED : 1)
      notes.push({ at: at * beat, hold: length * beat * touch, hz: pitchIn(first, mode, Number(degree)), gain: loud, by })
    }
    at += length
  }
  return notes
}
