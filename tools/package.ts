import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, Platform } from 'electron-builder'
import { buildApp } from './build'
import { provideElectron, type ElectronRuntime } from './electron-runtime'
import { packageConfig } from './package-config'
import { PROJECT } from './project'
import { runCommand } from './run-command'
import { runTool } from './run-tool'
import { copyBareRuntime } from './stand-in-runtime'
import { readToolOptions } from './tool-options'

const HELP = `Packs the game for this machine's system: a runnable folder, and an archive (Linux) or installer.

  npm run package -- [options]

  --output DIR     where to put the result (release)
  --built          pack what lies in out/ already
  --folder-only    make the runnable folder only
  --help           this page`

/** Packs the game for this machine's system: a runnable folder, and an archive (Linux) or installer. */
runTool(async () => {
  const options = readToolOptions(process.argv.slice(2), 'package', {
    output: { type: 'string', default: join(PROJECT, 'release') },
    built: { type: 'boolean', default: false },
    'folder-only': { type: 'boolean', default: false },
  })
  if (options === null) {
    console.log(HELP)
    return 0
  }
  const runtime = await provideElectron()
  if (!options.built && !(await buildApp())) return 1
  await pack(runtime, options.output, options['folder-only'])
  if (process.platform === 'linux' && !options['folder-only']) await archive(options.output)
  return 0
})

const pack = async (runtime: ElectronRuntime, output: string, folderOnly: boolean): Promise<void> => {
  const work = mkdtempSync(join(tmpdir(), 'sinking-market-package-'))
  try {
    const bare = join(work, 'electron')
    await copyBareRuntime(runtime.folder, bare)
    const config = packageConfig({ folder: bare, version: runtime.version }, output)
    const targets = Platform.current().createTarget(folderOnly ? 'dir' : null)
    await build({ projectDir: PROJECT, targets, config, publish: 'never' })
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

/** Makes the archive with tar itself: electron-builder would download a packer for it. */
const archive = async (output: string): Promise<void> => {
  const { version } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8')) as { version: string }
  const name = `sinking-market-${version}-linux-${process.arch}`
  const file = join(output, `${name}.tar.gz`)
  const args = ['-czf', file, '-C', output, `--transform=s/^linux-unpacked/${name}/`, 'linux-unpacked']
  const tar = await runCommand('tar', args, { cwd: PROJECT, print: 'show' })
  if (tar.code !== 0) throw new Error('tar could not write the archive.')
  const megabytes = (statSync(file).size / 1e6).toFixed(0)
  console.log(`Runnable: ${join(output, 'linux-unpacked', 'sinking-market')}. Archive: ${file} (${megabytes} MB).`)
}
