import { describe, expect, it } from 'vitest'
import { settle, startGame, startTestApp, tableOf, until } from '../testing/play-app'
import { seating } from '../testing/seatings'

/** A person as Ali among bots that answer when they are told to, whose press waits for its picture when a test says so. */
const pressing = async () => {
  let isAwaited = false
  let answer = (): void => undefined
  const { app } = startTestApp({
    isPictureAwaited: () => isAwaited,
    settings: { animationSpeed: 'off' },
    askBot: ({ moves }) =>
      new Promise((resolve) => {
        answer = () => resolve({ move: moves.find(({ type }) => type === 'end-turn') ?? (moves[0] as (typeof moves)[number]), why: [] })
      }),
  })
  startGame(app, seating('ali'))
  await settle()
  const press = (): void => void (isAwaited = true)
  return { app, press, seen: () => (isAwaited = false), answer: () => answer() }
}

describe('while a press waits for its picture', () => {
  it('what a person asks for is drawn at once', async () => {
    const { app, press } = await pressing()
    press()
    app.send({ type: 'screen.open', screen: 'rulebook' })
    expect(app.getSnapshot().screen.screen).toBe('rulebook')
  })
  it('what the table tells by itself waits a little, and comes all the same', async () => {
    const { app, press, answer } = await pressing()
    while (tableOf(app).stage !== 'bot-turn') {
      const { legal, stage } = tableOf(app)
      if (stage === 'human-turn')
        app.send({ type: 'move.chosen', move: legal.find(({ type }) => type === 'end-turn') ?? (legal[0] as (typeof legal)[number]) })
      else app.send({ type: 'show.done' })
      await settle()
    }
    const before = app.getSnapshot()
    press()
    answer()
    for (let turn = 0; turn < 5; turn++) await settle()
    expect(app.getSnapshot()).toBe(before)
    await until(() => app.getSnapshot() !== before)
    expect(app.getSnapshot().table?.position).not.toBe(before.table?.position)
  })
})
