import type { LogEntry, LogKind } from '../../rules'

type Narrowed<Entry, Kind> = Entry extends { readonly kind: infer Kinds }
  ? Kind extends Kinds
    ? Entry & { readonly kind: Kind }
    : never
  : never

/** The log's entries by their kinds. */
export type EntryOf = { readonly [Kind in LogKind]: Narrowed<LogEntry, Kind> }
