import { useTable } from '../../table'
import { RegulatorLetter } from './regulator-letter'
import { RulingPaper } from './ruling-paper'

/** What lies over the board at a peak of the game; what it means is read beside it, so that it is a picture and no more. */
export function Scene() {
  const { show } = useTable()
  // Once it has been read, the gate is looked at.
  if (show?.kind === 'ruling')
    return show.finished ? null : <RulingPaper key={`${show.entry.kind} ${show.entry.application}`} show={show} />
  if (show?.kind !== 'regulator') return null
  const { entry } = show
  return <RegulatorLetter key={entry.kind === 'fined' ? entry.seat : entry.kind} entry={entry} />
}
