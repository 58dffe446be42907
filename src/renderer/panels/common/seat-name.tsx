import type { Faction } from '../../../../rules'
import { Emblem } from '../../art'
import { factionName, useWords } from '../../words'
import { useCallings } from './use-callings'

/** A seat's emblem with its name: never the colour alone. */
export function SeatName({ faction, size = 18 }: { readonly faction: Faction; readonly size?: number }) {
  const { lang } = useWords()
  return (
    <span className="seat-name" data-faction={faction}>
      <Emblem faction={faction} size={size} />
      <span>{factionName(faction, lang)}</span>
    </span>
  )
}

/** The same in what is told to all: the reader is 'You (Ali)', people are named. */
export function SeatCalled({ faction, size = 18 }: { readonly faction: Faction; readonly size?: number }) {
  const { alone } = useCallings()
  return (
    <span className="seat-name" data-faction={faction}>
      <Emblem faction={faction} size={size} />
      <span>{alone(faction)}</span>
    </span>
  )
}
