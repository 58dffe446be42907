import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runCommand } from '../run-command'
import { debianArchitecture } from './control'
import { layOutTree } from './tree'

/** Makes the package for Debian and its kin of a packed folder; returns its path, or null where there is no dpkg-deb. */
export const buildDeb = async (unpacked: string, output: string, version: string): Promise<string | null> => {
  if ((await runCommand('dpkg-deb', ['--version'], { print: 'catch' })).code !== 0) return null
  const work = mkdtempSync(join(tmpdir(), 'sinking-market-deb-'))
  const file = join(output, `sinking-market_${version}_${debianArchitecture(process.arch)}.deb`)
  try {
    const root = join(work, 'root')
    layOutTree(unpacked, root, version)
    const built = await runCommand('dpkg-deb', ['--root-owner-group', '-Zzstd', '-z9', '--build', root, file], { print: 'catch' })
    if (built.code !== 0) throw new Error(`dpkg-deb could not make the package:\n${built.output.slice(-2000)}`)
    return file
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}
