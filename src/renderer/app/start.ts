import type { AppInfo, Bridge, SettingsNotice } from '../../shared/bridge'
import { DEFAULTS } from '../../shared/default-settings'
import type { Settings } from '../../shared/settings'
import { type AppSource, createOpeningSource, publishTable, reportUnsaved } from '../table'
import { firstFrame } from './first-frame'

/** What is known before the first frame. */
export interface Start {
  readonly settings: Settings
  readonly notice: SettingsNotice | { readonly code: string; readonly params: Readonly<Record<string, string | number>> } | null
  readonly info: AppInfo | null
}

/** The bridge to the main process, or null where there is none: a plain browser. */
export const bridgeOf = (page: { readonly bridge?: Bridge }): Bridge | null => page.bridge ?? null

/** Reads settings and facts; what cannot be read is replaced by defaults, and said. */
export const readStart = async (bridge: Bridge): Promise<Start> => {
  const [settings, info] = await Promise.all([bridge.settings.read(), bridge.app.info()])
  return {
    settings: settings.ok ? settings.settings : DEFAULTS,
    notice: settings.ok ? settings.notice : { code: settings.code, params: settings.params },
    info: info.ok ? info : null,
  }
}

/**
 * The table on the real rules, bots and bridge, which are fetched once the title has been painted and can be pressed; lets the menu bar and
 * the window speak to it.
 */
export const startSource = (bridge: Bridge, start: Start, drawn: Promise<void>): AppSource => {
  const source = createOpeningSource(start, async () => {
    await Promise.all([firstFrame(), drawn])
    return (await import('../table/start-table')).startTable(bridge, start)
  })
  bridge.menu.onCommand((command) => source.send({ type: 'menu.chosen', command }))
  bridge.settings.onChange((change) => source.send({ type: 'settings.arrived', change }))
  bridge.app.onClosing(() => source.send({ type: 'app.closing' }))
  bridge.files.onGiven(() => source.send({ type: 'files.look' }))
  reportUnsaved(source, bridge.app)
  publishTable(source, bridge.projector, (text) => console.error(text))
  return source
}
