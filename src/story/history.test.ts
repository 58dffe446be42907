import { describe, expect, it } from 'vitest'
import { CARDS, EVENTS, SCENARIOS, SOURCES } from '../../rules'
import content from './content/history.json'
import { realBuyers, realEvents } from './history'

const figures = content.buyers.flatMap(({ millions }) => Object.values(millions))

describe('what really happened', () => {
  it('is told in both languages', () => {
    for (const { words } of content.events) {
      expect(words.en).toMatch(/[a-z]{4}.*\.$/)
      expect(words['zh-CN']).toMatch(/[\u4e00-\u9fff].*。$/)
    }
  })

  it('lies in the order of time', () => {
    const when = content.events.map(({ year, quarter }) => year * 4 + quarter)
    expect(when).toEqual([...when].sort((a, b) => a - b))
  })

  it('is found by quarter; a figure nobody could check is left out', () => {
    const read = (at: Parameters<typeof realBuyers>[0], faction: Parameters<typeof realBuyers>[1]) => {
      const figure = realBuyers(at, faction)
      return figure === null ? null : [figure.value, ...figure.sources.map(({ id }) => id)]
    }
    expect(read({ year: 2020, quarter: 4 }, 'pdd')).toEqual([788.4, 'pinduoduo-2020-q4'])
    expect(read({ year: 2021, quarter: 2 }, 'pdd')).toEqual([849.9, 'pinduoduo-2021-q2'])
    expect(read({ year: 2021, quarter: 2 }, 'ali')).toBeNull()
    expect(read({ year: 2020, quarter: 4 }, 'tencent')).toBeNull()
    expect(read({ year: 2030, quarter: 1 }, 'ali')).toBeNull()
    expect(realEvents({ year: 2021, quarter: 2 }).map(({ sources }) => sources.map(({ id }) => id))).toEqual([
      ['xinhua-alibaba-fine'],
      ['retail-week-alibaba-2021-q2'],
    ])
  })
})

describe('sources', () => {
  const cited = [
    ...SCENARIOS.flatMap(({ prologue, epilogue }) => [...(prologue?.sources ?? []), ...(epilogue?.sources ?? [])]),
    ...[...EVENTS.values(), ...CARDS.values(), ...content.events].flatMap(({ sources }) => sources),
    ...figures.map(({ source }) => source),
  ]

  it('are there for every fact, and none is there for nothing', () => {
    for (const { words, sources } of content.events) expect(sources, words.en).not.toEqual([])
    expect(new Set(cited)).toEqual(new Set(SOURCES.keys()))
  })

  it('have an address each, but the one that can no longer be found', () => {
    expect([...SOURCES.values()].filter(({ address }) => address === null).map(({ id }) => id)).toEqual(['daydaynews-bow'])
    const addresses = [...SOURCES.values()].flatMap(({ address }) => address ?? [])
    expect(new Set(addresses).size).toBe(addresses.length)
  })

  it('are of the time of what they tell or later', () => {
    const yearOf = (id: string): number => Number(SOURCES.get(id)?.date.slice(0, 4))
    const early = [...EVENTS.values()].filter(
      ({ happened, sources }) => happened !== null && Math.max(...sources.map(yearOf)) < happened[0],
    )
    expect(early.map(({ id }) => id)).toEqual([])
  })
})

/** Millions of buyers and billions of yuan that are remembered and that no source shows: nothing may tell them as facts. */
const REMEMBERED = [
  636, 305.3, 441.6, 828, 863, 882, 552.2, 569.7, 738.5, 939, 946, 824, 846, 6.02, 6.91, 9.27, 9.11, 10.07, 14.71, 13, 10.39, 10.05, 11.37,
]

describe('figures that no source shows', () => {
  it('are in no chart and in no text', () => {
    expect(figures.map(({ value }) => value).filter((value) => REMEMBERED.includes(value))).toEqual([])
    const texts = [...[...EVENTS.values()].map(({ text }) => text.en), ...content.events.map(({ words }) => words.en)]
    const told = texts.flatMap((text) => [...text.matchAll(/(\d+(?:\.\d+)?) (?:million|billion|m|bn)\b/g)].map((match) => Number(match[1])))
    expect(told).toContain(868.7)
    expect(told.filter((figure) => REMEMBERED.includes(figure))).toEqual([])
  })
})
