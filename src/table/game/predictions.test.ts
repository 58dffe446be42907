import { builtInScenario } from '../../../rules'
import { describe, expect, it } from 'vitest'
import { parseEnvelope, type SaveContents, writeEnvelope } from '../../shared/save-envelope'
import { shareHistory } from '../../story'
import { type GameRecord, logOf } from './game-record'
import { createKeeper } from './keeper'
import { loadGame } from '../files/load-game'
import { predictionsView, withPrediction } from './predictions'
import { branchOff } from '../replay/branch'
import { createFilm } from '../replay/film'
import { realRules } from './rules-door'
import { saveText } from '../files/save-game'
import { settle, startTestApp, stepOn, tableOf, until } from '../testing/play-app'
import { seating } from '../testing/seatings'

const keeper = createKeeper(realRules)
const NOW = new Date('2021-03-25T08:00:00Z')

/** Plays First steps to its end; two people predict at the end of every turn. */
const playedGame = (): GameRecord => {
  let record = keeper.start({ scenario: builtInScenario('first-steps'), seed: 11, seats: seating('ali', 'pdd'), predicts: true })
  for (let made = 0; record.state.phase !== 'over'; made++) {
    const legal = keeper.legal(record.state)
    const move = legal.find(({ type }) => type === 'end-turn') ?? legal[(made * 7) % legal.length]!
    if (move.type === 'end-turn' && record.seats[move.seat].kind === 'human')
      record = withPrediction(record, { share: 200 + made, low: 150, high: 300 })
    const result = keeper.play(record, move)
    if (!result.ok) throw new Error(result.code)
    record = result.record
  }
  return record
}

const game = playedGame()
const text = saveText(game, 'Predicted', NOW)

/** The save with other predictions, sealed anew. */
const edited = (predictions: unknown): string => {
  const parsed = parseEnvelope(text)
  if (!parsed.ok) throw new Error(parsed.code)
  return writeEnvelope({ ...parsed.envelope, table: { ...parsed.envelope.table!, predictions } as SaveContents['table'] })
}

