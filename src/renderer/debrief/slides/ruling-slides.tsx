import { seatOf } from '../../../../rules'
import { Emblem } from '../../art'
import { factionName, formatNumber } from '../../words'
import { tableLabel } from '../class-words'
import { rulingCourse, rulingEnding } from '../ruling-words'
import { piecesOf, type SlidePart } from './slide'

const MOST = 6

/** What became of every application, beside the points of both sides. */
export const rulingSlides: SlidePart = ({ tables }, t, lang) => {
  const rows = tables.flatMap((table) => table.applications.map((application) => ({ table, application })))
  return piecesOf(rows, MOST).map((some, piece) => ({
    id: `rulings-${piece}`,
    title: t('class:rulings.title'),
    body: (
      <table className="slide-table" data-rulings="true">
        <thead>
          <tr>
            {(['table', 'applied', 'outcome', 'course', 'points'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`debrief:rulings.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {some.map(({ table, application }) => (
            <tr key={`${table.file} ${application.application}`}>
              <th scope="row">{tableLabel(table.file)}</th>
              <td>
                <Emblem faction={application.applicant} size={22} /> {factionName(application.applicant, lang)}
                <small>{t(`access.${application.level}`)}</small>
              </td>
              <td>{rulingEnding(table, application, t, lang)}</td>
              <td className="slide-small">{rulingCourse(application, t, lang).join(' · ')}</td>
              <td className="num slide-nowrap">
                <Emblem faction="tencent" size={20} title={factionName('tencent', lang)} />{' '}
                {formatNumber(table.measures.points[seatOf('tencent')], lang)}
                {'  '}
                <Emblem faction={application.applicant} size={20} title={factionName(application.applicant, lang)} />{' '}
                {formatNumber(table.measures.points[seatOf(application.applicant)], lang)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    ),
  }))
}
