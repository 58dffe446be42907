import { expect, it } from 'vitest'
import { sampleEntry } from '../../shared/testing/sample-entry'
import { savesView, UNSEEN_SAVES } from './saves-view'

it('shows what was played last first, and of what came at once the names as people sort them', () => {
  const copies = ['Noon (100)', 'Noon (11)', 'Noon', 'Noon (10)'].map((name) => sampleEntry(name, { name }))
  const { saves } = savesView('ready', { ...UNSEEN_SAVES, saves: [...copies, sampleEntry('later', { order: Date.parse('2031-01-01') })] })
  expect(saves.map(({ id }) => id)).toEqual(['later', 'Noon', 'Noon (10)', 'Noon (11)', 'Noon (100)'])
})
