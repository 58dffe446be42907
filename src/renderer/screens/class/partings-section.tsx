import type { ClassGroup } from '../../../class'
import { factionName, formatList, useWords } from '../../words'
import { ClassSection } from './class-section'
import { averagePoints, choiceText, tableLabel } from '../../debrief'

/** The decisions in which tables parted, each with its ways and what a role had there on average. */
export function PartingsSection({ group: { partings, start } }: { readonly group: ClassGroup }) {
  const { t, lang } = useWords()
  if (partings.length === 0)
    return (
      <ClassSection title={t('class:partings.title')}>
        <p className="soft">{t('class:partings.none')}</p>
      </ClassSection>
    )
  return (
    <ClassSection title={t('class:partings.title')} note={t('class:partings.note')}>
      {partings.map(({ kind, seat, role, ways }) => (
        <article key={`${kind} ${seat}`} className="class-parting" data-faction={role}>
          <h3>{t(`class:partings.kind.${kind}`, { seat: factionName(seat, lang) })}</h3>
          <p className="soft small">{t('class:partings.judged', { seat: factionName(role, lang) })}</p>
          <ul>
            {ways.map(({ value, files, mean }) => (
              <li key={value}>
                {t('class:partings.way', {
                  value: choiceText({ kind, seat, value }, start.startsAt, t, lang),
                  points: averagePoints(mean, lang),
                })}{' '}
                <span className="soft small">{formatList(files.map(tableLabel), lang)}</span>
              </li>
            ))}
          </ul>
        </article>
      ))}
    </ClassSection>
  )
}
