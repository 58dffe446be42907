import { z } from 'zod'
import { REGIONS } from '../content/board'
import { SOURCES } from '../content/sources'
import { CARD_NEEDS, TERM_KINDS, type Effect } from '../model/content'
import { TALLIES } from '../model/state'
import { FACTIONS } from '../model/ids'
import { CONCESSIONS } from '../model/offer'
import { keysOf } from '../model/keys'
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

type EffectKind = Effect['do']
type EffectFields<D extends EffectKind> = {
  readonly [K in Exclude<keyof Extract<Effect, { readonly do: D }>, 'do'>]: z.ZodType<Extract<Effect, { readonly do: D }>[K]>
}

/** How the fields of each kind of effect are written; the compiler compares them with the effect's own type. */
const EFFECT_FIELDS = {
  cash: { who, amount },
  appeal: { who, where, amount, quarters },
  churn: { who, where, amount, quarters },
  'word-of-mouth': { who, where, percent, quarters },
  'fission-strength': { who, where, percent, quarters },
  'start-fission': { who, where },
  subsidy: { who, where, amount },
  supply: { who, amount },
  exclusive: { end: bool.optional() },
  service: { who, where, amount },
  fatigue: { who, where, amount: whole(-99, 50) },
  scrutiny: { who, amount },
  'move-buyers': { from: holder, to: holder, where, percent },
  'true-buyers': { where, percent },
  core: { amount },
  draw: { who, amount: whole(1, 3) },
  organ: { organ: z.union([organ, z.literal('target')]), amount },
  shops: { where, amount },
  toll: { amount },
  throttle: { who, where },
  contract: { who, quarters: whole(-12, 12) },
  stake: { who, percent },
  'quiet-holds': { quarters },
  'block-filing': { who, quarters },
  interconnection: {},
} satisfies { readonly [D in EffectKind]: EffectFields<D> }

/** The closed vocabulary of effects, for reading content. */
export const effectSchema = z.discriminatedUnion('do', effectSchemas(keysOf(EFFECT_FIELDS)))

function effectSchemas([first, ...others]: readonly [EffectKind, ...EffectKind[]]) {
  const schemaOf = (kind: EffectKind) => z.strictObject({ do: z.literal(kind), ...EFFECT_FIELDS[kind] })
  return [schemaOf(first), ...others.map(schemaOf)] as const
}

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
const concession = oneOf(CONCESSIONS)
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
  z.strictObject({ of: z.literal('conceded'), concession }),
  z.strictObject({ of: z.literal('partners-conceding'), concession, level: whole(1, 5).optional() }),
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
export const privateTermSchema = z.strictObject({
  id,
  kind: oneOf(TERM_KINDS),
  faction,
  name: words,
  text: words,
  goal: goalSchema(8),
})
export const agendaSchema = z.strictObject({ id, faction, name: words, text: words, goal: goalSchema(6), picture: id })
export const macroSchema = z.strictObject({
  id: macro,
  name: words,
  inSentence: words,
  terrain: oneOf(['delta', 'coast', 'plain', 'heartland', 'forest', 'mountain', 'desert'] as const),
})
