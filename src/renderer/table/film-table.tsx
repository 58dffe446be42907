import { type ReactNode, useContext, useMemo } from 'react'
import type { Observer } from 'xstate'
import { type AppSource, type AppView, type Film, NO_INTENT, observing } from '../../table'
import { TableProvider } from './table-provider'
import { SourceContext } from './use-table'

/** Shows everything inside it the table as it was at a moment of a film: panels and board read it as they read the game in play. */
export const FilmTable = ({ film, at, children }: { readonly film: Film; readonly at: number; readonly children: ReactNode }) => {
  const outer = useContext(SourceContext)
  const source = useMemo(() => (outer === null ? null : filmSource(outer, film, at)), [outer, film, at])
  return source === null ? null : <TableProvider source={source}>{children}</TableProvider>
}

/** The source with the table of a moment; settings and everything else stay those of the app, and so does whoever hears events. */
const filmSource = (outer: AppSource, film: Film, at: number): AppSource => {
  const table = film.table(at)
  let last: { readonly outer: AppView; readonly view: AppView } | null = null
  const view = (): AppView => {
    const now = outer.getSnapshot()
    if (last?.outer !== now) last = { outer: now, view: { ...now, table, intent: NO_INTENT } }
    return last.view
  }
  return {
    getSnapshot: view,
    subscribe: (observer: Observer<AppView> | ((view: AppView) => void)) => {
      const listener = observing(observer, view)
      return outer.subscribe({ next: listener, error: listener })
    },
    send: (event) => outer.send(event),
    onMenu: (command, handler) => outer.onMenu(command, handler),
    preview: () => null,
    forecast: (position) => outer.forecast(position),
    publicTable: () => outer.publicTable(),
  }
}
