import { Icon } from '../art'
import { TurnClock } from '../panels/clock/turn-clock'
import { PhaseSteps } from '../panels/seats/phase-steps'
import { TurnBanner } from '../panels/seats/turn-banner'
import { usePublicMoment, useTable } from '../table'
import { quarterName, quarterOf, say, useWords } from '../words'

/** The strip above the board: which game, when we are, whose turn it is or which moment of a replay is shown. */
export function PublicTop() {
  const { t, lang } = useWords()
  const { config, quarter } = useTable().position
  const moment = usePublicMoment()
  return (
    <header className="projector-top" aria-label={t('panels:top.label')}>
      <div className="projector-when">
        <strong className="display num">{quarterName(config.startsAt, quarter, lang)}</strong>
        <span>
          {quarterOf(quarter, config.length, lang)} · {say(config.scenarioName, lang)}
        </span>
      </div>
      <PhaseSteps />
      {moment === null ? (
        <>
          <TurnBanner />
          <TurnClock />
        </>
      ) : (
        <p className="projector-moment" role="status">
          <Icon name="clock" size={24} />
          <strong className="display">{t('story:replay.title')}</strong>
          <span className="num">{t('story:replay.moment', { at: moment.at, length: moment.length })}</span>
        </p>
      )}
    </header>
  )
}
