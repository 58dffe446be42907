import { SCENARIOS } from '../../../../rules'
import { useSaves } from '../../table'
import { quarterOf, say, useWords } from '../../words'

/** Which game goes on, and where it stands. */
export function ContinueLine() {
  const { t, lang } = useWords()
  const { autosave } = useSaves()
  const summary = autosave?.summary
  if (!summary) return null
  const scenario = SCENARIOS.find(({ id }) => id === summary.scenarioId)
  const name = scenario === undefined ? t('screens:saves.ownScenario') : say(scenario.name, lang)
  return (
    <small>
      {name} · {quarterOf(summary.status.quarter, summary.status.length, lang)}
    </small>
  )
}
