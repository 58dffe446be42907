import type { ReactNode } from 'react'
import { Modal, ModalOverlay } from 'react-aria-components'
import { useWords } from '../../words'
import { IconButton } from './icon-button'

/** What a sheet needs: whether it lies on the table, and what lays it aside; without onClose it must be answered. */
interface SheetProps {
  readonly isOpen: boolean
  readonly onClose?: () => void
  readonly className?: string
  readonly children: ReactNode
}

/** A sheet of paper laid over the table; the rest waits until it is answered or laid aside. */
export function Sheet({ isOpen, onClose, className, children }: SheetProps) {
  return (
    <ModalOverlay
      className="backdrop"
      isOpen={isOpen}
      isDismissable={onClose !== undefined}
      isKeyboardDismissDisabled={onClose === undefined}
      onOpenChange={(open) => (open ? undefined : onClose?.())}
    >
      <Modal className={`sheet panel-sheet ${className ?? ''}`}>{children}</Modal>
    </ModalOverlay>
  )
}

/** The cross in a sheet's corner. */
export function SheetClose({ onPress }: { readonly onPress: () => void }) {
  const { t } = useWords()
  return <IconButton icon="close" name={t('close')} onPress={onPress} />
}
