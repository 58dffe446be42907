import type { Goal, GoalProgress } from '../../../../rules'
import { Icon } from '../../art'
import { formatPoints, say, useWords } from '../../words'
import { writeMetric } from './metric-figure'

/** Goals with their steps: which is reached, what the value is now. */
export function GoalList({
  goals,
  icon,
}: {
  readonly goals: readonly GoalProgress[]
  readonly icon: 'mission' | 'agenda' | 'red-line' | 'wish'
}) {
  const { t, lang } = useWords()
  return (
    <ul className="goal-list">
      {goals.map(({ goal, value, points }) => (
        <li key={goal.id}>
          <Icon name={icon} size={20} />
          <div>
            <strong>{say(goal.words, lang)}</strong>
            <GoalSteps goal={goal} points={points} />
            <span className="soft">{t('panels:account.now', { value: writeMetric(goal.metric, value, lang) })}</span>
          </div>
          <span className="num goal-points">{formatPoints(points, lang)}</span>
        </li>
      ))}
    </ul>
  )
}

function GoalSteps({ goal, points }: { readonly goal: Goal; readonly points: number }) {
  const { lang } = useWords()
  return (
    <ul className="goal-steps">
      {goal.steps.map((step) => (
        <li key={step.at} className="chip num" data-reached={points >= step.points}>
          {goal.reach === 'at-least' ? '≥' : '≤'} {writeMetric(goal.metric, step.at, lang)} · {formatPoints(step.points, lang)}
        </li>
      ))}
    </ul>
  )
}
