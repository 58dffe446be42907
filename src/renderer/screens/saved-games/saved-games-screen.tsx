import { useCallback, useDeferredValue, useState } from 'react'
import { Button } from 'react-aria-components'
import type { SaveEntry } from '../../../shared/bridge'
import { Icon } from '../../art'
import { isOnlyRead, useSaves, useScreen, useSend } from '../../table'
import { useWords } from '../../words'
import { ConfirmDialog } from '../common/confirm-dialog'
import { ScreenFrame } from '../common/screen-frame'
import { Arrivals } from '../arrivals/arrivals'
import { findSaves, type SaveWish } from './save-filter'
import { SaveList } from './save-list'
import { exportName, saveTitle } from './save-names'
import { SavesNotice } from './saves-notice'
import { SaveSearch } from './save-search'
import type { SaveDeed } from './save-slip'

/** So many slips are looked through by eye. */
const FEW = 6

interface Question {
  readonly ask: Exclude<SaveDeed, 'export' | 'replay'>
  readonly save: SaveEntry
}

/** The drawer of saved games: every file, also damaged ones, and what can be done with each. */
export function SavedGamesScreen() {
  const { t, lang } = useWords()
  const send = useSend()
  const { inGame } = useScreen()
  const { saves, state, unread } = useSaves()
  const [question, setQuestion] = useState<Question | null>(null)
  const [wish, setWish] = useState<SaveWish>({ filter: 'all', query: '' })
  // While thousands of files are read, the list follows when there is time.
  const found = findSaves(useDeferredValue(saves), useDeferredValue(wish), t, lang)
  const act = useCallback(
    (deed: SaveDeed, save: SaveEntry): void => {
      if (deed === 'export') send({ type: 'save.export', id: save.id, name: exportName(save, t, lang) })
      else if (deed === 'replay') send({ type: 'save.replay', id: save.id })
      // What is only read takes no game from the table.
      else if (deed === 'open' && (!inGame || (save.summary !== null && isOnlyRead(save.summary)))) send({ type: 'save.open', id: save.id })
      else setQuestion({ ask: deed, save })
    },
    [send, inGame, t, lang],
  )
  return (
    <ScreenFrame title={t('screens:saves.title')} className="saves-screen" tools={<SavesTools />}>
      <SavesNotice />
      <Arrivals />
      {saves.length > FEW && <SaveSearch wish={wish} count={found.length} onChange={setWish} />}
      {saves.length === 0 ? (
        state !== 'loading' && <p className="saves-empty story">{t('screens:saves.empty')}</p>
      ) : (
        <SaveList saves={found} isReading={unread > 0} onAct={act} />
      )}
      {question !== null && <SaveQuestion question={question} onClose={() => setQuestion(null)} />}
    </ScreenFrame>
  )
}

function SavesTools() {
  const { t } = useWords()
  const send = useSend()
  const { state } = useSaves()
  return (
    <>
      <Button className="btn btn-small" isDisabled={state === 'busy'} onPress={() => send({ type: 'save.import' })}>
        <Icon name="down" size={16} />
        {t('screens:saves.import')}
      </Button>
      <Button className="btn btn-small" onPress={() => send({ type: 'app.open-folder' })}>
        <Icon name="folder" size={16} />
        {t('screens:saves.folder')}
      </Button>
    </>
  )
}

function SaveQuestion({ question: { ask, save }, onClose }: { readonly question: Question; readonly onClose: () => void }) {
  const { t, lang } = useWords()
  const send = useSend()
  const name = saveTitle(save, t, lang)
  const confirm = (): void => {
    onClose()
    send(ask === 'remove' ? { type: 'save.remove', id: save.id } : { type: 'save.open', id: save.id })
  }
  return (
    <ConfirmDialog
      title={t(`screens:saves.ask.${ask}`, { name })}
      confirm={t(`screens:saves.${ask}`)}
      onConfirm={confirm}
      onClose={onClose}
    >
      <p>{t(`screens:saves.askText.${ask}`)}</p>
    </ConfirmDialog>
  )
}
