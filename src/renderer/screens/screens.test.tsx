import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, describe, expect, it } from 'vitest'
import type { SaveEntry } from '../../shared/bridge'
import { sampleEntry } from '../../shared/testing/sample-entry'
import { CARDS, createGame, playerView, SCENARIOS, builtInScenario, type Faction } from '../../../rules'
import { playRandomGame } from '../../../rules/testing/random-play'
import { RESTING_APP, TableFixture, type FixtureProps } from '../table/fixture'
import type { TableView } from '../table'
import { startWords } from '../words'
import { gameResult } from '../../story'
import { ArchiveScreen } from './end/archive-screen'
import { EndScreen } from './end/end-screen'
import { RulebookScreen } from './rulebook/rulebook-screen'
import { SaveSlip } from './saved-games/save-slip'
import { SavedGamesScreen } from './saved-games/saved-games-screen'
import { SetUpScreen } from './set-up/set-up-screen'
import { SettingsScreen } from './settings/settings-screen'
import { Broken } from './table/broken'
import { HandOver } from './table/hand-over'
import { Leaving } from './table/leaving'
import { ContinueLine } from './title/continue-line'
import { TitleScreen } from './title/title-screen'

beforeAll(() => startWords('en'))

const scenario = builtInScenario('long-war')
const state = createGame({ scenario, seed: 3 })
const seat = (faction: Faction, name: string) => ({ faction, kind: 'human', name, level: null, personality: null, place: 1 }) as const

/** A table at rest; each test changes what it is about. */
const table: TableView = {
  stage: 'hand-over',
  position: playerView(state, null),
  viewer: null,
  decider: { seat: 'jd', kind: 'action', by: 'human', name: 'Lin' },
  next: seat('jd', 'Lin'),
  seats: [seat('ali', 'Mei'), seat('tencent', 'Wen'), seat('pdd', 'Hao'), seat('jd', 'Lin')],
  humans: 4,
  scenario,
  seed: 3,
  checkWord: null,
  moveCount: 0,
  legal: [],
  log: [],
  recap: [],
  recapWatched: false,
  show: null,
  review: null,
  bot: null,
  pace: { held: false, skipTo: null },
  speech: null,
  notes: [],
  isPredicting: false,
  predictions: [],
  advisable: true,
  advice: null,
  advised: null,
  guide: null,
  canUndo: false,
  canRedo: false,
  canEndTurn: false,
  refusal: null,
  saving: { state: 'saved', code: null, params: {}, attempts: 0, onDisk: null },
  copy: { state: 'idle', name: '', place: null, code: null, params: {} },
  isUnsaved: false,
  clock: null,
  sheet: null,
  isBlank: false,
  livePoints: true,
  namedSave: { state: 'idle', name: '', code: null, params: {} },
  fault: null,
}

/** The words on a screen, without markup. */
const wordsOf = (screen: ReactNode, given: Omit<FixtureProps, 'children'> = {}): string =>
  renderToStaticMarkup(<TableFixture {...given}>{screen}</TableFixture>)
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&#x27;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')

const save = (change: Partial<SaveEntry> = {}): SaveEntry => ({ ...sampleEntry('game-1', { name: 'autosave' }, 'auto'), ...change })

describe('the title', () => {
  it('offers to continue only when there is a game to continue', () => {
    expect(wordsOf(<TitleScreen />)).not.toContain('Continue')
    const withGame = { saves: { ...RESTING_APP.saves, saves: [save()], autosave: save() } }
    expect(wordsOf(<TitleScreen />, withGame)).toContain('Continue')
    expect(wordsOf(<ContinueLine />, withGame).trim()).toBe('The long war · Quarter 3 of 8')
  })

  it('says what became of a broken autosave, and of a game that failed', () => {
    const broken = save({ summary: null, problem: { code: 'save.damaged' } })
    expect(wordsOf(<TitleScreen />, { saves: { ...RESTING_APP.saves, brokenAutosave: broken } })).toContain(
      'its contents do not match its checksum',
    )
    expect(wordsOf(<TitleScreen />, { screen: { screen: 'title', inGame: false, fault: { detail: 'x', code: 'rules.fault' } } })).toContain(
      'choose Continue',
    )
  })
})

describe('the hand-over', () => {
  it('names the person and no card, cash, agenda or score', () => {
    const words = wordsOf(<HandOver />, { table: { ...table, position: playerView(state, 'jd') } })
    expect(words).toContain('Hand the computer to Lin JD · 2020 Q2 · Quarter 1 of 8 I am Lin')
    for (const { name } of CARDS.values()) expect(words).not.toContain(name.en)
    expect(words).not.toMatch(/cash|point|agenda/i)
  })
})

