import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, sep } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from '@playwright/test'
import { menuWords } from '../src/main/words'
import { LICENCES_FILE, type Licence } from '../src/shared/licences'
import { shareDesk } from './play/desk'
import { chooseFromMenu } from './play/menu-bar'
import { standUp } from './play/sitting'
import { expectAccessible } from './support/accessible'
import { PROJECT, SIZES } from './support/launch-game'
import { takeShot } from './support/screenshots'

const run = promisify(execFile)
const OUT = join(PROJECT, 'out')

const builtLicences = (): readonly Licence[] => JSON.parse(readFileSync(join(OUT, 'renderer', LICENCES_FILE), 'utf8')) as readonly Licence[]
const builtNames = (): ReadonlySet<string> => new Set(builtLicences().flatMap(({ packages }) => packages.map(({ name }) => name)))
const filesUnder = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true })
    .map((name) => join(folder, String(name)))
    .sort()

/** The package a path within node_modules belongs to. */
const packageIn = (path: string): string | undefined =>
  /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules\/)/.exec(path.split(sep).join('/'))?.[1]

test('every package a line of the program comes from is named, with the words of its licence', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sinking-market-maps-'))
  const cli = join(PROJECT, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js')
  try {
    // The maps of the sources are an account of their own of what got into a build.
    await run(process.execPath, [cli, 'build', '--sourcemap', '--outDir', folder, '--logLevel', 'error'], { cwd: PROJECT })
    const maps = filesUnder(folder).filter((path) => path.endsWith('.map'))
    const sources = maps.flatMap((path) => (JSON.parse(readFileSync(path, 'utf8')) as { readonly sources: readonly string[] }).sources)
    const origins = new Set(sources.map(packageIn).filter((name) => name !== undefined))
    for (const known of ['react-dom', 'scheduler', 'pixi.js', 'zod', 'd3-path', 'react-aria']) expect([...origins]).toContain(known)
    const named = builtNames()
    expect([...origins].filter((name) => !named.has(name))).toEqual([])
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  for (const { packages, text } of builtLicences()) expect(text.length, packages[0]?.name).toBeGreaterThan(300)
})

test('every typeface of the program is named, by the package its very bytes come from', () => {
  const fonts = filesUnder(join(OUT, 'renderer', 'assets')).filter((path) => path.endsWith('.woff2'))
  expect(fonts.length).toBeGreaterThan(0)
  const named = [...builtNames()].filter((name) => name.startsWith('@fontsource'))
  const known = named.flatMap((name) => filesUnder(join(PROJECT, 'node_modules', name, 'files')))
  for (const font of fonts) {
    const bytes = readFileSync(font)
    const isKnown = known.some((path) => statSync(path).size === bytes.length && readFileSync(path).equals(bytes))
    expect(isKnown, font).toBe(true)
  }
})

test('what the game runs on is what package.json says it needs, and nothing more', () => {
  const { dependencies } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>
  }
  const named = builtNames()
  expect(Object.keys(dependencies).filter((name) => !named.has(name))).toEqual([])
  expect(existsSync(join(OUT, 'renderer', 'third-party-notices.txt'))).toBe(true)
})

const desk = shareDesk()

for (const [language, size] of [
  ['en', 'small'],
  ['en', 'large'],
  ['zh-CN', 'small'],
  ['zh-CN', 'large'],
] as const) {
  test(`the licences of others are under Help, to be read by keyboard, in ${language} on a ${size} page`, async () => {
    const sitting = await desk.sitDown({ size: SIZES[size], settings: { language } })
    const { page } = sitting
    // The menu bar speaks to a page that is there whole; the title stands before the rest of it.
    await page.waitForLoadState('networkidle')
    await chooseFromMenu(sitting, menuWords(language).licences)
    await expect(page.getByRole('heading', { level: 1, name: menuWords(language).licences })).toBeFocused()
    const names = page.getByRole('navigation')
    await expect(names.getByRole('link', { name: '@pixi/colord' })).toBeVisible()
    await takeShot(page, `licences-${language}-${size}`)
    await names.getByRole('link', { name: 'zod' }).focus()
    await page.keyboard.press('Enter')
    const heading = page.getByRole('heading', { level: 2, name: /^zod / })
    await expect(heading).toBeFocused()
    await expect(heading).toBeInViewport()
    await expect(page.locator('section.licence', { has: heading }).locator('pre')).toContainText('Permission is hereby granted')
    await expectAccessible(page, `licences-${language}-${size}`)
    await page.keyboard.press('Escape')
    await expect(page.locator('.title-screen')).toBeVisible()
    await standUp(sitting)
  })
}
