import type { EntryOf, IncomeKey, IncomeLine } from '../../../../rules'
import { Icon } from '../../art'
import { useTable, type Show } from '../../table'
import { formatCash, formatNumber, quarterName, useWords } from '../../words'
import { SeatCalled } from '../common/seat-name'
import { LogLine } from '../side/log-list'
import { loudestFirst, readableEntries } from '../side/log-view'

type Income = EntryOf['income']

/** The books as they close: every seat's income line by line (the last quarter's pay nobody), and what the regulator and the calendar did. */
export function BooksShow({ show }: { readonly show: Extract<Show, { readonly kind: 'books' }> }) {
  const { t, lang } = useWords()
  const { position } = useTable()
  const incomes = show.entries.filter((entry) => entry.kind === 'income')
  const others = loudestFirst(readableEntries(show.entries).filter(({ kind }) => kind !== 'income'))
  return (
    <>
      <header className="show-head">
        <h3>{t('panels:show.booksOf', { quarter: quarterName(position.config.startsAt, show.quarter, lang) })}</h3>
        {incomes.length === 0 && <p className="soft">{t('panels:books.last')}</p>}
      </header>
      <ul className="show-totals" data-others={others.length > 0}>
        {incomes.map((income) => (
          <IncomeCell key={income.seat} income={income} />
        ))}
        {others.length > 0 && (
          <li className="show-others">
            <ul>
              {others.map((entry, index) => (
                <LogLine key={index} entry={entry} personal />
              ))}
            </ul>
          </li>
        )}
      </ul>
    </>
  )
}

function IncomeCell({ income }: { readonly income: Income }) {
  const { t, lang } = useWords()
  return (
    <li data-faction={income.seat}>
      <span className="show-name">
        <SeatCalled faction={income.seat} size={22} />
        <strong className="num display" aria-label={formatCash(income.total, lang, { signed: true })}>
          {formatNumber(income.total, lang, { signed: true })} <Icon name="cash" size={18} />
        </strong>
      </span>
      <span className="show-lines num">
        {byKey(income.lines).map(([key, amount]) => (
          <span key={key}>
            {t(`income.${key}`)} {formatNumber(amount, lang, { signed: true })}
          </span>
        ))}
      </span>
    </li>
  )
}

/** The lines with those of one kind, such as the tolls of all partners, put together. */
function byKey(lines: readonly IncomeLine[]): readonly (readonly [IncomeKey, number])[] {
  const sums = new Map<IncomeKey, number>()
  for (const { key, amount } of lines) sums.set(key, (sums.get(key) ?? 0) + amount)
  return [...sums]
}
