import type { InstrumentId } from './instruments'

/** One note of a piece: when it begins and how long it is held, in seconds, its pitch in Hz, and how loud it is, 0 to 1. */
export interface Note {
  readonly at: number
  readonly hold: number
  readonly hz: number
  readonly gain: number
  readonly by: InstrumentId
  /** Where its pitch glides to while it is held. */
  readonly to?: number
}

/** Something that can be heard: notes in any order. */
export interface Piece {
  readonly notes: readonly Note[]
}

/** The same notes later, louder or higher. */
export const moved = (
  notes: readonly Note[],
  by: { readonly at?: number; readonly gain?: number; readonly steps?: number },
): readonly Note[] =>
  notes.map(({ at, gain, hz, to, ...rest }) => {
    const times = 2 ** ((by.steps ?? 0) / 12)
    const pitch = to === undefined ? { hz: hz * times } : { hz: hz * times, to: to * times }
    return { ...rest, ...pitch, at: at + (by.at ?? 0), gain: gain * (by.gain ?? 1) }
  })

/** A piece as loud as it is to be. */
export const atLevel = ({ notes }: Piece, gain: number): Piece => ({ notes: moved(notes, { gain }) })

/** A room around a piece: every note comes back softer, so many times. */
export const echoed = (notes: readonly Note[], gap: number, back: number, times: number): readonly Note[] =>
  Array.from({ length: times + 1 }, (_, time) => moved(notes, { at: gap * time, gain: back ** time })).flat()

/** When the last note of a piece is let go, in seconds. */
export const heldUntil = ({ notes }: Piece): number => notes.reduce((last, { at, hold }) => Math.max(last, at + hold), 0)
