import { useTable } from '../../table'
import { RegulatorLetter } from './regulator-letter'

/** What lies over the board at a peak of the game; what it means is read beside it, so that it is a picture and no more. */
export function Scene() {
  const { show } = useTable()
  if (show?.kind !== 'regulator') return null
  const { entry } = show
  return <RegulatorLetter key={entry.kind === 'fined' ? entry.seat : entry.kind} entry={entry} />
}
