import fc from 'fast-check'
import { expect, it } from 'vitest'
import { safeFileName } from './file-name'

it.each([
  ['Spring 2021, Ana-Bo-bot-bot, 2026-11-28', 'Spring 2021, Ana-Bo-bot-bot, 2026-11-28'],
  ['2021年春，安娜-波-电脑-电脑，2026-11-28', '2021年春，安娜-波-电脑-电脑，2026-11-28'],
  ['../../etc/passwd', 'etc passwd'],
  ['a<b>c:d"e/f\\g|h?i*j', 'a b c d e f g h i j'],
  ['\u202Egnirps\u0000\n', 'gnirps'],
  ['CON', 'game CON'],
  ['nul.txt', 'game nul.txt'],
  ['. . .', 'game'],
  ['', 'game'],
])('%s becomes %s', (text, name) => {
  expect(safeFileName(text, 'game')).toBe(name)
})

it('leaves every system a name it takes, whatever was typed', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 0x10ffff }), { maxLength: 300 }), (points) => {
      const name = safeFileName(String.fromCodePoint(...points), 'game')
      expect(name).toMatch(/^[^<>:"/\\|?*\p{Cc}\p{Cf}]+$/u)
      expect(name).not.toMatch(/^[ .]|[ .]$/)
      expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(210)
    }),
  )
})
