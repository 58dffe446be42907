import type { Sealed } from './sealed'
import { z } from './zod'

/**
 * What a finished game was, in words and figures that need no rules: its account, charts and predictions can be read for ever, also
 * by a version in which its moves no longer replay. Whatever content may change or go (regions, agendas, a scenario) is therefore named
 * here in both languages; factions, concessions and what points are for stay what they are, and a new one gets a new edition.
 */
const EDITION = 1

const bySeat = <Item extends z.ZodType>(item: Item) => z.tuple([item, item, item, item])
const whole = z.number().int()
const count = whole.min(0)
/** Tenths of a percent. */
const tenths = count.max(1000)
const id = z.string().min(1).max(120)
/** A name in both languages. */
export const wordsSchema = z.strictObject({ en: z.string().min(1).max(400), 'zh-CN': z.string().min(1).max(400) })
/** A sheet of the story the game is set in. */
const storySheet = z.strictObject({
  title: wordsSchema,
  text: z.strictObject({ en: z.string().min(1).max(2000), 'zh-CN': z.string().min(1).max(2000) }),
  sources: z.array(id).max(50).optional(),
})
const faction = z.enum(['ali', 'tencent', 'pdd', 'jd'])
const level = z.union([z.literal(2), z.literal(3)])

const seat = z.strictObject({
  kind: z.enum(['human', 'bot']),
  /** As a person typed it; empty for the usual one. */
  name: z.string().max(80),
  level: z.string().max(40).optional(),
  personality: z.string().max(40).optional(),
})

const source = z.enum([
  'share',
  'regions',
  'macros',
  'shops',
  'wechat-pay',
  'stakes',
  'organs',
  'half-time',
  'mission',
  'agenda',
  'red-line',
  'wish',
  'fines',
  'delay',
  'breach',
  'capital',
  'handicap',
])

/** A line of an account; the figures are what it rests on. */
const line = z.strictObject({
  source,
  points: whole,
  params: z.strictObject({
    buyers: whole.optional(),
    regions: whole.optional(),
    macros: whole.optional(),
    levels: whole.optional(),
    value: whole.optional(),
    goal: id.optional(),
    /** The source of what was put aside at half time. */
    part: source.optional(),
  }),
})

/** What a goal measures; a kind that a later version no longer knows still has its value. */
const metric = z.strictObject({
  of: id,
  tier: whole.optional(),
  level: whole.optional(),
  faction: faction.optional(),
  tally: id.optional(),
  concession: id.optional(),
})
const goal = z.strictObject({ words: wordsSchema, metric, value: whole, points: whole })

const offer = z.strictObject({
  weChatPay: z.boolean(),
  trafficFee: count.max(100),
  scope: z.enum(['all', '4-5', '5']),
  openShelves: z.boolean(),
  endExclusivity: z.boolean(),
  control: z.boolean(),
  stake: z.boolean(),
})

const promise = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('no-subsidy'), regions: z.array(id).max(100), quarters: count }),
  z.strictObject({ kind: z.enum(['support', 'no-petition', 'no-throttle', 'no-bid']), quarters: count }),
])

/** What turned the game, as the log told it. */
const told = z.discriminatedUnion('kind', [
  z.strictObject({
    quarter: count,
    kind: z.literal('contract-began'),
    seat: faction,
    level,
    terms: offer,
    until: count,
    forced: z.boolean(),
  }),
  z.strictObject({ quarter: count, kind: z.literal('contract-lapsed'), seat: faction, level }),
  z.strictObject({ quarter: count, kind: z.literal('interconnection') }),
  z.strictObject({
    quarter: count,
    kind: z.literal('ruled'),
    application: count,
    applicant: faction,
    ruling: z.enum(['approve', 'reject', 'counter', 'hold']),
    offer,
  }),
  z.strictObject({ quarter: count, kind: z.literal('counter-answered'), seat: faction, application: count, accepted: z.boolean() }),
  z.strictObject({ quarter: count, kind: z.literal('fined'), seat: faction, cash: whole, points: whole }),
  z.strictObject({ quarter: count, kind: z.enum(['promise-kept', 'promise-broken']), seat: faction, to: faction, promise }),
  z.strictObject({ quarter: count, kind: z.literal('chose-one'), seat: faction, belt: id }),
  z.strictObject({ quarter: count, kind: z.literal('raised-capital'), seat: faction, cash: whole, points: whole }),
  z.strictObject({ quarter: count, kind: z.literal('arrears'), seat: faction, amount: whole, points: whole }),
])

