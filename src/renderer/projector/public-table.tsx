import { TableBoard } from '../board'
import { Scene } from '../panels'
import { useTable } from '../table'
import { useWords } from '../words'
import { PublicTop } from './public-top'
import { Standings } from './standings'
import { Stage } from './stage'

const NOTHING = [] as const
const ignore = (): void => undefined

/** The table for a whole room: the board large, how everybody stands beside it, what happens below it. */
export function PublicTable() {
  const { t } = useWords()
  const { stage, show } = useTable()
  return (
    <main className="screen cloth projector" data-stage={stage} data-showing={show !== null} aria-label={t('projector')}>
      <PublicTop />
      <div className="projector-board">
        <TableBoard highlight={NOTHING} onLook={ignore} onPin={ignore} />
        <Scene />
      </div>
      {show === null && <Standings />}
      <Stage />
    </main>
  )
}
