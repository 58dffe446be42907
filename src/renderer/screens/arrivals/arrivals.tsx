import { useArrivals, useSend, type Arrival } from '../../table'
import { ProblemsDialog } from '../set-up/problems-dialog'
import { ArrivedGame } from './arrived-game'
import { KeptFiles } from './kept-files'
import { RefusedFiles, type Refusal } from './refused-files'

/** What became of files the program was given: one is asked about, or explained; of several it is said what came of each. */
export function Arrivals() {
  const { files } = useArrivals()
  const send = useSend()
  const [only] = files
  const lay = (read: readonly Arrival[]) => (): void => send({ type: 'files.dismiss', files: read })
  if (only?.kind === 'game' && files.length === 1) return <ArrivedGame game={only} onClose={lay(files)} />
  if (only?.kind === 'scenario' && only.entry.scenario === null && files.length === 1)
    return <ProblemsDialog entry={only.entry} onClose={lay(files)} />
  const refused = files.filter(isRefused)
  const kept = files.filter((file) => !isRefused(file))
  return (
    <>
      {kept.length > 0 && <KeptFiles files={kept} onClose={lay(kept)} />}
      {refused.length > 0 && <RefusedFiles refused={refused} onClose={lay(refused)} />}
    </>
  )
}

const isRefused = (file: Arrival): file is Refusal =>
  file.kind === 'problem' || file.kind === 'left-out' || (file.kind === 'scenario' && file.entry.scenario === null)
