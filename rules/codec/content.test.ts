import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { BELTS, MACRO_INFO, REGIONS, TOTAL_SHOPPERS, neighbours } from '../content/board'
import { AGENDAS, AGENDAS_OF, CARDS, DECKS, EVENTS, FACTION_INFO, SCENARIOS } from '../content/catalogue'
import { FACTIONS, MACROS } from '../model/ids'
import { agendaSchema, cardSchema, eventSchema, factionSchema, macroSchema, regionSchema } from './content'
import { checkScenario } from './scenario'

/** The pages whose facts were checked, as events name them to players, and their codes, as cards name them to whoever edits them. */
const READ = [
  '“Pinduoduo, bow to Tencent” (DayDayNews, 2 April 2021)',
  ...'chinainternetwatch.com 30619;chinainternetwatch.com 30024;pandaily.com 824 million;helpmekim.com 3201;seekingalpha.com 3774549'.split(';'),
  ...'investor.pddholdings.com Q4 2021;globaltimes.cn 1214770;retail-week.com 7040381;reportify.ai 1024142403902246912'.split(';'),
  ...'medium.com little goose;laitimes.com 1rdi4;scmp.com 3130172;sec.gov 000104746918005119;sec.gov 000119312519305333;docslib.org 9898821'.split(';'),
  ...'technode.com 2019/10/21;referchina.com 2019/10;pingwest.com 4656;chinaservicesinfo.com 202005;thewechatagency.com;pingwest.com 7236'.split(';'),
  ...'ibmwl.com 1-yuan;freewechat.com 2650750186;senecaesg.com;chinamktginsights.com;scmp.com 3123894;chinajusticeobserver.com'.split(';'),
  ...'pingwest.com 9205;enterpriseviewpoint.com;futunn.com 107363911925764;daoinsights.com 40248;equalocean.com pinduoduo'.split(';'),
]
const READ_CODES = 'article E1 J1 J3 J4 J5 J6 P7 P8 P9 P10 P11 P12 P13 T1 T3 T6 T7 T8 T9 T10 T11 T12 T13 T14 T15 T17 T18 T19 T20 T22 T23 T25 T27 W2 M3'.split(
  ' ',
)

describe('content', () => {
  it.each([
    ['regions', z.array(regionSchema), REGIONS],
    ['macro-regions', z.array(macroSchema), MACRO_INFO],
    ['cards', z.array(cardSchema), [...CARDS.values()]],
    ['events', z.array(eventSchema), [...EVENTS.values()]],
    ['agendas', z.array(agendaSchema), [...AGENDAS.values()]],
    ['factions', z.array(factionSchema), Object.values(FACTION_INFO)],
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
    expect(EVENTS.size).toBeGreaterThanOrEqual(20)
    expect(BELTS.length).toBeGreaterThanOrEqual(12)
    expect(SCENARIOS.map((scenario) => scenario.id)).toEqual(['first-steps', 'spring-2021', 'long-war', 'no-regulator', 'open-doors'])
  })

  it('connects every region, and touching is mutual', () => {
    const reached = new Set([0])
    const queue = [0]
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
      for (const mission of FACTION_INFO[faction].missions) expect(Math.max(...mission.steps.map((step) => step.points))).toBeLessThanOrEqual(3)
    }
    for (const agenda of AGENDAS.values()) expect(Math.max(...agenda.goal.steps.map((step) => step.points))).toBe(6)
  })

  it('names no source but those that were read', () => {
    for (const event of EVENTS.values()) {
      expect(event.sources.length, event.id).toBeGreaterThan(0)
      for (const source of event.sources) expect(READ, event.id).toContain(source)
    }
    for (const card of CARDS.values()) for (const source of card.sources) expect(READ_CODES, card.id).toContain(source)
  })
})
