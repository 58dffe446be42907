import { FACTIONS } from '../../../../rules'
import { Emblem } from '../../art'
import { factionName, useWords } from '../../words'

/** The heads of a table's four columns, a platform each, in seat order. */
export function FactionColumns() {
  const { lang } = useWords()
  return FACTIONS.map((faction) => (
    <th key={faction} scope="col" className="num">
      <Emblem faction={faction} size={18} title={factionName(faction, lang)} />
    </th>
  ))
}
