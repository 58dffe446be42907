import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { argumentsWithoutFiles, filesFromArguments, filesFromSecondStart, isAddress, MOST_FILES } from './given-arguments'

const CWD = resolve('/home/ana')
const many = (count: number): readonly string[] => Array.from({ length: count }, (_, at) => `${at}.json`)
const here = (name: string): string => join(CWD, name)

describe('files on a command line', () => {
  it.each([
    ['none', ['game'], true, []],
    ['a packaged game’s first argument', ['game', 'a.sinkingmarket'], true, ['a.sinkingmarket']],
    [
      'what follows the folder of a game that is not packaged',
      ['electron', '.', 'a.sinkingmarket', 'b.json'],
      false,
      ['a.sinkingmarket', 'b.json'],
    ],
    ['only the folder', ['electron', '.'], false, []],
    ['switches of Chromium anywhere', ['game', '--no-sandbox', 'a.json', '--lang=en-GB', '-psn_0_1', 'b.json'], true, ['a.json', 'b.json']],
    ['a loader and its file', ['electron', '-r', 'loader.js', '.', '--require', 'other.js', 'a.json'], false, ['a.json']],
    ['names with a dash, after two', ['game', '--', '-a.json', '--b'], true, ['-a.json', '--b']],
    ['empty and impossible ones', ['game', '', 'a\0b', 'c.json'], true, ['c.json']],
  ] as const)('%s', (_, argv, isPackaged, files) => {
    expect(filesFromArguments(argv, CWD, isPackaged)).toEqual({ files: files.map(here), leftOut: 0 })
  })

  it('whole paths and addresses stay what they are', () => {
    const path = resolve('/media/stick/午饭 后.sinkingmarket')
    expect(filesFromArguments(['game', path, pathToFileURL(path).href], CWD, true).files).toEqual([path, path])
  })

  it('keep an address that names no file here, so that it can be told', () => {
    const { files } = filesFromArguments(['game', 'file://%zz', 'c.json'], CWD, true)
    expect(files).toEqual(['file://%zz', here('c.json')])
    expect(files.map(isAddress)).toEqual([true, false])
  })

  it('are as many as are taken at once, and how many more there were', () => {
    const given = filesFromArguments(['game', ...many(MOST_FILES + 7)], CWD, true)
    expect(given).toEqual({ files: many(MOST_FILES).map(here), leftOut: 7 })
    expect(filesFromArguments(['game', ...many(MOST_FILES)], CWD, true).leftOut).toBe(0)
  })
})

it('leave the rest of the command line for a start without them', () => {
  const argv = ['electron', '-r', 'loader.js', '.', '--lang=en', 'a.json', '--no-sandbox', '--', '-b.json']
  expect(argumentsWithoutFiles(argv, false)).toEqual(['-r', 'loader.js', '.', '--lang=en', '--no-sandbox'])
  expect(argumentsWithoutFiles(['game', 'a.json', '--lang=en'], true)).toEqual(['--lang=en'])
})

describe('files of a second start', () => {
  it('are those it says, whatever Chromium made of its command line', () => {
    const argv = ['electron', '--lang=en', 'loader.js', '.', 'a.json']
    expect(filesFromSecondStart({ files: [here('a.json')] }, argv, '/', false).files).toEqual([here('a.json')])
  })

  it.each([undefined, null, 7, {}, { files: 'a' }])('are those of its command line where it says %j', (handed) => {
    expect(filesFromSecondStart(handed, ['game', 'a.json'], CWD, true).files).toEqual([here('a.json')])
  })

  it('are paths and nothing else', () => {
    expect(filesFromSecondStart({ files: [1, null, '', '/a', {}] }, [], CWD, true).files).toEqual(['/a'])
  })

  it.each([
    [{ files: ['/a'], leftOut: 7 }, 7],
    [{ files: many(MOST_FILES + 2), leftOut: 7 }, 9],
    [{ files: ['/a'], leftOut: -1 }, 0],
    [{ files: ['/a'], leftOut: 'many' }, 0],
    [{ files: ['/a'], leftOut: { valueOf: 1, toString: 1 } }, 0],
  ])('carry on how many were left out: %j', (handed, leftOut) => {
    expect(filesFromSecondStart(handed, [], CWD, true).leftOut).toBe(leftOut)
  })
})
