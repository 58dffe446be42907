import { Button } from 'react-aria-components'
import { Icon } from '../../art'
import { UnsavedBar } from '../../panels'
import { useFinished, useSend } from '../../table'
import { useWords } from '../../words'
import { FinishedGame } from './finished-game'
import { SaveGameButton } from './save-game-button'

/** The end of the game at the table, and what can be done next. */
export function EndScreen() {
  const finished = useFinished()
  return finished === null ? null : <FinishedGame finished={finished} note={<UnsavedBar />} buttons={<EndButtons />} />
}

function EndButtons() {
  const { t } = useWords()
  const send = useSend()
  return (
    <>
      <Button className="btn" onPress={() => send({ type: 'screen.open', screen: 'table' })}>
        <Icon name="region" size={18} />
        {t('screens:end.board')}
      </Button>
      <Button className="btn" onPress={() => send({ type: 'replay.open' })}>
        <Icon name="play" size={18} />
        {t('story:replay.openEnd')}
      </Button>
      <SaveGameButton />
      <Button className="btn btn-primary" autoFocus onPress={() => send({ type: 'screen.open', screen: 'set-up' })}>
        <Icon name="plus" size={18} />
        {t('screens:title.newGame')}
      </Button>
      <Button className="btn" onPress={() => send({ type: 'game.quit' })}>
        <Icon name="home" size={18} />
        {t('screens:end.title')}
      </Button>
    </>
  )
}
