import { describe, expect, it } from 'vitest'
import { builtInScenario, EMPTY_OFFER, FACTIONS, REGIONS } from '../../../rules'
import type { AppSource } from './app-source'
import { idleMove, startGame, startTestApp, stepOn, tableOf, until } from '../testing/play-app'
import { seating } from '../testing/seatings'

const everybody = seating(...FACTIONS)

const goTo = async (app: AppSource, holds: () => boolean): Promise<void> => {
  for (let count = 0; !holds(); count++) {
    if (count > 400) throw new Error('never got there')
    await stepOn(app, count, idleMove)
  }
}

const atTurnOf = async (seat: string) => {
  const { app } = startTestApp()
  startGame(app, everybody, builtInScenario('spring-2021'))
  await goTo(app, () => tableOf(app).stage === 'human-turn' && tableOf(app).decider?.kind === 'action' && tableOf(app).viewer === seat)
  return app
}

describe('drafting on the real rules', () => {
  it('offers the legal places, tells what the move would bring, makes it, and starts anew', async () => {
    const app = await atTurnOf('pdd')
    const before = tableOf(app)
    app.send({ type: 'intent.begin', action: { type: 'subsidise' } })
    const { choices, field } = app.getSnapshot().intent
    expect(field).toBe('region')
    expect(choices.every((id) => REGIONS.some((region) => region.id === id))).toBe(true)
    app.send({ type: 'intent.set', field: 'region', value: choices[0]! })
    app.send({ type: 'intent.set', field: 'amount', value: 2 })
    const { move } = app.getSnapshot().intent
    const preview = app.preview(move!)
    expect(preview).toMatchObject({ refusal: null, cost: { cash: 2, actions: 1 } })
    expect(preview?.after?.share[2]).toBeGreaterThan(preview?.before?.share[2] ?? Infinity)
    expect(tableOf(app).moveCount).toBe(before.moveCount)
    app.send({ type: 'intent.confirm' })
    expect(tableOf(app).moveCount).toBe(before.moveCount + 1)
    expect(app.getSnapshot().intent.stage).toBe('idle')
  })

  it('explains a composed move that is not legal, and keeps the draft', async () => {
    const app = await atTurnOf('pdd')
    app.send({ type: 'intent.begin', action: { type: 'propose-deal' } })
    expect(app.getSnapshot().intent.stage).toBe('composing')
    const empty = { type: 'propose-deal', seat: 'pdd', to: 'jd', give: [], take: [] } as const
    app.send({ type: 'intent.draft', move: empty })
    expect(app.preview(empty)?.refusal?.code).toBe('deal.empty')
    app.send({ type: 'intent.confirm' })
    expect(tableOf(app).refusal?.code).toBe('deal.empty')
    expect(app.getSnapshot().intent).toMatchObject({ stage: 'composing', move: empty })
    const gift = { ...empty, give: [{ kind: 'cash', amount: 1 }] } as const
    app.send({ type: 'intent.draft', move: gift })
    expect(tableOf(app).refusal).toBeNull()
    app.send({ type: 'intent.confirm' })
    expect(tableOf(app)).toMatchObject({ stage: 'answer', viewer: null, decider: { seat: 'jd', kind: 'deal' } })
    app.send({ type: 'move.chosen', move: { type: 'answer-deal', seat: 'jd', accept: true } })
    expect(tableOf(app)).toMatchObject({ stage: 'hand-over', next: { faction: 'pdd' } })
  })

  it('tells nothing when nobody decides', async () => {
    const app = await atTurnOf('pdd')
    const [move] = tableOf(app).legal
    app.send({ type: 'pause' })
    expect(app.preview(move!)).toBeNull()
  })

  it('undoes and redoes a person’s own moves only', async () => {
    const app = await atTurnOf('jd')
    expect(tableOf(app).canUndo).toBe(false)
    app.send({ type: 'move.chosen', move: { type: 'raise-capital', seat: 'jd' } })
    expect(tableOf(app)).toMatchObject({ canUndo: true, canRedo: false })
    app.send({ type: 'undo' })
    expect(tableOf(app)).toMatchObject({ canUndo: false, canRedo: true })
    app.send({ type: 'redo' })
    expect(tableOf(app)).toMatchObject({ canUndo: true, canRedo: false })
  })
})

