import { seatOf, type Faction } from '../../../../rules'
import { TableBoard } from '../../board'
import { usePanels } from '../../panels'
import { useTable } from '../../table'

/** The board in its place on the table: panels speak of the region it shows, and a gate opens the dossier that lies before it. */
export function BoardCell() {
  const { position } = useTable()
  const { highlight, lookAt, pin, openDossier } = usePanels()
  // Without a letter before it a gate shows the last application that went through it, if there was one.
  const lastOf = (faction: Faction): number | null =>
    position.applications.filter(({ seat }) => seat === seatOf(faction)).at(-1)?.id ?? null
  return (
    <TableBoard
      highlight={highlight}
      onLook={lookAt}
      onPin={pin}
      onGate={(faction, application) => openDossier(application ?? lastOf(faction))}
    />
  )
}
