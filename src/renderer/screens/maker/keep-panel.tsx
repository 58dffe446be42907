import { useEffect } from 'react'
import { Button } from 'react-aria-components'
import { fieldValue, textOf, type Draft } from '../../../maker'
import { Icon } from '../../art'
import { useScenarios, useSend } from '../../table'
import { isolate, useWords } from '../../words'
import { ConfirmDialog } from '../common/confirm-dialog'
import { NoticeBar } from '../common/notice-bar'
import { makerRoom } from './maker-desk'

/** Keeps the scenario among one's own, where New game and Prepare a lesson find it; another file is replaced only after a question. */
export function KeepPanel({ draft, canKeep }: { readonly draft: Draft; readonly canKeep: boolean }) {
  const { t } = useWords()
  const send = useSend()
  const { kept, state } = useScenarios()
  const name = String(fieldValue(draft.file, 'id'))
  const keep = (replaces: boolean): void => send({ type: 'scenario.keep', text: textOf(draft), name, replaces })
  const isKept = kept?.ok === true
  useEffect(() => {
    if (isKept) makerRoom.markKept()
  }, [isKept])
  const close = (): void => send({ type: 'scenario.kept-seen' })
  return (
    <section className="panel maker-keep">
      {kept?.ok === true && <NoticeBar kind="done" code="page.kept" params={{ ...kept.place }} onDismiss={close} />}
      {kept?.ok === false && kept.code !== 'scenario.exists' && <NoticeBar kind="problem" {...kept} onDismiss={close} />}
      <Button className="btn btn-seal" isDisabled={!canKeep || state !== 'ready'} onPress={() => keep(false)}>
        <Icon name="save" size={18} /> {t('maker:keep')}
      </Button>
      <p className="soft small">{t(canKeep ? 'maker:keepAbout' : 'maker:keepNot', { file: `${isolate(name)}.json` })}</p>
      {kept?.ok === false && kept.code === 'scenario.exists' && (
        <ConfirmDialog
          title={t('maker:exists.title', { file: String(kept.params['fileName']) })}
          confirm={t('maker:exists.confirm')}
          onConfirm={() => keep(true)}
          onClose={close}
        >
          <p>{t('maker:exists.text')}</p>
        </ConfirmDialog>
      )}
    </section>
  )
}
