import { seatOf } from '../../../../rules'
import { MEASURES, type ClassGroup, type RankedTable, type Team } from '../../../class'
import { factionName, useWords } from '../../words'
import { measureText, sitterAt, tableLabel } from '../class-words'

/** Of more tables the nearest in rank are shown: a page has room for no more. */
const MOST = 8

/** How the teams of the same role did at every table, the own one marked. */
export function OwnSeat({ team: { table, seat }, group }: { readonly team: Team; readonly group: ClassGroup }) {
  const { t, lang } = useWords()
  const own = seatOf(seat)
  return (
    <>
      <h3>{t('debrief:handout.seat', { seat: factionName(seat, lang) })}</h3>
      <table className="handout-table num">
        <thead>
          <tr>
            <th scope="col">{t('class:table')}</th>
            <th scope="col">{t('debrief:handout.rank')}</th>
            {MEASURES.map((measure) => (
              <th key={measure} scope="col">
                {t(`class:roles.${measure}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {around(table, group.tables, own).map((other) => (
            <tr key={other.file} data-own={other.file === table.file}>
              <th scope="row">
                {tableLabel(other.file)} <small>{sitterAt(other, seat, t)}</small>
              </th>
              <td>{other.rankInRole[own] ?? '–'}</td>
              {MEASURES.map((measure) => (
                <td key={measure}>{measureText(measure, other.measures[measure][own], lang)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

/** The tables in the order of the role's ranks, as many as there is room for around the own one. */
const around = (table: RankedTable, tables: readonly RankedTable[], seat: 0 | 1 | 2 | 3): readonly RankedTable[] => {
  const sorted = [...tables].sort(
    (a, b) => (a.rankInRole[seat] ?? Infinity) - (b.rankInRole[seat] ?? Infinity) || b.measures.points[seat] - a.measures.points[seat],
  )
  const at = sorted.findIndex(({ file }) => file === table.file)
  const from = Math.max(0, Math.min(at - MOST / 2, sorted.length - MOST))
  return sorted.slice(from, from + MOST)
}
