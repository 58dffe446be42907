import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { build, Platform } from 'electron-builder'
import { buildApp } from './build'
import { provideElectron } from './electron-runtime'
import { packageConfig } from './package-config'
import { PROJECT } from './project'
import { runCommand } from './run-command'
import { runTool } from './run-tool'
import { copyBareRuntime } from './stand-in-runtime'

const { values: options } = parseArgs({
  options: {
    /** Where to put the result. */
    output: { type: 'string', default: join(PROJECT, 'release') },
    /** Pack what lies in out/ already. */
    built: { type: 'boolean', default: false },
    /** Make the runnable folder only. */
    'folder-only': { type: 'boolean', default: false },
  },
})

/** Packs the game for this machine's system: a runnable folder, and an archive (Linux) or installer. */
runTool(async () => {
  const runtime = await provideElectron()
  if (!options.built && !(await buildApp())) return 1
  const work = mkdtempSync(join(tmpdir(), 'sinking-market-package-'))
  try {
    const bare = join(work, 'electron')
    await copyBareRuntime(runtime.folder, bare)
    const config = packageConfig({ folder: bare, version: runtime.version }, options.output)
    const targets = Platform.current().createTarget(options['folder-only'] ? 'dir' : null)
    await build({ projectDir: PROJECT, targets, config, publish: 'never' })
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
  if (process.platform === 'linux' && !options['folder-only']) await archive()
  return 0
})

/** Makes the archive with tar itself: electron-builder would download a packer for it. */
const archive = async (): Promise<void> => {
  const { version } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8')) as { version: string }
  const name = `sinking-market-${version}-linux-${process.arch}`
  const file = join(options.output, `${name}.tar.gz`)
  const args = ['-czf', file, '-C', options.output, `--transform=s/^linux-unpacked/${name}/`, 'linux-unpacked']
  const tar = await runCommand('tar', args, { cwd: PROJECT, print: 'show' })
  if (tar.code !== 0) throw new Error('tar could not write the archive.')
  const megabytes = (statSync(file).size / 1e6).toFixed(0)
  console.log(`Runnable: ${join(options.output, 'linux-unpacked', 'sinking-market')}. Archive: ${file} (${megabytes} MB).`)
}
