import { useState } from 'react'
import { Button, Dialog, DialogTrigger, Form, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { Icon } from '../../art'
import { NameField } from '../../panels/common/name-field'
import { useMenuCommand, useSend, useTable, type TableView } from '../../table'
import { describeProblem, say, tidyName, useWords, type Language, type Translate } from '../../words'

/** Saves the game that has ended under a name. */
export function SaveGameButton() {
  const { t } = useWords()
  const [isOpen, setOpen] = useState(false)
  useMenuCommand('save', () => setOpen(true))
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <Button className="btn">
        <Icon name="save" size={18} />
        {t('screens:end.save')}
      </Button>
      <ModalOverlay className="backdrop" isDismissable>
        <Modal className="sheet screen-sheet">
          <Dialog className="screen-dialog">{({ close }) => <SaveForm onClose={close} />}</Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  )
}

function SaveForm({ onClose }: { readonly onClose: () => void }) {
  const { t, lang } = useWords()
  const send = useSend()
  const { namedSave, scenario } = useTable()
  const [written, setWritten] = useState(() => tidyName(say(scenario.name, lang)))
  const name = tidyName(written)
  const isTaken = namedSave.state === 'failed' && namedSave.code === 'save.exists' && namedSave.name === name
  const isSaved = namedSave.state === 'saved' && namedSave.name === name
  // The button stays enabled while it is being saved: a disabled one would drop the focus.
  const save = (): void => {
    if (namedSave.state !== 'saving') send({ type: 'game.save', name, ...(isTaken ? { overwrite: true as const } : {}) })
  }
  return (
    <Form
      className="save-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (isSaved) onClose()
        else if (name !== '') save()
      }}
    >
      <Heading slot="title">{t('screens:end.saveTitle')}</Heading>
      <NameField label={t('screens:end.saveName')} value={written} onChange={setWritten} autoFocus />
      <p role="status">{namedSave.state !== 'idle' && namedSave.name === name && outcomeWords(namedSave, t, lang)}</p>
      <div className="screen-dialog-buttons">
        <Button className="btn" onPress={onClose}>
          {isSaved ? t('close') : t('cancel')}
        </Button>
        {!isSaved && (
          <Button type="submit" className={isTaken ? 'btn btn-seal' : 'btn btn-primary'} isDisabled={name === ''}>
            {isTaken ? t('screens:end.overwrite') : t('save')}
          </Button>
        )}
      </div>
    </Form>
  )
}

type NamedSave = TableView['namedSave']

/** What came of saving; nothing while it goes on. */
function outcomeWords(save: NamedSave, t: Translate, lang: Language): string {
  if (save.state === 'saved') return t('screens:end.saved', { name: save.name })
  return save.state === 'failed' ? describeProblem({ code: save.code ?? '', params: save.params }, t, lang) : ''
}
