import type { RegionIndex } from '../model/indexes'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { BELTS, MACRO_INFO, REGIONS, TOTAL_SHOPPERS, neighbours } from '../content/board'
import { AGENDAS, AGENDAS_OF, CARDS, DECKS, EVENTS, FACTION_INFO, PRIVATE_TERMS, PRIVATE_TERMS_OF, SCENARIOS } from '../content/catalogue'
import { SOURCES } from '../content/sources'
import { FACTIONS, MACROS } from '../model/ids'
import { agendaSchema, cardSchema, eventSchema, factionSchema, macroSchema, privateTermSchema, regionSchema, sourceSchema } from './content'
import { checkScenario } from './scenario'

describe('content', () => {
  it.each([
    ['regions', z.array(regionSchema), REGIONS],
    ['macro-regions', z.array(macroSchema), MACRO_INFO],
    ['cards', z.array(cardSchema), [...CARDS.values()]],
    ['events', z.array(eventSchema), [...EVENTS.values()]],
    ['agendas', z.array(agendaSchema), [...AGENDAS.values()]],
    ['private terms', z.array(privateTermSchema), [...PRIVATE_TERMS.values()]],
    ['factions', z.array(factionSchema), Object.values(FACTION_INFO)],
    ['sources', z.array(sourceSchema), [...SOURCES.values()]],
  ] as const)('%s keep to their schema', (_name, schema, items) => {
    const result = (schema as z.ZodType).safeParse(items)
    expect(result.success ? [] : result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)).toEqual([])
  })

  it('has the full size the design asks for', () => {
    expect(REGIONS.length).toBe(23)
    expect(TOTAL_SHOPPERS).toBe(6700)
    expect(MACRO_INFO.map((macro) => macro.id)).toEqual([...MACROS])
    expect(DECKS.map((deck) => deck.length)).toEqual([10, 10, 10, 10])
    expect(AGENDAS_OF.every((list) => list.length >= 4)).toBe(true)
    expect(PRIVATE_TERMS_OF.every((list) => list.length >= 4)).toBe(true)
    expect(EVENTS.size).toBeGreaterThanOrEqual(20)
    expect(BELTS.length).toBeGreaterThanOrEqual(12)
    expect(SCENARIOS.map((scenario) => scenario.id)).toEqual(['first-steps', 'spring-2021', 'long-war', 'no-regulator', 'open-doors'])
  })

  it('connects every region, and touching is mutual', () => {
    const reached = new Set<RegionIndex>([0])
    const queue: RegionIndex[] = [0]
    for (let region = queue.pop(); region !== undefined; region = queue.pop()) {
      for (const near of neighbours(region)) {
        expect(neighbours(near)).toContain(region)
        if (!reached.has(near)) queue.push(near)
        reached.add(near)
      }
    }
    expect(reached.size).toBe(REGIONS.length)
  })

  it.each(SCENARIOS.map((scenario) => [scenario.id, scenario] as const))('scenario %s is one a player could load', (_id, scenario) => {
    expect(checkScenario(scenario)).toEqual([])
  })

  it('gives every faction missions worth 9 points and agendas worth 6 at most', () => {
    for (const faction of FACTIONS) {
      for (const mission of FACTION_INFO[faction].missions)
        expect(Math.max(...mission.steps.map((step) => step.points))).toBeLessThanOrEqual(3)
    }
    for (const agenda of AGENDAS.values()) expect(Math.max(...agenda.goal.steps.map((step) => step.points))).toBe(6)
  })

  it('gives whoever may apply red lines about what it can concede, Tencent wishes, each its own concession', () => {
    for (const faction of FACTIONS) {
      const terms = [...PRIVATE_TERMS.values()].filter((term) => term.faction === faction)
      expect(new Set(terms.map(({ kind }) => kind))).toEqual(new Set([faction === 'tencent' ? 'wish' : 'red-line']))
      const about = terms.map(({ goal: { metric } }) => ('concession' in metric ? metric.concession : null))
      expect(new Set(about).size).toBe(terms.length)
      expect(about).not.toContain(null)
      if (faction !== 'ali' && faction !== 'tencent') expect(about).not.toContain('endExclusivity')
    }
  })
})
