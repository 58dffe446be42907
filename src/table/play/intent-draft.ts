import type { CardId, Move, MoveType } from '../../../rules'
import type { Chosen, IntentField, IntentOption, IntentValue } from './intent-fields'

/** The draft as screens see it, before the keeper adds what it would cost and bring. */
export interface IntentDraft {
  readonly stage: 'idle' | 'choosing' | 'ready' | 'composing'
  readonly type: MoveType | null
  readonly card: CardId | null
  readonly chosen: Chosen
  readonly field: IntentField | null
  readonly choices: readonly IntentValue[]
  readonly options: readonly IntentOption[]
  readonly move: Move | null
  /** The draft was put here ready-made: by advice, or by what would have passed. */
  readonly prepared: boolean
}

/** A draft of nothing. */
export const NO_INTENT: IntentDraft = {
  stage: 'idle',
  type: null,
  card: null,
  chosen: {},
  field: null,
  choices: [],
  options: [],
  move: null,
  prepared: false,
}
