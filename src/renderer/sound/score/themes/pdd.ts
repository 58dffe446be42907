import type { Piece } from '../note'
import { tune } from '../tune'

const REED = { by: 'reed', beat: 0.225, first: 392, mode: 3, touch: 0.88 } as const

/** A hand on a drum: two long, two short, and all together at the end. */
const DRUM =
  '0! _ 2:0.5 2:0.5 0 0! _ 2:0.5 2:0.5 2 0! _ 2:0.5 2:0.5 0 0! _ 2:0.5 2:0.5 2 0! _ 2 0! _ 2 0! 2:0.5 2:0.5 0! 0:0.5 2:0.5 0! 2 0:2!'

/** The caller: a reed over the heads of a market, answered by two more, hand drum and small cymbals; a price that is beaten down, and all at once. */
export const PDD: Piece = {
  notes: [
    ...tune({ ...REED, gain: 0.32 }, '5:2! 5:0.5 6:0.5 5 3:2 _:2'),
    ...tune({ ...REED, gain: 0.24, from: 6, first: 196 }, '3:0.5 5:0.5 3 2:2'),
    ...tune({ ...REED, gain: 0.32, from: 10 }, '6:2! 6:0.5 7:0.5 6 5:2 _:2'),
    ...tune({ ...REED, gain: 0.24, from: 16, first: 196 }, '5:0.5 6:0.5 5 3:2'),
    // She haggles: two notes, each time lower.
    ...tune({ ...REED, gain: 0.3, from: 20 }, '7:0.5! 5:0.5 _ 6:0.5! 3:0.5 _ 5:0.5! 2:0.5 _'),
    ...tune({ ...REED, gain: 0.34, from: 27 }, '3:0.5 5:0.5 6:0.5 7:0.5 8:1 7:1 | 5:4!'),
    ...tune({ ...REED, gain: 0.2, from: 31, first: 196 }, '5:4'),
    ...tune({ ...REED, gain: 0.16, from: 31 }, '2:4'),
    ...tune({ ...REED, by: 'drum', first: 130, gain: 0.4 }, DRUM),
    ...tune({ ...REED, by: 'cymbal', first: 2600, gain: 0.22 }, '_:2 0 _ 0 _:5 _:2 0 _ 0 _:5 _:2 0 _:2 0 _:2 0 _ 0 _ 0:0.5 0:0.5 0 0 0:2!'),
  ],
}