/** How a quarter left the table; shoppers in units of 100,000. Quarter 0 is the start. */
const quarter = z.strictObject({
  quarter: count,
  /** Who buys from each platform and counts for it. */
  buyers: bySeat(count),
  /** Ali's left-hand buyers: they buy, but do not count. */
  leftHand: count,
  points: bySeat(whole),
  cash: bySeat(whole),
  scrutiny: bySeat(whole),
})

const prediction = z.strictObject({ seat: faction, quarter: count, share: tenths, low: tenths, high: tenths, before: tenths, came: tenths })

/** The result of a finished game as it lies in its save. */
export const gameResultSchema = z.strictObject({
  edition: z.literal(EDITION),
  scenario: z.strictObject({
    id,
    name: wordsSchema,
    startsAt: z.strictObject({ year: whole, quarter: count }),
    length: count,
    /** Games finished before there were any have neither. */
    prologue: storySheet.optional(),
    epilogue: storySheet.optional(),
  }),
  seed: whole,
  /** What tells that tables of a class played the same game; games finished before there was one have none. */
  checkWord: wordsSchema.optional(),
  options: z.strictObject({ advice: z.boolean(), predictions: z.boolean(), scrutiny: z.boolean() }),
  seats: bySeat(seat),
  /** Best first. */
  ranking: bySeat(faction).refine((ranking) => new Set(ranking).size === ranking.length, { error: 'a seat that is ranked twice' }),
  /** What told the first from the second. */
  decidedBy: z.enum(['points', 'cash', 'seat']),
  accounts: bySeat(z.array(line).max(60)),
  goals: bySeat(
    z.strictObject({
      agenda: goal.extend({ name: wordsSchema }).nullable(),
      /** Red line or wish; games finished before there were any have none. */
      term: goal
        .extend({ name: wordsSchema, kind: z.enum(['red-line', 'wish']) })
        .nullable()
        .optional(),
      missions: z.array(goal).max(10),
    }),
  ),
  /** All shoppers of the market. */
  shoppers: whole.min(1),
  /** The scrutiny at which the regulator acts against each seat. */
  scrutinyLimit: bySeat(whole),
  quarters: z.array(quarter).max(50),
  told: z.array(told).max(1000),
  promisesMade: bySeat(count),
  predictions: z.array(prediction).max(400),
  /** The game this one branched off, up to its own end, and the quarter in which they parted. */
  branch: z.strictObject({ name: z.string().max(80), quarter: count, quarters: z.array(quarter).max(50) }).optional(),
  /** The names of what `told` speaks of by id. */
  names: z.array(z.strictObject({ of: z.enum(['region', 'belt']), id, name: wordsSchema })).max(400),
})

/** What a finished game was, to be read without its rules. */
export type GameResult = Sealed<z.infer<typeof gameResultSchema>>
/** One value for each seat, in seat order. */
export type PerSeat<Value> = readonly [Value, Value, Value, Value]
/** Something that turned the game. */
export type ToldEntry = GameResult['told'][number]
/** How a quarter left the table. */
export type QuarterFigures = GameResult['quarters'][number]
/** A line of a seat's account. */
export type ResultLine = GameResult['accounts'][number][number]
/** Who sat at a seat. */
export type ResultSeat = GameResult['seats'][number]

/** A result as a list of games keeps it. */
export const resultSummarySchema = z.strictObject({
  /** What the scenario was called, for those that are no more. */
  scenario: wordsSchema,
  /** Best first. */
  ranking: bySeat(faction),
  /** Points in seat order. */
  totals: bySeat(whole),
})

/** Who has won with how many points, for a list of games. */
export type ResultSummary = Sealed<z.infer<typeof resultSummarySchema>>

const sumOf = (lines: readonly ResultLine[]): number => lines.reduce((sum, { points }) => sum + points, 0)

/** Every seat's points at the end, in seat order: the sums of the accounts. */
export const totalsOf = ({ accounts: [ali, tencent, pdd, jd] }: Pick<GameResult, 'accounts'>): PerSeat<number> => [
  sumOf(ali),
  sumOf(tencent),
  sumOf(pdd),
  sumOf(jd),
]

/** Shortens a result to what a list shows of it. */
export const summariseResult = (result: GameResult): ResultSummary => ({
  scenario: result.scenario.name,
  ranking: result.ranking,
  totals: totalsOf(result),
})
