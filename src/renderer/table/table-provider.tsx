import type { ReactNode } from 'react'
import type { AppSource } from '../../table'
import { SourceContext } from './use-table'

/** Gives the table's hooks to everything inside. */
export const TableProvider = ({ source, children }: { readonly source: AppSource; readonly children: ReactNode }) => (
  <SourceContext value={source}>{children}</SourceContext>
)
