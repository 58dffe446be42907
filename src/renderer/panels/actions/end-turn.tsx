import { useState } from 'react'
import { Button, Dialog, Heading } from 'react-aria-components'
import { Icon } from '../../art'
import { MOVE_ROWS, useSend, useSettings, useTable } from '../../table'
import { useWords } from '../../words'
import { useAdvised } from '../advice/advised'
import { Sheet } from '../common/sheet'
import { HotButton } from '../hotkeys/hot-button'

const KEY = MOVE_ROWS['end-turn'].key

/** Ends the turn; asks first when actions would be lost and the person wants to be asked. */
export function EndTurn() {
  const { t } = useWords()
  const { canEndTurn, position } = useTable()
  const { confirmIrreversible } = useSettings()
  const send = useSend()
  const advised = useAdvised()?.type === 'end-turn'
  const [asking, setAsking] = useState(false)
  const asks = confirmIrreversible && position.actionsLeft > 0
  const end = (): void => {
    setAsking(false)
    send({ type: 'turn.end' })
  }
  return (
    <>
      <HotButton
        hotkey={KEY}
        className="btn btn-primary end-turn"
        isDisabled={!canEndTurn}
        data-done={position.actionsLeft === 0}
        data-advised={advised}
        onPress={() => (asks ? setAsking(true) : end())}
      >
        <Icon name="end-turn" size={18} />
        {t('panels:actions.endTurn')}
      </HotButton>
      <Sheet isOpen={asking} onClose={() => setAsking(false)} className="small-sheet">
        <LeftOverActions onStay={() => setAsking(false)} onEnd={end} />
      </Sheet>
    </>
  )
}

/** Whether to end the turn although actions are left. */
function LeftOverActions({ onStay, onEnd }: { readonly onStay: () => void; readonly onEnd: () => void }) {
  const { t } = useWords()
  const { position } = useTable()
  return (
    <Dialog role="alertdialog" className="sheet-dialog">
      <Heading slot="title">{t('panels:actions.endTitle')}</Heading>
      <p>{t('panels:actions.endText', { count: position.actionsLeft })}</p>
      <div className="sheet-buttons">
        <Button className="btn" onPress={onStay} autoFocus>
          {t('panels:actions.goOn')}
        </Button>
        <HotButton hotkey={KEY} className="btn btn-seal" onPress={onEnd}>
          {t('panels:actions.endTurn')}
        </HotButton>
      </div>
    </Dialog>
  )
}
