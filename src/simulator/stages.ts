import { isStageTurn, type GameState, type Seat } from '../../rules'

/** A stage that was opened: who won it, -1 for nobody, and what it cost. */
export interface WonStage {
  readonly quarter: number
  readonly winner: Seat | -1
  readonly price: number
}

/** Notes what each quarter's stage went for, from positions as they come. */
export const watchStages = (): { readonly each: (state: GameState) => void; readonly close: (state: GameState) => readonly WonStage[] } => {
  const won = new Map<number, WonStage>()
  return {
    each(state) {
      const { quarter, order, turn, lastBids } = state
      if (!isStageTurn(state) || won.has(quarter)) return
      won.set(quarter, { quarter, winner: order[turn] ?? -1, price: Math.max(...lastBids) })
    },
    close({ config: { length, numbers } }) {
      if (numbers.stage.max === 0) return []
      return Array.from({ length }, (_, i) => won.get(i + 1) ?? { quarter: i + 1, winner: -1, price: 0 })
    },
  }
}
