import { useMemo } from 'react'
import { seatOf, type Faction, type RegionId } from '../../../../rules'
import { TableBoard } from '../../board'
import { raceOf, usePanels } from '../../panels'
import { useTable, type TableView } from '../../table'

/** The board in its place on the table: panels speak of the region it shows, and a gate opens the dossier that lies before it. */
export function BoardCell() {
  const { position, show, viewer } = useTable()
  const { highlight, marks, lookAt, pin, openDossier } = usePanels()
  const isLast = show?.kind === 'last-quarter'
  const within = useMemo(() => (isLast ? withinReach(position, viewer) : null), [isLast, position, viewer])
  // Without a letter before it a gate shows the last application that went through it, if there was one.
  const lastOf = (faction: Faction): number | null =>
    position.applications.filter(({ seat }) => seat === seatOf(faction)).at(-1)?.id ?? null
  return (
    <TableBoard
      highlight={within ?? highlight}
      marks={marks}
      onLook={lookAt}
      onPin={pin}
      onGate={(faction, application) => openDossier(application ?? lastOf(faction))}
    />
  )
}

/** In the last quarter the board shows which regions are nearest to changing hands: to the viewer, or to anybody. */
const withinReach = (position: TableView['position'], viewer: Faction | null): readonly RegionId[] =>
  raceOf(position)
    .filter(({ faction }) => viewer === null || faction === viewer)
    .flatMap(({ reaches }) => reaches.map(({ region }) => region))
