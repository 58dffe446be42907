import { expect, it } from 'vitest'
import type { LockProblem } from './lock-problem'
import { noFolderText, noLockText } from './refusal-text'
import { menuWords } from './words'

it('says why there is no folder in words, and by the code alone where there are none', () => {
  expect(noFolderText({ path: '/x', detail: 'EROFS' }, menuWords('en'))).toContain('/x (the disk is read-only · EROFS)')
  expect(noFolderText({ path: '/x', detail: 'EROFS' }, menuWords('zh-CN'))).toContain('/x（磁盘是只读的 · EROFS）')
  expect(noFolderText({ path: '/x', detail: 'EWHAT' }, menuWords('en'))).toContain('/x (EWHAT)')
})

const PROBLEMS: readonly LockProblem[] = [
  { code: 'in-the-way', path: '/p' },
  { code: 'elsewhere', path: '/p', host: 'den' },
  { code: 'no-links', path: '/p', detail: 'EPERM' },
  { code: 'no-temporary-folder', path: '/p', detail: 'ENOENT' },
  { code: 'unknown', path: '/p' },
]

it.each(PROBLEMS)('says why there is no lock in both languages, with every gap filled: $code', (problem) => {
  const texts = (['en', 'zh-CN'] as const).map((language) => noLockText(problem, menuWords(language)))
  for (const text of texts) {
    expect(text).not.toMatch(/[{}]/)
    for (const [part, value] of Object.entries(problem)) if (part !== 'code') expect(text).toContain(value)
  }
  expect(texts[1]).toMatch(/^《下沉市场》.*。$/)
})

it('says of a refused link what it means of a disk, where it is not the disk that is full', () => {
  const said = (detail: string) => noLockText({ code: 'no-links', path: '/p', detail }, menuWords('en'))
  expect(said('EPERM')).toContain('(this disk allows no links · EPERM)')
  expect(said('ENOSPC')).toContain('(the disk is full · ENOSPC)')
})
