import { useState } from 'react'
import { seatOf, type AccessLevel } from '../../../../rules'
import { useTable, type RulingShow } from '../../table'
import { GateScene } from './gate-scene'
import { RegulatorLetter } from './regulator-letter'
import { RulingPaper } from './ruling-paper'

/** What lies over the board at a peak of the game; what it means is read beside it, so that it is a picture and no more. */
export function Scene() {
  const { show } = useTable()
  if (show?.kind === 'ruling') return <RulingScene key={`${show.entry.kind} ${show.entry.application}`} show={show} />
  if (show?.kind !== 'regulator') return null
  const { entry, opened } = show
  return <RegulatorLetter key={entry.kind === 'fined' ? entry.seat : entry.kind} entry={entry} opened={opened} />
}

/** The stamped dossier; once it has been read, the gate. */
function RulingScene({ show }: { readonly show: RulingShow }) {
  const { applicant, finished } = show
  const level = useTable().position.access[seatOf(applicant)]
  const [before, keep] = useState<AccessLevel>(level)
  if (!finished && before !== level) keep(level)
  return finished ? <GateScene faction={applicant} before={before} /> : <RulingPaper show={show} />
}
