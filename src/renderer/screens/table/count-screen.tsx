import { Icon } from '../../art'
import { CountNews, CountTable, HotButton } from '../../panels'
import { useSend, useTable } from '../../table'
import { useWords } from '../../words'
import { WayToPause } from './way-to-pause'

/** The end of a game before its account: everybody watches the points being counted, the hidden ones last. */
export function CountScreen() {
  const { t } = useWords()
  const { show } = useTable()
  const send = useSend()
  if (show?.kind !== 'count') return null
  return (
    <main className="screen cloth count-screen" data-stage="count" aria-label={t('panels:count.title')}>
      <section className="count-paper" aria-label={t('panels:show.count')}>
        <div className="count-top">
          <CountNews show={show} />
          <div className="show-controls">
            {show.finished ? (
              <HotButton plain hotkey=" " key="on" className="btn btn-primary" autoFocus onPress={() => send({ type: 'show.done' })}>
                <Icon name="right" size={18} /> {t('panels:show.on')}
              </HotButton>
            ) : (
              <HotButton plain hotkey=" " key="skip" className="btn" autoFocus onPress={() => send({ type: 'show.skip' })}>
                <Icon name="skip" size={18} /> {t('panels:show.skip')}
              </HotButton>
            )}
          </div>
        </div>
        <CountTable show={show} />
      </section>
      <WayToPause />
    </main>
  )
}
