import { useState } from 'react'
import { Button, Dialog, Heading } from 'react-aria-components'
import { Icon } from '../../art'
import { useSend, useTable, type ScreenId } from '../../table'
import { describeProblem, joinSentences, say, quarterOf, tidyName, useWords } from '../../words'
import { CheckLine } from '../common/check-line'
import { NameField } from '../common/name-field'
import { usePanels } from '../common/panels-provider'
import { Sheet } from '../common/sheet'
import { useKeepCopy } from '../common/use-keep-copy'
import { PauseSeats } from './pause-seats'

/** The pause: go on, save under a name, look something up, or leave. */
export function PauseDialog() {
  const { stage } = useTable()
  const send = useSend()
  return (
    <Sheet isOpen={stage === 'paused'} onClose={() => send({ type: 'resume' })} className="pause-sheet">
      <Dialog className="sheet-dialog">
        <PausePage />
      </Dialog>
    </Sheet>
  )
}

function PausePage() {
  const { t, lang } = useWords()
  const { scenario, position, saving, seed, checkWord } = useTable()
  const send = useSend()
  const open = (screen: ScreenId) => () => send({ type: 'screen.open', screen })
  return (
    <>
      <Heading slot="title">{t('panels:pause.title')}</Heading>
      <p className="soft">
        {say(scenario.name, lang)} · {quarterOf(position.quarter, position.config.length, lang)}
      </p>
      {checkWord !== null && <CheckLine seed={seed} word={checkWord} />}
      <SaveAs />
      <div className="pause-buttons">
        <Button className="btn btn-primary" autoFocus onPress={() => send({ type: 'resume' })}>
          <Icon name="play" size={18} /> {t('panels:pause.resume')}
        </Button>
        <Button className="btn" onPress={open('rulebook')}>
          <Icon name="help" size={18} /> {t('rulebook')}
        </Button>
        <KeysButton />
        <Button className="btn" onPress={open('settings')}>
          <Icon name="settings" size={18} /> {t('settings')}
        </Button>
        <Button className="btn" onPress={() => send({ type: 'app.open-projector' })}>
          <Icon name="projector" size={18} /> {t('projector')}
        </Button>
        <PauseClassButton />
        <Button className="btn" onPress={open('saved-games')}>
          <Icon name="folder" size={18} /> {t('panels:pause.saved')}
        </Button>
        <Button className="btn btn-quiet" onPress={() => send({ type: 'game.quit' })}>
          <Icon name="home" size={18} /> {t('panels:pause.leave')}
        </Button>
      </div>
      <PauseSeats />
      {saving.attempts > 0 ? <KeepCopy /> : <Saved />}
    </>
  )
}

/** Blanks table and room until somebody goes on. */
function PauseClassButton() {
  const { t } = useWords()
  const send = useSend()
  return (
    <Button className="btn" onPress={() => send({ type: 'class.pause' })}>
      <Icon name="pause" size={18} /> {t('lesson:pause.blank')}
    </Button>
  )
}

/** The sheet of all keys, over the pause. */
function KeysButton() {
  const { t } = useWords()
  const { openKeys } = usePanels()
  return (
    <Button className="btn" onPress={() => openKeys(true)}>
      <Icon name="help" size={18} /> {t('panels:keys.title')}
    </Button>
  )
}

/** What is on the disk by itself. A finished game that is only looked at is not saved anew, and nothing is said of it. */
function Saved() {
  const { t, lang } = useWords()
  const { moveCount, saving } = useTable()
  const { onDisk, state } = saving
  const saved = onDisk === null ? '' : t('panels:pause.onDisk', { count: moveCount })
  return (
    <p className="soft small">{joinSentences([state === 'saved' ? saved : t('panels:pause.saving'), t('panels:pause.autosave')], lang)}</p>
  )
}

/** Where the saves folder takes nothing, a save under a name would fail too: a copy elsewhere does not. */
function KeepCopy() {
  const { t, lang } = useWords()
  const { copy } = useTable()
  const keepCopy = useKeepCopy()
  return (
    <div className="keep-copy">
      <p className="why-not">{t('panels:pause.autosaveFailed')}</p>
      <Button className="btn" onPress={keepCopy}>
        <Icon name="save" size={18} /> {t('panels:unsaved.keepCopy')}
      </Button>
      <p className="small" role="status">
        {copy.state === 'kept' && t('panels:unsaved.kept', { ...copy.place })}
        {copy.state === 'failed' && describeProblem({ code: copy.code ?? '', params: copy.params }, t, lang)}
      </p>
    </div>
  )
}

/** Saves the game under a name; an existing save of that name is replaced only when asked a second time. */
function SaveAs() {
  const { t, lang } = useWords()
  const { namedSave } = useTable()
  const send = useSend()
  const [written, setWritten] = useState('')
  const name = tidyName(written)
  const taken = namedSave.state === 'failed' && namedSave.name === name && namedSave.code === 'save.exists'
  const save = (): void => {
    // The button stays enabled while it is being saved: a disabled one would drop the focus, and Escape with it.
    if (name !== '' && namedSave.state !== 'saving')
      send(taken ? { type: 'game.save', name, overwrite: true } : { type: 'game.save', name })
  }
  return (
    <form
      className="save-as"
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <NameField label={t('panels:pause.name')} value={written} onChange={setWritten} />
      <Button type="submit" className="btn" isDisabled={name === ''}>
        <Icon name="save" size={18} /> {t(taken ? 'panels:pause.replace' : 'save')}
      </Button>
      <p className="save-result small" role="status" data-state={namedSave.state}>
        {namedSave.state === 'saved' && t('panels:pause.savedAs', { name: namedSave.name })}
        {taken && t('panels:pause.taken', { name: namedSave.name })}
        {namedSave.state === 'failed' &&
          !taken &&
          describeProblem({ code: namedSave.code ?? 'save.write-failed', params: namedSave.params }, t, lang)}
      </p>
    </form>
  )
}
