import { z } from 'zod'
import { BELTS, REGIONS, REGION_COUNT } from '../content/board'
import { AGENDAS, AGENDAS_OF, CARDS, EVENTS, PRIVATE_TERMS } from '../content/catalogue'
import { SOURCES } from '../content/sources'
import { MAX_HANDICAP, type Scenario } from '../model/scenario'
import { FACTIONS, MACROS, type AgendaId, type Faction } from '../model/ids'
import { bool, faction, id, level23, offer, oneOf, perSeat, text, whole, wordsUpTo } from '../schema/basic-schemas'
import { wants, type ExpectedCode } from '../schema/expectation'
import { numberProblems } from './number-limits'
import type { Problem } from './problem'
import { readText } from './read-text'
import { readValue } from './read-value'
import { startProblems } from './scenario-start'

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
const shares = perSeat(0, 100).refine((list) => list.reduce((sum, n) => sum + n, 0) <= 100, wants('shares'))
const agendaOf = Object.fromEntries(
  FACTIONS.map((seat) => [seat, agendaId.refine((value) => AGENDAS.get(value)?.faction === seat, wants('agenda-of', { seat }))]),
)

const termId = known('term-id', [...PRIVATE_TERMS.keys()])

/** A private term for each seat, of its own faction. */
const termOf = Object.fromEntries(
  FACTIONS.map((seat) => [seat, termId.refine((value) => PRIVATE_TERMS.get(value)?.faction === seat, wants('term-of', { seat }))]),
) as Record<Faction, typeof termId>

/** Whether every faction keeps two agendas to choose from. */
function leavesAChoice(leftOut: readonly AgendaId[]): boolean {
  return AGENDAS_OF.every((agendas) => agendas.filter((agenda) => !leftOut.includes(agenda)).length >= 2)
}

/** A sheet of the story fits on a page, and names no source the game does not know. */
const storySheet = z.strictObject({ title: wordsUpTo(80), text: wordsUpTo(1600), sources: z.array(sourceId).max(12).optional() })

const start = z.strictObject({
  shares: z.strictObject({
    byTier: z.strictObject({ '3': shares, '4': shares, '5': shares }),
    regions: z.record(regionId, shares).optional(),
  }),
  leftHandPercent: whole(0, 100),
  untappedRegions: whole(0, REGION_COUNT).optional(),
  handicap: perSeat(0, MAX_HANDICAP).optional(),
  cash: perSeat(0, 200),
  scrutiny: perSeat(0, 20),
  access: perSeat(0, 3),
  contracts: z.array(z.strictObject({ seat: partner, level: level23, until: whole(1, 12), terms: offer })),
  applications: z.array(z.strictObject({ seat: partner, level: level23, offer })),
  supply: z.record(beltId, perSeat(0, 3)),
  service: z.partialRecord(oneOf(MACROS), perSeat(0, 3)),
  shops: z.partialRecord(oneOf(MACROS), whole(0, 2)),
  organs: z.tuple([whole(0, 3), whole(0, 3), whole(0, 3), whole(0, 3), whole(0, 3)], wants('organ-levels')),
  toll: whole(0, 5),
  stakes: perSeat(0, 100),
  cards: whole(0, 5),
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
  minutes: whole(1, 300),
  length: whole(1, 12),
  startsAt: z.strictObject({ year: whole(2000, 2100), quarter: whole(1, 4) }),
  scrutiny: bool,
  news: z.strictObject({ order: oneOf(['fixed', 'shuffled'] as const), events: z.array(eventId) }),
  agendas: z.union([z.literal('choose'), z.strictObject(agendaOf)], wants('agendas')),
  privateTerms: z.union([z.literal('draw'), z.strictObject(termOf)], wants('private-terms')).optional(),
  agendasLeftOut: z.array(agendaId).refine(leavesAChoice, wants('agendas-left')).optional(),
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

/** Reads a value; the scenario has its words trimmed. */
function readScenario(value: unknown): ReadScenario {
  const result = readValue(scenarioSchema, value)
  if (!result.ok) return result
  const scenario = result.value as Scenario
  const ofNumbers = numberProblems(scenario.numbers)
  const problems = ofNumbers.length > 0 ? ofNumbers : startProblems(scenario)
  return problems.length > 0 ? { ok: false, problems } : { ok: true, scenario }
}
