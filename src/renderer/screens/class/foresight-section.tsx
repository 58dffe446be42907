import { FACTIONS } from '../../../../rules'
import type { ClassGroup, Foresight } from '../../../class'
import { factionName, formatNumber, formatPercent, useWords } from '../../words'
import { ClassSection } from './class-section'
import { sitterAt, tableLabel, tenth } from '../../debrief'

/** The predictions of a class pooled: by role, of everybody, and of each person. */
export function ForesightSection({ group: { foresight, tables } }: { readonly group: ClassGroup }) {
  const { t, lang } = useWords()
  const { all, roles, people } = foresight
  if (all.count === 0)
    return (
      <ClassSection title={t('class:foresight.title')} wide>
        <p className="soft">{t('class:foresight.none')}</p>
      </ClassSection>
    )
  return (
    <ClassSection title={t('class:foresight.title')} note={t('class:foresight.note')} wide>
      <table className="class-table num">
        <thead>
          <tr>
            {(['who', 'count', 'held', 'miss', 'still', 'width', 'score'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`class:foresight.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <ForesightRow who={t('class:foresight.all')} found={all} main />
          {FACTIONS.filter((faction) => roles[faction].count > 0).map((faction) => (
            <ForesightRow key={faction} who={factionName(faction, lang)} found={roles[faction]} main />
          ))}
          {people.map((found) => {
            const table = tables.find(({ file }) => file === found.file)
            const name = table === undefined ? '' : sitterAt(table, found.seat, t)
            const who = t('class:foresight.person', { name, seat: factionName(found.seat, lang), table: tableLabel(found.file) })
            return <ForesightRow key={`${found.file} ${found.seat}`} who={who} found={found} />
          })}
        </tbody>
      </table>
      <p className="soft small">{t('class:foresight.scoreNote')}</p>
    </ClassSection>
  )
}

interface ForesightRowProps {
  readonly who: string
  readonly found: Foresight
  readonly main?: boolean
}

function ForesightRow({ who, found: { count, hits, miss, stillMiss, width, score }, main = false }: ForesightRowProps) {
  const { lang } = useWords()
  const figures = [
    formatNumber(count, lang),
    formatPercent(Math.round((100 * hits) / count), lang),
    formatNumber(tenth(miss), lang),
    formatNumber(tenth(stillMiss), lang),
    width === null ? '–' : `${formatNumber(tenth(width), lang)}×`,
    formatNumber(tenth(score), lang),
  ]
  return (
    <tr data-main={main}>
      <th scope="row">{who}</th>
      {figures.map((figure, column) => (
        <td key={column}>{figure}</td>
      ))}
    </tr>
  )
}
