import { PhaseSteps } from '../panels/seats/phase-steps'
import { TurnBanner } from '../panels/seats/turn-banner'
import { useTable } from '../table'
import { quarterName, quarterOf, say, useWords } from '../words'

/** The strip above the board: which game, when we are, whose turn it is. */
export function PublicTop() {
  const { t, lang } = useWords()
  const { config, quarter } = useTable().position
  return (
    <header className="projector-top" aria-label={t('panels:top.label')}>
      <div className="projector-when">
        <strong className="display num">{quarterName(config.startsAt, quarter, lang)}</strong>
        <span>
          {quarterOf(quarter, config.length, lang)} · {say(config.scenarioName, lang)}
        </span>
      </div>
      <PhaseSteps />
      <TurnBanner />
    </header>
  )
}