describe('a review on the real rules', () => {
  const inReview = async (scenario = builtInScenario('spring-2021')) => {
    const { app } = startTestApp()
    startGame(app, everybody, scenario)
    await goTo(app, () => tableOf(app).stage === 'review')
    const { review } = tableOf(app)
    return { app, id: review!.current! }
  }
  const itemOf = (app: AppSource, id: number) => tableOf(app).review?.desk.find(({ application }) => application.id === id)

  it('shows each application, and the counter being written with what is wrong about it', async () => {
    const { app, id } = await inReview()
    expect(itemOf(app, id)).toMatchObject({ state: 'ruling', draft: null, refusal: null })
    const { offer } = itemOf(app, id)!.application
    app.send({ type: 'counter.begin', application: id })
    expect(itemOf(app, id)).toMatchObject({ state: 'drafting', draft: offer, refusal: { code: 'counter.changes' } })
    app.send({ type: 'counter.send', application: id })
    expect(tableOf(app).refusal?.code).toBe('counter.changes')
    const counter = { ...offer, trafficFee: offer.trafficFee + 1, control: !offer.control }
    app.send({ type: 'counter.change', application: id, offer: counter })
    expect(itemOf(app, id)).toMatchObject({ draft: counter, refusal: null })
    app.send({ type: 'counter.send', application: id })
    app.send({ type: 'show.skip' })
    expect(tableOf(app)).toMatchObject({ stage: 'review', decider: { kind: 'counter' }, refusal: null })
    expect(itemOf(app, id)).toMatchObject({ state: 'countered', draft: null })
  })

  it('goes on after a ruling, keeping what was ruled on in sight until the review ends', async () => {
    const spring = builtInScenario('spring-2021')
    const second = { seat: 'pdd', level: 3, offer: { ...EMPTY_OFFER, weChatPay: true } } as const
    const crowded = { ...spring, start: { ...spring.start, applications: [...spring.start.applications, second] } }
    const { app, id } = await inReview(crowded)
    const others = tableOf(app).review!.desk.filter(({ application }) => application.id !== id)
    expect(others.map(({ state }) => state)).toContain('waiting')
    app.send({ type: 'move.chosen', move: { type: 'rule', seat: 'tencent', application: id, ruling: 'reject' } })
    expect(itemOf(app, id)?.state).toBe('rejected')
    expect(tableOf(app)).toMatchObject({ stage: 'ruling', decider: null, legal: [] })
    app.send({ type: 'show.done' })
    await until(() => tableOf(app).stage === 'review')
    const next = tableOf(app).review!.current!
    expect(itemOf(app, next)?.state).toBe('ruling')
    await goTo(app, () => tableOf(app).stage === 'market')
    expect(tableOf(app).review).toBeNull()
  })

  it('opens the gate once the stamp of the last ruling has been read, before the market has played', async () => {
    const { app, id } = await inReview()
    expect(tableOf(app).position.access[0]).toBe(1)
    app.send({ type: 'move.chosen', move: { type: 'rule', seat: 'tencent', application: id, ruling: 'approve' } })
    expect(tableOf(app)).toMatchObject({ stage: 'ruling', show: { kind: 'ruling', applicant: 'ali', finished: false } })
    expect(tableOf(app).position.access[0]).toBe(1)
    expect(tableOf(app).position.contracts[0]).toBeNull()
    app.send({ type: 'show.done' })
    expect(tableOf(app)).toMatchObject({ stage: 'ruling', show: { kind: 'ruling', finished: true } })
    const { position } = tableOf(app)
    await until(() => tableOf(app).stage === 'market')
    const market = tableOf(app)
    expect(market.stage).toBe('market')
    expect(position.access[0]).toBe(2)
    expect(position.contracts[0]).toMatchObject({ level: 2, since: 1 })
    expect(position.applications.find((application) => application.id === id)?.status).toBe('approved')
    const ledger = market.show?.kind === 'market' ? market.show.ledger : null
    expect(position.buyers).toEqual(ledger?.before)
    expect(market.position.buyers).toEqual(ledger?.after)
    app.send({ type: 'show.done' })
    const books = tableOf(app)
    expect(books).toMatchObject({ stage: 'books', position: { quarter: 1 } })
    expect(books.position.contracts[0]).toEqual(position.contracts[0])
    expect(books.position.buyers).not.toEqual(position.buyers)
    expect(books.log.some(({ kind }) => kind === 'quarter-began')).toBe(true)
    expect(books.log.every(({ quarter }) => quarter === 1)).toBe(true)
  })
})
