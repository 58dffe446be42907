import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { filesFromArguments, filesFromSecondStart, MOST_FILES } from './given-arguments'

const CWD = resolve('/home/ana')
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
    ['empty and impossible ones', ['game', '', 'a\0b', 'file://%zz', 'file://elsewhere/a.json?', 'c.json'], true, ['c.json']],
  ] as const)('%s', (_, argv, isPackaged, files) => {
    expect(filesFromArguments(argv, CWD, isPackaged).filter((path) => !path.includes('elsewhere'))).toEqual(files.map(here))
  })

  it('whole paths and addresses stay what they are', () => {
    const path = resolve('/media/stick/午饭 后.sinkingmarket')
    expect(filesFromArguments(['game', path, pathToFileURL(path).href], CWD, true)).toEqual([path, path])
  })

  it('not more than anybody means', () => {
    const many = Array.from({ length: 3 * MOST_FILES }, (_, at) => `${at}.json`)
    expect(filesFromArguments(['game', ...many], CWD, true)).toHaveLength(MOST_FILES)
  })
})

describe('files of a second start', () => {
  it('are those it says, whatever Chromium made of its command line', () => {
    const argv = ['electron', '--lang=en', 'loader.js', '.', 'a.json']
    expect(filesFromSecondStart({ files: [here('a.json')] }, argv, '/', false)).toEqual([here('a.json')])
  })

  it.each([undefined, null, 7, {}, { files: 'a' }])('are those of its command line where it says %j', (handed) => {
    expect(filesFromSecondStart(handed, ['game', 'a.json'], CWD, true)).toEqual([here('a.json')])
  })

  it('are paths and nothing else', () => {
    expect(filesFromSecondStart({ files: [1, null, '', '/a', {}] }, [], CWD, true)).toEqual(['/a'])
  })
})
