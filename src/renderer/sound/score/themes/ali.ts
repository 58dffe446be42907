import { echoed, type Piece } from '../note'
import { tune } from '../tune'

const LUTE = { by: 'lute', beat: 0.32, first: 293.66, mode: 0, touch: 0.6 } as const

/** The stallkeeper: an account read out on a dry lute, beads moved after every line, a turned-up nose, and tea poured at the end. */
export const ALI: Piece = {
  notes: [
    ...echoed(
      [
        ...tune({ ...LUTE, gain: 0.5 }, '4! 4:0.5 3:0.5 4 5 | 3! 2:0.5 1:0.5 2:2'),
        ...tune({ ...LUTE, gain: 0.5, from: 9 }, '4! 4:0.5 3:0.5 4 6 | 5! 4:0.5 3:0.5 4:2'),
        // Offended: the same line once more, and it stops before its end.
        ...tune({ ...LUTE, gain: 0.52, from: 18 }, '7! 7:0.5 6:0.5 5! _:1.5'),
        ...tune({ ...LUTE, gain: 0.34, from: 22.5 }, '5:0.25 4:0.25 3:0.25 4:0.25 3:0.25 2:0.25 1:0.25 2:0.25 1:0.5 0:0.5 0:2!'),
      ],
      0.16,
      0.22,
      1,
    ),
    ...tune({ ...LUTE, first: 146.83, gain: 0.4 }, '0:4 _:0 0:4 _:1 0:4 2:4 _:1 3:4 _:1.5 0:3'),
    ...tune(
      { ...LUTE, by: 'wood', first: 1500, gain: 0.34, from: 7.5 },
      '0:0.25 2:0.25 0:0.5! _:8 0:0.25 2:0.25 0:0.5! _:5 0:0.5 2:0.5! _:0.5',
    ),
  ],
}
