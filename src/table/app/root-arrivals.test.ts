import { describe, expect, it } from 'vitest'
import { SCENARIOS } from '../../../rules'
import type { GivenFile } from '../../shared/bridge'
import { sampleEntry } from '../../shared/testing/sample-entry'
import { createFakeBridge } from '../testing/fake-bridge'
import { act, inTurn, screenOf } from '../testing/in-turn'
import { startTestApp, tableOf, until } from '../testing/play-app'

const game = { kind: 'game', fileName: 'a.sinkingmarket', save: sampleEntry('a'), isNew: true } as const
const refused = { kind: 'problem', fileName: 'b', code: 'file.folder', params: {} } as const

const scenario = (fileName: string, id: string, folder = '/lessons'): GivenFile => ({
  kind: 'scenario',
  file: { fileName, folder, text: JSON.stringify({ ...SCENARIOS[0], id }) },
})
const wrong = (fileName: string): GivenFile => ({ kind: 'scenario', file: { fileName, folder: '/lessons', text: '{' } })

/** An app at the title that is given files. */
const given = async (...files: readonly GivenFile[]) => {
  const fake = createFakeBridge()
  const { app } = startTestApp({ fake })
  await until(() => app.getSnapshot().scenarios.state === 'ready')
  const give = async (more: readonly GivenFile[]) => {
    const before = app.getSnapshot().arrivals.files
    fake.given.push(...more)
    app.send({ type: 'files.look' })
    await until(() => app.getSnapshot().arrivals.files !== before)
  }
  await give(files)
  return { app, give, ids: () => app.getSnapshot().scenarios.opened.map((entry) => entry.scenario?.id ?? entry.fileName) }
}

describe('games from outside', () => {
  it('that came before the page was there are shown in the drawer until they are laid aside', async () => {
    const fake = createFakeBridge()
    fake.given.push(game)
    const { app } = startTestApp({ fake })
    await until(() => screenOf(app) === 'saved-games')
    expect(app.getSnapshot().arrivals.files).toEqual([game])
    app.send({ type: 'files.dismiss', files: app.getSnapshot().arrivals.files })
    expect(app.getSnapshot().arrivals.files).toEqual([])
  })

  it('leave a running game where it is', async () => {
    const { app, fake } = await inTurn()
    act(app)
    const { moveCount } = tableOf(app)
    fake.given.push(refused)
    app.send({ type: 'files.look' })
    await until(() => screenOf(app) === 'saved-games')
    app.send({ type: 'screen.back' })
    expect(tableOf(app)).toMatchObject({ moveCount, stage: 'human-turn' })
  })

  it('are laid aside as far as they have been read, and not what came meanwhile', async () => {
    const { app, give } = await given(game)
    const read = app.getSnapshot().arrivals.files
    await give([refused])
    app.send({ type: 'files.dismiss', files: read })
    expect(app.getSnapshot().arrivals.files).toEqual([refused])
  })
})

describe('scenarios from outside', () => {
  it('all lie on the shelf, checked, and each is told, the wrong ones with what is wrong', async () => {
    const { app, ids } = await given(scenario('one.json', 'one'), wrong('wrong.json'), scenario('two.json', 'two'))
    expect(screenOf(app)).toBe('set-up')
    expect(ids()).toEqual(['one', 'wrong.json', 'two'])
    expect(app.getSnapshot().arrivals.files).toMatchObject([
      { kind: 'scenario', entry: { fileName: 'one.json', scenario: { id: 'one' } } },
      { kind: 'scenario', entry: { fileName: 'wrong.json', scenario: null, code: 'scenario.invalid', problems: [{}] } },
      { kind: 'scenario', entry: { fileName: 'two.json', scenario: { id: 'two' } } },
    ])
    expect(app.getSnapshot().scenarios.news.map(({ fileName }) => fileName)).toEqual(['one.json', 'two.json'])
    app.send({ type: 'scenario.seen' })
    expect(app.getSnapshot().scenarios.news).toEqual([])
  })

  it('are told beside a game they came with, in the drawer', async () => {
    const { app, ids } = await given(game, wrong('wrong.json'), scenario('one.json', 'one'))
    expect(screenOf(app)).toBe('saved-games')
    expect(app.getSnapshot().arrivals.files.map(({ kind }) => kind)).toEqual(['game', 'scenario', 'scenario'])
    expect(ids()).toEqual(['wrong.json', 'one'])
  })

  it('stay when more come, and when a notice is laid aside', async () => {
    const { app, give, ids } = await given(scenario('one.json', 'one'))
    await give([scenario('two.json', 'two')])
    app.send({ type: 'scenarios.dismiss' })
    expect(ids()).toEqual(['one', 'two'])
  })

  it('in the player’s folder that are too many are told, not dropped', async () => {
    const fake = createFakeBridge()
    fake.leftOut = 3
    const { app } = startTestApp({ fake })
    await until(() => app.getSnapshot().scenarios.state === 'ready')
    expect(app.getSnapshot().scenarios.notice).toEqual({ code: 'scenario.left-out', params: { shown: 0, more: 3 } })
  })

  it('of one name are two where they come from two folders, and one where the file came again', async () => {
    const { app, give, ids } = await given(wrong('one.json'), scenario('one.json', 'there', '/elsewhere'))
    expect(ids()).toEqual(['one.json', 'there'])
    await give([scenario('one.json', 'corrected')])
    expect(ids()).toEqual(['corrected', 'there'])
    expect(app.getSnapshot().arrivals.files).toMatchObject([
      { entry: { scenario: { id: 'there' } } },
      { entry: { scenario: { id: 'corrected' } } },
    ])
  })
})
