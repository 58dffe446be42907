import i18next, { type ParseKeys } from 'i18next'
import type { NAMESPACES } from './namespaces'

/** Whether there are words for a key that comes from elsewhere, such as a bot's reasons. */
export function isWorded(key: string): key is ParseKeys<typeof NAMESPACES> {
  return i18next.exists(key)
}
