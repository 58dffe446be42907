import { useMemo } from 'react'
import { seatOf, type Faction } from '../../../../rules'
import { Emblem, Icon } from '../../art'
import { useSend, useTable } from '../../table'
import { factionName, formatCash, quarterName, useWords } from '../../words'
import { HotButton } from '../hotkeys/hot-button'
import { LogList } from '../side/log-list'
import { SpeechLine } from '../story/speech-line'
import { hasHadTurn, ownCash, ownMatters } from './recap-view'

/** A private page for the person who just sat down: what happened since their last turn, or before their first; what touches them first. */
export function Recap() {
  const { viewer } = useTable()
  return viewer === null ? null : <RecapPage seat={viewer} />
}

function RecapPage({ seat }: { readonly seat: Faction }) {
  const { t, lang } = useWords()
  const { recap, position, log } = useTable()
  const send = useSend()
  const income = useMemo(() => ownCash(recap, seat), [recap, seat])
  const matters = useMemo(() => ownMatters(recap, seat), [recap, seat])
  const others = useMemo(() => recap.filter((entry) => !matters.includes(entry)), [recap, matters])
  const title = t(hasHadTurn(log, seat) ? 'panels:recap.title' : 'panels:recap.titleFirst', { seat: factionName(seat, lang) })
  return (
    <main className="recap panel" data-faction={seat} aria-label={title}>
      <header className="sheet-head">
        <Emblem faction={seat} size={44} />
        <div>
          <h2>{title}</h2>
          <p className="soft">{t('panels:recap.text', { quarter: quarterName(position.config.startsAt, position.quarter, lang) })}</p>
        </div>
        <HotButton plain hotkey=" " className="btn btn-primary" autoFocus onPress={() => send({ type: 'recap.done' })}>
          <Icon name="play" size={18} /> {t('panels:recap.on')}
        </HotButton>
      </header>
      <SpeechLine />
      <div className="recap-columns">
        <section>
          <h3>{t('panels:recap.yours')}</h3>
          <CashLine cash={position.cash[seatOf(seat)]} income={income} />
          <LogList entries={matters} />
        </section>
        <section>
          <h3>{t('panels:recap.others')}</h3>
          <LogList entries={others} />
        </section>
      </div>
    </main>
  )
}

/** What one has, and what the books brought. */
function CashLine({ cash, income }: { readonly cash: number; readonly income: number | null }) {
  const { t, lang } = useWords()
  return (
    <p className="num recap-cash">
      <Icon name="cash" size={20} />{' '}
      {income === null
        ? t('panels:recap.cashOnly', { cash: formatCash(cash, lang) })
        : t('panels:recap.cash', { cash: formatCash(cash, lang), income: formatCash(income, lang, { signed: true }) })}
    </p>
  )
}
