import { FACTIONS, type Ledger } from '../../../../rules'
import { formatNumber, formatShoppers, useWords, type Language } from '../../words'
import { FactionColumns } from '../common/faction-columns'
import { causesShown, floatingIn, ledgerColumn, type LedgerScope } from './ledger-view'

/** The cause ledger as a sum one can check: before, every cause, after; a column for each platform. */
export function LedgerTable({ ledger, scope }: { readonly ledger: Ledger; readonly scope: LedgerScope }) {
  const { t, lang } = useWords()
  const columns = FACTIONS.map((_, seat) => ledgerColumn(ledger, scope, seat))
  const floating = floatingIn(ledger, scope)
  return (
    <>
      <table className="table cause-table">
        <thead>
          <tr>
            <th scope="col">{t('panels:why.unit')}</th>
            <FactionColumns />
          </tr>
        </thead>
        <tbody>
          <tr className="why-before">
            <th scope="row">{t('panels:why.before')}</th>
            {columns.map((column, seat) => (
              <td key={seat} className="num">
                {inUnit(column.before, lang)}
              </td>
            ))}
          </tr>
          {causesShown(ledger, scope).map((cause) => (
            <tr key={cause}>
              <th scope="row" title={t(`causeHelp.${cause}`)}>
                {t(`cause.${cause}`)}
              </th>
              {columns.map((column, seat) => {
                const amount = column.lines.find((line) => line.cause === cause)?.amount ?? 0
                return (
                  <td key={seat} className="num change" data-tone={amount === 0 ? 'none' : amount > 0 ? 'good' : 'bad'}>
                    {amount === 0 ? '' : inUnit(amount, lang, true)}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr data-total="true">
            <td>{t('panels:why.after')}</td>
            {columns.map((column, seat) => (
              <td key={seat} className="num">
                {inUnit(column.after, lang)}
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
      <p className="soft small">
        {t('panels:why.floating', {
          before: formatShoppers(floating.before, lang, { exact: true }),
          after: formatShoppers(floating.after, lang, { exact: true }),
          shoppers: formatShoppers(floating.shoppers, lang, { exact: true }),
        })}
      </p>
    </>
  )
}

/** A figure without its unit, which stands in the head of the table: millions with a decimal, or ten thousands. */
function inUnit(units: number, lang: Language, signed = false): string {
  const value = lang === 'en' ? units / 10 : units * 10
  const figure = lang === 'en' ? Math.abs(value).toFixed(1) : formatNumber(Math.abs(value), lang)
  return `${value < 0 ? '-' : signed ? '+' : ''}${figure}`
}
