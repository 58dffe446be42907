import { Button } from 'react-aria-components'
import { applicationById, changesBetween, type Move, type Offer } from '../../../../rules'
import { Icon } from '../../art'
import { useSend, useTable } from '../../table'
import { changeLine, formatList, useWords } from '../../words'
import { usePanels } from '../common/panels-provider'
import { pageOf, type DossierMode } from './dossier-mode'
import { lastNearest, ownMoveWith } from './nearest'

/** After Tencent's refusal: the smallest change that would have passed, or what a person hints at, and a way to take it up where it is one's own application. */
export function NearestChange({ mode }: { readonly mode: DossierMode }) {
  const { t, lang } = useWords()
  const { notes, position } = useTable()
  const { applicant, application } = pageOf(mode)
  const found = lastNearest(notes, position, applicant, application)
  if (found === null || found.nearest === null) return null
  const { nearest } = found
  const ruled = found.application === null ? null : applicationById(position, found.application)
  const terms = changesBetween(ruled?.offer ?? pageOf(mode).offer, nearest).map((concession) => changeLine(concession, nearest, t, lang))
  if (terms.length === 0) return null
  const isBots = found.by === 'bot'
  return (
    <section className="nearest">
      <h3>
        <Icon name="search" size={18} /> {t(`panels:nearest.${isBots ? 'title' : 'hinted'}`)}
      </h3>
      <p>{t(`panels:nearest.${isBots ? 'text' : 'hint'}`, { terms: formatList(terms, lang) })}</p>
      <TakeUp mode={mode} nearest={nearest} />
    </section>
  )
}

/** The way to take the change up: into the draft on the desk, or by taking up the pen. */
function TakeUp({ mode, nearest }: { readonly mode: DossierMode; readonly nearest: Offer }) {
  const { t } = useWords()
  const { legal, viewer, stage } = useTable()
  const { openDossier } = usePanels()
  const send = useSend()
  const { applicant, offer, level } = pageOf(mode)
  if (viewer !== applicant || stage !== 'human-turn') return null
  if (mode.kind === 'draft') {
    if (changesBetween(offer, nearest).length === 0) return null
    const move: Move =
      mode.application === null
        ? { type: 'file', seat: applicant, level, offer: nearest }
        : { type: 'revise', seat: applicant, application: mode.application.id, offer: nearest }
    return (
      <Button className="btn" onPress={() => send({ type: 'intent.draft', move })}>
        <Icon name="check" size={18} /> {t('panels:nearest.use')}
      </Button>
    )
  }
  const move = ownMoveWith(legal, applicant, mode.application, nearest)
  if (move === null) return null
  const takeUp = (): void => {
    openDossier(null)
    send({ type: 'intent.prepare', move })
  }
  return (
    <Button className="btn btn-seal" onPress={takeUp}>
      <Icon name={move.type === 'file' ? 'file' : 'revise'} size={18} />{' '}
      {t(move.type === 'file' ? 'panels:nearest.file' : 'panels:nearest.revise')}
    </Button>
  )
}
