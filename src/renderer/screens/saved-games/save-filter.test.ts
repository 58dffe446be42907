import i18next from 'i18next'
import { beforeAll, expect, it } from 'vitest'
import type { SaveEntry } from '../../../shared/bridge'
import { sampleSave } from '../../../shared/testing/sample-save'
import { startWords, type Translate } from '../../words'
import { NAMESPACES } from '../../words/namespaces'
import { findSaves, type SaveFilter } from './save-filter'

let t: Translate
beforeAll(async () => {
  await startWords('en')
  t = i18next.getFixedT('en', NAMESPACES)
})

const { seats, rulesVersion, contentHash, savedAt } = sampleSave()

const save = (id: string, kind: SaveEntry['kind'], over: boolean, people: string): SaveEntry => ({
  id,
  kind,
  fileName: `${id}.json`,
  bytes: 1,
  modifiedAt: savedAt,
  summary: {
    name: id,
    savedAt,
    order: 1,
    rulesVersion,
    contentHash,
    scenarioId: 'long-war',
    ownScenario: null,
    moveCount: 3,
    result: null,
    status: { quarter: 1, length: 8, over },
    seats: { ...seats, ali: { kind: 'human', name: people } },
  },
  problem: null,
})

const SAVES = [
  save('game-1', 'auto', false, 'Élodie'),
  save('game-2', 'auto', true, 'Bo'),
  save('Lesson', 'named', false, 'Ｂｏ'),
  { ...save('torn', 'named', false, 'Bo'), summary: null, problem: { code: 'save.truncated' as const } },
  { ...save('unread', 'auto', false, 'Bo'), summary: null },
]
const found = (filter: SaveFilter, query = '') => findSaves(SAVES, { filter, query }, t, 'en').map(({ id }) => id)

it('shows everything to whoever looks for nothing', () => {
  expect(found('all', '  ')).toEqual(SAVES.map(({ id }) => id))
})

it('tells unfinished, finished and named games apart', () => {
  expect(found('unfinished')).toEqual(['game-1', 'Lesson'])
  expect(found('finished')).toEqual(['game-2'])
  expect(found('named')).toEqual(['Lesson'])
})

it('finds every word, in names, people, the scenario and the file', () => {
  expect(found('all', 'élodie')).toEqual(['game-1'])
  expect(found('all', 'BO long')).toEqual(['game-2', 'Lesson'])
  expect(found('all', 'torn')).toEqual(['torn'])
  expect(found('finished', 'Élodie')).toEqual([])
})
