import { useSaves } from '../../table'
import { quarterOf, useWords } from '../../words'
import { scenarioName } from '../saved-games/save-names'

/** Which game goes on, and where it stands. */
export function ContinueLine() {
  const { t, lang } = useWords()
  const { autosave } = useSaves()
  const summary = autosave?.summary
  if (!summary) return null
  return (
    <small>
      {scenarioName(summary, t, lang)} · {quarterOf(summary.status.quarter, summary.status.length, lang)}
    </small>
  )
}
