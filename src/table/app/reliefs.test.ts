import { describe, expect, it } from 'vitest'
import { builtInScenario } from '../../../rules'
import { loadGame } from '../files/load-game'
import { saveText } from '../files/save-game'
import { createKeeper } from '../game/keeper'
import { relieved, sitterWhen } from '../game/reliefs'
import { realRules } from '../game/rules-door'
import { startTestApp, stepOn, tableOf, until } from '../testing/play-app'
import { seating } from '../testing/seatings'

const BOT = { kind: 'bot', name: '', level: 'easy' } as const

/** Two people at one computer, the first of them in an open turn in which something was done. */
const inAnOpenTurn = async () => {
  const { app, fake } = startTestApp()
  app.send({
    type: 'setup.start',
    setup: { scenario: builtInScenario('first-steps'), seed: 5, seats: seating('ali', 'tencent', 'pdd', 'jd'), predicts: true },
  })
  for (let count = 0; tableOf(app).stage !== 'human-turn'; count++) await stepOn(app, count)
  const seat = tableOf(app).decider!.seat
  app.send({ type: 'move.chosen', move: tableOf(app).legal.find(({ type }) => type === 'raise-capital')! })
  return { app, fake, seat }
}

describe('a person who leaves', () => {
  it('is replaced by a bot in the pause, which plays on from where the turn stands, and nothing is taken back', async () => {
    const { app, fake, seat } = await inAnOpenTurn()
    expect(tableOf(app).canUndo).toBe(true)
    app.send({ type: 'seat.relieve', seat, sitter: BOT })
    expect(tableOf(app).decider?.by).toBe('human')
    app.send({ type: 'pause' })
    app.send({ type: 'seat.relieve', seat, sitter: BOT })
    app.send({ type: 'resume' })
    await until(() => tableOf(app).moveCount > 1 && tableOf(app).saving.state === 'saved')
    expect(tableOf(app).seats.find(({ faction }) => faction === seat)).toMatchObject({ kind: 'bot', level: 'easy' })
    const loaded = loadGame(createKeeper(realRules), fake.autosave() ?? '')
    if (!loaded.ok) throw new Error(`${loaded.code} ${JSON.stringify(loaded.params)}`)
    expect(loaded.record.reliefs).toEqual([{ at: 1, seat, was: { kind: 'human', name: `Person ${seat}` } }])
    expect(loaded.record.seats[seat]).toEqual(BOT)
    // What the bot thought is kept for its own moves, and what the person did stays a person's.
    expect(loaded.record.notes.every(({ at }) => at >= 1)).toBe(true)
  })

  it('may come back, and the game is replayed alike however often seats have changed', () => {
    const keeper = createKeeper(realRules)
    const setup = { scenario: builtInScenario('first-steps'), seed: 5, seats: seating('ali', 'tencent', 'pdd', 'jd'), predicts: true }
    let record = keeper.start(setup)
    const step = (): void => {
      const move = keeper.legal(record.state).find(({ type }) => type === 'end-turn') ?? keeper.legal(record.state)[0]!
      const result = keeper.play(record, move)
      if (!result.ok) throw new Error(result.code)
      record = result.record
    }
    const { seat } = { seat: 'ali' } as const
    step()
    record = relieved(record, seat, BOT)
    step()
    step()
    record = relieved(record, seat, { kind: 'human', name: 'Late' })
    step()
    expect([0, 1, 3].map((move) => sitterWhen(record, seat, move).kind)).toEqual(['human', 'bot', 'human'])
    const loaded = loadGame(keeper, saveText(record, 'Relieved', new Date(0)))
    expect(loaded.ok && [loaded.record.state, loaded.record.reliefs, loaded.record.seats]).toEqual([
      record.state,
      record.reliefs,
      record.seats,
    ])
  })

  it('stands in the save where it happened, or the save is refused', () => {
    const keeper = createKeeper(realRules)
    const record = relieved(keeper.start({ scenario: builtInScenario('first-steps'), seed: 5, seats: seating('ali') }), 'ali', BOT)
    const late = { ...record, reliefs: [{ at: 7, seat: 'ali', was: { kind: 'human', name: 'A' } }] } as const
    expect(loadGame(keeper, saveText(late, 'Late', new Date(0)))).toMatchObject({
      ok: false,
      code: 'save.shape',
      params: { where: 'table.reliefs.0.at' },
    })
  })
})
