import { useMemo } from 'react'
import { useTable } from '../../table'
import { quarterName, useWords } from '../../words'
import { booksOf } from './books-view'
import { IncomeTable } from './income-table'
import { LogLine } from './log-list'

/** The books of the quarters past, newest first: income line by line, and what the regulator did. */
export function BooksTab() {
  const { t, lang } = useWords()
  const { log, position } = useTable()
  const books = useMemo(() => booksOf(log), [log])
  if (books.length === 0) return <p className="soft">{t('panels:books.none')}</p>
  return (
    <div className="books-tab">
      {books.map((book) => (
        <section key={book.quarter}>
          <h4>{quarterName(position.config.startsAt, book.quarter, lang)}</h4>
          {book.incomes.length === 0 ? <p className="soft">{t('panels:books.last')}</p> : <IncomeTable incomes={book.incomes} />}
          <ul>
            {book.others.map((entry, index) => (
              <LogLine key={index} entry={entry} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
