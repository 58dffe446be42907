import type { Verdict } from '../../../story'
import type { GameResult } from '../../../shared/game-result'
import { formatCash, formatPoints, joinSentences, quarterName, seatDoneTo, type Company, type Language, type Translate } from '../../words'

/** Why somebody came where they came, told to them. */
export function describeVerdict(
  verdict: Verdict,
  { startsAt }: Pick<GameResult['scenario'], 'startsAt'>,
  company: Company,
  t: Translate,
  lang: Language,
): string {
  const { place, door } = verdict
  const how = place === 1 ? 'won' : 'lost'
  const sentences = [t(`screens:end.verdict.${how}.${reasonOf(verdict)}`, figuresOf(verdict, company, t, lang))]
  if (door !== null) {
    const quarter = door.quarter === null ? '' : quarterName(startsAt, door.quarter, lang)
    const what = door.quarter === null ? 'never' : door.forced ? 'forced' : 'late'
    sentences.push(t(`screens:end.verdict.door.${what}`, { quarter, count: door.holds }))
  }
  return joinSentences(sentences, lang)
}

/** The same of any seat, in a few words; the winner's needs none but where another is level. */
export function describeGap(verdict: Verdict, company: Company, t: Translate, lang: Language): string {
  if (verdict.place === 1 && verdict.level === null) return ''
  return t(`screens:end.verdict.short.${reasonOf(verdict)}`, figuresOf(verdict, company, t, lang))
}

const reasonOf = ({ level }: Verdict): 'points' | 'cash' | 'seat' => level?.by ?? 'points'

const figuresOf = ({ place, rival, margin, made, level }: Verdict, company: Company, t: Translate, lang: Language) => ({
  place: t(`screens:end.verdict.place.${PLACES[place - 1] ?? 'fourth'}`),
  rival: seatDoneTo(rival, company, t, lang),
  margin: formatPoints(margin, lang),
  source: made === null ? '' : t(`screens:end.verdict.from.${made.source}`),
  made: formatPoints(made?.points ?? 0, lang),
  own: formatCash(level?.cash[0] ?? 0, lang),
  other: formatCash(level?.cash[1] ?? 0, lang),
})

const PLACES = ['first', 'second', 'third', 'fourth'] as const
