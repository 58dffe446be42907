import type { Sealed } from './sealed'
import { settingsSchema } from './settings'
import { z } from './zod'

/** What stands where a secret is: the one word that may be in a hand, a deck or an agenda that is projected. */
const hidden = z.literal('?')
const hiddenPiles = z.array(z.array(hidden).max(200)).max(8)

const word = z.string().max(200)
const words = z.array(word).max(400)
const number = z.number().int()
const numbers = z.array(number).max(2000)
const tables = z.array(numbers).max(8)
/** Plain public records whose fields are the rules' own affair. */
const record = z.record(z.string().max(80), z.json())
const records = z.array(record).max(400)

const config = z.strictObject({
  scenario: word,
  scenarioName: z.strictObject({ en: word, 'zh-CN': word }),
  length: number,
  startsAt: z.strictObject({ year: number, quarter: number }),
  scrutiny: z.boolean(),
  numbers: record,
})

/** The position as the public may know it: nobody's view, with every secret place blank; a field nobody listed here does not pass. */
const position = z
  .strictObject({
    kind: z.literal('view'),
    viewer: z.null(),
    config,
    quarter: number,
    phase: z.enum(['agendas', 'actions', 'review', 'over']),
    pending: record,
    order: numbers,
    turn: number,
    actionsLeft: number,
    proposalsLeft: number,
    turnUsed: words,
    // -1 stands for a bid the public may not know; an amount is known once the bids are opened, and then stands in lastBids.
    bids: z.array(z.literal([0, -1])).max(8),
    lastBids: numbers,
    stageRest: numbers,
    buyers: numbers,
    leftHand: numbers,
    floating: numbers,
    subsidy: numbers,
    lastSubsidy: numbers,
    fission: numbers,
    fatigue: numbers,
    supply: numbers,
    exclusive: numbers,
    service: numbers,
    shops: numbers,
    throttled: numbers,
    movedByCard: numbers,
    movedByEvent: numbers,
    boosts: records,
    loans: records,
    cash: numbers,
    scrutiny: numbers,
    finePoints: numbers,
    delayPoints: numbers,
    breachPoints: numbers,
    handicap: numbers,
    capital: numbers,
    access: numbers,
    contracts: z.array(record.nullable()).max(8),
    stakes: numbers,
    soldStakes: numbers,
    alipay: number,
    coreShift: number,
    organs: numbers,
    toll: number,
    interconnection: number,
    quietHoldsUntil: number,
    filingBlockedUntil: numbers,
    applications: records,
    promises: records,
    nextId: number,
    hands: hiddenPiles,
    decks: hiddenPiles,
    discards: z.array(words).max(8),
    agendas: z.array(word.nullable()).max(8),
    agendaChoices: hiddenPiles,
    privateTerms: z.array(word.nullable()).max(8),
    news: word.nullable(),
    pastNews: words,
    newsDeck: z.array(hidden).max(200),
    banked: tables,
    tally: tables,
    rng: z.literal(0),
  })
  // Agendas and private terms are opened when the game is over, and not before.
  .refine(({ phase, agendas }) => phase === 'over' || agendas.every(isHidden), { path: ['agendas'] })
  .refine(({ phase, privateTerms }) => phase === 'over' || privateTerms.every(isHidden), { path: ['privateTerms'] })

function isHidden(secret: string | null): boolean {
  return secret === null || secret === '?'
}

/** Something that happened, with the card drawn or the agenda kept blank, and no bid: there is none in public. */
const entry = z.looseObject({ kind: word, quarter: number }).refine((told) => {
  if (told.kind === 'card-drawn') return told['card'] === '?'
  if (told.kind === 'bid') return false
  return told.kind !== 'agenda-chosen' || told['agenda'] === '?'
})
const entries = z.array(entry).max(400)

const ledger = z.strictObject({
  quarter: number,
  before: numbers,
  after: numbers,
  cells: numbers,
  leftBefore: numbers,
  leftAfter: numbers,
  pool: numbers,
  stay: numbers,
  appeal: numbers,
})

/** A scenario's own words, no longer than its file may have them. */
const longWords = z.strictObject({ en: z.string().max(1600), 'zh-CN': z.string().max(1600) })
const storySheet = z.strictObject({ title: longWords, text: longWords, sources: z.array(word).max(12).optional() })

