import { echoed, type Piece } from '../note'
import { tune } from '../tune'

const ZITHER = { by: 'zither', beat: 0.85, first: 220, mode: 4, touch: 1.4 } as const

/** The gatekeeper: a gong behind a wall, a silk string that is never in a hurry, and a courteous question where the answer should be. */
export const TENCENT: Piece = {
  notes: [
    ...tune({ ...ZITHER, by: 'gong', first: 110, gain: 0.4, touch: 1 }, '0:6 _:2 0:4'),
    ...echoed(tune({ ...ZITHER, gain: 0.5, from: 0.5 }, '0 2:0.5 3:1.5! 2:0.5 1:1 0:1.5 | 3 4:0.5 5:1.5! 3:0.5 2:2'), 0.42, 0.25, 2),
    // The lantern: a fourth above, lifted twice and not a third time.
    ...echoed(tune({ ...ZITHER, by: 'bell', first: 880, gain: 0.16, touch: 1 }, '_:3 2:3 _:2 3:3'), 0.42, 0.3, 1),
    ...tune({ ...ZITHER, first: 110, gain: 0.34, from: 2.5 }, '2:3 0:2.5 3:3'),
  ],
}
