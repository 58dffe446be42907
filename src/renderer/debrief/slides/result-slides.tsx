import { FACTIONS, seatOf } from '../../../../rules'
import { Emblem } from '../../art'
import { factionName } from '../../words'
import { measureText, sitterAt, tableLabel } from '../class-words'
import { piecesOf } from './slide'
import type { SlidePart } from './slide-deck'

const MOST = 6

/** Each role across tables: points, and the rank of a team within its role. */
export const resultSlides: SlidePart = ({ tables }, t, lang) => {
  const of = tables.filter(({ over }) => over).length
  return piecesOf(tables, MOST).map((some, piece) => ({
    id: `results-${piece}`,
    title: t('class:roles.title'),
    note: of > 1 ? t('debrief:results.note') : t('debrief:results.one'),
    body: (
      <table className="slide-table num" data-fixed="true">
        <thead>
          <tr>
            <th scope="col">{t('class:table')}</th>
            {FACTIONS.map((faction) => (
              <th key={faction} scope="col">
                <Emblem faction={faction} size={24} /> {factionName(faction, lang)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {some.map((table) => (
            <tr key={table.file}>
              <th scope="row">
                {tableLabel(table.file)}
                {!table.over && <small>{t('class:roles.unfinished', { closed: table.closed, length: table.scenario.length })}</small>}
              </th>
              {FACTIONS.map((faction) => {
                const rank = table.rankInRole[seatOf(faction)]
                return (
                  <td key={faction} data-best={rank === 1 && of > 1}>
                    <strong>{measureText('points', table.measures.points[seatOf(faction)], lang)}</strong>
                    {rank !== null && of > 1 && ` ${t('class:roles.rank', { rank, of })}`}
                    <small>
                      {measureText('share', table.measures.share[seatOf(faction)], lang)} · {sitterAt(table, faction, t)}
                    </small>
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    ),
  }))
}
