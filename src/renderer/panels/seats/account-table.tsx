import type { Faction, SeatAccount } from '../../../../rules'
import { describeAccountLine, formatNumber, useWords } from '../../words'

/** An account as a table whose lines add up to its total. */
export function AccountTable({
  account,
  faction,
  caption,
}: {
  readonly account: SeatAccount
  readonly faction: Faction
  readonly caption?: string
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
        <tr data-total="true">
          <td>{t('panels:account.total')}</td>
          <td className="num">{formatNumber(account.total, lang)}</td>
        </tr>
      </tfoot>
    </table>
  )
}

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
