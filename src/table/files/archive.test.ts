import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { contentHash, RULES_VERSION, SCENARIOS, builtInScenario, type Move } from '../../../rules'
import { gameResultSchema, totalsOf, type GameResult } from '../../shared/game-result'
import { parseEnvelope, type SaveContents, type SaveEnvelope, writeEnvelope } from '../../shared/save-envelope'
import { calibrate, finalAccount, storiesOf } from '../../story'
import { archivedGame } from './archive'
import { type GameRecord, movesOf } from '../game/game-record'
import { createKeeper } from '../game/keeper'
import { type LoadCode, loadGame } from './load-game'
import { withPrediction } from '../game/predictions'
import { branchOff } from '../replay/branch'
import { resultOf } from '../course/result'
import { realRules } from '../game/rules-door'
import { saveText } from './save-game'
import { seating } from '../testing/seatings'

const keeper = createKeeper(realRules)
const NOW = new Date('2021-03-25T08:00:00Z')

/** Plays a whole game by a fixed rule; people predict their share at the end of every turn. */
const playOut = (id: string, step: number, seed: number): GameRecord => {
  let record = keeper.start({ scenario: builtInScenario(id), seed, seats: seating('ali', 'pdd'), predicts: true })
  for (let made = 0; record.state.phase !== 'over'; made++) {
    const legal = keeper.legal(record.state)
    const move = legal[(made * step) % legal.length] as Move
    if (move.type === 'end-turn' && record.seats[move.seat].kind === 'human')
      record = withPrediction(record, { share: 200, low: 150, high: 250 })
    const result = keeper.play(record, move)
    if (!result.ok) throw new Error(result.code)
    record = result.record
  }
  return record
}

const envelopeOf = (text: string): SaveEnvelope => {
  const parsed = parseEnvelope(text)
  if (!parsed.ok) throw new Error(`${parsed.code} ${String(parsed.where)} ${parsed.detail}`)
  return parsed.envelope
}

/** The save with something changed and sealed anew: as another version would have written it. */
const edited = (text: string, change: Partial<SaveContents>): string => writeEnvelope({ ...envelopeOf(text), ...change })

const codeOf = (text: string): string => {
  const parsed = parseEnvelope(text)
  return parsed.ok ? 'ok' : `${parsed.code} ${String(parsed.where)}`
}

let game: GameRecord
let text = ''
let told: GameResult
beforeAll(() => {
  game = playOut('spring-2021', 7, 11)
  text = saveText(game, 'Last week', NOW)
  told = resultOf(realRules, game)
})

describe('a finished game', () => {
  it('is saved with its result, and that is small', () => {
    expect(envelopeOf(text).result).toEqual(told)
    for (const { id } of SCENARIOS) {
      for (const step of [3, 7]) {
        const result = resultOf(realRules, playOut(id, step, 5))
        expect(gameResultSchema.safeParse(result).error, id).toBeUndefined()
        expect(JSON.stringify(result).length, id).toBeLessThan(20_000)
      }
    }
  })

  it('is told whole: every quarter, every prediction, every ruling', () => {
    expect(told.quarters.map(({ quarter }) => quarter)).toEqual([0, 1, 2, 3, 4])
    expect(told.quarters[4]!.points).toEqual(totalsOf(told))
    expect(told.predictions.length).toBe(game.predictions.length)
    expect(told.predictions.length).toBeGreaterThan(4)
    const rulings = game.played.flatMap(({ log }) => log).filter(({ kind }) => kind === 'ruled')
    expect(told.told.filter(({ kind }) => kind === 'ruled')).toEqual(rulings)
    expect(rulings.length).toBeGreaterThan(0)
  })

  it('that branched off another is told with the other one’s quarters', () => {
    const branch = branchOff(keeper, game, { at: 12, move: null, parent: 'Tuesday' })!
    let record = branch
    for (let made = 0; record.state.phase !== 'over'; made++) {
      const legal = keeper.legal(record.state)
      const result = keeper.play(record, legal[(made * 3) % legal.length] as Move)
      if (!result.ok) throw new Error(result.code)
      record = result.record
    }
    const own = resultOf(realRules, record)
    expect(own.branch).toMatchObject({ name: 'Tuesday', quarter: branch.state.quarter, quarters: told.quarters })
    expect(own.quarters).not.toEqual(told.quarters)
  })

  it('has no result while it is played', () => {
    const { scenario, seed, seats } = game
    expect(envelopeOf(saveText(keeper.start({ scenario, seed, seats }), 'x', NOW)).result).toBeUndefined()
  })
})

