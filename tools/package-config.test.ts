import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { SAVE_FORMAT } from '../src/shared/save-envelope'
import { GAME_FILE_ENDING, GAME_FILE_TYPE, LESSON_FILE_ENDING, LESSON_FILE_TYPE, packageConfig } from './package-config'
import { inAssets } from './project'

const config = packageConfig({ folder: '/electron', version: '45.4.1' }, '/release')
const entry = readFileSync(inAssets('linux', 'sinking-market.desktop'), 'utf8')
const kinds = readFileSync(inAssets('linux', 'sinking-market.xml'), 'utf8')

describe('the ending of game files', () => {
  it('is registered with Windows and macOS', () => {
    expect(config.fileAssociations).toMatchObject([
      { ext: GAME_FILE_ENDING, mimeType: GAME_FILE_TYPE },
      { ext: LESSON_FILE_ENDING, mimeType: LESSON_FILE_TYPE },
    ])
  })

  it('is the same with Linux, and told by what a game file begins with too', () => {
    expect(kinds).toContain(`<glob pattern="*.${GAME_FILE_ENDING}"/>`)
    expect(kinds).toContain(`<mime-type type="${GAME_FILE_TYPE}">`)
    expect(kinds).toContain(`<glob pattern="*.${LESSON_FILE_ENDING}"/>`)
    expect(kinds).toContain(`<mime-type type="${LESSON_FILE_TYPE}">`)
    const begins = /<match type="string" offset="0" value="([^"]*)"/.exec(kinds)?.[1]?.replaceAll('&quot;', '"')
    expect(`${JSON.stringify({ format: SAVE_FORMAT, formatVersion: 1 })}\n`.startsWith(begins ?? '?')).toBe(true)
    expect(entry).toContain(`\nMimeType=${GAME_FILE_TYPE};${LESSON_FILE_TYPE};\n`)
    expect(/^Exec=.*$/m.exec(entry)?.[0]).toMatch(/ %F$/)
  })
})

it('puts the licences of others beside the program, and not a second time inside', () => {
  const extra = Array.isArray(config.extraFiles) ? config.extraFiles : []
  const notices = extra.find((file) => typeof file === 'object' && file.to === 'LICENSES.third-party.txt')
  const from = typeof notices === 'object' ? notices.from : undefined
  expect(from).toBeDefined()
  expect(config.files).toContain(`!${from}`)
})
