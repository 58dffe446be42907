import { RefusalNote } from './actions/refusal-note'
import { useFreshDraft } from './common/use-fresh-draft'
import { DealDialog } from './deals/deal-dialog'
import { SupportDialog } from './deals/support-dialog'
import { DossierDialog } from './dossier/dossier-dialog'
import { GuideCard } from './guide/guide-card'
import { AgendaDialog } from './hand/agenda-dialog'
import { KeySheet } from './hotkeys/key-sheet'
import { PredictionDialog } from './predictions/prediction-dialog'
import { AccountDialog } from './seats/account-dialog'
import { PauseDialog } from './show/pause-dialog'
import { WhyDialog } from './why/why-dialog'

/** Every sheet that may be laid over the table; each knows by itself when it lies there. */
export function TableDialogs() {
  useFreshDraft()
  return SHEETS
}

/** Made once: a sheet is drawn anew for what it has read itself. */
const SHEETS = (
  <>
    <AgendaDialog />
    <DossierDialog />
    <DealDialog />
    <SupportDialog />
    <AccountDialog />
    <PredictionDialog />
    <WhyDialog />
    <PauseDialog />
    <RefusalNote />
    <GuideCard />
    <KeySheet />
  </>
)
