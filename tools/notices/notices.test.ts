import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { PROJECT } from '../project'
import { licenceOf } from './licence-of'
import { noticesText, sortedLicences } from './notices-text'
import { packageOf } from './package-of'

const work = mkdtempSync(join(tmpdir(), 'sinking-market-notices-'))
afterAll(() => rmSync(work, { recursive: true, force: true }))

const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(work, path)), { recursive: true })
  writeFileSync(join(work, path), text)
}
const texts = join(work, 'texts')

describe('the package a module comes from', () => {
  it.each([
    ['/p/node_modules/zod/v4/core.js', '/p/node_modules/zod'],
    ['/p/node_modules/@pixi/colord/index.mjs?v=1', '/p/node_modules/@pixi/colord'],
    ['/p/node_modules/echarts/node_modules/tslib/tslib.js', '/p/node_modules/echarts/node_modules/tslib'],
    ['\0/p/node_modules/react/index.js?commonjs-module', '/p/node_modules/react'],
    ['C:\\p\\node_modules\\react\\index.js', 'C:/p/node_modules/react'],
    ['\0vite/preload-helper.js', join('/p', 'node_modules', 'vite')],
    ['\0rolldown/runtime.js', join('/p', 'node_modules', 'rolldown')],
  ])('of %j is %s', (id, folder) => expect(packageOf(id, '/p')).toBe(folder))

  it('is none for the game’s own', () => {
    expect(packageOf('/p/src/renderer/app/main.tsx', '/p')).toBeNull()
    expect(packageOf('/p/vite/own.ts', '/p')).toBeNull()
  })
})

describe('what a package says of its licence', () => {
  const about = (name: string) => JSON.stringify({ name, version: '1.2.3', license: 'MIT' })

  it('is every text that lies beside its code', () => {
    write('two/package.json', about('two'))
    write('two/LICENSE.md', '\uFEFFOne\r\nline\n\n')
    write('two/NOTICE', 'And thanks.')
    expect(licenceOf(join(work, 'two'), texts)).toEqual({ name: 'two', version: '1.2.3', licence: 'MIT', text: 'One\nline\n\nAnd thanks.' })
  })

  it('may be kept here where the package forgot it, and is an error otherwise', () => {
    write('bare/package.json', about('@of/bare'))
    expect(() => licenceOf(join(work, 'bare'), texts)).toThrow('@of/bare is part of the build and comes without')
    write('texts/@of/bare.txt', 'Its author’s words')
    expect(licenceOf(join(work, 'bare'), texts).text).toBe('Its author’s words')
    write('bare/licence', '')
    expect(() => licenceOf(join(work, 'bare'), texts)).toThrow('comes without')
  })

  it('leaves out what Vite says of the packages inside it, none of which gets into a build', () => {
    const { text } = licenceOf(join(PROJECT, 'node_modules', 'vite'), texts)
    expect(text).toContain('Permission is hereby granted')
    expect(text).not.toContain('jridgewell')
  })
})

it('puts packages under the very same words together, in order and once', () => {
  const one = (name: string, text: string) => ({ name, version: '1.0.0', licence: 'MIT', text })
  const licences = sortedLicences([one('c', 'A'), one('b', 'B'), one('a', 'A'), one('a', 'A')])
  expect(licences.map(({ packages }) => packages.map(({ name }) => name))).toEqual([['a', 'c'], ['b']])
  expect(noticesText(licences)).toMatch(/a 1\.0\.0\nc 1\.0\.0\n\(MIT\)\n\nA\n\n-+\nb 1\.0\.0/)
})

it('meets no style sheet of a package: the bundler does not name the ones that others import', () => {
  const source = join(PROJECT, 'src')
  const sheets = readdirSync(source, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.css'))
  const imports = sheets.flatMap((name) =>
    [...readFileSync(join(source, name), 'utf8').matchAll(/@import\s+(?:url\()?['"]?([^'")]+)/g)].map((match) => match[1] ?? ''),
  )
  expect(imports.length).toBeGreaterThan(10)
  expect(imports.filter((path) => !path.startsWith('.'))).toEqual([])
})
