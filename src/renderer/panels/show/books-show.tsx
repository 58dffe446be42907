import { useState } from 'react'
import { Button } from 'react-aria-components'
import type { LogEntry } from '../../../../rules'
import type { Show } from '../../table'
import { useTable } from '../../table'
import { formatCash, formatNumber, quarterName, useWords } from '../../words'
import { SeatName } from '../common/seat-name'
import { LogLine } from '../side/log-list'
import { readableEntries } from '../side/log-view'

/** The books as they close: every seat's income, and what the regulator and the calendar did. */
export function BooksShow({ show }: { readonly show: Extract<Show, { readonly kind: 'books' }> }) {
  const { t, lang } = useWords()
  const { position } = useTable()
  const [open, setOpen] = useState<string | null>(null)
  const incomes = show.entries.filter((entry) => entry.kind === 'income')
  const others = readableEntries(show.entries).filter((entry) => entry.kind !== 'income')
  const shown = incomes.find((income) => income.seat === open)
  return (
    <>
      <header className="show-head">
        <h3>{t('panels:show.booksOf', { quarter: quarterName(position.config.startsAt, show.quarter, lang) })}</h3>
      </header>
      <ul className="show-totals">
        {incomes.map((income) => (
          <li key={income.seat} data-faction={income.seat}>
            <Button className="show-income" aria-expanded={open === income.seat} onPress={() => setOpen(open === income.seat ? null : income.seat)}>
              <SeatName faction={income.seat} size={24} />
              <strong className="num display">{formatCash(income.total, lang, { signed: true })}</strong>
            </Button>
          </li>
        ))}
      </ul>
      {shown === undefined ? <OtherEntries entries={others} /> : <p className="show-lines num">{shown.lines.map((line) => `${t(`income.${line.key}`)} ${formatNumber(line.amount, lang, { signed: true })}`).join(' · ')}</p>}
    </>
  )
}

function OtherEntries({ entries }: { readonly entries: readonly LogEntry[] }) {
  if (entries.length === 0) return null
  return (
    <ul className="show-entries">
      {entries.map((entry, index) => (
        <LogLine key={index} entry={entry} />
      ))}
    </ul>
  )
}
