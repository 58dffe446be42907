import { Icon } from '../../art'
import { useSend, useTable, type Show } from '../../table'
import { useWords } from '../../words'
import { useScrolls } from '../common/use-scrolls'
import { HotButton } from '../hotkeys/hot-button'
import { SpeechLine } from '../story/speech-line'
import { ShowSpeed } from './show-speed'
import { WatchControls } from './watch-controls'
import { ShowPage } from './show-page'

/** The ribbon under the board while the market plays, the books close, the news comes: what happens, how fast, and on. */
export function ShowBar() {
  const { t } = useWords()
  const { show, humans } = useTable()
  const send = useSend()
  if (show === null) return null
  const runs = show.kind === 'market' && !show.finished
  return (
    <section className="show-bar panel" aria-label={t(`panels:show.${show.kind}`)}>
      <ScrolledPage show={show} />
      <div className="show-controls" data-kind={show.kind}>
        {humans === 0 ? <WatchControls next={null} /> : runs && <ShowSpeed />}
        {show.kind === 'market' && humans > 0 && <SpeechLine />}
        {runs ? (
          <HotButton hotkey=" " className="btn" onPress={() => send({ type: 'show.skip' })}>
            <Icon name="skip" size={18} /> {t('panels:show.skip')}
          </HotButton>
        ) : (
          <HotButton
            plain
            hotkey=" "
            key={`${show.kind} ${show.kind === 'regulator' ? show.entry.kind : ''}`}
            className="btn btn-primary"
            autoFocus
            onPress={() => send({ type: 'show.done' })}
          >
            <Icon name="right" size={18} /> {t('panels:show.on')}
          </HotButton>
        )}
      </div>
    </section>
  )
}

/** The page, to be scrolled by keys too where it is taller than the ribbon. */
function ScrolledPage({ show }: { readonly show: Show }) {
  const [ref, scrolls] = useScrolls<HTMLDivElement>()
  return (
    <div ref={ref} className="show-what" tabIndex={scrolls ? 0 : undefined}>
      <Page show={show} />
    </div>
  )
}

/** What there is to see and to read. */
function Page({ show }: { readonly show: Show }) {
  return (
    <>
      {show.kind === 'news' && <SpeechLine />}
      <ShowPage show={show} />
    </>
  )
}
