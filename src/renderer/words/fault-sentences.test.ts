import { describe, expect, it } from 'vitest'
import type { Problem } from '../../../rules'
import { describeMistake, describeProblem, describeRemedy, LANGUAGES, type Language } from '.'
import { isSentence } from './testing/is-sentence'
import { speakers } from './testing/speakers'

const expectSentence = (sentence: string, about: unknown): void =>
  expect(isSentence(sentence), `${JSON.stringify(about)}: ${sentence}`).toBe(true)

const speak = await speakers()

describe('files and saves', () => {
  it('say what is wrong; a code nobody has worded is named', () => {
    expect(describeProblem({ code: 'save.illegal-move', params: { at: 12, code: 'cash.short' } }, speak.en, 'en')).toContain('Move 12')
    expect(describeProblem({ code: 'ipc.refused', params: {} }, speak.en, 'en')).toContain('ipc.refused')
    expect(describeProblem({ code: 'save', params: {} }, speak.en, 'en')).toContain('save')
  })

  it('says why the system refused, and which settings were lost', () => {
    const refused = (detail: string, lang: Language) =>
      describeProblem({ code: 'settings.write-failed', params: { detail } }, speak[lang], lang)
    expect(refused('EROFS', 'en')).toContain('the disk is read-only')
    expect(refused('ENOSPC', 'zh-CN')).toContain('磁盘已满')
    expect(refused('EWHAT', 'en')).toContain('EWHAT')
    const lost = (lang: Language) =>
      describeProblem({ code: 'settings.partly-reset', params: { keptAs: 'x.json', names: 'textSize,volume' } }, speak[lang], lang)
    expect(lost('en')).toContain('Text size and Volume of sound effects')
    expect(lost('zh-CN')).toContain('文字大小和音效音量')
    const foreign = { keptAs: 'x.json', names: `title,${'y'.repeat(400)},volume` }
    expect(describeProblem({ code: 'settings.partly-reset', params: foreign }, speak.en, 'en')).toContain(
      `title, ${'y'.repeat(40)}, and Volume`,
    )
  })
})

describe('a mistake in a scenario or a save', () => {
  const problem: Problem = { path: 'start.toll', expected: 'whole', found: 'value', params: { from: 0, to: 3, found: '9' } }
  it('is told in the language spoken, with the place, what was expected and what was found', () => {
    expect(describeMistake(problem, 'en')).toEqual({ place: 'start.toll', expected: 'a whole number from 0 to 3', found: '9' })
    expect(describeMistake(problem, 'zh-CN')).toEqual({ place: 'start.toll', expected: '0 到 3 的整数', found: '9' })
  })

  it.each(['save.bad-scenario', 'save.bad-move'])('is part of the sentence for %s', (code) => {
    for (const lang of LANGUAGES) {
      const sentence = describeProblem({ code, params: { at: 3, problem: JSON.stringify(problem) } }, speak[lang], lang)
      const { place, expected, found } = describeMistake(problem, lang)
      for (const part of [place, expected, found]) expect(sentence).toContain(part)
      expectSentence(sentence, code)
    }
  })
})

describe('why the system refused a write', () => {
  it('comes with what to do about that reason and no other', () => {
    const remedies = (detail: string) => LANGUAGES.map((lang) => describeRemedy({ detail }, speak[lang]))
    const told = ['ENOSPC', 'EDQUOT', 'EROFS', 'EACCES', 'EISDIR', 'EEXIST', 'ENOENT', 'EIO', 'EWEIRD'].map(remedies)
    for (const at of LANGUAGES.keys()) {
      const words = told.map((remedy) => remedy[at] ?? '')
      expect(new Set(words).size).toBe(words.length)
      for (const sentence of words) expectSentence(sentence, sentence)
      expect(words.filter((sentence) => /space|磁盘空间/.test(sentence))).toEqual([remedies('ENOSPC')[at]])
    }
    for (const [code, same] of [
      ['EPERM', 'EACCES'],
      ['ENOTDIR', 'EEXIST'],
      ['toString', 'EWEIRD'],
    ] as const)
      expect(remedies(code)).toEqual(remedies(same))
  })

  it('is told in words, and with the code itself where it has none', () => {
    for (const lang of LANGUAGES)
      for (const code of ['save.write-failed', 'file.write-failed'])
        for (const detail of ['ENOSPC', 'EDQUOT', 'EROFS', 'EACCES', 'EPERM', 'ENOENT', 'ENOTDIR', 'EEXIST', 'EIO']) {
          const sentence = describeProblem({ code, params: { detail, fileName: 'a' } }, speak[lang], lang)
          expectSentence(sentence, { code, detail })
          expect(sentence).not.toContain(detail)
        }
    expect(describeProblem({ code: 'save.write-failed', params: { detail: 'EWEIRD' } }, speak.en, 'en')).toContain('EWEIRD')
  })
})
