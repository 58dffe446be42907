import { useState } from 'react'
import { PanelsProvider, SeatsPanel, SidePanel } from '../../panels'
import { AccountDialog, DossierDialog, WhyDialog } from '../../panels'
import { type Film, FilmTable, useReplay, useSend } from '../../table'
import { useWords } from '../../words'
import { BoardCell } from '../table/board-cell'
import { HandsView } from './hands-view'
import { ReplayStrip } from './replay-strip'
import { ReplayTop } from './replay-top'
import { usePlayer } from './use-player'
import { usePlayerKeys } from './use-player-keys'

/** A game that was played, move by move: the table as it was at any moment, with everything one may know of it. */
export function ReplayScreen() {
  const replay = useReplay()
  if (replay === null) return null
  return <Reel film={replay.film} at={replay.at} />
}

function Reel({ film, at }: { readonly film: Film; readonly at: number }) {
  const { t } = useWords()
  const send = useSend()
  const player = usePlayer(film, at)
  // What lies open lies side by side too; of an unfinished game nobody may see all hands.
  const [isAtHands, showHands] = useState(false)
  const atHands = isAtHands && film.isOpen
  usePlayerKeys(player, { leave: () => send({ type: 'screen.back' }), hands: () => showHands(film.isOpen && !isAtHands) })
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
            {atHands ? (
              <div className="replay-hands">
                <HandsView film={film} at={player.at} />
              </div>
            ) : (
              <BoardAndSide />
            )}
            <div className="replay-foot">
              <ReplayStrip film={film} player={player} atHands={atHands} onHands={showHands} />
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

function BoardAndSide() {
  return (
    <>
      <div className="table-board">
        <BoardCell />
      </div>
      <div className="table-side">
        <SidePanel />
      </div>
    </>
  )
}
