import type { Bridge } from '../../shared/bridge'
import type { AppSource } from './app-source'

/**
 * Keeps the main process informed whether moves are missing on the disk, so that nothing closes over them; returns how to stop.
 * It is told once at the beginning too: what a page before this one told last may have come after that page was left.
 */
export const reportUnsaved = (
  source: Pick<AppSource, 'getSnapshot' | 'subscribe'>,
  app: Pick<Bridge['app'], 'reportUnsaved'>,
): (() => void) => {
  let told: boolean | null = null
  const tell = (): void => {
    const isUnsaved = isMissing(source)
    if (isUnsaved === told) return
    told = isUnsaved
    void app.reportUnsaved(isUnsaved)
  }
  tell()
  const subscription = source.subscribe({ next: tell, error: tell })
  return () => subscription.unsubscribe()
}

/** A table that cannot be shown any more cannot be asked about either: what it last told stands no longer. */
const isMissing = (source: Pick<AppSource, 'getSnapshot'>): boolean => {
  try {
    return source.getSnapshot().table?.isUnsaved ?? false
  } catch {
    return false
  }
}
