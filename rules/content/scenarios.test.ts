import { describe, expect, it } from 'vitest'
import { EVENTS, SCENARIOS, builtInScenario } from './catalogue'
import { SOURCES } from './sources'

describe('Spring 2021', () => {
  const { news, startsAt } = builtInScenario('spring-2021')

  it('opens with the news of its week, and goes on as the year did', () => {
    expect(news.order).toBe('fixed')
    expect(news.events[0]).toBe('ali-confirms')
    const told = news.events.map((id) => EVENTS.get(id)?.happened)
    expect(told).toEqual(news.events.map((_, at) => [startsAt.year, startsAt.quarter + at]))
  })
})

describe('the sheets of the story', () => {
  const sheets = SCENARIOS.flatMap(({ id, prologue, epilogue }) =>
    [prologue, epilogue].flatMap((sheet) => (sheet === undefined ? [] : [{ id, ...sheet }])),
  )

  it('are told before and after Spring 2021 and the long war', () => {
    expect(sheets.map(({ id }) => id)).toEqual(['spring-2021', 'spring-2021', 'long-war', 'long-war'])
  })

  it('have as many paragraphs in either language, and a source for every fact', () => {
    for (const { text, sources } of sheets) {
      expect(text.en.split('\n\n').length).toBe(text['zh-CN'].split('\n\n').length)
      expect(text['zh-CN']).not.toMatch(/[,;:?!"]/)
      expect(sources?.length).toBeGreaterThan(0)
      for (const source of sources ?? []) expect(SOURCES.has(source)).toBe(true)
    }
  })
})
