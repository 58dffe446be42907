import { FACTIONS, seatOf } from '../../../../rules'
import { useTable, type Show } from '../../table'
import {
  formatCash,
  formatNumber,
  say,
  seatAlone,
  seatCalled,
  seatDoneTo,
  useWords,
  winnerLine,
  type Company,
  type Language,
  type Translate,
} from '../../words'

type Count = Extract<Show, { readonly kind: 'count' }>
type FinalCount = Count['count']

/** What has just been counted, and at its end who has won and by what. */
export function CountNews({ show }: { readonly show: Count }) {
  const { t, lang } = useWords()
  const { seats, viewer: you } = useTable()
  const company = { seats, you }
  const { count, finished } = show
  const [winner = 'ali'] = count.ranking
  return (
    <header className="count-head" data-faction={finished ? winner : undefined}>
      <h1 className="display">{finished ? winnerLine(winner, company, t, lang) : t('panels:count.title')}</h1>
      <p role="status">{finished ? decidedBy(count, company, t, lang) : counted(show, company, t, lang)}</p>
    </header>
  )
}

/** By how much the first is ahead of the second, or what told them apart where they are level. */
function decidedBy(
  { ranking: [first = 'ali', second = 'ali'], totals, cash, decidedBy: by }: FinalCount,
  company: Company,
  t: Translate,
  lang: Language,
): string {
  const names = { second: seatDoneTo(second, company, t, lang) }
  if (by === 'points') return t('panels:count.by.points', { ...names, count: totals[seatOf(first)] - totals[seatOf(second)] })
  if (by === 'seat') return t('panels:count.by.seat', names)
  return t('panels:count.by.cash', { ...names, own: formatCash(cash[seatOf(first)], lang), other: formatCash(cash[seatOf(second)], lang) })
}

/** The step in words, for whoever listens. */
function counted({ count: { rows, secrets }, step }: Count, company: Company, t: Translate, lang: Language): string {
  const row = rows[step - 1]
  if (row !== undefined) {
    const figures = FACTIONS.map(
      (faction) => `${seatAlone(faction, company, t, lang)} ${formatNumber(row.points[seatOf(faction)] ?? 0, lang)}`,
    )
    return t('panels:count.row', { source: t(`source.${row.source}`), figures: figures.join(t('panels:count.comma')) })
  }
  const secret = secrets[step - rows.length - 1]
  if (secret === undefined) return t('panels:count.begins')
  const goals = [secret.agenda, secret.term].flatMap((goal) =>
    goal === null ? [] : [`${say(goal.name, lang)} ${formatNumber(goal.points, lang, { signed: true })}`],
  )
  const whom = secret.seat === company.you ? 'you' : 'other'
  return t(`panels:count.turned.${whom}`, {
    seat: seatCalled(secret.seat, company, t, lang),
    goals: goals.join(t('panels:count.comma')),
  })
}
