import { FACTIONS, seatOf } from '../../../../rules'
import { describePromise, factionName, formatNumber, quarterName, SENTENCE_GAP } from '../../words'
import { sumByRole, tableLabel } from '../class-words'
import type { SlidePart } from './slide-deck'

/** As many as a slide has room for, those that were broken first. */
const MOST = 5

/** What the word of each role was worth, and the promises that tell most. */
export const promiseSlides: SlidePart = ({ tables, start }, t, lang) => {
  const rows = [
    { row: 'given', sums: sumByRole(tables, ({ promisesMade }, seat) => promisesMade[seatOf(seat)]) },
    { row: 'kept', sums: sumByRole(tables, ({ promises }, seat) => promises.filter((one) => one.seat === seat && one.kept).length) },
    { row: 'broken', sums: sumByRole(tables, ({ promises }, seat) => promises.filter((one) => one.seat === seat && !one.kept).length) },
  ] as const
  if (rows.every(({ sums }) => sums.every((sum) => sum === 0))) return []
  const told = tables
    .flatMap(({ file, promises }) => promises.map((promise) => ({ file, ...promise })))
    .sort((a, b) => Number(a.kept) - Number(b.kept) || a.quarter - b.quarter)
    .slice(0, MOST)
  const body = (
    <>
      <table className="slide-table num">
        <thead>
          <tr>
            <th />
            {FACTIONS.map((faction) => (
              <th key={faction} scope="col">
                {factionName(faction, lang)}
              </th>
            ))}
          </tr>
        </thead>
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
