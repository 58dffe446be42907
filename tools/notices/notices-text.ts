import type { Licence } from '../../src/shared/licences'
import type { Noticed } from './licence-of'

const RULE = '-'.repeat(78)
const HEAD = `Sinking Market holds the work of others, under the licences below. Electron, which it runs in, and Chromium inside
that come with theirs: LICENSE.electron.txt and LICENSES.chromium.html.`

/** Puts packages together that are under the very same words, in the order of their names. */
export const sortedLicences = (noticed: readonly Noticed[]): readonly Licence[] => {
  const byText = new Map<string, { name: string; text: string; packages: { name: string; version: string }[] }>()
  for (const { name, version, licence, text } of [...noticed].sort((one, other) => compare(title(one), title(other)))) {
    const key = `${licence}\n${text}`
    const same = byText.get(key) ?? { name: licence, text, packages: [] }
    if (same.packages.every((known) => title(known) !== title({ name, version }))) same.packages.push({ name, version })
    byText.set(key, same)
  }
  return [...byText.values()]
}

/** All licences as one text, to be read without the game. */
export const noticesText = (licences: readonly Licence[]): string =>
  [HEAD, ...licences.map(({ name, packages, text }) => `${RULE}\n${packages.map(title).join('\n')}\n(${name})\n\n${text}`)].join('\n\n') +
  '\n'

const title = ({ name, version }: { readonly name: string; readonly version: string }): string => `${name} ${version}`
const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)