const hiddenGoal = z.strictObject({ name: longWords, points: number })
/** Everything in it is opened to everybody by the end of the game. */
const count = z.strictObject({
  rows: z.array(z.strictObject({ source: word, points: numbers })).max(40),
  secrets: z
    .array(z.strictObject({ seat: word, agenda: hiddenGoal.nullable(), term: hiddenGoal.extend({ kind: word }).nullable() }))
    .max(8),
  totals: numbers,
  ranking: words,
  decidedBy: word,
  cash: numbers,
})

/** What a bot says of a ruling: said to everybody. */
const reasons = z.array(z.strictObject({ key: word, params: z.record(word, z.union([word, z.number()])) })).max(20)

const show = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('prologue'), sheet: storySheet }),
  z.strictObject({ kind: z.literal('market'), ledger, regions: words, step: number, finished: z.boolean(), stepMs: number }),
  z.strictObject({ kind: z.literal('bids'), quarter: number, bids: numbers, winner: word.nullable(), tied: z.boolean(), resting: words }),
  z.strictObject({
    kind: z.literal('ruling'),
    entry,
    applicant: word,
    follows: entries,
    why: reasons,
    mood: word.nullable(),
    nearest: record.nullable(),
    finished: z.boolean(),
  }),
  z.strictObject({ kind: z.literal('predictions'), quarter: number }),
  z.strictObject({ kind: z.literal('regulator'), entry, opened: words }),
  z.strictObject({ kind: z.literal('books'), quarter: number, entries }),
  z.strictObject({ kind: z.literal('half-time'), points: numbers }),
  z.strictObject({ kind: z.literal('news'), event: word, quarter: number, entries }),
  z.strictObject({ kind: z.literal('last-quarter'), quarter: number }),
  z.strictObject({ kind: z.literal('count'), count, step: number, sums: numbers, finished: z.boolean() }),
])

const seat = z.strictObject({
  faction: word,
  kind: z.enum(['human', 'bot']),
  name: z.string().max(200),
  level: word.nullable(),
  personality: word.nullable(),
  place: number,
})

/** A prediction whose market has run: it says what came, so none can be shown before. */
const prediction = z.strictObject({
  seat: word,
  quarter: number,
  share: number,
  low: number,
  high: number,
  before: number,
  came: number,
  hit: z.boolean(),
})

const table = z.strictObject({
  stage: z.enum([
    'turn',
    'answer',
    'bids',
    'review',
    'ruling',
    'prologue',
    'market',
    'predictions',
    'regulator',
    'books',
    'half-time',
    'news',
    'last-quarter',
    'count',
    'paused',
    'over',
    'replay',
  ]),
  position,
  decider: z.strictObject({ seat: word, kind: word, by: z.enum(['human', 'bot']), name: z.string().max(200) }).nullable(),
  seats: z.array(seat).length(4),
  log: entries,
  show: show.nullable(),
  predictions: z.array(prediction).max(100),
  /** Everything is being skipped: nothing is worth a stamp of its own. */
  skipping: z.boolean(),
  /** The soft clock of the turn that goes on. */
  clock: z.strictObject({ minutes: number, spent: z.number(), since: z.number().nullable() }).nullable(),
  /** The whole class pauses: nothing of this is shown. */
  blank: z.boolean(),
  livePoints: z.boolean(),
  /** Where one is in a game that is looked at again. */
  moment: z.strictObject({ at: number, length: number }).nullable(),
})

/** A table as everybody in a room may see it. Whatever could hold a secret holds none, or the message is refused. */
export const projectionSchema = table

/** What the projector's window is sent of a game. */
export type Projection = Sealed<z.infer<typeof table>>

/** What the projector shows: the table, if there is one, and how this person likes to read. */
export const projectedSchema = z.strictObject({
  projection: projectionSchema.nullable(),
  settings: settingsSchema,
  /** BCP 47 tag of the system's language. */
  locale: z.string(),
  /** The window stands where the desktop put it: a person has to move it over to the other screen. */
  moveOver: z.boolean(),
})
export type Projected = Sealed<z.infer<typeof projectedSchema>>
