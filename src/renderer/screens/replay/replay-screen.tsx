import { PanelsProvider, SeatsPanel, SidePanel } from '../../panels'
import { AccountDialog, DossierDialog, WhyDialog } from '../../panels'
import { type Film, FilmTable, useReplay, useSend } from '../../table'
import { useWords } from '../../words'
import { BoardCell } from '../table/board-cell'
import { ReplayStrip } from './replay-strip'
import { ReplayTop } from './replay-top'
import { usePlayer } from './use-player'
import { usePlayerKeys } from './use-player-keys'

/** A game that was played, move by move: the table as it was at any moment, with everything one may know of it. */
export function ReplayScreen() {
  const replay = useReplay()
  if (replay === null) return null
  return <Reel film={replay.film} startAt={replay.startAt} />
}

function Reel({ film, startAt }: { readonly film: Film; readonly startAt: number }) {
  const { t } = useWords()
  const send = useSend()
  const player = usePlayer(film, startAt)
  usePlayerKeys(player, () => send({ type: 'screen.back' }))
  return (
    <FilmTable film={film} at={player.at}>
      <PanelsProvider>
        <main className="screen cloth table-screen replay-screen" aria-label={t('story:replay.title')}>
          <div className="table-grid replay-grid">
            <div className="table-top">
              <ReplayTop film={film} />
            </div>
            <div className="table-seats">
              <SeatsPanel />
            </div>
            <div className="table-board">
              <BoardCell />
            </div>
            <div className="table-side">
              <SidePanel />
            </div>
            <div className="replay-foot">
              <ReplayStrip film={film} player={player} />
            </div>
          </div>
          <AccountDialog />
          <DossierDialog />
          <WhyDialog />
        </main>
      </PanelsProvider>
    </FilmTable>
  )
}
