import { seatOf, type Faction } from '../../../../rules'
import type { ResultLine } from '../../../shared/game-result'
import { Emblem } from '../../art'
import type { AccountCell, FinalAccount } from '../../../story'
import { factionName, formatNumber, formatShoppers, useWords, type Language, type Translate } from '../../words'

/** Every point of every seat by its source, with what it rests on. */
export function AccountSheet({ final }: { readonly final: FinalAccount }) {
  const { t } = useWords()
  const hasHalf = final.rows.some(({ cells }) => cells.some(({ half }) => half !== 0))
  return (
    <>
      <table className="table final-table">
        <caption className="visually-hidden">{t('screens:end.account')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('screens:end.source')}</th>
            {final.ranking.map((faction) => (
              <RankedHead key={faction} faction={faction} />
            ))}
          </tr>
        </thead>
        <tbody>
          {final.rows.map(({ source, cells }) => (
            <tr key={source}>
              <th scope="row">{t(`source.${source}`)}</th>
              {final.ranking.map((faction) => (
                <td key={faction}>
                  <Cell cell={cells[seatOf(faction)]} faction={faction} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr data-total="true">
            <th scope="row">{t('screens:end.total')}</th>
            {final.ranking.map((faction) => (
              <TotalCell key={faction} total={final.totals[seatOf(faction)] ?? 0} />
            ))}
          </tr>
        </tfoot>
      </table>
      {hasHalf && <p className="soft small final-note">{t('screens:end.halfNote')}</p>}
    </>
  )
}

function RankedHead({ faction }: { readonly faction: Faction }) {
  const { lang } = useWords()
  return (
    <th scope="col" data-faction={faction}>
      <span className="final-head">
        <Emblem faction={faction} size={18} />
        {factionName(faction, lang)}
      </span>
    </th>
  )
}

function TotalCell({ total }: { readonly total: number }) {
  const { lang } = useWords()
  return <td className="final-total">{formatNumber(total, lang)}</td>
}

function Cell({ cell, faction }: { readonly cell: AccountCell | undefined; readonly faction: Faction }) {
  const { t, lang } = useWords()
  if (cell === undefined || (cell.lines.length === 0 && cell.half === 0)) return <span className="soft">–</span>
  const end = cell.points - cell.half
  const parts = cell.half === 0 ? cell.lines.map(({ points }) => points) : [cell.half, end]
  const split = parts.length > 1 ? sumText(parts, lang) : ''
  const why = cell.lines.map(({ source, params }) => SHORT_WHY[source](params, faction, t, lang)).filter((text) => text !== '')
  return (
    <>
      <strong className="num">{formatNumber(cell.points, lang)}</strong>
      <small className="final-why">{[split, ...why].filter((text) => text !== '').join(' · ')}</small>
    </>
  )
}

/** A sum as one writes it: '11 + 23', '−1 − 1'. */
export function sumText(parts: readonly number[], lang: Language): string {
  return parts
    .map((points, index) =>
      index === 0 ? formatNumber(points, lang) : `${points < 0 ? '−' : '+'} ${formatNumber(Math.abs(points), lang)}`,
    )
    .join(' ')
}

type ShortWhy = (params: ResultLine['params'], faction: Faction, t: Translate, lang: Language) => string

const nothing: ShortWhy = () => ''
const buyersOf =
  (source: 'share' | 'wechat-pay'): ShortWhy =>
  ({ buyers = 0 }, _faction, t, lang) =>
    t(`screens:end.why.${source}`, { buyers: formatShoppers(buyers, lang) })

/** What a line rests on, in a word or two; missions and agendas have a page of their own. */
const SHORT_WHY: Readonly<Record<ResultLine['source'], ShortWhy>> = {
  share: buyersOf('share'),
  'wechat-pay': buyersOf('wechat-pay'),
  regions: ({ regions = 0 }, _faction, t) => t('screens:end.why.regions', { count: regions }),
  macros: ({ macros = 0 }, _faction, t) => t('screens:end.why.macros', { count: macros }),
  organs: ({ levels = 0 }, _faction, t) => t('screens:end.why.organs', { count: levels }),
  shops: (_params, _faction, t) => t('screens:end.why.shops'),
  stakes: (_params, faction, t) => t(faction === 'tencent' ? 'screens:end.why.stakes-held' : 'screens:end.why.stakes-sold'),
  'half-time': nothing,
  mission: nothing,
  agenda: nothing,
  'red-line': nothing,
  wish: nothing,
  fines: nothing,
  delay: nothing,
  breach: nothing,
  handicap: nothing,
  capital: nothing,
}
