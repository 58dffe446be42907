import { Button } from 'react-aria-components'
import { seatOf } from '../../../../rules'
import type { AppliedFor, RankedTable } from '../../../class'
import { factionName, formatPoints, useWords } from '../../words'
import { ClassSection } from './class-section'
import type { SectionProps } from './section-props'
import { rulingCourse, rulingEnding, tableLabel } from '../../debrief'

/** What became of every application at every table, beside the points of those whom it was about. */
export function RulingsSection({ group: { tables }, onReplay }: SectionProps) {
  const { t } = useWords()
  return (
    <ClassSection title={t('class:rulings.title')}>
      <ul className="class-rulings">
        {tables.map((table, place) => (
          <li key={table.file}>
            <strong>{tableLabel(table.file)}</strong>
            {table.applications.length === 0 && <p className="soft small">{t('class:rulings.none')}</p>}
            <ul>
              {table.applications.map((application) => (
                <Ruled
                  key={application.application}
                  table={table}
                  application={application}
                  onOpen={() => onReplay(place, rulingIn(table, application))}
                />
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </ClassSection>
  )
}

interface RuledProps {
  readonly table: RankedTable
  readonly application: AppliedFor
  readonly onOpen: () => void
}

function Ruled({ table, application, onOpen }: RuledProps) {
  const { t, lang } = useWords()
  const { applicant, level } = application
  const outcome = (['tencent', applicant] as const).map((seat) =>
    t('class:rulings.outcome', { seat: factionName(seat, lang), points: formatPoints(table.measures.points[seatOf(seat)], lang) }),
  )
  return (
    <li>
      <Button className="class-link" onPress={onOpen}>
        {t('class:rulings.application', { seat: factionName(applicant, lang), level: t(`access.${level}`) })}
      </Button>{' '}
      <span className="class-ending" data-status={application.status}>
        {rulingEnding(table, application, t, lang)}
      </span>{' '}
      <span className="soft small">{[...rulingCourse(application, t, lang), ...outcome].join(' · ')}</span>
    </li>
  )
}

/** The moment before the last ruling on an application; the filing's where none was made. */
function rulingIn({ decisions }: RankedTable, { application, filedIn }: AppliedFor): number {
  const ruled = decisions.filter(({ move }) => move.type === 'rule' && move.application === application).at(-1)
  const filed = decisions.find(({ quarter }) => quarter === filedIn)
  return ((ruled ?? filed)?.at ?? 1) - 1
}
