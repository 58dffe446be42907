import type { GameRecord } from '../record'

/** A game in which nothing is worth telling, but for what is given. */
export const blankGame = (more: Partial<GameRecord> = {}): GameRecord => ({
  seed: 0,
  winner: 0,
  points: [40, 30, 20, 10],
  sources: [{}, {}, {}, {}],
  cash: [0, 0, 0, 0],
  moves: 100,
  actions: [{}, {}, {}, {}],
  decisions: [20, 20, 20, 20],
  drawn: [],
  played: [],
  entry: null,
  offers: [],
  interconnection: 0,
  halfTimeLeader: -1,
  shares: [[0, 0, 0, 0]],
  held: [],
  aliIn: null,
  bargains: { rulings: {}, ruledOn: 0, firstOffersTaken: 0, deals: [], promisesKept: 0, promisesBroken: 0 },
  standings: { leaders: [0], halfTimeLast: -1, openings: [null, null, null, null], fines: [0, 0, 0, 0] },
  stages: [],
  ...more,
})
