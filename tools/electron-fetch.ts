import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { downloadArtifact } from '@electron/get'
import { NOT_CACHED } from './electron-install'
import { fetchProgress } from './fetch-progress'
import { reasonOf } from './fetch-reason'

/**
 * The fetching process: brings the archive of an electron package (its folder is the first word) into Electron's own cache and checks its
 * sum; the second word says for how many ms nothing may come, and 0 that only the cache is asked. A fault is one line on standard output.
 * It is a process of its own because @electron/get reads mirrors and proxies from the environment, and so that it can be ended at any
 * moment.
 */
const main = async (home: string, silenceMs: number): Promise<number> => {
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { readonly version: string }
  const checksums = JSON.parse(readFileSync(join(home, 'checksums.json'), 'utf8')) as Record<string, string>
  const { env } = process
  const abort = new AbortController()
  const progress = fetchProgress(version, silenceMs, (fault) => abort.abort(new Error(fault)))
  const absent = { download: () => Promise.reject(new Error('not in the cache')) }
  try {
    await downloadArtifact({
      version,
      artifactName: 'electron',
      platform: env['ELECTRON_INSTALL_PLATFORM'] || env['npm_config_platform'] || process.platform,
      arch: env['ELECTRON_INSTALL_ARCH'] || env['npm_config_arch'] || (isTranslated() ? 'arm64' : process.arch),
      ...(env['electron_config_cache'] ? { cacheRoot: env['electron_config_cache'] } : {}),
      // The package's own installer reads the same two names.
      ...(env['electron_use_remote_checksums'] || env['npm_config_electron_use_remote_checksums'] ? {} : { checksums }),
      ...(silenceMs === 0 ? { downloader: absent } : {}),
      downloadOptions: { quiet: true, signal: abort.signal, getProgressCallback: progress.heard },
    })
    return 0
  } catch (error) {
    if (silenceMs === 0) return NOT_CACHED
    console.log(reasonOf(error))
    return 1
  } finally {
    progress.end()
  }
}

/** Whether a Mac with an ARM processor runs this Node as if it had another; Electron's installer then takes the runtime for ARM. */
const isTranslated = (): boolean =>
  process.platform === 'darwin' &&
  process.arch === 'x64' &&
  spawnSync('sysctl', ['-in', 'sysctl.proc_translated'], { encoding: 'utf8' }).stdout.trim() === '1'

const [home = '', silence = '0'] = process.argv.slice(2)
void main(home, Number(silence)).then((code) => process.exit(code))
