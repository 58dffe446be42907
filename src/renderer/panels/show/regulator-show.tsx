import { seatOf } from '../../../../rules'
import { useTable, type Show } from '../../table'
import { formatCash, formatPoints, quarterName, useWords } from '../../words'
import { SeatCalled } from '../common/seat-name'
import { useCallings } from '../common/use-callings'
import { SpeechLine } from '../story/speech-line'
import { regulatorEffects, type RegulatorEffect } from './regulator-effects'

type Regulator = Extract<Show, { readonly kind: 'regulator' }>

/** What the regulator has done, and what it means for whom: the reader's own part first. The letter itself lies over the board. */
export function RegulatorShow({ show }: { readonly show: Regulator }) {
  const { t, lang } = useWords()
  const { called } = useCallings()
  const { position, viewer } = useTable()
  const { entry } = show
  return (
    <>
      <header className="show-head" role="status">
        <h3>
          {entry.kind === 'fined'
            ? t(`panels:regulator.fineOf.${entry.seat === viewer ? 'you' : 'other'}`, { seat: called(entry.seat) })
            : t('panels:regulator.orderOf', { quarter: quarterName(position.config.startsAt, entry.quarter, lang) })}
        </h3>
        <SpeechLine />
      </header>
      <ul className="regulator-effects">
        {regulatorEffects(show, position, viewer).map((effect) => (
          <li key={effect.factions[0]} data-faction={effect.factions[0]} data-own={effect.factions[0] === viewer}>
            <span className="regulator-seats">
              {effect.factions.map((faction) => (
                <SeatCalled key={faction} faction={faction} size={22} />
              ))}
            </span>
            <Effect effect={effect} entry={entry} />
          </li>
        ))}
      </ul>
    </>
  )
}

function Effect({ effect, entry }: { readonly effect: RegulatorEffect; readonly entry: Regulator['entry'] }) {
  const { t, lang } = useWords()
  const { position, viewer } = useTable()
  const to = effect.factions.some((faction) => faction === viewer) ? 'you' : 'other'
  if (entry.kind === 'interconnection') return <span>{t(`panels:regulator.${effect.what}.${to}`)}</span>
  const limit = position.config.numbers.scrutiny.limit[seatOf(entry.seat)]
  const paid = { cash: formatCash(entry.cash, lang), points: formatPoints(entry.points, lang), limit }
  return <span>{t(`panels:regulator.fined.${to}`, paid)}</span>
}
