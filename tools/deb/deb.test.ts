import { execFileSync } from 'node:child_process'
import { chmodSync, lstatSync, mkdirSync, mkdtempSync, readFileSync, readlinkSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { controlText } from './control'
import { dependsFor } from './depends'
import { neededLibraries } from './needed-libraries'
import { layOutTree } from './tree'

describe('what the package depends on', () => {
  it('is what its programs ask the system for, read from the programs', () => {
    const node = neededLibraries(readFileSync(process.execPath))
    if (process.platform === 'linux') expect(node).toContain('libc.so.6')
    expect(neededLibraries(Buffer.from('#!/bin/sh\n'))).toEqual([])
  })

  it('leaves out what the package brings, names each once, and the new names first', () => {
    const depends = dependsFor(['libc.so.6', 'libm.so.6', 'libffmpeg.so', 'libasound.so.2'], ['libffmpeg.so'])
    expect(depends).toEqual(['libasound2t64 | libasound2', 'libc6', 'libgtk-3-0t64 | libgtk-3-0', 'libudev1'])
  })

  it('is never silently short', () => {
    expect(() => dependsFor(['libc.so.6', 'libnew.so.9'], [])).toThrow('libnew.so.9')
  })
})

it('says what it is in the form dpkg reads', () => {
  const text = controlText({ version: '0.1.0', architecture: 'amd64', depends: ['a', 'b | c'], kilobytes: 7 })
  expect(text).toMatch(/^Depends: a, b \| c$/m)
  const description = text.slice(text.indexOf('Description:')).trimEnd().split('\n').slice(1)
  expect(description.every((line) => /^ \S/.test(line))).toBe(true)
})

const hasDpkg = process.platform === 'linux' && existsAs('dpkg-deb')

function existsAs(program: string): boolean {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

describe.runIf(process.platform === 'linux')('the tree of the package', () => {
  const work = mkdtempSync(join(tmpdir(), 'sinking-market-deb-test-'))
  const root = join(work, 'root')
  const mode = (path: string): string => (statSync(join(root, path)).mode & 0o7777).toString(8)
  const text = (path: string): string => readFileSync(join(root, path), 'utf8')

  beforeAll(() => {
    const packed = join(work, 'packed')
    mkdirSync(join(packed, 'resources'), { recursive: true })
    for (const name of ['sinking-market', 'sinking-market-bin', 'chrome-sandbox', 'sinking-market.png', 'resources/app.asar']) {
      writeFileSync(join(packed, name), name)
      // As somebody packs whose files others may not read.
      chmodSync(join(packed, name), name.includes('.') ? 0o600 : 0o700)
    }
    layOutTree(packed, root, '0.1.0')
  })
  afterAll(() => rmSync(work, { recursive: true, force: true }))

  it('lets the sandbox’s helper start as root, and everybody read the rest', () => {
    expect(mode('opt/sinking-market/chrome-sandbox')).toBe('4755')
    expect(mode('opt/sinking-market/sinking-market-bin')).toBe('755')
    expect(mode('opt/sinking-market/resources')).toBe('755')
    expect(mode('opt/sinking-market/resources/app.asar')).toBe('644')
    expect(mode('usr/share/applications')).toBe('755')
    expect(mode('DEBIAN/postinst')).toBe('755')
  })

  it('puts the game into menus and on the path, with the launcher in front', () => {
    const entry = text('usr/share/applications/sinking-market.desktop')
    expect(entry.startsWith('[Desktop Entry]\n')).toBe(true)
    expect(entry).not.toContain('@FOLDER@')
    expect(entry).toMatch(/^Exec=\/usr\/bin\/sinking-market %F$/m)
    expect(readlinkSync(join(root, 'usr/bin/sinking-market'))).toBe('/opt/sinking-market/sinking-market')
    const icon = /^Icon=(.*)$/m.exec(entry)?.[1]
    for (const place of [`48x48/apps/${icon}.png`, `scalable/apps/${icon}.svg`])
      expect(lstatSync(join(root, 'usr/share/icons/hicolor', place)).isFile()).toBe(true)
  })

  it('names the very program the AppArmor profile is about, and its own copy of it', () => {
    const profile = text('opt/sinking-market/apparmor-profile')
    const program = /^profile \S+ (\S+) /m.exec(profile)?.[1] ?? ''
    expect(lstatSync(join(root, program)).isFile()).toBe(true)
    expect(profile).toMatch(/^abi <abi\/4\.0>,$/m)
    expect(profile).toMatch(/^ {2}userns,$/m)
    expect(text('DEBIAN/postinst')).toContain('/opt/sinking-market/apparmor-profile')
  })

  it('has scripts a shell can read, and leaves none behind when the package goes', () => {
    for (const script of ['postinst', 'prerm']) execFileSync('/bin/sh', ['-n', join(root, 'DEBIAN', script)])
    for (const name of ['postrm', 'conffiles']) expect(() => lstatSync(join(root, 'DEBIAN', name))).toThrow('ENOENT')
  })

  it.runIf(hasDpkg)('is taken by dpkg-deb, which gives all of it to root', () => {
    const file = join(work, 'x.deb')
    execFileSync('dpkg-deb', ['--root-owner-group', '-Zgzip', '-z1', '--build', root, file], { stdio: 'ignore' })
    const lines = execFileSync('dpkg-deb', ['--contents', file], { encoding: 'utf8' }).trim().split('\n')
    expect(lines.every((line) => line.includes('root/root'))).toBe(true)
    expect(lines.find((line) => line.endsWith('/chrome-sandbox'))).toMatch(/^-rwsr-xr-x/)
    expect(execFileSync('dpkg-deb', ['--field', file, 'Version'], { encoding: 'utf8' }).trim()).toBe('0.1.0')
  })
})
