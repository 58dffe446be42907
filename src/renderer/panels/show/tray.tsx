import { useTable } from '../../table'
import { ActionBar } from '../actions/action-bar'
import { HandPanel } from '../hand/hand-panel'
import { BotBar } from './bot-bar'
import { ShowBar } from './show-bar'
import { SkipBar } from './skip-bar'

/** The near edge of the table: the show while one plays, the bot while it moves, else one's own actions and hand. */
export function Tray() {
  const { stage, show, pace } = useTable()
  if (show !== null) return <ShowBar />
  if (stage === 'bot-turn') return pace.skipTo === null ? <BotBar /> : <SkipBar />
  return (
    <div className="tray">
      <ActionBar />
      <HandPanel />
    </div>
  )
}
