import { describe, expect, it } from 'vitest'
import { builtInScenario, FACTIONS, listFor, playerView, type LogEntry, type PlayerView } from '../../../rules'
import { closeQuarter, position } from '../../../rules/testing/builders'
import { createKeeper } from '../game/keeper'
import { realRules } from '../game/rules-door'
import { startGame, startTestApp, stepOn } from '../testing/play-app'
import { seating } from '../testing/seatings'
import type { TableView } from '../view/table-view'
import { closingView } from './told'

describe('the table while a quarter closes', () => {
  it('has the purses and meters the books left, and not yet what the next quarter’s news does to them', async () => {
    const { app } = startTestApp()
    const closed = new Map<number, TableView>()
    const opened = new Map<number, TableView>()
    app.subscribe(({ table }) => {
      if (table?.stage === 'books') closed.set(table.position.quarter, table)
      if (table?.stage === 'news') opened.set(table.position.quarter, table)
    })
    startGame(app, seating(...FACTIONS), builtInScenario('spring-2021'))
    for (let count = 0; app.getSnapshot().screen.screen !== 'end'; count++) await stepOn(app, count)
    const told: string[] = []
    for (const [quarter, { position }] of closed) {
      const next = opened.get(quarter + 1)
      if (next === undefined) continue
      const news = next.log.filter((entry) => entry.quarter === quarter + 1)
      FACTIONS.forEach((seat, at) => {
        const cash = news.reduce(
          (sum, entry) => (entry.kind === 'effect' && entry.what === 'cash' && entry.seat === seat ? sum + entry.amount : sum),
          0,
        )
        const scrutiny = news.reduce((sum, entry) => (entry.kind === 'scrutiny' && entry.seat === seat ? sum + entry.amount : sum), 0)
        expect(position.cash[at], `cash of ${seat} in ${quarter}`).toBe(next.position.cash[at]! - cash)
        expect(position.scrutiny[at], `scrutiny of ${seat} in ${quarter}`).toBe(next.position.scrutiny[at]! - scrutiny)
        if (cash !== 0) told.push(`${seat} cash`)
        if (scrutiny !== 0) told.push(`${seat} scrutiny`)
      })
    }
    expect(told).toContain('ali cash')
    expect(told).toContain('tencent scrutiny')
  })

  it('has the toll and the organs of the quarter that ends, whatever the next one’s news makes of them', () => {
    const start = position({ set: (s) => void (s.toll = 1) })
    const { state, log } = closeQuarter(start)
    const before = playerView(start, 'ali')
    const after = playerView({ ...state, toll: 4, organs: listFor(state.organs, (level) => level + 1) }, 'ali')
    const record = createKeeper(realRules).start({ scenario: builtInScenario('long-war'), seed: 1, seats: seating(...FACTIONS) })
    const closed = (told: readonly LogEntry[]): PlayerView =>
      closingView(before, after, { ...record, played: [{ move: { type: 'end-turn', seat: 'jd' }, log: told, undoable: false }] })
    expect(closed(log)).toMatchObject({ quarter: 1, toll: 1, organs: start.organs, cash: state.cash })
    // After the last quarter there is no news, and what is seen is what there is.
    const last = log.filter(({ quarter }) => quarter === 1)
    expect(closed(last)).toMatchObject({ quarter: 1, toll: 4, organs: after.organs })
  })
})
