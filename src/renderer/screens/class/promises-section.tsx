import { seatOf } from '../../../../rules'
import type { ClassGroup, ClassTable } from '../../../class'
import { formatNumber, useWords } from '../../words'
import { ClassSection } from './class-section'
import { sumByRole } from '../../debrief'
import { RoleHead } from './role-head'

const ROWS = ['given', 'kept', 'broken'] as const

const COUNTED: Readonly<Record<(typeof ROWS)[number], (table: ClassTable, seat: Parameters<typeof seatOf>[0]) => number>> = {
  given: ({ promisesMade }, seat) => promisesMade[seatOf(seat)],
  kept: ({ promises }, seat) => promises.filter((one) => one.seat === seat && one.kept).length,
  broken: ({ promises }, seat) => promises.filter((one) => one.seat === seat && !one.kept).length,
}

/** What the word of each role was worth, over all tables. */
export function PromisesSection({ group: { tables } }: { readonly group: ClassGroup }) {
  const { t, lang } = useWords()
  const rows = ROWS.map((row) => ({ row, sums: sumByRole(tables, COUNTED[row]) }))
  if (rows.every(({ sums }) => sums.every((sum) => sum === 0)))
    return (
      <ClassSection title={t('class:promises.title')}>
        <p className="soft">{t('class:promises.none')}</p>
      </ClassSection>
    )
  return (
    <ClassSection title={t('class:promises.title')} note={t('class:promises.note')}>
      <table className="class-table num">
        <RoleHead first="" />
        <tbody>
          {rows.map(({ row, sums }) => (
            <tr key={row}>
              <th scope="row">{t(`class:promises.${row}`)}</th>
              {sums.map((sum, seat) => (
                <td key={seat}>{formatNumber(sum, lang)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ClassSection>
  )
}
