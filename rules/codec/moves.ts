import { z } from 'zod'
import type { Move } from '../model/move'
import { RULINGS } from '../model/offer'
import { bool, faction, id, level23, macro, offer, oneOf, organ, whole } from './basic-schemas'
import { wants } from './expectation'
import type { Problem } from './problem'
import { readValue } from './read-value'

const number = whole(0, 1_000_000)
const quarters = whole(1, 12)
const side = oneOf(['for', 'against'] as const)

const promise = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('no-subsidy'), regions: z.array(id), quarters }),
  ...(['support', 'no-petition', 'no-lobby-against', 'no-throttle'] as const).map((kind) => z.strictObject({ kind: z.literal(kind), quarters })),
])
const terms = z.array(
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('cash'), amount: number }),
    z.strictObject({ kind: z.literal('card'), card: id }),
    z.strictObject({ kind: z.literal('lobby'), application: number, side, amount: number }),
    z.strictObject({ kind: z.literal('supply'), belt: id, quarters }),
    z.strictObject({ kind: z.literal('promise'), promise }),
  ]),
)
const target = z.strictObject({ region: id.optional(), macro: macro.optional(), belt: id.optional(), seat: faction.optional(), organ: organ.optional() })

function shape<const T extends string, S extends z.ZodRawShape>(type: T, fields: S) {
  return z.strictObject({ type: z.literal(type), seat: faction, ...fields })
}

const accept = { accept: bool }
/** The schema of a move as it stands in a save. */
export const moveSchema = z.discriminatedUnion('type', [
  shape('choose-agenda', { agenda: id }),
  shape('subsidise', { region: id, amount: number }),
  shape('fission', { region: id }),
  shape('develop', { belt: id }),
  shape('choose-one', { belt: id }),
  shape('serve', { macro }),
  shape('play-card', { card: id, target }),
  shape('file', { level: level23, offer }),
  shape('revise', { application: number, offer }),
  shape('withdraw', { application: number }),
  shape('lobby', { application: number, side, amount: number }),
  shape('petition', { against: faction }),
  shape('raise-capital', {}),
  shape('propose-deal', { to: faction, give: terms, take: terms }),
  shape('answer-deal', accept),
  shape('open-shops', { macro }),
  shape('grow-organ', { organ }),
  shape('set-toll', { toll: number }),
  shape('throttle', { platform: faction, macro }),
  shape('traffic-support', { partner: faction, macro, price: number }),
  shape('answer-support', accept),
  shape('end-turn', {}),
  shape('rule', { application: number, ruling: oneOf(RULINGS), counter: offer.optional() }),
  shape('answer-counter', accept),
])

const listOfMoves = z.array(moveSchema, wants('list-of-moves'))

/** Reads a list of moves from untrusted JSON. */
export function parseMoves(value: unknown): { readonly ok: true; readonly moves: Move[] } | { readonly ok: false; readonly problems: Problem[] } {
  const result = readValue(listOfMoves, value)
  return result.ok ? { ok: true, moves: result.value as Move[] } : result
}
