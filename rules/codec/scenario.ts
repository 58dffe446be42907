import { z } from 'zod'
import { BELTS, REGIONS } from '../content/board'
import { AGENDAS, AGENDAS_OF, CARDS, EVENTS, PRIVATE_TERMS, PRIVATE_TERMS_OF } from '../content/catalogue'
import { numbersWith } from '../content/numbers'
import { SOURCES } from '../content/sources'
import type { PerSeat } from '../model/indexes'
import type { Scenario } from '../model/scenario'
import { FACTIONS, MACROS, type Faction } from '../model/ids'
import { bool, faction, id, level23, offer, oneOf, perSeat, text, whole, wordsUpTo } from '../schema/basic-schemas'
import { wants, type ExpectedCode } from '../schema/expectation'
import { numberProblems } from './number-limits'
import type { Problem } from './problem'
import { readText } from './read-text'
import { readValue } from './read-value'
import { SCENARIO_RANGES } from './scenario-ranges'
import { startProblems, type Beginning } from './scenario-start'

const known = (what: ExpectedCode, ids: readonly string[]): z.ZodType<string> => {
  const error = wants(what, { some: `${ids.slice(0, 6).join(', ')}${ids.length > 6 ? ', ...' : ''}` })
  return z.string(error).refine((value) => ids.includes(value), error)
}
const regionId = known(
  'region-id',
  REGIONS.map((region) => region.id),
)
const beltId = known(
  'belt-id',
  BELTS.map((belt) => belt.id),
)
const eventId = known('event-id', [...EVENTS.keys()])
const cardId = known('card-id', [...CARDS.keys()])
const sourceId = known('source-id', [...SOURCES.keys()])
const agendaId = known('agenda-id', [...AGENDAS.keys()])
const partner = oneOf(['ali', 'pdd', 'jd'] as const)
const shares = perSeat(...SCENARIO_RANGES['start.shares']).refine((list) => list.reduce((sum, n) => sum + n, 0) <= 100, wants('shares'))
const agendaOf = Object.fromEntries(
  FACTIONS.map((seat) => [seat, agendaId.refine((value) => AGENDAS.get(value)?.faction === seat, wants('agenda-of', { seat }))]),
)

const termId = known('term-id', [...PRIVATE_TERMS.keys()])

/** A private term for each seat, of its own faction. */
const termOf = Object.fromEntries(
  FACTIONS.map((seat) => [seat, termId.refine((value) => PRIVATE_TERMS.get(value)?.faction === seat, wants('term-of', { seat }))]),
) as Record<Faction, typeof termId>

/** Whether every faction keeps so many of its secret cards where some are left out. */
const leaves =
  (least: number, cardsOf: PerSeat<readonly string[]>) =>
  (leftOut: readonly string[]): boolean =>
    cardsOf.every((cards) => cards.filter((card) => !leftOut.includes(card)).length >= least)

/** A sheet of the story fits on a page, and names no source the game does not know. */
const storySheet = z.strictObject({ title: wordsUpTo(80), text: wordsUpTo(1600), sources: z.array(sourceId).max(12).optional() })

const organLevel = whole(...SCENARIO_RANGES['start.organs'])
const length = whole(...SCENARIO_RANGES.length)

const start = z.strictObject({
  shares: z.strictObject({
    byTier: z.strictObject({ '3': shares, '4': shares, '5': shares }),
    regions: z.record(regionId, shares).optional(),
  }),
  leftHandPercent: whole(...SCENARIO_RANGES['start.leftHandPercent']),
  untappedRegions: whole(...SCENARIO_RANGES['start.untappedRegions']).optional(),
  handicap: perSeat(...SCENARIO_RANGES['start.handicap']).optional(),
  cash: perSeat(...SCENARIO_RANGES['start.cash']),
  scrutiny: perSeat(...SCENARIO_RANGES['start.scrutiny']),
  access: perSeat(...SCENARIO_RANGES['start.access']),
  contracts: z.array(
    z.strictObject({ seat: partner, level: level23, until: whole(...SCENARIO_RANGES['start.contracts.until']), terms: offer }),
  ),
  applications: z.array(z.strictObject({ seat: partner, level: level23, offer })),
  supply: z.record(beltId, perSeat(...SCENARIO_RANGES['start.supply'])),
  service: z.partialRecord(oneOf(MACROS), perSeat(...SCENARIO_RANGES['start.service'])),
  shops: z.partialRecord(oneOf(MACROS), whole(...SCENARIO_RANGES['start.shops'])),
  organs: z.tuple([organLevel, organLevel, organLevel, organLevel, organLevel], wants('organ-levels')),
  toll: whole(...SCENARIO_RANGES['start.toll']),
  stakes: perSeat(...SCENARIO_RANGES['start.stakes']),
  cards: whole(...SCENARIO_RANGES['start.cards']),
  firstCards: z.partialRecord(faction, z.array(cardId)).optional(),
})

