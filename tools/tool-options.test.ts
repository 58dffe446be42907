import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { inModules, PROJECT } from './project'
import { UsageError } from './run-tool'
import { readToolOptions } from './tool-options'

const read = (...words: string[]) =>
  readToolOptions(words, 'pack', { output: { type: 'string', default: 'release' }, built: { type: 'boolean', default: false } })

describe('the options of a tool', () => {
  it('are read', () => {
    expect(read('--built', '--output', 'there')).toEqual({ built: true, output: 'there' })
    expect(read()).toEqual({ built: false, output: 'release' })
  })

  it('are none where help is asked for', () => {
    expect(read('--help')).toBeNull()
    expect(read('--bogus', '-h')).toBeNull()
  })

  it.each([
    [['--bogus'], "pack: Unknown option '--bogus'. It takes --output ..., --built, --help."],
    [['bogus'], /^pack: Unexpected argument 'bogus'\. It takes --output/],
    [['--output'], /^pack: Option '--output <value>' argument missing\. It takes/],
  ] as const)('%j are refused in one line that says what is taken', (words, message) => {
    expect(() => read(...words)).toThrow(message)
    expect(() => read(...words)).toThrow(UsageError)
  })
})

const run = (...words: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [inModules('tsx', 'dist', 'cli.mjs'), ...words], {
    cwd: PROJECT,
    encoding: 'utf8',
  })
  return { status, stdout: stdout.trim().split('\n'), stderr: stderr.trim().split('\n') }
}

describe('a tool that is asked wrongly', () => {
  it('says so in one line and ends with 2: the packer', () => {
    expect(run('tools/package.ts', '--bogus')).toEqual({
      status: 2,
      stdout: [''],
      stderr: ["package: Unknown option '--bogus'. It takes --output ..., --built, --folder-only, --deb, --help."],
    })
  })

  it.each([
    [[], /^simulator: no command is named\. Commands are balance, class, deeds, /],
    [['../play'], /^simulator: there is no command "\.\.\/play"\. Commands are balance, class, deeds, /],
  ] as const)('says so in one line and ends with 2: the simulator with %j', (words, message) => {
    const { status, stderr } = run('tools/simulator.ts', ...words)
    expect(status).toBe(2)
    expect(stderr).toEqual([expect.stringMatching(message)])
  })
})
