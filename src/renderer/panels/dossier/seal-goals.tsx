import { useTable } from '../../table'
import { describeChange, useWords } from '../../words'
import { Change } from '../common/change'
import { goalSum } from '../goals/goal-changes'
import type { SealEstimate } from './estimate'

/**
 * What a concession does to the viewer's agenda and missions, in points, each in a place of its own that is kept where nothing moves; the
 * red line or wish has a line of its own, and what is measured stands beside the whole offer.
 */
export function SealGoals({ seal }: { readonly seal: SealEstimate }) {
  const { t, lang } = useWords()
  const { viewer } = useTable()
  if (viewer === null) return null
  return (
    <span className="seal-goals small">
      {(['agenda', 'mission'] as const).map((kind) => {
        const changes = seal.goals[viewer].filter((change) => change.kind === kind && change.points !== 0)
        return (
          <span key={kind} className="seal-goal" data-moves={changes.length > 0}>
            {t(`source.${kind}`)} <Change kind="number" value={goalSum(changes)} />
            {changes.map(({ id, goal, from, to }) => (
              <span key={id} className="visually-hidden">
                {describeChange(goal, from, to, t, lang)}
              </span>
            ))}
          </span>
        )
      })}
    </span>
  )
}
