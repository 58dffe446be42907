import { expect, it, vi } from 'vitest'
import { textEntries, type Clicked } from './context-menu'
import { menuWords } from './words'

vi.mock('electron', () => ({ app: {}, Menu: {} }))

const page = {
  undo: vi.fn<() => void>(),
  cut: vi.fn<() => void>(),
  copy: vi.fn<() => void>(),
  paste: vi.fn<() => void>(),
  selectAll: vi.fn<() => void>(),
}
const flags = { canUndo: false, canCut: true, canCopy: true, canPaste: true, canSelectAll: true }
const inField: Clicked = { isEditable: true, selectionText: 'Mei', editFlags: flags }

it('offers in a field what one does to text, in both languages, and greys what is of no use', () => {
  const labels = (language: 'en' | 'zh-CN') => textEntries(inField, page, menuWords(language)).flatMap(({ label }) => label ?? [])
  expect(labels('en')).toEqual(['Undo', 'Cut', 'Copy', 'Paste', 'Select all'])
  expect(labels('zh-CN')).toEqual(['撤销', '剪切', '复制', '粘贴', '全选'])
  const entries = textEntries(inField, page, menuWords('en'))
  expect(entries.filter(({ enabled }) => enabled === false).map(({ label }) => label)).toEqual(['Undo'])
})

it('offers copying alone where text is selected, and nothing elsewhere', () => {
  const outside = { ...inField, isEditable: false }
  expect(textEntries(outside, page, menuWords('en')).map(({ label }) => label)).toEqual(['Copy'])
  expect(textEntries({ ...outside, selectionText: ' \n' }, page, menuWords('en'))).toEqual([])
})
