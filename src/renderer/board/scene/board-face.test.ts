import { describe, expect, it } from 'vitest'
import { boardFace } from './board-face'

describe('the face of a word on the board', () => {
  it('has the Chinese marks first for Chinese words, and not at all for others', () => {
    expect(boardFace('“华东”——')[0]).toBe('Chinese Marks')
    expect(boardFace('Lu’an “East”')).not.toContain('Chinese Marks')
    expect(boardFace('+3.4')).not.toContain('Chinese Marks')
  })
})