describe('predictions', () => {
  it('are laid beside what the market’s ledger says, for every quarter and person', () => {
    const views = predictionsView(game, logOf(game))
    expect(views.map(({ seat, quarter }) => `${seat} ${quarter}`).sort()).toEqual(['ali 1', 'ali 2', 'pdd 1', 'pdd 2'])
    const history = shareHistory(logOf(game))
    for (const { seat, quarter, before, came, low, high, hit } of views) {
      const percent = (at: number): number => history.find((one) => one.quarter === at)!.percent[seat === 'ali' ? 0 : 2]!
      expect(came / 10).toBeCloseTo(percent(quarter), 0)
      expect(came / 10).toBeLessThanOrEqual(percent(quarter) + 1e-6)
      expect(before / 10).toBeCloseTo(percent(quarter - 1), 0)
      expect(hit).toBe(low <= came && came <= high)
    }
  })

  it('stay with a person until the market is told', () => {
    const end = game.played.findIndex(({ log }) => log.some(({ kind }) => kind === 'market'))
    const until = (moves: number) => game.played.slice(0, moves).flatMap(({ log }) => log)
    expect(predictionsView(game, until(end))).toEqual([])
    expect(predictionsView(game, until(end + 1)).map(({ quarter }) => quarter)).toEqual([1, 1])
  })

  it('come back from a save, and are asked for again in it', () => {
    const loaded = loadGame(keeper, text)
    if (!loaded.ok) throw new Error(loaded.code)
    expect(loaded.record.predictions).toEqual(game.predictions)
    expect(loaded.record.predicts).toBe(true)
  })

  it('leave no trace in the save of a game that does not ask', () => {
    const plain = saveText({ ...game, predicts: false, predictions: [] }, 'x', NOW)
    expect(JSON.parse(plain)).toMatchObject({ table: { advice: true }, result: { options: { predictions: false }, predictions: [] } })
    expect(plain.match(/predictions/g), 'in the result, and nowhere else').toHaveLength(2)
    expect(loadGame(keeper, plain)).toMatchObject({ ok: true, record: { predicts: false } })
  })

  it.each([
    ['no list', { made: [] }, 'table.predictions'],
    ['an unknown field', [{ at: 0, share: 1, low: 0, high: 2, sure: true }], 'table.predictions.0'],
    ['a share above all', [{ at: 0, share: 1001, low: 0, high: 1000 }], 'table.predictions.0.share'],
    ['half a tenth', [{ at: 0, share: 1.5, low: 0, high: 2 }], 'table.predictions.0.share'],
    ['a range beside its prediction', [{ at: 0, share: 9, low: 0, high: 2 }], 'table.predictions.0'],
    ['a move that was never made', [{ at: 9999, share: 1, low: 0, high: 2 }], 'table.predictions.0.at'],
    [
      'a bot’s turn',
      [{ at: game.played.findIndex(({ move }) => move.type === 'end-turn' && move.seat === 'jd'), share: 1, low: 0, high: 2 }],
      'table.predictions.0.at',
    ],
    ['another twice', [...game.predictions.slice(0, 1), ...game.predictions.slice(0, 1)], 'table.predictions.1.at'],
    ['a later one first', game.predictions.slice(0, 2).reverse(), 'table.predictions.1.at'],
  ])('with %s are refused as the rest of a save would be', (_, predictions, where) => {
    expect(loadGame(keeper, edited(predictions))).toMatchObject({ ok: false, code: 'save.shape', params: { where } })
  })

  it('go with a branch as far as it follows the game, and its film tells them', () => {
    const [, second] = game.predictions
    const branch = branchOff(keeper, game, { at: second!.at, move: null, parent: 'parent' })
    expect(branch?.predictions).toEqual(game.predictions.slice(0, 1))
    expect(branch?.predicts).toBe(true)
    const film = createFilm(realRules, game, 'film')
    expect(film.table(0).predictions).toEqual([])
    expect(film.table(film.length).predictions).toHaveLength(4)
  })
})

describe('a game that is killed while it asks', () => {
  it('keeps what was predicted, and asks again', async () => {
    const { fake, app } = startTestApp()
    const toTurn = async (table: typeof app, count = 0): Promise<void> => {
      if (tableOf(table).stage === 'human-turn' && tableOf(table).decider?.kind === 'action') return
      await stepOn(table, count)
      await toTurn(table, count + 1)
    }
    app.send({
      type: 'setup.start',
      setup: { scenario: builtInScenario('first-steps'), seed: 5, seats: seating('ali', 'jd'), predicts: true },
    })
    await toTurn(app)
    const forecast = { share: 200, low: 180, high: 220 }
    app.send({ type: 'turn.end' })
    expect(tableOf(app).isPredicting).toBe(true)
    app.send({ type: 'prediction.give', forecast })
    await toTurn(app)
    app.send({ type: 'turn.end' })
    await until(() => tableOf(app).saving.state === 'saved')
    expect(tableOf(app).isPredicting).toBe(true)
    const seat = tableOf(app).decider?.seat
    app.stop()

    const alive = startTestApp({ fake }).app
    await until(() => alive.getSnapshot().saves.state === 'ready')
    alive.send({ type: 'game.continue' })
    await until(() => alive.getSnapshot().screen.screen === 'table')
    await toTurn(alive)
    expect(tableOf(alive)).toMatchObject({ isPredicting: false, decider: { seat } })
    alive.send({ type: 'turn.end' })
    expect(tableOf(alive).isPredicting).toBe(true)
    alive.send({ type: 'prediction.give', forecast })
    await settle()
    for (let count = 0; tableOf(alive).stage !== 'predictions'; count++) await stepOn(alive, count)
    expect(tableOf(alive).predictions.map(({ share }) => share)).toEqual([200, 200])
    alive.stop()
  })
})
