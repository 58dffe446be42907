import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, Platform } from 'electron-builder'
import { buildApp } from './build'
import { buildDeb } from './deb/build-deb'
import { provideElectron, type ElectronRuntime } from './electron-runtime'
import { packageConfig } from './package-config'
import { PROJECT } from './project'
import { runCommand } from './run-command'
import { runTool } from './run-tool'
import { copyBareRuntime } from './stand-in-runtime'
import { readToolOptions } from './tool-options'

const HELP = `Packs the game for this machine's system: a runnable folder, and an installer; on Linux an archive and a package
for Debian, Ubuntu and their kin (.deb) as well.

  npm run package -- [options]

  --output DIR     where to put the result (release)
  --built          pack what lies in out/ already
  --folder-only    make the runnable folder only
  --deb            make the .deb only, besides the folder (Linux)
  --help           this page`

/** Packs the game for this machine's system: a runnable folder, and what installs it there. */
runTool(async () => {
  const options = readToolOptions(process.argv.slice(2), 'package', {
    output: { type: 'string', default: join(PROJECT, 'release') },
    built: { type: 'boolean', default: false },
    'folder-only': { type: 'boolean', default: false },
    deb: { type: 'boolean', default: false },
  })
  if (options === null) {
    console.log(HELP)
    return 0
  }
  const runtime = await provideElectron()
  if (!options.built && !(await buildApp())) return 1
  await pack(runtime, options.output, options['folder-only'])
  if (process.platform !== 'linux' || options['folder-only']) return 0
  const { version } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8')) as { version: string }
  if (!options.deb) await archive(options.output, version)
  return (await debian(options.output, version)) || !options.deb ? 0 : 1
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
const archive = async (output: string, version: string): Promise<void> => {
  const name = `sinking-market-${version}-linux-${process.arch}`
  const file = join(output, `${name}.tar.gz`)
  const args = ['-czf', file, '-C', output, `--transform=s/^linux-unpacked/${name}/`, 'linux-unpacked']
  const tar = await runCommand('tar', args, { cwd: PROJECT, print: 'show' })
  if (tar.code !== 0) throw new Error('tar could not write the archive.')
  console.log(`Runnable: ${join(output, 'linux-unpacked', 'sinking-market')}. Archive: ${file} (${megabytes(file)} MB).`)
}

/** Makes the .deb, where this system can; whether it did. */
const debian = async (output: string, version: string): Promise<boolean> => {
  const file = await buildDeb(join(output, 'linux-unpacked'), output, version)
  console.log(file === null ? 'No .deb: there is no dpkg-deb here.' : `Package: ${file} (${megabytes(file)} MB).`)
  return file !== null
}

const megabytes = (file: string): string => (statSync(file).size / 1e6).toFixed(0)
