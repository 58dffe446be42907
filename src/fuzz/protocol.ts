/** What reads text from outside. */
export const READER_NAMES = ['save', 'scenario', 'moves', 'settings', 'payload', 'set-up', 'class', 'lesson'] as const
export type ReaderName = (typeof READER_NAMES)[number]

/** What a thread is given to do: the inputs `from` to `to` (not included) of a seed. */
export interface Stretch {
  readonly seed: number
  readonly from: number
  readonly to: number
}

/** Something found: the number of the input gives the input again. */
export interface Finding {
  readonly index: number
  readonly kind: 'crash' | 'hang' | 'wrong'
  readonly reader: ReaderName
  readonly what: string
}

/** What a thread says: it can be given work (when it has started, and after every stretch), or has found something. */
export type Told = { readonly kind: 'idle' } | { readonly kind: 'found'; readonly finding: Finding }

/** What a thread is started with: memory that can be read while it is stuck. */
export interface WorkerStart {
  readonly memory: SharedArrayBuffer
}

/** Where in the memory stands what: the input the thread is at, its reader, and how many inputs each reader took. */
export const SLOTS = { index: 0, reader: 1, accepted: 2 } as const
export const SLOT_COUNT = SLOTS.accepted + READER_NAMES.length
