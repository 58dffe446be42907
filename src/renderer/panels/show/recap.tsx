import { useId, useMemo } from 'react'
import { seatOf, type Faction, type LogEntry } from '../../../../rules'
import { Emblem, Icon } from '../../art'
import { toldByShows, touchesOf, useSend, useTable, type LoggedShowKind } from '../../table'
import { formatCash, formatSeries, quarterName, seatCalled, useWords } from '../../words'
import { HotButton } from '../hotkeys/hot-button'
import { useApplications } from '../common/use-applications'
import { useCallings } from '../common/use-callings'
import { LogLine, LogList } from '../side/log-list'
import { SpeechLine } from '../story/speech-line'
import { placeNames } from './place-names'
import { hasHadTurn, lostPlaces, type LostPlaces, ownCash, ownMatters } from './recap-view'

/** A private page for the person who just sat down: what happened since their last turn, or before their first; what touches them first. */
export function Recap() {
  const { viewer } = useTable()
  return viewer === null ? null : <RecapPage seat={viewer} />
}

function RecapPage({ seat }: { readonly seat: Faction }) {
  const { t, lang } = useWords()
  const { recap, position, log, humans, seats } = useTable()
  const told = useId()
  const { touches, matters, others, watched } = useRecap(seat)
  const reader = seatCalled(seat, { seats, you: null }, t, lang)
  const title = t(hasHadTurn(log, seat) ? 'panels:recap.title' : 'panels:recap.titleFirst', { seat: reader })
  return (
    <main className="recap panel" data-faction={seat} data-alone={humans === 1} aria-label={title}>
      <RecapHead seat={seat} title={title} about={touches.length > 0 ? told : undefined} />
      <SpeechLine />
      <div className="recap-columns">
        {touches.length > 0 && <Touches id={told} entries={touches} seat={seat} />}
        <section>
          <h3>{t('panels:recap.yours')}</h3>
          <CashLine cash={position.cash[seatOf(seat)]} income={ownCash(recap, seat)} />
          <LogList entries={matters} personal />
        </section>
        <section>
          <h3>{t('panels:recap.others')}</h3>
          {watched.length > 0 && <Watched kinds={watched} />}
          {(others.length > 0 || watched.length === 0) && <LogList entries={others} personal />}
        </section>
      </div>
    </main>
  )
}

/** Whose page it is, and the way on; with the way on a screen reader says what `about` names: what nobody should go past. */
function RecapHead({ seat, title, about }: { readonly seat: Faction; readonly title: string; readonly about: string | undefined }) {
  const { t, lang } = useWords()
  const { position, humans } = useTable()
  const send = useSend()
  const quarter = quarterName(position.config.startsAt, position.quarter, lang)
  return (
    <header className="sheet-head">
      <Emblem faction={seat} size={44} />
      <div>
        <h2>{title}</h2>
        <p className="soft">{t(humans === 1 ? 'panels:recap.alone' : 'panels:recap.text', { quarter })}</p>
      </div>
      <HotButton
        plain
        hotkey=" "
        className="btn btn-primary"
        autoFocus
        {...(about === undefined ? {} : { 'aria-describedby': about })}
        onPress={() => send({ type: 'recap.done' })}
      >
        <Icon name="play" size={18} /> {t('panels:recap.on')}
      </HotButton>
    </header>
  )
}

/** A recap in three parts: what others did to a seat, what else touches it, and the rest. */
function useRecap(seat: Faction) {
  const { recap, recapWatched } = useTable()
  const applicationOf = useApplications()
  return useMemo(() => {
    const touches = touchesOf(recap, seat, (id) => applicationOf(id)?.applicant)
    // A market touches by the places it has taken; it is told as a whole among the rest.
    const told = touches.filter(({ kind }) => kind !== 'market')
    const watched = recapWatched ? toldByShows(recap) : null
    const rest = recap.filter((entry) => !told.includes(entry) && watched?.entries.has(entry) !== true)
    const matters = ownMatters(rest, seat)
    return { touches, matters, others: rest.filter((entry) => !matters.includes(entry)), watched: watched?.kinds ?? [] }
  }, [recap, recapWatched, seat, applicationOf])
}

/** What was watched on pages of its own is told by their names. */
function Watched({ kinds }: { readonly kinds: readonly LoggedShowKind[] }) {
  const { t, lang } = useWords()
  const shows = kinds.map((kind) => t(`panels:recap.pages.${kind}`))
  return <p className="recap-watched soft">{t('panels:recap.watched', { shows: formatSeries(shows, lang) })}</p>
}

interface TouchesProps {
  readonly id: string
  readonly entries: readonly LogEntry[]
  readonly seat: Faction
}

/** What others did to a seat, and what markets took from it. */
function Touches({ id, entries, seat }: TouchesProps) {
  const { t } = useWords()
  return (
    <section id={id} className="recap-touches">
      <h3>{t('panels:recap.touches')}</h3>
      <ul className="recap-touched">
        {entries
          .filter(({ kind }) => kind !== 'market')
          .map((entry, index) => (
            <LogLine key={index} entry={entry} personal />
          ))}
        {lostPlaces(entries, seat).map((lost) => (
          <LostLine key={lost.to ?? ''} {...lost} />
        ))}
      </ul>
    </section>
  )
}

/** Places a market took, and for whom. */
function LostLine({ to, places }: LostPlaces) {
  const { t, lang } = useWords()
  const { called } = useCallings()
  const names = placeNames(places, lang)
  return (
    <li className="log-line" data-tone="bad" data-faction={to ?? undefined}>
      {to === null ? <Icon name="down" size={16} /> : <Emblem faction={to} size={16} />}
      <span>
        {to === null ? t('panels:recap.lostToNobody', { places: names }) : t('panels:recap.lost', { seat: called(to), places: names })}
      </span>
    </li>
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
