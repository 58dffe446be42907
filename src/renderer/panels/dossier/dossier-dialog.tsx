import { useState } from 'react'
import { Button, Dialog } from 'react-aria-components'
import { Icon } from '../../art'
import { useIntent, useSend, useTable } from '../../table'
import { factionName, useWords } from '../../words'
import { usePanels } from '../common/panels-provider'
import { Sheet } from '../common/sheet'
import { dossierMode, pageOf, type DossierMode } from './dossier-mode'
import { DossierPage } from './dossier-page'

/**
 * The approval dossier: the applicant drafts it, Tencent rules on it, the applicant answers, anyone reads it. It can be laid aside to look
 * at the board.
 */
export function DossierDialog() {
  const { openDossier, dossier } = usePanels()
  const view = useTable()
  const intent = useIntent()
  const send = useSend()
  const mode = dossierMode(view, intent, dossier)
  const key = mode === null ? '' : `${mode.kind}${mode.kind === 'draft' ? '' : mode.application.id}`
  const [aside, setAside] = useState('')
  if (mode === null) return null
  const close = closing(
    mode,
    () => openDossier(null),
    () => send({ type: 'intent.cancel' }),
  )
  if (aside === key) return <AsideTab mode={mode} onOpen={() => setAside('')} />
  return (
    <Sheet isOpen className="dossier-sheet" {...(close === null ? {} : { onClose: close })}>
      <Dialog className="sheet-dialog dossier" data-faction={pageOf(mode).applicant}>
        <DossierPage mode={mode} onClose={close} onAside={mode.kind === 'read' ? null : () => setAside(key)} />
      </Dialog>
    </Sheet>
  )
}

function closing(mode: DossierMode, stopReading: () => void, stopDrafting: () => void): (() => void) | null {
  if (mode.kind === 'read') return stopReading
  return mode.kind === 'draft' ? stopDrafting : null
}

/** A dossier laid aside: a tab at the table's edge that brings it back. */
function AsideTab({ mode, onOpen }: { readonly mode: DossierMode; readonly onOpen: () => void }) {
  const { t, lang } = useWords()
  return (
    <div className="dossier-aside" data-faction={pageOf(mode).applicant}>
      <Button className="btn btn-seal" autoFocus onPress={onOpen}>
        <Icon name="dossier" size={20} /> {t('panels:dossier.backTo', { seat: factionName(pageOf(mode).applicant, lang) })}
      </Button>
    </div>
  )
}
