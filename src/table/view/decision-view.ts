import type { Move, Rejection } from '../../../rules'
import type { Keeper } from '../game/keeper'
import { type AdviceAsked, isToldAll } from '../play/table-context'
import type { TableSnapshot } from '../play/table-machine'
import type { PlayStage } from '../play/table-tags'
import { stageOf } from './told-view'

/** What whoever owes the decision may do, and has asked for: nobody else's business. */
export interface DecisionView {
  readonly legal: readonly Move[]
  readonly canUndo: boolean
  readonly canRedo: boolean
  readonly canEndTurn: boolean
  /** Whether whoever ends the turn is being asked what the market will bring. */
  readonly isPredicting: boolean
  /** Advice asked for by whoever decides; in one's own turn for nobody else's eyes. */
  readonly advice: AdviceAsked | null
  /** The move a person chose from the advice for this decision; choosing plays nothing. */
  readonly advised: Move | null
  readonly refusal: Rejection | null
}

/** What there is to decide for whoever decides nothing. */
export const NO_DECISION: DecisionView = {
  legal: [],
  canUndo: false,
  canRedo: false,
  canEndTurn: false,
  isPredicting: false,
  advice: null,
  advised: null,
  refusal: null,
}

const PEOPLE_DECIDE: readonly PlayStage[] = ['human-turn', 'answer', 'review']

/** Reads off the machine what the person who owes the decision may do. */
export const decisionView = (keeper: Keeper, snapshot: TableSnapshot): DecisionView => {
  const { context } = snapshot
  const { record } = context
  const stage = stageOf(snapshot)
  if (!PEOPLE_DECIDE.includes(stage)) return NO_DECISION
  const isTurn = stage === 'human-turn'
  const legal = isToldAll(context) ? keeper.legal(record.state) : NO_DECISION.legal
  return {
    legal,
    canUndo: isTurn && keeper.canUndo(record),
    canRedo: isTurn && keeper.canRedo(record),
    canEndTurn: isTurn && legal.some(({ type }) => type === 'end-turn'),
    isPredicting: snapshot.hasTag('predicting'),
    advice: context.advice,
    advised: context.advised,
    refusal: context.refusal,
  }
}
