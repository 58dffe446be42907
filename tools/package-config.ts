import type { Configuration, FileAssociation, LinuxConfiguration } from 'electron-builder'
import { NOTICES_FILE } from './notices/gather'

const NOTICES = `out/renderer/${NOTICES_FILE}`

/** What the packer has to know about the runtime it packs. */
export interface PackedRuntime {
  /** Folder of a runtime without a default app. */
  readonly folder: string
  readonly version: string
}

/** First Electron whose fuse wire has GrantFileProtocolExtraPrivileges. */
const FILE_PRIVILEGES_SINCE = 29

/** How a game file's name ends; assets/linux/ registers it too. */
export const GAME_FILE_ENDING = 'sinkingmarket'
/** What Linux calls that kind of file. */
export const GAME_FILE_TYPE = 'application/x-sinking-market-game'

/** The same of a lesson's file. */
export const LESSON_FILE_ENDING = 'sinkinglesson'
export const LESSON_FILE_TYPE = 'application/x-sinking-market-lesson'

const GAME_FILE: FileAssociation = {
  ext: GAME_FILE_ENDING,
  name: 'Sinking Market game',
  description: 'Sinking Market game',
  mimeType: GAME_FILE_TYPE,
  role: 'Editor',
  rank: 'Owner',
}

const LESSON_FILE: FileAssociation = {
  ...GAME_FILE,
  ext: LESSON_FILE_ENDING,
  name: 'Sinking Market lesson',
  description: 'Sinking Market lesson',
  mimeType: LESSON_FILE_TYPE,
}

const LINUX: LinuxConfiguration = {
  target: 'dir',
  // Behind the launcher below, which is what people start.
  executableName: 'sinking-market-bin',
  category: 'StrategyGame',
  synopsis: 'A strategy board game about four platforms',
  extraFiles: [
    { from: 'assets/linux/launcher.sh', to: 'sinking-market' },
    // A plain folder has no installer that would bring them.
    { from: 'assets/icon.png', to: 'sinking-market.png' },
    { from: 'assets/linux/sinking-market.desktop', to: 'sinking-market.desktop' },
    { from: 'assets/linux/sinking-market.xml', to: 'sinking-market.xml' },
  ],
}

/** What the packed program can no longer be talked into. */
const fusesOf = ({ version }: PackedRuntime): Configuration['electronFuses'] => ({
  runAsNode: false,
  enableCookieEncryption: false,
  enableNodeOptionsEnvironmentVariable: false,
  enableNodeCliInspectArguments: false,
  enableEmbeddedAsarIntegrityValidation: process.platform !== 'linux',
  onlyLoadAppFromAsar: true,
  loadBrowserProcessSpecificV8Snapshot: false,
  // Flipping fuses breaks the signature Electron comes with, and an ARM Mac starts nothing whose signature is broken.
  resetAdHocDarwinSignature: process.platform === 'darwin' && process.arch === 'arm64',
  ...(Number.parseInt(version, 10) >= FILE_PRIVILEGES_SINCE ? { grantFileProtocolExtraPrivileges: false } : {}),
})

/** How the game is packed for Linux, Windows and macOS. */
export const packageConfig = (runtime: PackedRuntime, output: string): Configuration => ({
  appId: 'invalid.sinking-market.game',
  productName: 'Sinking Market',
  copyright: 'Copyright © 2026 The Sinking Market authors',
  directories: { output },
  // The packer makes .ico and .icns of it.
  icon: 'assets/icon.png',
  electronDist: runtime.folder,
  electronVersion: runtime.version,
  npmRebuild: false,
  asar: true,
  // The build holds everything it uses; no package travels along.
  files: ['out/**', '!**/*.map', `!${NOTICES}`, 'package.json', 'LICENSE', '!node_modules'],
  extraFiles: [
    { from: 'LICENSE', to: 'LICENSE.sinking-market.txt' },
    { from: NOTICES, to: 'LICENSES.third-party.txt' },
  ],
  // By this name a Wayland desktop knows whose menu entry and icon a window has.
  extraMetadata: { desktopName: 'sinking-market.desktop' },
  fileAssociations: [GAME_FILE, LESSON_FILE],
  electronFuses: fusesOf(runtime),
  linux: LINUX,
  win: { target: 'nsis', executableName: 'sinking-market' },
  nsis: { oneClick: false, allowToChangeInstallationDirectory: true },
  mac: { target: 'dmg', executableName: 'sinking-market', category: 'public.app-category.strategy-games' },
  publish: null,
})
