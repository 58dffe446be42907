import { FACTIONS, seatOf, type Faction } from '../../../../rules'
import { useTable, type Show } from '../../table'
import { factionName, formatCash, formatNumber, say, useWords, type Language, type Translate } from '../../words'

type Count = Extract<Show, { readonly kind: 'count' }>
type FinalCount = Count['count']

/** What has just been counted, and at its end who has won and by what. */
export function CountNews({ show }: { readonly show: Count }) {
  const { t, lang } = useWords()
  const { viewer } = useTable()
  const { count, finished } = show
  const [winner = 'ali'] = count.ranking
  return (
    <header className="count-head" data-faction={finished ? winner : undefined}>
      <h1 className="display">{finished ? wins(winner, viewer, t, lang) : t('panels:count.title')}</h1>
      <p role="status">{finished ? decidedBy(count, t, lang) : counted(show, t, lang)}</p>
    </header>
  )
}

const wins = (winner: Faction, viewer: Faction | null, t: Translate, lang: Language): string =>
  winner === viewer ? t('panels:count.youWin') : t('screens:end.wins', { winner: factionName(winner, lang) })

/** By how much the first is ahead of the second, or what told them apart where they are level. */
function decidedBy(
  { ranking: [first = 'ali', second = 'ali'], totals, cash, decidedBy: by }: FinalCount,
  t: Translate,
  lang: Language,
): string {
  const names = { winner: factionName(first, lang), second: factionName(second, lang) }
  if (by === 'points') return t('panels:count.by.points', { ...names, count: totals[seatOf(first)] - totals[seatOf(second)] })
  if (by === 'seat') return t('panels:count.by.seat', names)
  return t('panels:count.by.cash', { ...names, own: formatCash(cash[seatOf(first)], lang), other: formatCash(cash[seatOf(second)], lang) })
}

/** The step in words, for whoever listens. */
function counted({ count: { rows, secrets }, step }: Count, t: Translate, lang: Language): string {
  const row = rows[step - 1]
  if (row !== undefined) {
    const figures = FACTIONS.map((faction) => `${factionName(faction, lang)} ${formatNumber(row.points[seatOf(faction)] ?? 0, lang)}`)
    return t('panels:count.row', { source: t(`source.${row.source}`), figures: figures.join(t('panels:count.comma')) })
  }
  const secret = secrets[step - rows.length - 1]
  if (secret === undefined) return t('panels:count.begins')
  const goals = [secret.agenda, secret.term].flatMap((goal) =>
    goal === null ? [] : [`${say(goal.name, lang)} ${formatNumber(goal.points, lang, { signed: true })}`],
  )
  return t('panels:count.turned', { seat: factionName(secret.seat, lang), goals: goals.join(t('panels:count.comma')) })
}
