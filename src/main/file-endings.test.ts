import { expect, it } from 'vitest'
import { hasEnding, withEnding } from './file-endings'

it.each([
  ['/home/ana/lesson one', 'game', '/home/ana/lesson one.sinkingmarket'],
  ['/home/ana/lesson one.sinkingmarket', 'game', '/home/ana/lesson one.sinkingmarket'],
  ['/home/ana/lesson one.SinkingMarket', 'game', '/home/ana/lesson one.SinkingMarket'],
  ['/home/ana/lesson.json', 'game', '/home/ana/lesson.json'],
  ['/home/ana/lesson 1.2', 'game', '/home/ana/lesson 1.2.sinkingmarket'],
  ['/home/ana.d/午饭后', 'game', '/home/ana.d/午饭后.sinkingmarket'],
  ['/home/ana/sheets', 'page', '/home/ana/sheets.pdf'],
  ['/home/ana/quarters', 'sheet', '/home/ana/quarters.csv'],
  ['/home/ana/八年级', 'class', '/home/ana/八年级.sinkingclass'],
  ['/home/ana/sheets.txt', 'page', '/home/ana/sheets.txt.pdf'],
] as const)('%s kept as a %s is %s', (typed, kind, kept) => {
  expect(withEnding(typed, kind)).toBe(kept)
})

it('knows the endings of a kind in any case, and no others', () => {
  expect(hasEnding('A.JSON', 'scenario')).toBe(true)
  expect(hasEnding('a.sinkingmarket', 'scenario')).toBe(false)
  expect(hasEnding('.json', 'scenario')).toBe(false)
})
