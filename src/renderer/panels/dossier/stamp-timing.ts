/** How long a ruling's paper lies on the board, milliseconds; it keeps nobody waiting. */
export const SHOWN_FOR_MS = { slow: 3200, normal: 2600, fast: 1300, off: 1300 } as const

/** What it has at least, milliseconds, before a market or a page may take the board from it: less than the table waits at any speed. */
export const SEEN_AFTER_MS = 500
