import { resolve } from 'node:path'
import type { Plugin } from 'vite'
import { LICENCES_FILE } from '../../src/shared/licences'
import { licenceOf } from './licence-of'
import { noticesText, sortedLicences } from './notices-text'
import { packageOf } from './package-of'

/** Where the build puts the licences as a text to be read without the game. */
export const NOTICES_FILE = 'third-party-notices.txt'

/** Plugins that note what of others gets into a build, and put its licences into it. */
export interface NoticesPlugins {
  /** For a bundle that is built before the last one. */
  readonly note: () => Plugin
  /** For the last bundle, which gets the licences of all. */
  readonly publish: () => Plugin
}

/**
 * Gathers the packages of a build in several bundles from the bundler's own account of them: modules and other files (typefaces).
 * What package.json asks for is more in one place and less in another. Style sheets that another one imports the bundler does not name.
 */
export const gatherNotices = (project: string, texts: string): NoticesPlugins => {
  const folders = new Set<string>()
  const noteAll = (ids: Iterable<string>): void => {
    for (const id of ids) {
      const folder = packageOf(id, project)
      if (folder !== null) folders.add(folder)
    }
  }
  const noteBundle: NonNullable<Extract<Plugin['generateBundle'], (...args: never[]) => unknown>> = function (_options, bundle) {
    const root = this.environment.config.root
    for (const file of Object.values(bundle)) {
      if (file.type === 'chunk') noteAll(file.moduleIds)
      else noteAll(file.originalFileNames.map((name) => resolve(root, name)))
    }
  }
  return {
    note: () => ({ name: 'notices', apply: 'build', generateBundle: noteBundle }),
    publish: () => ({
      name: 'notices',
      apply: 'build',
      enforce: 'post',
      async generateBundle(...given) {
        await noteBundle.apply(this, given)
        const licences = sortedLicences([...folders].map((folder) => licenceOf(folder, texts)))
        this.emitFile({ type: 'asset', fileName: LICENCES_FILE, source: JSON.stringify(licences) })
        this.emitFile({ type: 'asset', fileName: NOTICES_FILE, source: noticesText(licences) })
      },
    }),
  }
}
