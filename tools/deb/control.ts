/** What the package says of itself. */
export interface Control {
  readonly version: string
  readonly architecture: string
  readonly depends: readonly string[]
  /** All its files together. */
  readonly kilobytes: number
}

const ARCHITECTURES: Readonly<Record<string, string>> = { x64: 'amd64', arm64: 'arm64', arm: 'armhf' }

/** Debian's name for this machine's processor. */
export const debianArchitecture = (arch: string): string => ARCHITECTURES[arch] ?? arch

/** The package's control file. */
export const controlText = ({ version, architecture, depends, kilobytes }: Control): string =>
  `Package: sinking-market
Version: ${version}
Architecture: ${architecture}
Maintainer: The Sinking Market authors <authors@sinking-market.invalid>
Installed-Size: ${kilobytes}
Depends: ${depends.join(', ')}
Recommends: xdg-utils
Section: games
Priority: optional
Description: strategy board game about four platforms and small towns
 Spring 2021: four Chinese platforms want the shoppers of the small towns, and
 the shortest way to them leads through WeChat, which belongs to one of the
 four. For one to four people at one computer; bots take the other seats.
 .
 It is about real events and real figures, with their sources on the cards, and
 independent of the companies it names.
`

/** Who may do what with it: the game's own licence, and where those of others lie. */
export const copyrightText = (licence: string): string =>
  `Sinking Market

${licence.trim()}

It holds the work of others; their licences, word for word:
/opt/sinking-market/LICENSES.third-party.txt
It runs in Electron, with Chromium inside; their licences:
/opt/sinking-market/LICENSE.electron.txt
/opt/sinking-market/LICENSES.chromium.html
`
