import type { Configuration } from 'electron-builder'

/** What the packer has to know about the runtime it packs. */
export interface PackedRuntime {
  /** Folder of a runtime without a default app. */
  readonly folder: string
  readonly version: string
}

/** First Electron whose fuse wire has GrantFileProtocolExtraPrivileges. */
const FILE_PRIVILEGES_SINCE = 29

/** How the game is packed for Linux, Windows and macOS. */
export const packageConfig = (runtime: PackedRuntime, output: string): Configuration => ({
  appId: 'invalid.sinking-market.game',
  productName: 'Sinking Market',
  executableName: 'sinking-market',
  copyright: 'Copyright © 2026 The Sinking Market authors',
  directories: { output },
  // The packer makes .ico and .icns of it.
  icon: 'assets/icon.png',
  electronDist: runtime.folder,
  electronVersion: runtime.version,
  npmRebuild: false,
  asar: true,
  // The build holds everything it uses; no package travels along.
  files: ['out/**', '!**/*.map', 'package.json', 'LICENSE', '!node_modules'],
  extraFiles: [{ from: 'LICENSE', to: 'LICENSE.sinking-market.txt' }],
  electronFuses: {
    runAsNode: false,
    enableCookieEncryption: false,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: process.platform !== 'linux',
    onlyLoadAppFromAsar: true,
    loadBrowserProcessSpecificV8Snapshot: false,
    // Flipping fuses breaks the signature Electron comes with, and an ARM Mac starts nothing whose signature is broken.
    resetAdHocDarwinSignature: process.platform === 'darwin' && process.arch === 'arm64',
    ...(Number.parseInt(runtime.version, 10) >= FILE_PRIVILEGES_SINCE ? { grantFileProtocolExtraPrivileges: false } : {}),
  },
  linux: {
    target: 'dir',
    category: 'StrategyGame',
    synopsis: 'A strategy board game about four platforms',
    // A plain folder has no installer that would bring them.
    extraFiles: [
      { from: 'assets/icon.png', to: 'sinking-market.png' },
      { from: 'assets/sinking-market.desktop', to: 'sinking-market.desktop' },
    ],
  },
  win: { target: 'nsis' },
  nsis: { oneClick: false, allowToChangeInstallationDirectory: true },
  mac: { target: 'dmg', category: 'public.app-category.strategy-games' },
  publish: null,
})
