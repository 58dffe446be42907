import { describe, expect, it } from 'vitest'
import { parseEnvelope, type SaveContents, writeEnvelope } from '../../shared/save-envelope'
import type { AppSource } from './app-source'
import { isOnlyRead } from '../files/archive'
import { startGame, startTestApp, stepOn, idleMove, tableOf, until } from '../testing/play-app'
import { seating } from '../testing/seatings'

const screenOf = (app: AppSource): string => app.getSnapshot().screen.screen

const resealed = (text: string, change: Partial<SaveContents>): string => {
  const parsed = parseEnvelope(text)
  if (!parsed.ok) throw new Error(parsed.code)
  return writeEnvelope({ ...parsed.envelope, ...change })
}

/** An app in whose drawer lies a finished game of another version; the game itself has been put away. */
const withOldGame = async () => {
  const { app, fake } = startTestApp()
  startGame(app, seating('ali', 'pdd'))
  for (let count = 0; screenOf(app) !== 'end'; count++) await stepOn(app, count, idleMove)
  const { result } = app.getSnapshot().finished!
  app.send({ type: 'game.save', name: 'Tuesday' })
  await until(() => fake.files.has('Tuesday'))
  const text = fake.files.get('Tuesday')!
  fake.files.set('Last week', resealed(text, { name: 'Last week', contentHash: 'another board', program: '9.9.9' }))
  fake.files.set('Without', resealed(text, { name: 'Without', contentHash: 'another board', result: undefined }))
  app.send({ type: 'game.quit' })
  await until(() => screenOf(app) === 'title')
  app.send({ type: 'screen.open', screen: 'saved-games' })
  await until(() => app.getSnapshot().saves.state === 'ready')
  return { app, fake, result }
}

describe('a finished game of another version', () => {
  it.each(['save.open', 'save.replay'] as const)('is read as it was written down on %s, and put back into the drawer', async (type) => {
    const { app, result } = await withOldGame()
    app.send({ type, id: 'Last week' })
    await until(() => screenOf(app) === 'archive')
    const { finished, table, replay } = app.getSnapshot()
    expect(finished).toMatchObject({
      film: null,
      archive: { name: 'Last week', playedBy: { program: '9.9.9' }, refusal: { code: 'save.other-content' } },
    })
    expect(finished!.result).toEqual(result)
    expect([table, replay]).toEqual([null, null])
    app.send({ type: 'screen.open', screen: 'rulebook' })
    app.send({ type: 'screen.back' })
    expect(screenOf(app)).toBe('archive')
    app.send({ type: 'replay.open' })
    expect(screenOf(app), 'there is nothing to replay').toBe('archive')
    app.send({ type: 'screen.back' })
    expect(screenOf(app)).toBe('saved-games')
    expect(app.getSnapshot().finished).toBeNull()
  })

  it('is listed with its winner, and is nothing to continue', async () => {
    const { app, result } = await withOldGame()
    const { saves, autosave } = app.getSnapshot().saves
    expect(saves.find(({ id }) => id === 'Last week')?.summary?.result?.ranking).toEqual(result.ranking)
    expect(saves.find(({ id }) => id === 'Without')?.summary?.result).toBeNull()
    expect(saves.filter(({ summary }) => summary !== null && isOnlyRead(summary)).map(({ id }) => id)).toEqual(['Last week'])
    expect(autosave).toBeNull()
  })

  it('without a result is a problem, as ever', async () => {
    const { app } = await withOldGame()
    app.send({ type: 'save.open', id: 'Without' })
    await until(() => app.getSnapshot().saves.notice !== null)
    expect(app.getSnapshot().saves.notice).toMatchObject({ kind: 'problem', code: 'save.other-content' })
    expect(screenOf(app)).toBe('saved-games')
  })

  it('leaves the game on the table where it was', async () => {
    const { app } = await withOldGame()
    startGame(app, seating('ali'))
    await stepOn(app, 0, idleMove)
    const { moveCount } = tableOf(app)
    app.send({ type: 'screen.open', screen: 'saved-games' })
    app.send({ type: 'save.open', id: 'Last week' })
    await until(() => screenOf(app) === 'archive')
    app.send({ type: 'screen.back' })
    app.send({ type: 'screen.back' })
    expect(screenOf(app)).toBe('table')
    expect(tableOf(app).moveCount).toBeGreaterThanOrEqual(moveCount)
  })

  it('of this version opens at its end, with every moment of it', async () => {
    const { app, result } = await withOldGame()
    app.send({ type: 'save.open', id: 'Tuesday' })
    await until(() => screenOf(app) === 'end')
    const { finished } = app.getSnapshot()
    expect(finished!.archive).toBeNull()
    expect(finished!.film!.isOver).toBe(true)
    expect(finished!.result).toEqual(result)
  })
})
