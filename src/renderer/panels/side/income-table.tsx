import type { Faction, IncomeKey, IncomeLine } from '../../../../rules'
import { Emblem } from '../../art'
import { factionName, formatNumber, useWords } from '../../words'

/** A seat's income of one quarter. */
export interface SeatIncome {
  readonly seat: Faction
  readonly lines: readonly IncomeLine[]
  readonly total: number
}

/** Incomes side by side: one row for each kind of income, and totals that add up. */
export function IncomeTable({ incomes }: { readonly incomes: readonly SeatIncome[] }) {
  const { t, lang } = useWords()
  const rows = ROWS.filter((keys) => incomes.some((income) => income.lines.some((line) => keys.includes(line.key))))
  return (
    <table className="table income-table">
      <thead>
        <tr>
          <th scope="col">{t('panels:books.unit')}</th>
          {incomes.map(({ seat }) => (
            <th key={seat} scope="col" className="num">
              <Emblem faction={seat} size={18} title={factionName(seat, lang)} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((keys) => (
          <tr key={keys[0]}>
            <th scope="row">{t(`income.${keys[0]}`)}</th>
            {incomes.map((income) => (
              <td key={income.seat} className="num">
                {cell(sumOf(income, keys), lang)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr data-total="true">
          <td>{t('panels:books.total')}</td>
          {incomes.map((income) => (
            <td key={income.seat} className="num">
              {formatNumber(income.total, lang, { signed: true })}
            </td>
          ))}
        </tr>
      </tfoot>
    </table>
  )
}

/** The rows: what one seat pays and another receives stands in one row. */
const ROWS: readonly (readonly [IncomeKey, ...IncomeKey[]])[] = [
  ['base'],
  ['buyers'],
  ['shops'],
  ['taobao-core'],
  ['alipay'],
  ['organs'],
  ['toll-received', 'toll-paid'],
  ['fee-received', 'fee-paid'],
]

const sumOf = (income: SeatIncome, keys: readonly IncomeKey[]): number =>
  income.lines.reduce((sum, line) => (keys.includes(line.key) ? sum + line.amount : sum), 0)
const cell = (amount: number, lang: 'en' | 'zh-CN'): string => (amount === 0 ? '' : formatNumber(amount, lang, { signed: true }))
