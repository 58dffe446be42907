import { Button } from 'react-aria-components'
import { Icon } from '../../art'
import { useSend, useTable } from '../../table'
import { factionName, quarterName, useWords } from '../../words'

/** While everything is skipped: how far it has got, and the brake. */
export function SkipBar() {
  const { t, lang } = useWords()
  const { position, bot, pace, moveCount } = useTable()
  const send = useSend()
  if (pace.skipTo === null) return null
  return (
    <section className="show-bar skip-bar panel" aria-label={t('panels:watch.skipping')}>
      <div className="show-what">
        <header className="show-head">
          <h3 role="status">{t(`panels:watch.skippingTo.${pace.skipTo}`)}</h3>
        </header>
        <p className="num">
          {quarterName(position.config.startsAt, position.quarter, lang)} · {t('panels:watch.moves', { count: moveCount })}
          {bot !== null && ` · ${t('panels:bot.thinks', { seat: factionName(bot.seat, lang) })}`}
        </p>
      </div>
      <div className="show-controls">
        <Button className="btn btn-primary" autoFocus data-watch="stop" onPress={() => send({ type: 'watch.hold' })}>
          <Icon name="pause" size={18} /> {t('panels:watch.stop')}
        </Button>
      </div>
    </section>
  )
}
