import { builtInScenario, type Move } from '../../../rules'
import type { AppSource } from '../app/app-source'
import { startGame, startTestApp, stepOn, tableOf } from './play-app'
import { seating } from './seatings'

/** The screen on show. */
export const screenOf = (app: AppSource): string => app.getSnapshot().screen.screen

/** A person at Ali's seat, bots at the others. */
export const alone = seating('ali')

/** An app with a game open in which it is Ali's turn to act. */
export const inTurn = async (options: Parameters<typeof startTestApp>[0] = {}) => {
  const started = startTestApp(options)
  startGame(started.app, alone, builtInScenario('first-steps'))
  for (let count = 0; tableOf(started.app).decider?.kind !== 'action' || tableOf(started.app).stage !== 'human-turn'; count++)
    await stepOn(started.app, count)
  return started
}

/** Makes one move that can be taken back. */
export const act = (app: AppSource): void => {
  const move = tableOf(app).legal.find(({ type }) => type === 'raise-capital') as Move
  app.send({ type: 'move.chosen', move })
}
