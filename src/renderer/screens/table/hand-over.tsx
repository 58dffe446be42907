import { Button } from 'react-aria-components'
import { FACTIONS, isStageTurn } from '../../../../rules'
import { Emblem } from '../../art'
import { useSend, useTable } from '../../table'
import { factionName, quarterName, quarterOf, sitterName, stageNameIn, useWords } from '../../words'
import { WayToPause } from './way-to-pause'

/** Between two people: nothing of the game is on the screen but whose turn it is. */
export function HandOver() {
  const { t, lang } = useWords()
  const send = useSend()
  const { next, position } = useTable()
  if (next === null) return null
  const { startsAt, length } = position.config
  return (
    <main className="screen cloth hand-over" data-faction={next.faction}>
      <section className="hand-over-card">
        <span className="hand-over-band" aria-hidden="true">
          {FACTIONS.map((faction) => (
            <Emblem key={faction} faction={faction} size={18} />
          ))}
        </span>
        <Emblem faction={next.faction} size={148} className="hand-over-emblem" />
        <p className="story hand-over-pass">{t('screens:handOver.pass')}</p>
        <h1>{sitterName(next, t)}</h1>
        <p className="hand-over-seat">
          {factionName(next.faction, lang)} · {quarterName(startsAt, position.quarter, lang)} · {quarterOf(position.quarter, length, lang)}
        </p>
        {isStageTurn(position) && (
          <p className="hand-over-stage">
            {t('screens:handOver.stage', {
              count: position.config.numbers.stage.actions,
              stage: stageNameIn(position.config, position.quarter, lang),
            })}
          </p>
        )}
        <Button className="btn btn-primary hand-over-button" autoFocus onPress={() => send({ type: 'seat.ready' })}>
          {t('screens:handOver.ready', { name: sitterName(next, t) })}
        </Button>
        <p className="soft small">{t('screens:handOver.look')}</p>
      </section>
      <WayToPause />
    </main>
  )
}
