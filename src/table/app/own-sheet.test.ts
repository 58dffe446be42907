import { describe, expect, it } from 'vitest'
import { AGENDAS, builtInScenario, CARDS, FACTIONS, PRIVATE_TERMS, type Faction } from '../../../rules'
import { idleMove, startGame, startTestApp, stepOn, tableOf } from '../testing/play-app'
import { seating } from '../testing/seatings'

/** A game behind the curtain between two turns, paused. */
const paused = async (...people: readonly Faction[]) => {
  const { app } = startTestApp()
  startGame(app, seating(...people), builtInScenario('spring-2021'))
  for (let count = 0; tableOf(app).stage !== (people.length > 1 ? 'hand-over' : 'human-turn'); count++) await stepOn(app, count, idleMove)
  app.send({ type: 'pause' })
  return app
}

const cardsIn = (value: unknown): readonly string[] => {
  const text = JSON.stringify(value)
  return [...CARDS.values()].filter(({ id }) => text.includes(`"${id}"`)).map(({ faction }) => faction)
}

/** Whose agendas, red lines and wishes are named in a value. */
const secretsIn = (value: unknown): readonly string[] => {
  const text = JSON.stringify(value)
  return [...AGENDAS.values(), ...PRIVATE_TERMS.values()].filter(({ id }) => text.includes(`"${id}"`)).map(({ faction }) => faction)
}

describe('a team’s own sheet', () => {
  it.each(FACTIONS)('shows %s its own secrets behind the curtain, and nobody’s else', async (seat) => {
    const app = await paused(...FACTIONS)
    const before = JSON.stringify(app.publicTable())
    app.send({ type: 'sheet.ask', seat })
    expect(tableOf(app)).toMatchObject({ stage: 'paused', sheet: { seat: { faction: seat }, position: null } })
    expect(cardsIn({ ...tableOf(app), scenario: null })).toEqual([])
    app.send({ type: 'sheet.show' })
    const { sheet, position, viewer } = tableOf(app)
    const whose = new Set(cardsIn(sheet?.position?.hands))
    expect([...whose]).toEqual([seat])
    const { agendas, agendaChoices, privateTerms } = sheet?.position ?? {}
    expect(new Set(secretsIn([agendas, agendaChoices, privateTerms]))).toEqual(new Set([seat]))
    // Everything else on the screen, and the room, stay as they were.
    expect(viewer).toBeNull()
    expect(cardsIn(position)).toEqual([])
    expect(JSON.stringify(app.publicTable())).toBe(before)
    app.send({ type: 'sheet.close' })
    expect(tableOf(app)).toMatchObject({ stage: 'paused', sheet: null })
    app.send({ type: 'resume' })
    expect(tableOf(app).stage).toBe('hand-over')
  })

  it('is taken away by whatever comes over it, and no bot has one', async () => {
    const app = await paused('ali', 'pdd')
    app.send({ type: 'sheet.ask', seat: 'jd' })
    expect(tableOf(app).sheet).toBeNull()
    app.send({ type: 'sheet.ask', seat: 'pdd' })
    app.send({ type: 'sheet.show' })
    expect(tableOf(app).sheet?.position).not.toBeNull()
    app.send({ type: 'screen.open', screen: 'rulebook' })
    expect(tableOf(app).sheet).toBeNull()
    app.send({ type: 'screen.back' })
    expect(tableOf(app)).toMatchObject({ stage: 'paused', sheet: null })
    app.send({ type: 'sheet.ask', seat: 'ali' })
    app.send({ type: 'sheet.show' })
    expect(tableOf(app).sheet?.seat.faction).toBe('ali')
    app.send({ type: 'resume' })
    expect(tableOf(app)).toMatchObject({ stage: 'hand-over', sheet: null })
    app.send({ type: 'sheet.show' })
    expect(tableOf(app).sheet).toBeNull()
  })

  it('lies open at once for whoever is alone', async () => {
    const app = await paused('pdd')
    app.send({ type: 'sheet.ask', seat: 'pdd' })
    expect(cardsIn(tableOf(app).sheet?.position?.hands)).toContain('pdd')
  })
})
