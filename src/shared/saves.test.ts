import { describe, expect, it } from 'vitest'
import { saveId } from './saves'

describe('a save id', () => {
  it.each([
    'autosave',
    'After-lunch-1a2b3c4d',
    '午饭后-1a2b3c4d',
    'autosave (kept 1)',
    'my game',
    '🎮 evening',
    '第一课【乙班】',
    'game – copy',
    'a..b',
    'x ',
  ])('may be %s', (id) => {
    expect(saveId.safeParse(id).success).toBe(true)
  })

  it.each([
    '',
    '.',
    '..',
    '../settings',
    '..\\settings',
    '/etc/passwd',
    'C:\\x',
    'a/b',
    'a\0b',
    'a\nb',
    '\ud800',
    '.hidden',
    'C:',
    'a'.repeat(251),
  ])('is never %j', (id) => {
    expect(saveId.safeParse(id).success).toBe(false)
  })
})
