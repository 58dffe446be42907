import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import type { OwnEntry } from '../../table'
import { describeMistake, describeProblem, useWords } from '../../words'

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

function ProblemTable({ problems }: Pick<OwnEntry, 'problems'>) {
  const { t, lang } = useWords()
  return (
    <div className="problem-scroll" tabIndex={0} role="region" aria-label={t('screens:problems.list')}>
      <table className="table problem-table prose">
        <thead>
          <tr>
            <th scope="col">{t('screens:problems.place')}</th>
            <th scope="col">{t('screens:problems.expected')}</th>
            <th scope="col">{t('screens:problems.found')}</th>
          </tr>
        </thead>
        <tbody>
          {problems
            .map((problem) => describeMistake(problem, lang))
            .map(({ place, expected, found }, index) => (
              <tr key={`${place}-${index}`}>
                <th scope="row">
                  <code>{place}</code>
                </th>
                <td>{expected}</td>
                <td>
                  <code>{found}</code>
                </td>
              </tr>
            ))}
        </tbody>
      </table>
    </div>
  )
}
