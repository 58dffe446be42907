import { describe, expect, it } from 'vitest'
import { markdownTable, withSection } from './document'

describe('a paper with parts made by commands', () => {
  it('gets a new part at its end, and keeps everything else when the part is made again', () => {
    const one = withSection('# Balance\n\nBy hand.\n', 'targets', 'first')
    expect(one).toBe('# Balance\n\nBy hand.\n\n<!-- begin targets: made by a command, not by hand -->\nfirst\n<!-- end targets -->\n')
    const two = withSection(`${one}\nMore by hand.\n`, 'ladder', 'rungs')
    const again = withSection(two, 'targets', 'second $& $1')
    expect(again).toBe(two.replace('first', () => 'second $& $1'))
    expect(again).toContain('More by hand.')
    expect(again).toContain('rungs')
  })

  it('keeps bars in cells', () => {
    expect(markdownTable(['a', 'b'], [['1|2', '3']])).toBe('| a | b |\n|---|---|\n| 1\\|2 | 3 |')
  })
})
