import { OwnSheetButtons } from './own-sheet-buttons'
import { ReliefsForm } from './reliefs-form'

/** What a pause offers for seats: a team's own sheet, and who plays from here on. */
export const PauseSeats = () => (
  <>
    <OwnSheetButtons />
    <ReliefsForm />
  </>
)
