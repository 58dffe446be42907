import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { drawIcon } from '../draw-icon'
import { inAssets, PROJECT } from '../project'
import { controlText, copyrightText, debianArchitecture } from './control'
import { dependsFor } from './depends'
import { neededLibraries } from './needed-libraries'

/** Where the game goes; the AppArmor profile and the package's scripts know it too. */
const HOME = 'opt/sinking-market'
const NAME = 'sinking-market'
/** What the archive needs to be put into a menu by hand. */
const BY_HAND = ['sinking-market.desktop', 'sinking-market.xml', 'sinking-market.png'] as const
const SCRIPTS = ['postinst', 'prerm'] as const
/** Sides in pixels; larger than any menu draws it, so that it is sharp on every screen. */
const ICON_SIDES = [16, 24, 32, 48, 64, 128, 256, 512] as const
const SETUID = 0o4755

/** Lays out, below a folder of its own, every file of the package as dpkg-deb wants it. */
export const layOutTree = (unpacked: string, root: string, version: string): void => {
  const put = (path: string, content: string | Buffer, mode = 0o644): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), content, { mode })
    chmodSync(join(root, path), mode)
  }
  const home = join(root, HOME)
  cpSync(unpacked, home, { recursive: true })
  for (const file of BY_HAND) rmSync(join(home, file), { force: true })
  settleModes(root)
  // What the helper is for: it starts as root where pages can be shut in by nothing else.
  chmodSync(join(home, 'chrome-sandbox'), SETUID)
  put(`${HOME}/apparmor-profile`, readFileSync(inAssets('linux', 'apparmor-profile')))
  put(`usr/share/applications/${NAME}.desktop`, installedEntry(readFileSync(inAssets('linux', 'sinking-market.desktop'), 'utf8')))
  put(`usr/share/mime/packages/${NAME}.xml`, readFileSync(inAssets('linux', 'sinking-market.xml')))
  for (const side of ICON_SIDES) put(`usr/share/icons/hicolor/${side}x${side}/apps/${NAME}.png`, drawIcon(side))
  put(`usr/share/icons/hicolor/scalable/apps/${NAME}.svg`, readFileSync(inAssets('icon.svg')))
  put(`usr/share/doc/${NAME}/copyright`, copyrightText(readFileSync(join(PROJECT, 'LICENSE'), 'utf8')))
  mkdirSync(join(root, 'usr/bin'), { recursive: true })
  symlinkSync(`/${HOME}/${NAME}`, join(root, 'usr/bin', NAME))
  settleModes(join(root, 'usr'))
  const control = { version, architecture: debianArchitecture(process.arch), depends: dependsOf(home), kilobytes: kilobytesOf(root) }
  put('DEBIAN/control', controlText(control))
  for (const script of SCRIPTS) put(`DEBIAN/${script}`, readFileSync(inAssets('linux', 'deb', script)), 0o755)
}

/** The entry of the menu as it stands for everybody: no word on how to put it there by hand. */
export const installedEntry = (entry: string): string =>
  entry
    .replaceAll(/^#.*\n/gm, '')
    .replace('Icon=@FOLDER@/sinking-market.png', `Icon=${NAME}`)
    .replaceAll('"@FOLDER@/sinking-market"', `/usr/bin/${NAME}`)

/** Whoever packs may keep files from others; what is installed everybody has to read. */
const settleModes = (folder: string): void => {
  chmodSync(folder, 0o755)
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) settleModes(path)
    else if (!entry.isSymbolicLink()) chmodSync(path, (statSync(path).mode & 0o100) === 0 ? 0o644 : 0o755)
  }
}

const dependsOf = (home: string): readonly string[] => {
  const own = readdirSync(home)
  const files = own.map((name) => join(home, name)).filter((path) => statSync(path).isFile())
  return dependsFor([...new Set(files.flatMap((path) => neededLibraries(readFileSync(path))))], own)
}

const kilobytesOf = (folder: string): number =>
  readdirSync(folder, { withFileTypes: true, recursive: true }).reduce(
    (sum, entry) => (entry.isFile() ? sum + Math.ceil(statSync(join(entry.parentPath, entry.name)).size / 1024) : sum + 1),
    0,
  )
