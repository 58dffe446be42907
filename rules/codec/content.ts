import { z } from 'zod'
import { REGIONS } from '../content/board'
import { SOURCES } from '../content/sources'
import { CARD_NEEDS } from '../model/content'
import { TALLIES } from '../model/state'
import { FACTIONS } from '../model/ids'
import { bool, faction, id, macro, oneOf, organ, text, whole, words } from '../schema/basic-schemas'
import { wants } from '../schema/expectation'

const tier = z.union([z.literal(3), z.literal(4), z.literal(5)], wants('one-of', { list: '3, 4, 5' }))
const regionId = oneOf(REGIONS.map((region) => region.id))
const who = oneOf(['self', 'target', 'others', 'all', ...FACTIONS] as const)
const holder = oneOf(['floating', 'self', 'target', 'others', 'all', ...FACTIONS] as const)
const where = z.union(
  [
    oneOf(['everywhere', 'target', 'target-and-neighbours', 'led', 'present', 'own-belts'] as const),
    z.strictObject({ tier }),
    z.strictObject({ macro }),
    z.strictObject({ region: regionId }),
  ],
  wants('effect-place'),
)
const source = oneOf([...SOURCES.keys()])
const amount = whole(-50, 50)
const percent = whole(-100, 200)
const quarters = whole(1, 12)

/** The closed vocabulary of effects, for reading content. */
export const effectSchema = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('cash'), who, amount }),
  z.strictObject({ do: z.literal('appeal'), who, where, amount, quarters }),
  z.strictObject({ do: z.literal('churn'), who, where, amount, quarters }),
  z.strictObject({ do: z.literal('word-of-mouth'), who, where, percent, quarters }),
  z.strictObject({ do: z.literal('fission-strength'), who, where, percent, quarters }),
  z.strictObject({ do: z.literal('start-fission'), who, where }),
  z.strictObject({ do: z.literal('subsidy'), who, where, amount }),
  z.strictObject({ do: z.literal('supply'), who, amount }),
  z.strictObject({ do: z.literal('exclusive'), end: bool.optional() }),
  z.strictObject({ do: z.literal('service'), who, where, amount }),
  z.strictObject({ do: z.literal('fatigue'), who, where, amount: whole(-99, 50) }),
  z.strictObject({ do: z.literal('scrutiny'), who, amount }),
  z.strictObject({ do: z.literal('move-buyers'), from: holder, to: holder, where, percent }),
  z.strictObject({ do: z.literal('true-buyers'), where, percent }),
  z.strictObject({ do: z.literal('core'), amount }),
  z.strictObject({ do: z.literal('draw'), who, amount: whole(1, 3) }),
  z.strictObject({ do: z.literal('organ'), organ: z.union([organ, z.literal('target')]), amount }),
  z.strictObject({ do: z.literal('shops'), where, amount }),
  z.strictObject({ do: z.literal('toll'), amount }),
  z.strictObject({ do: z.literal('throttle'), who, where }),
  z.strictObject({ do: z.literal('contract'), who, quarters: whole(-12, 12) }),
  z.strictObject({ do: z.literal('stake'), who, percent }),
  z.strictObject({ do: z.literal('quiet-holds'), quarters }),
  z.strictObject({ do: z.literal('block-filing'), who, quarters }),
  z.strictObject({ do: z.literal('interconnection') }),
])

export const regionSchema = z.strictObject({
  id,
  name: words,
  macro,
  tier,
  shoppers: whole(1, 2000),
  row: whole(0, 5),
  x: whole(0, 20),
  belts: z.array(z.strictObject({ id, name: words, makes: id })).max(2),
})

/** A date as far as it is known: a day, a month or a year. */
const date = z.union([z.iso.date(), z.string().regex(/^20\d\d(-(0[1-9]|1[0-2]))?$/)])

export const sourceSchema = z.strictObject({
  id,
  publisher: words,
  title: text,
  date,
  address: z.url({ protocol: /^https$/ }).nullable(),
})

export const cardSchema = z.strictObject({
  id,
  faction,
  name: words,
  text: words,
  flavour: words,
  cost: whole(0, 12),
  actions: whole(0, 1),
  target: oneOf(['none', 'region', 'macro', 'belt', 'seat', 'organ'] as const),
  needs: z.array(oneOf(CARD_NEEDS)).min(1).optional(),
  effects: z.array(effectSchema).min(1),
  picture: id,
  sources: z.array(source),
})

export const eventSchema = z.strictObject({
  id,
  title: words,
  text: words,
  rule: words,
  happened: z.tuple([whole(2015, 2030), whole(1, 4)]).nullable(),
  sources: z.array(source).min(1),
  effects: z.array(effectSchema).min(1),
  picture: id,
})

const level = whole(0, 3)
const metricSchema = z.union([
  z.strictObject({
    of: oneOf([
      'access',
      'core',
      'alipay',
      'full-belts-lead',
      'supply-levels',
      'exclusive-belts',
      'pay-carriers',
      'largest-partner-percent',
      'share-percent',
      'buyers-lead',
      'buyers',
      'macros-led',
      'self-reliance-percent',
      'stake-points',
      'shops-macros',
      'organ-levels',
      'cash',
      'scrutiny',
    ] as const),
  }),
  z.strictObject({ of: oneOf(['regions-led', 'regions-led-lead'] as const), tier: tier.optional() }),
  z.strictObject({ of: oneOf(['serviced-macros', 'partners-at-level'] as const), level }),
  z.strictObject({ of: z.literal('tally'), tally: oneOf(TALLIES) }),
  z.strictObject({ of: z.literal('percent-of'), faction }),
])

/** A goal whose steps are worth at most so many points. */
function goalSchema(most: number) {
  return z.strictObject({
    id,
    words,
    metric: metricSchema,
    reach: oneOf(['at-least', 'at-most'] as const),
    steps: z.array(z.strictObject({ at: whole(-100_000, 100_000), points: whole(1, most) })).min(1),
  })
}

export const factionSchema = z.strictObject({
  id: faction,
  name: words,
  platform: words,
  summary: words,
  strengths: words,
  fears: words,
  missions: z.array(goalSchema(3)).length(3),
})
export const agendaSchema = z.strictObject({ id, faction, name: words, text: words, goal: goalSchema(6), picture: id })
export const macroSchema = z.strictObject({
  id: macro,
  name: words,
  inSentence: words,
  terrain: oneOf(['delta', 'coast', 'plain', 'heartland', 'forest', 'mountain', 'desert'] as const),
})
