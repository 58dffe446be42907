import { describe, expect, it } from 'vitest'
import content from './content/history.json'
import { realBuyers, realEvents } from './history'

describe('what really happened', () => {
  it('has both languages and a source that is written out, everywhere', () => {
    const cited = [
      ...content.events.map(({ source }) => source),
      ...content.buyers.flatMap(({ millions }) => Object.values(millions).map(({ source }) => source)),
    ]
    for (const code of cited) expect(content.sources, code).toHaveProperty(code)
    for (const code of Object.keys(content.sources)) expect(cited, `${code} is cited nowhere`).toContain(code)
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
    expect(realBuyers({ year: 2020, quarter: 4 }, 'pdd')).toEqual({ value: 788.4, source: 'wallstreet-online.de 13649318' })
    expect(realBuyers({ year: 2020, quarter: 3 }, 'jd')).toBeNull()
    expect(realBuyers({ year: 2020, quarter: 4 }, 'tencent')).toBeNull()
    expect(realBuyers({ year: 2030, quarter: 1 }, 'ali')).toBeNull()
    expect(realEvents({ year: 2021, quarter: 2 }).map(({ source }) => source)).toEqual(['chinajusticeobserver.com', 'retail-week.com 7040381'])
  })
})
