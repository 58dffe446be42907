import { useEffect } from 'react'
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { isSameFile, useScenarios, useSend, type OwnEntry } from '../../table'
import { describeProblem, useWords } from '../../words'
import { MakeOwnButton } from '../maker/make-own-button'
import { ProblemTable } from './problem-table'

interface ProblemsDialogProps {
  readonly entry: OwnEntry
  readonly onClose: () => void
}

/** What is wrong with a scenario file, as it is now: the place in it, what was expected there and what was found. Once it is mended it goes. */
export function ProblemsDialog({ entry: shown, onClose }: ProblemsDialogProps) {
  const { t, lang } = useWords()
  const send = useSend()
  const { own, opened } = useScenarios()
  const entry = [...opened, ...own].find((now) => isSameFile(now, shown)) ?? shown
  const { fileName, problems, code, scenario } = entry
  const isMended = scenario !== null
  useEffect(() => {
    if (isMended) onClose()
  }, [isMended, onClose])
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
            <Button className="btn" onPress={() => send({ type: 'scenarios.refresh' })}>
              {t('screens:setUp.lookAgain')}
            </Button>
            <MakeOwnButton item={{ scenario: null, entry }} label="mend" />
            <Button className="btn btn-primary" autoFocus onPress={onClose}>
              {t('close')}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
