import type { Faction } from '../../../../rules'
import { Emblem } from '../../art'
import { factionName, useWords } from '../../words'

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
