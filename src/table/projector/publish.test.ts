import { builtInScenario } from '../../../rules'
import { expect, it } from 'vitest'
import type { Bridge } from '../../shared/bridge'
import { projectionSchema, type Projection } from '../../shared/projection'
import { settle, startGame, startTestApp, stepOn } from '../testing/play-app'
import { seating } from '../testing/seatings'
import { publishTable } from './publish'

/** A projector in memory: what it was told, and the way to look at it or away. */
const roomOf = (watched: boolean) => {
  const told: (Projection | null)[] = []
  let hear: (looks: boolean) => void = () => undefined
  const projector: Bridge['projector'] = {
    open: () => Promise.resolve({ ok: true }),
    showPage: () => Promise.resolve({ ok: true }),
    publish: (projection) => {
      told.push(projection)
      return Promise.resolve({ ok: true, watched })
    },
    onAudience: (listener) => {
      hear = listener
      return () => {
        hear = () => undefined
      }
    },
  }
  return { told, projector, look: (looks: boolean) => hear(looks) }
}

it('tells the room nothing until somebody looks, then everything that changes, and nothing after', async () => {
  const { app } = startTestApp()
  const room = roomOf(false)
  publishTable(app, room.projector, () => undefined)
  await settle()
  startGame(app, seating('ali'), builtInScenario('spring-2021'), 7)
  expect(room.told).toEqual([null])

  room.look(true)
  expect(room.told).toHaveLength(2)
  expect(projectionSchema.safeParse(room.told[1]).success).toBe(true)
  app.send({ type: 'settings.change', change: { volume: 10 } })
  expect(room.told).toHaveLength(2)
  for (let count = 0; room.told.length < 5; count++) await stepOn(app, count)

  room.look(false)
  const before = room.told.length
  for (let count = 0; count < 5; count++) await stepOn(app, count)
  expect(room.told).toHaveLength(before)
})

it('goes on telling a room that was looking before the page started', async () => {
  const { app } = startTestApp()
  const room = roomOf(true)
  const stop = publishTable(app, room.projector, () => undefined)
  await settle()
  startGame(app, seating('ali'), builtInScenario('spring-2021'), 7)
  expect(room.told.at(-1)?.seats).toHaveLength(4)
  stop()
  const before = room.told.length
  app.send({ type: 'game.quit', anyway: true })
  expect(room.told).toHaveLength(before)
})
