import { useEffect, useRef } from 'react'
import { Button } from 'react-aria-components'
import type { PlayerView } from '../../../../rules'
import { Emblem, Icon } from '../../art'
import { usePrinting } from '../../debrief'
import { useSend, type OwnSheetView } from '../../table'
import { factionName, sitterName, useWords } from '../../words'
import { NoticeBar } from '../common/notice-bar'
import { OwnSheetPage } from './own-sheet-page'
import { useEscape } from './use-escape'

/** A team's own sheet in a pause: first a curtain with its name, then what it alone may know. */
export function OwnSheet({ sheet: { seat, position } }: { readonly sheet: OwnSheetView }) {
  const send = useSend()
  useEscape(() => send({ type: 'sheet.close' }))
  return position === null ? <Curtain seat={seat} /> : <OpenSheet seat={seat} position={position} />
}

function Curtain({ seat }: Pick<OwnSheetView, 'seat'>) {
  const { t, lang } = useWords()
  const send = useSend()
  return (
    <main className="screen cloth hand-over" data-faction={seat.faction}>
      <section className="hand-over-card">
        <Emblem faction={seat.faction} size={148} className="hand-over-emblem" />
        <p className="story hand-over-pass">{t('lesson:ownSheet.curtain')}</p>
        <h1>{sitterName(seat, t)}</h1>
        <p className="hand-over-seat">
          {factionName(seat.faction, lang)} · {t('lesson:ownSheet.title')}
        </p>
        <Button className="btn btn-primary hand-over-button" autoFocus onPress={() => send({ type: 'sheet.show' })}>
          {t('screens:handOver.ready', { name: sitterName(seat, t) })}
        </Button>
        <p className="soft small">{t('screens:handOver.look')}</p>
        <Button className="btn btn-quiet" onPress={() => send({ type: 'sheet.close' })}>
          {t('back')}
        </Button>
      </section>
    </main>
  )
}

function OpenSheet({ seat, position }: Pick<OwnSheetView, 'seat'> & { readonly position: PlayerView }) {
  const { t, lang } = useWords()
  const send = useSend()
  const { isBusy, notice, print, printOut } = usePrinting()
  const shown = useRef<HTMLDivElement>(null)
  const name = t('lesson:ownSheet.file', { seat: factionName(seat.faction, lang), quarter: position.quarter })
  const page = <OwnSheetPage seat={seat} position={position} />
  useEffect(() => shown.current?.focus(), [])
  return (
    <main className="screen cloth own-sheet-screen" aria-label={t('lesson:ownSheet.title')}>
      <header className="screen-head">
        <Button className="btn btn-primary" onPress={() => send({ type: 'sheet.close' })}>
          <Icon name="left" size={16} /> {t('lesson:ownSheet.cover')}
        </Button>
        <p className="soft-on-cloth">{t('lesson:ownSheet.note')}</p>
        <Button className="btn" isDisabled={isBusy} onPress={() => print({ name, form: 'A4', pages: page })}>
          <Icon name="down" size={16} /> {t('lesson:ownSheet.print')}
        </Button>
      </header>
      {notice !== null && <NoticeBar {...notice} onDismiss={() => send({ type: 'page.dismiss' })} />}
      <div className="own-sheet-scroll" ref={shown} tabIndex={0} role="group" aria-label={name}>
        {page}
      </div>
      {printOut}
    </main>
  )
}
