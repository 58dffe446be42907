import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { npmCli, runNpm } from './run-npm'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'a node with spaces '))
})
afterEach(() => rmSync(folder, { recursive: true }))

const put = (...parts: readonly string[]): string => {
  const path = join(folder, ...parts)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, '')
  return path
}

it('takes the npm that runs the script, and else the one that came with Node, as each system lays it', () => {
  const running = put('elsewhere', 'npm-cli.js')
  expect(npmCli({ npm_execpath: running }, join(folder, 'node'))).toBe(running)
  const unix = put('lib', 'node_modules', 'npm', 'bin', 'npm-cli.js')
  expect(npmCli({ npm_execpath: put('yarn.js') }, join(folder, 'bin', 'node'))).toBe(unix)
  const windows = put('nodejs', 'node_modules', 'npm', 'bin', 'npm-cli.js')
  expect(npmCli({}, join(folder, 'nodejs', 'node.exe'))).toBe(windows)
  expect(npmCli({ npm_execpath: join(folder, 'gone', 'npm-cli.js') }, join(folder, 'far', 'away', 'node'))).toBeNull()
})

it('runs', async () => {
  expect((await runNpm(['--version'], { print: 'catch' })).output.trim()).toMatch(/^\d+\.\d+\.\d+$/)
})
