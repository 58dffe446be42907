import { Icon } from '../../art'
import { describeChange, formatPoints, useWords } from '../../words'
import { Change } from '../common/change'
import { writeMetric } from '../seats/metric-figure'
import { nextStep, type GoalChange } from './goal-changes'

interface OwnGoalsProps {
  readonly changes: readonly GoalChange[]
  /** Says so where nothing moves; otherwise nothing is shown. */
  readonly saysNone?: boolean
}

/**
 * What a move does to the agenda and the missions of the person who looks, and of nobody else: 'Agenda -4, Mission +3', each with what it
 * measures. Whoever draws it has the changes of the viewer's own seat; where several people look there are none.
 */
export function OwnGoals({ changes, saysNone = false }: OwnGoalsProps) {
  const { t } = useWords()
  if (changes.length === 0) return saysNone ? <p className="soft small own-goals-none">{t('panels:goals.none')}</p> : null
  return (
    <ul className="own-goals" aria-label={t('panels:goals.label')}>
      {changes.map((change) => (
        <OwnGoalLine key={`${change.kind} ${change.id}`} change={change} />
      ))}
    </ul>
  )
}

function OwnGoalLine({ change: { kind, goal, from, to, points } }: { readonly change: GoalChange }) {
  const { t, lang } = useWords()
  const next = points === 0 ? nextStep(goal, to) : null
  return (
    <li data-kind={kind}>
      <Icon name={kind} size={16} />
      <span>
        <strong>{t(`source.${kind}`)}</strong> {points !== 0 && <Change kind="points" value={points} />}{' '}
        <span className="soft small">
          {describeChange(goal, from, to, t, lang)}
          {next !== null &&
            ` · ${t('panels:goals.next', { points: formatPoints(next.points, lang), value: writeMetric(goal.metric, next.at, lang) })}`}
        </span>
      </span>
    </li>
  )
}
