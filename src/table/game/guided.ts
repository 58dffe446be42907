import type { GameRecord } from './game-record'
import { humansOf } from './seats'

/** First steps is guided for one person who plays its own seat alone. */
export const isGuided = ({ scenario, seats }: Pick<GameRecord, 'scenario' | 'seats'>): boolean =>
  scenario.id === 'first-steps' && humansOf(seats).join() === 'ali'

/** Whether the guide leads through every step, as it does in the first quarter for whoever has not left it. */
export const isLed = (record: GameRecord): boolean => isGuided(record) && !record.guide.left && record.state.quarter === 1
