import type { SeatAccount } from '../../../../rules'
import { formatNumber, type Language, type Translate } from '../../words'

/** The heaps a seat's points lie in: together they are its total. */
export interface PointHeaps {
  /** Counted at half time, and safe since. */
  readonly banked: number
  /** What the board is worth now, and goals as far as they are counted: it can still be lost. */
  readonly board: number
  /** Lost for good by fines, waiting, broken promises and capital raised: nothing or less. */
  readonly lost: number
}

const LOST: readonly SeatAccount['lines'][number]['source'][] = ['fines', 'delay', 'breach', 'capital', 'handicap']

/** Sorts the lines of an account onto its heaps. */
export function pointHeaps({ lines }: Pick<SeatAccount, 'lines'>): PointHeaps {
  const heaps = { banked: 0, board: 0, lost: 0 }
  for (const { source, points } of lines) heaps[source === 'half-time' ? 'banked' : LOST.includes(source) ? 'lost' : 'board'] += points
  return heaps
}

/** The heaps in words: '34 on the board, 12 banked'. */
export function describeHeaps({ banked, board, lost }: PointHeaps, t: Translate, lang: Language): string {
  const figures = { board: formatNumber(board, lang), banked: formatNumber(banked, lang), lost: formatNumber(-lost, lang) }
  return lost === 0 ? t('panels:heaps.two', figures) : t('panels:heaps.three', figures)
}