describe('a finished game of another version', () => {
  const moves = (): SaveContents['moves'] => JSON.parse(JSON.stringify(movesOf(game))) as SaveContents['moves']
  const changes: readonly (readonly [LoadCode, () => Partial<SaveContents>])[] = [
    ['save.other-rules', () => ({ rulesVersion: '99', program: '9.9.9' })],
    ['save.other-content', () => ({ contentHash: 'another board', program: '9.9.9' })],
    ['save.unknown-scenario', () => ({ scenario: 'atlantis' })],
    ['save.bad-scenario', () => ({ scenario: { format: 'sinking-market-scenario', version: 1, id: 'of-old' } })],
    ['save.bad-move', () => ({ moves: [...moves().slice(0, 9), { type: 'fly', seat: 'ali' }, ...moves().slice(9)] })],
    ['save.illegal-move', () => ({ moves: [{ type: 'end-turn', seat: 'jd' }, ...moves()] })],
    ['save.other-result', () => ({ stateHash: '00' })],
    ['save.shape', () => ({ seats: { ...envelopeOf(text).seats, jd: { kind: 'bot', name: 'x', level: 'grandmaster' } } })],
  ]

  it.each(changes)('refused as %s can be read all the same', (code, change) => {
    const other = edited(text, change())
    const refusal = loadGame(keeper, other)
    if (refusal.ok) throw new Error('it was to be refused')
    expect(refusal.code).toBe(code)
    const archive = archivedGame(other, refusal)
    expect(archive).toMatchObject({ name: 'Last week', refusal: { code } })
    expect(archive?.result).toEqual(told)
  })

  it('says which version plays it, where that is another', () => {
    const readOf = (change: Partial<SaveContents>) => {
      const other = edited(text, change)
      const refusal = loadGame(keeper, other)
      return refusal.ok ? null : archivedGame(other, refusal)?.playedBy
    }
    expect(readOf({ rulesVersion: '99', program: '9.9.9' })).toEqual({ program: '9.9.9', rules: '99' })
    expect(readOf({ contentHash: 'f00d', program: '9.9.9' })).toEqual({ program: '9.9.9', rules: RULES_VERSION })
    expect(readOf({ stateHash: '00' })).toBeNull()
  })

  it('stays readable: one that was written down long ago', () => {
    const old = readFileSync(join(__dirname, '../../../e2e/fixtures/finished-by-0.0.9.json'), 'utf8')
    const refusal = loadGame(keeper, old)
    expect(refusal).toMatchObject({ ok: false, code: 'save.other-rules', params: { program: '0.0.9', saved: '1' } })
    const archive = refusal.ok ? null : archivedGame(old, refusal)
    expect(archive).toMatchObject({
      name: 'Tuesday, another way',
      playedBy: { program: '0.0.9', rules: '1' },
      result: { ranking: ['tencent', 'jd', 'pdd', 'ali'] },
    })
    expect(totalsOf(archive!.result)).toEqual([73, 85, 73, 82])
    expect(finalAccount(archive!.result).rows.map(({ source }) => source)).toContain('agenda')
    expect(storiesOf(archive!.result.quarters, archive!.result.shoppers)).toHaveLength(9)
    expect(calibrate(archive!.result.predictions.filter(({ seat }) => seat === 'ali'))).toMatchObject({
      count: 8,
      hits: 3,
      sureness: 'narrow',
    })
  })

  it('is named with its version also where there is no result to read', () => {
    const refusal = loadGame(keeper, edited(text, { rulesVersion: '99', program: '9.9.9', result: undefined }))
    expect(refusal).toMatchObject({ ok: false, code: 'save.other-rules', params: { saved: '99', here: RULES_VERSION, program: '9.9.9' } })
    expect(refusal.ok ? null : archivedGame(edited(text, { result: undefined }), refusal)).toBeNull()
  })

  it('is not read when it was damaged', () => {
    const harmed = edited(text, { contentHash: 'f00d' }).replace(/"points":(\d)/, '"points":1$1')
    const refusal = loadGame(keeper, harmed)
    expect(refusal).toMatchObject({ ok: false, code: 'save.damaged' })
    expect(refusal.ok ? null : archivedGame(harmed, refusal)).toBeNull()
  })
})

describe('a finished game of this version', () => {
  const forged = (): NonNullable<SaveContents['result']> => {
    const { result } = envelopeOf(text)
    return { ...result!, seed: 777, ranking: [...result!.ranking].reverse() as NonNullable<SaveContents['result']>['ranking'] }
  }

  it('is what its moves say, whatever result somebody wrote beside them', () => {
    const loaded = loadGame(keeper, edited(text, { result: forged() }))
    if (!loaded.ok) throw new Error(loaded.code)
    expect(resultOf(realRules, loaded.record)).toEqual(told)
    expect(envelopeOf(saveText(loaded.record, 'again', NOW)).result).toEqual(told)
  })

  it('from before results were written opens as ever, and has one when it is written again', () => {
    const { program: _program, result: _result, ...old } = envelopeOf(text)
    const loaded = loadGame(keeper, writeEnvelope(old))
    if (!loaded.ok) throw new Error(loaded.code)
    expect(envelopeOf(saveText(loaded.record, 'again', NOW)).result).toEqual(told)
  })

  it('is refused with the result of another time: one that is not over, or that names no version', () => {
    const envelope = envelopeOf(text)
    expect(envelope.contentHash).toBe(contentHash())
    expect(codeOf(writeEnvelope({ ...envelope, status: { ...envelope.status, over: false } }))).toBe('save.shape result')
    expect(codeOf(writeEnvelope({ ...envelope, program: undefined }))).toBe('save.shape program')
  })

  it('is refused with a result that has what no result has', () => {
    const envelope = envelopeOf(text)
    const twice = { ...envelope.result!, ranking: ['ali', 'ali', 'pdd', 'jd'] as NonNullable<SaveContents['result']>['ranking'] }
    expect(codeOf(writeEnvelope({ ...envelope, result: twice }))).toBe('save.shape result.ranking')
    const strange = { ...envelope.result!, cheat: true } as SaveContents['result']
    expect(codeOf(writeEnvelope({ ...envelope, result: strange }))).toBe('save.shape result')
  })
})
