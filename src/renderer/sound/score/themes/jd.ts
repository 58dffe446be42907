import { echoed, type Piece } from '../note'
import { tune } from '../tune'

const FIDDLE = { by: 'fiddle', beat: 0.21, first: 146.83, mode: 1, touch: 0.95 } as const

/** A trot in threes, which stands still before the gate. */
const TROT = '0! _ 1 0 _ 1 0! _ 1 0 _ 1 0! _ 1 0 _ 1 0! _ 1 0:3 _:6 0! _ 1 0 _ 1 0! _ 1 0 _ 1 0!'

/** The carter: hooves and a wheel in threes, a low fiddle with wide steps and few words; a knock at the gate, silence, and on he goes. */
export const JD: Piece = {
  notes: [
    ...tune({ ...FIDDLE, by: 'wood', first: 620, gain: 0.3 }, TROT),
    ...tune({ ...FIDDLE, by: 'drum', first: 73, gain: 0.36 }, '0:6 0:6 0:6 0:6 _:6 0:6 0:3 0:3'),
    ...echoed(
      [
        ...tune({ ...FIDDLE, gain: 0.34, from: 3 }, '0 2 3! _:0 5:4 3:2 | 4 3 2 0:4 _:2'),
        ...tune({ ...FIDDLE, gain: 0.36, from: 30 }, '3:2 5 7:4! 5 3 2 | 0:5!'),
      ],
      0.19,
      0.18,
      1,
    ),
    // The gate: two knocks, and nobody in a hurry to open.
    ...tune({ ...FIDDLE, by: 'wood', first: 300, gain: 0.5, from: 23 }, '0! 0:2!'),
    ...tune({ ...FIDDLE, by: 'horn', first: 73.42, gain: 0.2 }, '0:6 0:6 3:6 0:3 _:9 0:6 3:3 0:6'),
  ],
}
