import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, expect, it } from 'vitest'
import { SCENARIOS } from '../../../../rules'
import { sampleEntry } from '../../../shared/testing/sample-entry'
import { RESTING_APP, TableFixture } from '../../table/fixture'
import type { Arrival } from '../../table'
import { startWords } from '../../words'
import { Arrivals } from './arrivals'

beforeAll(() => startWords('en'))

const [first] = SCENARIOS

const game = (name: string): Arrival => ({ kind: 'game', fileName: `${name}.sinkingmarket`, save: sampleEntry(name), isNew: true })
const scenario = (fileName: string, en: string): Arrival => ({
  kind: 'scenario',
  entry: { fileName, folder: '/lessons', scenario: { ...first, name: { en, 'zh-CN': en } }, problems: [], text: null, code: null },
})
const wrong = (fileName: string): Arrival => ({
  kind: 'scenario',
  entry: {
    fileName,
    folder: '/lessons',
    scenario: null,
    problems: [{ path: 'length', expected: 'number', found: 'nothing', params: {} }],
    text: '{}',
    code: 'scenario.invalid',
  },
})
const refused: Arrival = { kind: 'problem', fileName: 'holiday.png', code: 'file.foreign', params: {} }

/** What is said of files on a screen, without its tags. */
const said = (files: readonly Arrival[], screen: 'saved-games' | 'set-up' = 'saved-games'): string =>
  renderToStaticMarkup(
    <TableFixture {...RESTING_APP} screen={{ screen, inGame: false, fault: null }} arrivals={{ files }}>
      <Arrivals />
    </TableFixture>,
  ).replace(/<[^>]*>/g, ' ')

it('names every file of several with what became of it', () => {
  const text = said([game('Lunch'), scenario('mine.json', 'One afternoon'), wrong('wrong.json'), refused])
  for (const words of [
    '“Lunch”',
    '“One afternoon” (mine.json)',
    'wrong.json',
    'At length, expected',
    'holiday.png',
    'neither a saved game',
  ])
    expect(text).toContain(words)
})

it('lets no file’s name turn the words beside it', () => {
  const text = said([
    { ...refused, fileName: 'photo\u202Egnp.txt' },
    wrong('wrong\u202E.json'),
    scenario('mine\u202E.json', 'One\u202Eafternoon'),
  ])
  expect(text).not.toContain('\u202E')
  for (const name of ['photognp.txt', 'wrong.json', 'mine.json', 'Oneafternoon']) expect(text).toContain(`\u2068${name}\u2069`)
})

it('says how many files were left out, and what to do', () => {
  expect(said([game('Lunch'), { kind: 'left-out', count: 7, limit: 100 }])).toMatch(/100 files .* 7 more were left out. .* another go/)
  expect(said([{ kind: 'left-out', count: 1, limit: 100 }])).toContain('one more')
})

it('leads from the drawer to where scenarios are chosen, and not from there', () => {
  const files = [scenario('mine.json', 'One afternoon'), scenario('other.json', 'Another')]
  expect(said(files)).toContain('New game')
  expect(said(files, 'set-up')).not.toContain('New game')
})
