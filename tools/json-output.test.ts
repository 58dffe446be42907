import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { PROJECT } from './project'
import { npmCli } from './run-npm'

/** Runs a script of package.json as a person would, and keeps what it prints on each channel. */
const npmRun = (
  script: string,
  ...words: readonly string[]
): Promise<{ readonly code: number | null; readonly out: string; readonly err: string }> =>
  new Promise((resolve, reject) => {
    const cli = npmCli(process.env, process.execPath)
    if (cli === null) throw new Error('no npm was found')
    const child = spawn(process.execPath, [cli, 'run', '--silent', script, '--', ...words], { cwd: PROJECT })
    let out = ''
    let err = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text))
    child.once('error', reject)
    child.once('close', (code) => resolve({ code, out, err }))
  })

const LIMIT_MS = 120_000
let folder = ''
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'json-'))
  const some = ['--games', '2', '--scenario', 'first-steps']
  const inParts = (name: string, script: string, ...words: readonly string[]): readonly Promise<void>[] =>
    ['1/2', '2/2'].map(async (shard, i) => {
      const { out } = await npmRun(script, ...some, ...words, '--shard', shard, '--json')
      writeFileSync(join(folder, `${name}${i}.json`), out)
    })
  await Promise.all([...inParts('', 'simulate'), ...inParts('exploits-', 'exploits', '--against', 'easy', '--policies', 'brink')])
}, LIMIT_MS)
afterAll(() => rmSync(folder, { recursive: true }))

const SMALL = ['--games', '2', '--seed', '3', '--progress'] as const

// bench:app opens windows: e2e/bench-app.spec.ts runs it.
it.each([
  ['simulate', ['--scenario', 'first-steps', ...SMALL], ['winRate', 'games']],
  ['balance', SMALL, ['rows', 'level']],
  ['exploits', [...SMALL, '--scenario', 'first-steps', '--against', 'easy', '--policies', 'brink,empty-offer'], ['rows']],
  ['exploits:merge', ['exploits-0.json', 'exploits-1.json'], ['rows']],
  ['ladder', [...SMALL, '--levels', 'random,easy'], ['rows', 'elo']],
  ['simulate:merge', ['0.json', '1.json'], ['winRate', 'games']],
  ['hunt', ['--games', '1'], ['games', 'moves', 'faults', 'first']],
  ['deeds', ['--games', '1', '--scenario', 'first-steps'], []],
  ['habits', ['--games', '1', '--scenario', 'first-steps'], ['tencent']],
  ['bench', ['--seconds', '0.01', '--scenario', 'first-steps'], ['applyMovesPerSecond', 'bots']],
] as const)(
  '%s --json prints one object on standard output and nothing else',
  async (script, words, names) => {
    const { code, out, err } = await npmRun(script, ...words.map((word) => (word.endsWith('.json') ? join(folder, word) : word)), '--json')
    expect(code, err).toBe(0)
    const answer: unknown = JSON.parse(out)
    expect(answer).toEqual(expect.any(Object))
    expect(Array.isArray(answer)).toBe(false)
    for (const name of names) expect(answer).toHaveProperty(name)
  },
  LIMIT_MS,
)
