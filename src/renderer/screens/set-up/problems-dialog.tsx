import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import type { OwnEntry } from '../../table'
import { describeProblem, useWords } from '../../words'
import { ProblemTable } from './problem-table'

interface ProblemsDialogProps {
  readonly entry: OwnEntry
  readonly onClose: () => void
}

/** What is wrong with a scenario file: the place in it, what was expected there and what was found. */
export function ProblemsDialog({ entry, onClose }: ProblemsDialogProps) {
  const { t, lang } = useWords()
  const { fileName, problems, code } = entry
  return (
    <ModalOverlay className="backdrop" isOpen isDismissable onOpenChange={(open) => (open ? undefined : onClose())}>
      <Modal className="sheet screen-sheet problems-sheet">
        <Dialog className="screen-dialog">
          <Heading slot="title">{t('screens:problems.title', { file: fileName })}</Heading>
          {problems.length === 0 ? (
            <p>{describeProblem({ code: code ?? 'scenario.invalid', params: { file: fileName } }, t, lang)}</p>
          ) : (
            <>
              <p>{t('screens:problems.intro', { count: problems.length })}</p>
              <ProblemTable problems={problems} />
              <p className="soft">{t('screens:problems.advice')}</p>
            </>
          )}
          <div className="screen-dialog-buttons">
            <Button className="btn btn-primary" autoFocus onPress={onClose}>
              {t('close')}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
