import type { GameRecord } from './game-record'

/** How many moves everybody knows to have been made: a bid is nobody's business but its seat's. */
export const toldMoves = ({ played }: Pick<GameRecord, 'played'>): number => played.filter(({ move }) => move.type !== 'bid').length
