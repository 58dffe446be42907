import { beforeEach, describe, expect, it, vi } from 'vitest'
import { tableKey, type KeyPress } from './key-rules'

/** Elements as far as keys look at them; what the selectors say of real ones is tried in the real page (`e2e/hotkeys.spec.ts`). */
class FakeElement extends EventTarget {
  constructor(private readonly isTaker: (selector: string) => boolean) {
    super()
  }
  closest(selector: string): FakeElement | null {
    return this.isTaker(selector) ? this : null
  }
}

beforeEach(() => {
  vi.stubGlobal('Element', FakeElement)
})

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  shiftKey: false,
  repeat: false,
  isComposing: false,
  defaultPrevented: false,
  target: null,
  ...more,
})

describe('a key of the table', () => {
  it('is a plain press, whatever the caps lock says', () => {
    expect(tableKey(press('s'))).toBe('s')
    expect(tableKey(press('S'))).toBe('s')
    expect(tableKey(press('Enter'))).toBe('Enter')
  })

  it.each(['ctrlKey', 'altKey', 'metaKey', 'shiftKey', 'repeat', 'isComposing', 'defaultPrevented'] as const)('is none with %s', (what) => {
    expect(tableKey(press('s', { [what]: true }))).toBeNull()
    expect(tableKey(press('Enter', { [what]: true }))).toBeNull()
  })

  it('may need Shift where it is a question mark', () => {
    expect(tableKey(press('?', { shiftKey: true }))).toBe('?')
    expect(tableKey(press('?', { shiftKey: true, ctrlKey: true }))).toBeNull()
  })

  it.each([
    ['[role="listbox"]', ['s'], ['5', 'Enter', 'Backspace']],
    ['button', ['Enter', ' '], ['s', '5', 'Backspace']],
    ['input[type="radio"]', [' '], ['Enter', '5']],
    ['textarea', ['s', '5', 'Enter', 'Backspace', ' ', '?'], []],
  ] as const)('is left to %s where that takes it', (selector, taken, free) => {
    const target = new FakeElement((list) => list.split(', ').includes(selector))
    for (const key of taken) expect(tableKey(press(key, { target })), key).toBeNull()
    for (const key of free) expect(tableKey(press(key, { target })), key).toBe(key)
  })
})
