import type { Faction, SeatAccount } from '../../../../rules'
import { describeAccountLine, formatNumber, useWords } from '../../words'
import { pointHeaps, type PointHeaps } from './point-heaps'

/** An account as a table whose lines add up to its total. */
export function AccountTable({
  account,
  faction,
  caption,
  inHeaps = false,
}: {
  readonly account: SeatAccount
  readonly faction: Faction
  readonly caption?: string
  /** Says before the total what is banked and what only stands on the board. */
  readonly inHeaps?: boolean
}) {
  const { t, lang } = useWords()
  return (
    <table className="table account-table">
      {caption !== undefined && <caption>{caption}</caption>}
      <AccountHead />
      <tbody>
        {account.lines.map((line, index) => (
          <tr key={index}>
            <td>{describeAccountLine(line, faction, t, lang)}</td>
            <td className="num">{formatNumber(line.points, lang, { signed: true })}</td>
          </tr>
        ))}
        {account.lines.length === 0 && (
          <tr>
            <td colSpan={2}>{t('panels:account.nothing')}</td>
          </tr>
        )}
      </tbody>
      <tfoot>
        {inHeaps && <Heaps heaps={pointHeaps(account)} />}
        <tr data-total="true">
          <td>{t('panels:account.total')}</td>
          <td className="num">{formatNumber(account.total, lang)}</td>
        </tr>
      </tfoot>
    </table>
  )
}

function Heaps({ heaps }: { readonly heaps: PointHeaps }) {
  const { t, lang } = useWords()
  return HEAPS.filter((heap) => heap !== 'lost' || heaps.lost !== 0).map((heap) => (
    <tr key={heap} data-heap={heap}>
      <td>{t(`panels:heaps.${heap}Heap`)}</td>
      <td className="num">{formatNumber(heaps[heap], lang, { signed: heap === 'lost' })}</td>
    </tr>
  ))
}

const HEAPS = ['board', 'banked', 'lost'] as const

function AccountHead() {
  const { t } = useWords()
  return (
    <thead>
      <tr>
        <th scope="col">{t('panels:account.source')}</th>
        <th scope="col" className="num">
          {t('panels:account.points')}
        </th>
      </tr>
    </thead>
  )
}
