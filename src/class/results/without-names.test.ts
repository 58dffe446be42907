import { expect, it } from 'vitest'
import { builtInScenario } from '../../../rules'
import { everybody, fileOf } from '../testing/class-games'
import { classCsv, CLASS_SHEETS } from '../export/class-sheets'
import { classResults } from './class-results'
import { readTable } from './read-table'
import { withoutNames } from './without-names'

const LESSON = { name: 'Mei’s lesson', course: '', date: '', table: '1', livePoints: true, questions: ['Why?'] }

it('a class without names keeps its figures, and nothing anybody typed', () => {
  const files = [1, 2, 3, 4].map((dice) =>
    fileOf(`Mei’s laptop ${dice}`, {
      scenario: builtInScenario('first-steps'),
      seed: 2,
      dice,
      people: everybody('Mei'),
      predicts: () => ({ share: 200, low: 100, high: 300 }),
      lesson: { ...LESSON, members: [['Mei Lin'], [], ['Mei Fang', 'Bo'], []] },
    }),
  )
  const [group] = classResults(files.map(readTable)).groups
  const bare = withoutNames(group!, (place) => `Table ${place}`)
  expect(JSON.stringify(group)).toContain('Mei')
  expect(JSON.stringify(bare)).not.toContain('Mei')
  for (const sheet of CLASS_SHEETS) expect(classCsv(sheet, [bare], 'en')).not.toContain('Mei')
  expect(bare.tables.map(({ file }) => file)).toEqual(['Table 1', 'Table 2', 'Table 3', 'Table 4'])
  expect(bare.tables.map(({ measures }) => measures)).toEqual(group!.tables.map(({ measures }) => measures))
  expect(bare.foresight.people.map(({ count }) => count)).toEqual(group!.foresight.people.map(({ count }) => count))
})