const scenarioSchema = z.strictObject({
  format: z.literal('sinking-market-scenario', wants('exactly', { value: '"sinking-market-scenario"' })),
  version: z.literal(1, wants('exactly', { value: 1 })),
  id,
  // Games are saved under the scenario's name, and a save's name is no longer.
  name: wordsUpTo(80),
  summary: wordsUpTo(2000),
  teaching: wordsUpTo(2000),
  prologue: storySheet.optional(),
  epilogue: storySheet.optional(),
  minutes: whole(...SCENARIO_RANGES.minutes),
  length,
  startsAt: z.strictObject({ year: whole(...SCENARIO_RANGES['startsAt.year']), quarter: whole(...SCENARIO_RANGES['startsAt.quarter']) }),
  scrutiny: bool,
  news: z.strictObject({ order: oneOf(['fixed', 'shuffled'] as const), events: z.array(eventId) }),
  agendas: z.union([z.literal('choose'), z.strictObject(agendaOf)], wants('agendas')),
  privateTerms: z.union([z.literal('draw'), z.strictObject(termOf)], wants('private-terms')).optional(),
  agendasLeftOut: z.array(agendaId).refine(leaves(2, AGENDAS_OF), wants('agendas-left')).optional(),
  privateTermsLeftOut: z.array(termId).refine(leaves(1, PRIVATE_TERMS_OF), wants('terms-left')).optional(),
  start,
  numbers: z.unknown().optional(),
  $schema: text.optional(),
})

export type ScenarioResult =
  | { readonly ok: true; readonly scenario: Scenario }
  | { readonly ok: false; readonly fileName: string; readonly problems: readonly Problem[] }

/** Reads a scenario file; what is wrong is named with the file, the place in it, what was expected and what was found. */
export function parseScenario(source: string, fileName: string): ScenarioResult {
  const json = readText(source)
  if (!json.ok) return { ok: false, fileName, problems: [json.problem] }
  const read = readScenario(json.value)
  return read.ok ? read : { ok: false, fileName, problems: read.problems }
}

/** Everything wrong with a value that is to be a scenario; empty when it is one. */
export function checkScenario(value: unknown): readonly Problem[] {
  const read = readScenario(value)
  return read.ok ? [] : read.problems
}

type ReadScenario = { readonly ok: true; readonly scenario: Scenario } | { readonly ok: false; readonly problems: readonly Problem[] }

/** Reads a value; the scenario has its words trimmed. A mistake at one place hides none at another. */
function readScenario(value: unknown): ReadScenario {
  const result = readValue(scenarioSchema, value)
  const problems = [...(result.ok ? [] : result.problems), ...partProblems(value)]
  // A value without problems has been read.
  return result.ok && problems.length === 0 ? { ok: true, scenario: result.value as Scenario } : { ok: false, problems }
}

/** The parts of a scenario that are checked against each other, whatever the others hold. */
const partsOf = z.object({ numbers: z.unknown().optional(), length: z.unknown().optional(), start: z.unknown().optional() })

/** What is wrong with the numbers, and with a start that is well formed by itself; what depends on a part that is not waits until it is. */
function partProblems(value: unknown): readonly Problem[] {
  const parts = readValue(partsOf, value)
  if (!parts.ok) return []
  const ofNumbers = numberProblems(parts.value.numbers)
  const begun = beginningIn(parts.value.start)
  if (begun === null) return ofNumbers
  const lengthRead = readValue(length, parts.value.length)
  const numbers = ofNumbers.length === 0 ? numbersWith(parts.value.numbers as Scenario['numbers']) : null
  return [...ofNumbers, ...startProblems({ start: begun, length: lengthRead.ok ? lengthRead.value : null, numbers })]
}

/** What contradicts nothing, in the place of what is not well formed. */
const NEUTRAL = {
  applications: [],
  supply: {},
  service: {},
  scrutiny: [0, 0, 0, 0],
  stakes: [0, 0, 0, 0],
  organs: [0, 0, 0, 0, 0],
  toll: 0,
  cards: 0,
  firstCards: {},
} as const

/** The parts of a start that are well formed, which are checked against each other; null without those that all others rest on. */
function beginningIn(value: unknown): Beginning['start'] | null {
  if (typeof value !== 'object' || value === null) return null
  const given = value as Readonly<Record<string, unknown>>
  const parts = Object.entries(start.shape).flatMap(([name, schema]) => {
    const read = readValue<unknown>(schema, given[name])
    return read.ok ? [[name, read.value] as const] : []
  })
  const wellFormed = Object.fromEntries(parts)
  return 'access' in wellFormed && 'contracts' in wellFormed ? ({ ...NEUTRAL, ...wellFormed } as unknown as Beginning['start']) : null
}
