import { z } from 'zod'
import { RULINGS } from '../model/offer'
import { bool, faction, id, level23, macro, offer, oneOf, organ, whole } from './basic-schemas'

export { bool, faction, id, level23, macro, offer, organ }

/** A sum of cash, a toll, or the number of an application: how large it may be is for the rules to say. */
export const figure = whole(0, 1_000_000)
const quarters = whole(1, 12)

/** Which side a lobby is on. */
export const side = oneOf(['for', 'against'] as const)

export const ruling = oneOf(RULINGS)

const promise = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('no-subsidy'), regions: z.array(id), quarters }),
  ...(['support', 'no-petition', 'no-throttle', 'no-bid'] as const).map((kind) => z.strictObject({ kind: z.literal(kind), quarters })),
])

/** What one side of a deal hands over. */
export const terms = z.array(
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('cash'), amount: figure }),
    z.strictObject({ kind: z.literal('card'), card: id }),
    z.strictObject({ kind: z.literal('lobby'), application: figure, side, amount: figure }),
    z.strictObject({ kind: z.literal('supply'), belt: id, quarters }),
    z.strictObject({ kind: z.literal('campaign'), macro }),
    z.strictObject({ kind: z.literal('traffic'), macro, quarters }),
    z.strictObject({ kind: z.literal('promise'), promise }),
  ]),
)

/** What a card is aimed at. */
export const target = z.strictObject({
  region: id.optional(),
  macro: macro.optional(),
  belt: id.optional(),
  seat: faction.optional(),
  organ: organ.optional(),
})
