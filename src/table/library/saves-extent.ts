import type { SaveEntry } from '../../shared/bridge'

/** How much is looked at: whether a game can be continued, or everything in the drawer besides. */
export type SavesExtent = 'latest' | 'all'

/** Whether a file has been listed and not yet read. */
export const isUnread = ({ summary, problem }: SaveEntry): boolean => summary === null && problem === null
