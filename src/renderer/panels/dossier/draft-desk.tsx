import { ToggleButton } from 'react-aria-components'
import { concessionsOf, levelsOpenTo, seatOf } from '../../../../rules'
import { AccessGate, Icon } from '../../art'
import { useIntent, useSend, useTable } from '../../table'
import { describeRejection, useWords } from '../../words'
import { HotButton } from '../hotkeys/hot-button'
import type { DossierMode } from './dossier-mode'

/** The applicant's desk: which door to ask for, and the seal that files the dossier. */
export function DraftDesk({ mode }: { readonly mode: Extract<DossierMode, { readonly kind: 'draft' }> }) {
  const { t } = useWords()
  const intent = useIntent()
  const send = useSend()
  return (
    <section className="ruling-desk desk-row">
      <div>
        <h3>{t(mode.application === null ? 'panels:dossier.draft' : 'panels:dossier.revise')}</h3>
        <DraftState />
      </div>
      <LevelChoice mode={mode} />
      <div className="sheet-buttons">
        <HotButton hotkey="Backspace" className="btn" onPress={() => send({ type: 'intent.cancel' })}>
          {t('cancel')}
        </HotButton>
        <HotButton hotkey="Enter" className="btn btn-seal" isDisabled={!intent.canConfirm} onPress={() => send({ type: 'intent.confirm' })}>
          <Icon name={mode.application === null ? 'file' : 'revise'} size={18} />{' '}
          {t(mode.application === null ? 'panels:dossier.file' : 'panels:dossier.fileAgain')}
        </HotButton>
      </div>
    </section>
  )
}

/** Why the draft cannot be filed as it is, or what there is to do. */
function DraftState() {
  const { t, lang } = useWords()
  const { move, preview } = useIntent()
  const refusal = preview?.refusal ?? null
  if (refusal !== null)
    return (
      <p className="why-not" role="status">
        {describeRejection(refusal, t, lang)}
      </p>
    )
  const isEmpty = (move?.type === 'file' || move?.type === 'revise') && concessionsOf(move.offer).length === 0
  return (
    <p className="small" role="status">
      {t(isEmpty ? 'panels:dossier.draftEmpty' : 'panels:dossier.draftText')}
    </p>
  )
}

function LevelChoice({ mode }: { readonly mode: Extract<DossierMode, { readonly kind: 'draft' }> }) {
  const { t } = useWords()
  const { position } = useTable()
  const { move } = useIntent()
  const send = useSend()
  const levels = levelsOpenTo(position, seatOf(mode.applicant))
  if (move?.type !== 'file' || levels.length < 2) return null
  return (
    <div className="level-choice" role="group" aria-label={t('panels:dossier.level')}>
      {levels.map((level) => (
        <ToggleButton
          key={level}
          className="btn"
          isSelected={move.level === level}
          onChange={() => send({ type: 'intent.draft', move: { ...move, level } })}
        >
          <AccessGate level={level} /> {t(`access.${level}`)}
        </ToggleButton>
      ))}
    </div>
  )
}
