import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { useScreen, useSend, type Arrival } from '../../table'
import { useWords } from '../../words'
import { saveName } from '../saved-games/save-names'

interface ArrivedGameProps {
  readonly game: Extract<Arrival, { readonly kind: 'game' }>
  readonly onClose: () => void
}

/** Asks what is to be done with the one game that came. */
export function ArrivedGame({ game: { save, isNew }, onClose }: ArrivedGameProps) {
  const { t, lang } = useWords()
  const { inGame } = useScreen()
  const send = useSend()
  const name = saveName(save, lang)
  const act = (type: 'save.open' | 'save.replay') => (): void => {
    onClose()
    send({ type, id: save.id })
  }
  return (
    <ModalOverlay className="backdrop" isOpen isDismissable onOpenChange={(open) => (open ? undefined : onClose())}>
      <Modal className="sheet screen-sheet">
        <Dialog role="alertdialog" className="screen-dialog">
          <Heading slot="title">{t(isNew ? 'screens:arrivals.isNew' : 'screens:arrivals.isKnown', { name })}</Heading>
          <div className="screen-dialog-text">
            <p>{t(save.summary?.status.over === true ? 'screens:arrivals.over' : whatOpeningDoes(inGame))}</p>
          </div>
          <div className="screen-dialog-buttons">
            <Button className="btn" onPress={onClose}>
              {t('screens:arrivals.leave')}
            </Button>
            <Button className="btn" onPress={act('save.replay')}>
              {t('story:replay.openSave')}
            </Button>
            <Button className="btn btn-primary" autoFocus={!inGame} onPress={act('save.open')}>
              {t('screens:saves.open')}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

const whatOpeningDoes = (inGame: boolean) => (inGame ? 'screens:saves.askText.open' : 'screens:arrivals.open')
