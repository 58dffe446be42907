import { Button } from 'react-aria-components'
import { factionAt, standingOf, totals, winnerOf } from '../../../../rules'
import { Emblem, Icon } from '../../art'
import { useSend, useTable } from '../../table'
import { useWords, winnerLine } from '../../words'

/** At the near edge of the table after the end: who has won, and the way back to the final account. */
export function OverStrip() {
  const { t, lang } = useWords()
  const send = useSend()
  const { position, seats, viewer } = useTable()
  const winner = factionAt(winnerOf(position, totals(standingOf(position))))
  return (
    <section className="panel over-strip" data-faction={winner}>
      <Emblem faction={winner} size={44} />
      <div>
        <h2>{winnerLine(winner, { seats, you: viewer }, t, lang)}</h2>
        <p className="soft">{t('screens:end.looking')}</p>
      </div>
      <Button className="btn btn-primary" autoFocus onPress={() => send({ type: 'screen.open', screen: 'end' })}>
        <Icon name="trophy" size={18} />
        {t('screens:end.back')}
      </Button>
    </section>
  )
}
