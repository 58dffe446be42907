import { seatOf } from '../../../rules'
import type { ClassQuestionAsked, ClassTable } from '../../class'
import { describePromise, factionName, formatPercent, formatPoints, quarterName, type Language, type Translate } from '../words'
import { averagePoints, choiceText, tableLabel } from './class-words'

type StartsAt = ClassTable['start']['startsAt']
type Kind = ClassQuestionAsked['kind']
type Of<K extends Kind> = Extract<ClassQuestionAsked, { readonly kind: K }>
type Writers = { readonly [K in Kind]: (question: Of<K>, startsAt: StartsAt, t: Translate, lang: Language) => string }

/** A question about some games in words. */
export function questionText<K extends Kind>(
  question: Of<K> & { readonly kind: K },
  startsAt: StartsAt,
  t: Translate,
  lang: Language,
): string {
  return WRITERS[question.kind](question, startsAt, t, lang)
}

const percent = (tenths: number, lang: Language): string => formatPercent(tenths / 10, lang)

const WRITERS: Writers = {
  parted: ({ parting: { kind, seat, role, ways } }, startsAt, t, lang) => {
    const [best, worst] = [ways[0], ways[ways.length - 1]]
    const way = (value: string | undefined): string => choiceText({ kind, seat, value: value ?? '' }, startsAt, t, lang)
    return t('debrief:questions.parted', {
      what: t(`class:partings.kind.${kind}`, { seat: factionName(seat, lang) }),
      best: way(best?.value),
      worst: way(worst?.value),
      role: factionName(role, lang),
      most: averagePoints(best?.mean ?? 0, lang),
      least: averagePoints(worst?.mean ?? 0, lang),
    })
  },
  range: ({ role, best, worst }, _startsAt, t, lang) =>
    t('debrief:questions.range', {
      role: factionName(role, lang),
      most: formatPoints(best.measures.points[seatOf(role)], lang),
      least: formatPoints(worst.measures.points[seatOf(role)], lang),
      best: tableLabel(best.file),
      worst: tableLabel(worst.file),
    }),
  swing: ({ file, seat, quarter }, startsAt, t, lang) =>
    t('debrief:questions.swing', {
      table: tableLabel(file),
      seat: factionName(seat, lang),
      quarter: quarterName(startsAt, quarter, lang),
    }),
  broken: ({ file, promise: { seat, to, quarter, promise } }, startsAt, t, lang) =>
    t('debrief:questions.broken', {
      table: tableLabel(file),
      seat: factionName(seat, lang),
      promise: describePromise(promise, to, t, lang),
      quarter: quarterName(startsAt, quarter, lang),
    }),
  foresight: ({ hits, count }, _startsAt, t) => t('debrief:questions.foresight', { hits, of: count }),
  missed: ({ one: { quarter, share, came } }, startsAt, t, lang) =>
    t('debrief:questions.missed', { quarter: quarterName(startsAt, quarter, lang), said: percent(share, lang), came: percent(came, lang) }),
  word: ({ promise: { to, promise, kept } }, _startsAt, t, lang) =>
    t(kept ? 'debrief:questions.wordKept' : 'debrief:questions.wordBroken', { promise: describePromise(promise, to, t, lang) }),
  elsewhere: ({ role, best, own }, _startsAt, t, lang) =>
    t('debrief:questions.elsewhere', {
      role: factionName(role, lang),
      table: tableLabel(best.file),
      points: formatPoints(best.measures.points[seatOf(role)], lang),
      own: formatPoints(own, lang),
    }),
  winner: ({ winner, points, own }, _startsAt, t, lang) =>
    t('debrief:questions.winner', { winner: factionName(winner, lang), points: formatPoints(points, lang), own: formatPoints(own, lang) }),
  door: ({ quarter }, startsAt, t, lang) =>
    quarter === null ? t('debrief:questions.shut') : t('debrief:questions.door', { quarter: quarterName(startsAt, quarter, lang) }),
  gate: ({ granted, refused }, _startsAt, t) => t('debrief:questions.gate', { granted, refused }),
  history: (_question, _startsAt, t) => t('debrief:questions.history'),
  again: (_question, _startsAt, t) => t('debrief:questions.again'),
}
