import { FACTIONS, seatOf } from '../../../../rules'
import { describePromise, factionName, formatNumber, quarterName, SENTENCE_GAP } from '../../words'
import { sumByRole, tableLabel } from '../class-words'
import type { SlidePart } from './slide'
import { SlideTable } from './slide-table'

/** As many as a slide has room for, those that were broken first. */
const MOST = 5

/** What the word of each role was worth, and the promises that tell most. */
export const promiseSlides: SlidePart = ({ tables, start }, t, lang) => {
  const rows = countsOf(tables)
  if (rows.every(({ sums }) => sums.every((sum) => sum === 0))) return []
  const told = tables
    .flatMap(({ file, promises }) => promises.map((promise) => ({ file, ...promise })))
    .sort((a, b) => Number(a.kept) - Number(b.kept) || a.quarter - b.quarter)
    .slice(0, MOST)
  const body = (
    <>
      <SlideTable
        kind="figures"
        head={['', ...FACTIONS.map((faction) => factionName(faction, lang))]}
        rows={rows.map(({ row, sums }) => ({
          key: row,
          name: t(`class:promises.${row}`),
          cells: sums.map((sum) => formatNumber(sum, lang)),
        }))}
      />
      <ul className="slide-list">
        {told.map(({ file, quarter, seat, to, promise, kept }, at) => (
          <li key={at} data-kept={kept}>
            {t('debrief:promises.told', {
              table: tableLabel(file),
              seat: factionName(seat, lang),
              promise: describePromise(promise, to, t, lang),
              quarter: quarterName(start.startsAt, quarter, lang),
            })}
            {SENTENCE_GAP[lang]}
            <strong>{t(kept ? 'debrief:promises.kept' : 'debrief:promises.broken')}</strong>
          </li>
        ))}
      </ul>
    </>
  )
  return [{ id: 'promises', title: t('class:promises.title'), note: t('class:promises.note'), body }]
}

/** Promises given, kept and broken, by seat. */
const countsOf = (tables: Parameters<SlidePart>[0]['tables']) =>
  [
    { row: 'given', sums: sumByRole(tables, ({ promisesMade }, seat) => promisesMade[seatOf(seat)]) },
    { row: 'kept', sums: sumByRole(tables, ({ promises }, seat) => promises.filter((one) => one.seat === seat && one.kept).length) },
    { row: 'broken', sums: sumByRole(tables, ({ promises }, seat) => promises.filter((one) => one.seat === seat && !one.kept).length) },
  ] as const
