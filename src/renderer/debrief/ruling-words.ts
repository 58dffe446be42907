import type { AppliedFor, RankedTable } from '../../class'
import { quarterName, type Language, type Translate } from '../words'
import { concessionsText } from './class-words'

const ENDINGS = {
  approved: 'granted',
  'forced-open': 'forced',
  rejected: 'rejected',
  withdrawn: 'withdrawn',
  declined: 'declined',
  filed: 'pending',
  held: 'pending',
  countered: 'pending',
} as const satisfies Readonly<Record<AppliedFor['status'], string>>

/** What became of an application, and when. */
export function rulingEnding(
  { start }: Pick<RankedTable, 'start'>,
  { status, settledIn }: AppliedFor,
  t: Translate,
  lang: Language,
): string {
  return t(`class:rulings.${ENDINGS[status]}`, { quarter: quarterName(start.startsAt, settledIn, lang) })
}

/** How often it was held and countered, what was conceded, and the how-manieth door it was. */
export function rulingCourse({ holds, counters, concessions, order }: AppliedFor, t: Translate, lang: Language): readonly string[] {
  return [
    ...(holds > 0 ? [t('class:rulings.held', { count: holds })] : []),
    ...(counters > 0 ? [t('class:rulings.countered', { count: counters })] : []),
    concessions.length === 0 ? t('class:rulings.nothing') : concessionsText(concessions, t, lang),
    ...(order === null ? [] : [t('class:rulings.order', { order })]),
  ]
}
