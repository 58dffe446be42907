import { ClassPaused } from './class-paused'
import { PanelsProvider } from '../panels'
import { useTableOrNull } from '../table'
import { PublicTable } from './public-table'
import { Waiting } from './waiting'

/** What everybody in the room sees: the public table, or that there is none yet. */
export function ProjectorPage() {
  const table = useTableOrNull()
  if (table === null) return <Waiting />
  if (table.isBlank) return <ClassPaused />
  return (
    <PanelsProvider>
      <PublicTable />
    </PanelsProvider>
  )
}
