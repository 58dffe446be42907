import { useEffect, type ReactNode } from 'react'
import { PanelsProvider, Recap, Scene, SeatsPanel, SidePanel, TableDialogs, TopBar, Tray, UnsavedBar } from '../../panels'
import { useIntent, useMenuCommand, useSend, useTable, type TableView } from '../../table'
import { useWords } from '../../words'
import { layRibbon, ruleAtHand } from '../rulebook/rule-at-hand'
import { BoardCell } from './board-cell'
import { Broken } from './broken'
import { ClassPause } from './class-pause'
import { CountScreen } from './count-screen'
import { HandOver } from './hand-over'
import { Leaving } from './leaving'
import { OverStrip } from './over-strip'
import { OwnSheet } from './own-sheet'
import { Prologue } from './prologue'
import { useEscape } from './use-escape'
import { WayToPause } from './way-to-pause'

/** What stands in the place of the table and its panels at a stage; null where they are there. */
const INSTEAD: Readonly<Record<TableView['stage'], (() => ReactNode) | null>> = {
  prologue: Prologue,
  count: CountScreen,
  'hand-over': HandOver,
  leaving: Leaving,
  broken: Broken,
  recap: null,
  'human-turn': null,
  'bot-turn': null,
  answer: null,
  bids: null,
  review: null,
  ruling: null,
  market: null,
  predictions: null,
  regulator: null,
  books: null,
  'half-time': null,
  news: null,
  'last-quarter': null,
  paused: null,
  'game-over': null,
  replay: null,
}

/** The table in play: the board in the middle, the seats, the side panel and one's own tray around it; or what hides it. */
export function TableScreen() {
  const { stage, isBlank, sheet } = useTable()
  if (isBlank) return <ClassPause />
  if (sheet !== null) return <OwnSheet sheet={sheet} />
  const Instead = INSTEAD[stage]
  if (Instead !== null) return <Instead />
  return <PanelsProvider>{stage === 'recap' ? <RecapScreen /> : <OpenTable />}</PanelsProvider>
}

function RecapScreen() {
  return (
    <div className="screen cloth recap-screen">
      <Recap />
      <WayToPause />
    </div>
  )
}

function OpenTable() {
  const { t } = useWords()
  const { viewer, stage } = useTable()
  const send = useSend()
  useTableEscape()
  // The pause is where a game is saved under a name.
  useMenuCommand('save', () => send({ type: 'pause' }))
  return (
    <main className="screen cloth table-screen" data-viewer={viewer ?? 'public'} data-stage={stage} aria-label={t('gameName')}>
      <div className="table-grid">
        {AROUND}
        <div className="table-tray">{stage === 'game-over' ? <OverStrip /> : TRAY}</div>
      </div>
      {OVER}
    </main>
  )
}

/** What follows the table by itself. Made once, so that it is drawn anew for what it has read and not because the screen around it is. */
const AROUND = (
  <>
    <div className="table-top">
      <TopBar />
      <UnsavedBar />
    </div>
    <div className="table-seats">
      <SeatsPanel />
    </div>
    <div className="table-board">
      <BoardCell />
      <Scene />
    </div>
    <div className="table-side">
      <SidePanel />
    </div>
  </>
)
const TRAY = <Tray />
const OVER = (
  <>
    <TableDialogs />
    <Ribbon />
  </>
)

/** Has the rulebook open at what is on the table now. */
function Ribbon() {
  const rule = ruleAtHand(useTable(), useIntent())
  useEffect(() => layRibbon(rule), [rule])
  return null
}

/**
 * Escape puts aside what is being put together, else it pauses, and after the end it goes back to the account; an open sheet takes it
 * first.
 */
function useTableEscape(): void {
  const send = useSend()
  const isDrafting = useIntent().stage !== 'idle'
  const isOver = useTable().stage === 'game-over'
  useEscape(() => {
    if (isOver) send({ type: 'screen.open', screen: 'end' })
    else send(isDrafting ? { type: 'intent.cancel' } : { type: 'pause' })
  })
}
