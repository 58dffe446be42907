import { seatOf } from '../../../rules'
import type { ResultSummary } from '../../shared/game-result'
import { formatPoints } from './format'
import type { Language } from './language'
import { factionName } from './names'
import type { Translate } from './use-words'

/** How a finished game ended, in a few words: 'Pinduoduo won with 62 points'. */
export function describeResult({ ranking: [winner], totals }: ResultSummary, t: Translate, lang: Language): string {
  return t('screens:saves.won', { winner: factionName(winner, lang), points: formatPoints(totals[seatOf(winner)] ?? 0, lang) })
}
