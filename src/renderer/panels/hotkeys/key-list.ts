import { MOVE_TYPES, type MoveType } from '../../../../rules'
import { MOVE_ROWS } from '../../table'

/** The key that asks for advice on whatever one has to decide. */
export const ADVICE_KEY = 'a'

/** The key that lays the sheet of all keys on the table. */
export const SHEET_KEY = '?'

/** The key that silences music and sounds, or lets them be heard again. */
export const SILENCE_KEY = 'q'

/** One thing a key does besides taking an action up; words `panels:keys.does.<does>`. */
interface OtherKey {
  /** One key, or the first and the last of several. */
  readonly keys: readonly string[]
  readonly does: 'do' | 'aside' | 'sum' | 'seal' | 'next' | 'targets' | 'controls' | 'advice' | 'silence' | 'pause' | 'sheet'
}

/** What keys do on a slip or a dossier. */
export const SLIP_KEYS: readonly OtherKey[] = [
  { keys: ['arrows'], does: 'targets' },
  { keys: ['1', '5'], does: 'sum' },
  { keys: ['1', '7'], does: 'seal' },
  { keys: ['Enter'], does: 'do' },
  { keys: ['Backspace'], does: 'aside' },
]

/** What keys do anywhere at the table. */
export const TABLE_KEYS: readonly OtherKey[] = [
  { keys: [' '], does: 'next' },
  { keys: [ADVICE_KEY], does: 'advice' },
  { keys: [SILENCE_KEY], does: 'silence' },
  { keys: ['Tab'], does: 'controls' },
  { keys: ['Escape'], does: 'pause' },
  { keys: [SHEET_KEY], does: 'sheet' },
]

/** An action and the key that takes it up. */
interface KeyedAction {
  readonly type: MoveType
  readonly key: string
}

/** The actions of one group with their keys; of those that stand in no group: the hand and the end of a turn. */
export const keyedActions = (group: (typeof MOVE_ROWS)[MoveType]['group']): readonly KeyedAction[] =>
  MOVE_TYPES.flatMap((type) => {
    const row = MOVE_ROWS[type]
    return row.group === group && row.key !== null ? [{ type, key: row.key }] : []
  })
