import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { isTooMuchToSend, takeGivenList, writeGivenList } from './given-list'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sinking-market-list-'))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

/** A start with so many files of so long a path. */
const start = (count: number, length: number) => {
  const files = Array.from({ length: count }, (_, at) => `/${String(at).padStart(length - 1, 'x')}`)
  return { argv: ['game', ...files], given: { files, leftOut: 0 } }
}
const isTooMuch = (count: number, length: number): boolean => {
  const { argv, given } = start(count, length)
  return isTooMuchToSend(argv, '/home/ana', given)
}

describe.skipIf(process.platform === 'win32')('what a start may send to a running program', () => {
  it('is a few files, or a hundred with short paths', () => {
    expect(isTooMuch(1, 200)).toBe(false)
    expect(isTooMuch(100, 80)).toBe(false)
  })

  it('is not a hundred long paths, nor what short ones stand for in a deep folder', () => {
    expect(isTooMuch(100, 190)).toBe(true)
    const { files } = start(100, 200).given
    expect(isTooMuchToSend(['game', ...files.map((_, at) => `${at}.json`)], '/home/ana', { files, leftOut: 0 })).toBe(true)
  })

  it('is whatever stands on a command line without files: to start anew would change nothing', () => {
    expect(isTooMuchToSend(['game', `--flag=${'x'.repeat(100_000)}`], '/', { files: [], leftOut: 0 })).toBe(false)
  })
})

describe('a list of files', () => {
  const given = { files: ['/home/ana/午饭.sinkingmarket', '/b'], leftOut: 7 }

  it('is found by the start it was written for, once', async () => {
    const args = await writeGivenList(root, given, ['.', '--no-sandbox'])
    expect(args.slice(0, 2)).toEqual(['.', '--no-sandbox'])
    const name = args[2]?.replace('--given-list=', '')
    expect(await takeGivenList(root, name)).toEqual(given)
    expect(readdirSync(root)).toEqual([])
  })

  it.each<unknown>([
    undefined,
    null,
    '',
    7,
    {},
    '../settings.json',
    '/etc/passwd',
    'settings.json',
    'given-1-1.json/../x',
    { toString: 1 },
  ])('is nothing else: %j', async (named) => {
    writeFileSync(join(root, 'settings.json'), '{}')
    expect(await takeGivenList(root, named)).toBeNull()
    expect(readdirSync(root)).toEqual(['settings.json'])
  })

  it.each(['', '{', '[]', '{"files":[1],"leftOut":0}', '{"files":["/a"],"leftOut":-1}', '{"files":{"length":1},"leftOut":0}'])(
    'that makes no sense is told as a file: %s',
    async (text) => {
      const path = join(root, 'given-1-1.json')
      writeFileSync(path, text)
      expect(await takeGivenList(root, 'given-1-1.json')).toEqual({ files: [path], leftOut: 0 })
    },
  )
})