describe('leaving', () => {
  it('only says so while the game is being saved', () => {
    expect(wordsOf(<Leaving />, { table: { ...table, stage: 'leaving', saving: { ...table.saving, state: 'saving' } } }).trim()).toBe(
      'Putting the game away…',
    )
  })

  it('says why saving failed and leaves four ways', () => {
    const words = wordsOf(<Leaving />, {
      table: {
        ...table,
        stage: 'leaving',
        saving: { state: 'failed', code: 'save.write-failed', params: { detail: 'ENOSPC' }, attempts: 2, onDisk: null },
      },
    })
    expect(words).toContain('the disk is full. Free some space')
    for (const way of ['Back to the game', 'Try again', 'Save a copy elsewhere…', 'Leave without the last moves'])
      expect(words).toContain(way)
  })
})

describe('a fault of the rules', () => {
  it('is owned up to, with what to report', () => {
    const words = wordsOf(<Broken />, { table: { ...table, stage: 'broken', fault: { code: 'rules.fault', detail: 'TypeError: x' } } })
    expect(words).toContain('rules.fault: TypeError: x')
    expect(words).toContain('not in your play')
  })
})

describe('saved games', () => {
  it('tell healthy, finished, foreign and damaged ones apart', () => {
    const own = save({
      id: 'mine-1',
      kind: 'named',
      summary: { ...save().summary!, name: 'Tuesday', scenarioId: null, status: { quarter: 4, length: 4, over: true } },
    })
    const torn = save({
      id: 'torn',
      kind: 'named',
      fileName: 'torn.json',
      summary: null,
      problem: { code: 'save.shape', where: 'seats.ali' },
    })
    const unread = save({ id: 'unread', fileName: 'unread.json', summary: null })
    const words = [save(), own, torn, unread].map((one) => wordsOf(<SaveSlip save={one} onAct={() => undefined} />)).join(' ')
    for (const text of [
      'The long war',
      'Autosave',
      'Quarter 3 of 8',
      'Tuesday',
      'Named save',
      'Finished',
      'Own scenario',
      'torn.json',
      'UNREADABLE',
      'at seats.ali',
      'unread.json',
      'Not read yet',
      '17 moves',
      'Mei',
      'Bot, easy',
      'Bot, random',
    ])
      expect(words).toContain(text)
    expect(words.match(/Load/g)).toHaveLength(2)
    expect(words.match(/Delete/g)).toHaveLength(4)
  })

  it('say how to make one when there is none', () => {
    expect(wordsOf(<SavedGamesScreen />)).toContain('Every game saves itself from its start')
  })
})

describe('the final account', () => {
  const end = playRandomGame(SCENARIOS[0], 6)
  const person = (name: string) => ({ kind: 'human', name }) as const
  const result = gameResult({
    scenario: SCENARIOS[0],
    seed: 6,
    seats: [person('Mei'), person('Wen'), person('Hao'), person('Lin')],
    options: { advice: true, predictions: false },
    position: end.state,
    ends: [],
    log: end.log,
    predictions: [],
    parent: null,
  })

  it('names the winner, the person behind it, and every seat', () => {
    const words = wordsOf(<EndScreen />, { finished: { result, film: null, archive: null } })
    expect(words).toMatch(/(Mei|Wen|Hao|Lin) \((Ali|Tencent|Pinduoduo|JD)\) wins the sinking market/)
    expect(words).toMatch(/Played by (Mei|Wen|Hao|Lin)/)
    expect(words).toContain('Share of shoppers')
  })

  it('of a game that does not replay says which version plays it, or what is wrong', () => {
    const refusal = { ok: false, code: 'save.illegal-move', params: { at: 12 } } as const
    const archive = { name: 'Tuesday', result, refusal, playedBy: { program: '9.9.9', rules: '99' } }
    const finished = { result, film: null, archive }
    expect(wordsOf(<ArchiveScreen />, { finished })).toContain('Tuesday · Played with Sinking Market 9.9.9 (rules 99)')
    const here = wordsOf(<ArchiveScreen />, { finished: { ...finished, archive: { ...archive, playedBy: null } } })
    expect(here).toContain('Tuesday · Move 12 of this saved game is against the rules')
    expect(here).toContain('Share of shoppers')
    expect(here).toContain('Back to the saved games')
    expect(here).not.toContain('Save the game')
  })
})

describe('the other screens', () => {
  it('can be drawn with nothing but the defaults', () => {
    expect(wordsOf(<SetUpScreen />)).toContain('Start the game')
    expect(wordsOf(<SettingsScreen />)).toContain('Show everyone')
    expect(wordsOf(<RulebookScreen />)).toContain('The player with the most points')
  })

  it('lead back to the game when one lies under them', () => {
    const screen = { screen: 'settings', inGame: true, fault: null } as const
    expect(wordsOf(<SettingsScreen />, { screen, table })).toContain('Back to the game')
    expect(wordsOf(<SetUpScreen />, { screen: { ...screen, screen: 'set-up' }, table })).toContain('stays among the saved games')
  })
})
