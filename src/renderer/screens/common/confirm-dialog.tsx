import type { ReactNode } from 'react'
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { useWords } from '../../words'

interface ConfirmDialogProps {
  readonly title: string
  readonly confirm: string
  readonly onConfirm: () => void
  readonly onClose: () => void
  readonly children: ReactNode
}

/** Asks before something that cannot be taken back. The careful answer has the focus. */
export function ConfirmDialog({ title, confirm, onConfirm, onClose, children }: ConfirmDialogProps) {
  const { t } = useWords()
  return (
    <ModalOverlay className="backdrop" isOpen isDismissable onOpenChange={(open) => (open ? undefined : onClose())}>
      <Modal className="sheet screen-sheet">
        <Dialog role="alertdialog" className="screen-dialog">
          <Heading slot="title">{title}</Heading>
          <div className="screen-dialog-text">{children}</div>
          <div className="screen-dialog-buttons">
            <Button className="btn" autoFocus onPress={onClose}>
              {t('cancel')}
            </Button>
            <Button className="btn btn-seal" onPress={onConfirm}>
              {confirm}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
