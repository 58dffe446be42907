import { app, Menu, type ContextMenuParams, type MenuItemConstructorOptions, type WebContents } from 'electron'
import type { MenuWords } from './words'

/** What of a right click decides which entries are of use. */
export type Clicked = Pick<ContextMenuParams, 'isEditable' | 'selectionText'> & {
  readonly editFlags: Pick<ContextMenuParams['editFlags'], 'canUndo' | 'canCut' | 'canCopy' | 'canPaste' | 'canSelectAll'>
}

/** What the entries do to the page that was clicked. */
export type TextDeeds = Pick<WebContents, 'undo' | 'cut' | 'copy' | 'paste' | 'selectAll'>

/** The entries for a right click: everything one does to text in a field, copying where text is selected, else none. */
export const textEntries = (
  { isEditable, selectionText, editFlags }: Clicked,
  page: TextDeeds,
  words: MenuWords,
): readonly MenuItemConstructorOptions[] => {
  const copy = { label: words.copy, enabled: editFlags.canCopy, click: () => page.copy() }
  if (!isEditable) return selectionText.trim() === '' ? [] : [copy]
  return [
    { label: words.undoTyping, enabled: editFlags.canUndo, click: () => page.undo() },
    { type: 'separator' },
    { label: words.cut, enabled: editFlags.canCut, click: () => page.cut() },
    copy,
    { label: words.paste, enabled: editFlags.canPaste, click: () => page.paste() },
    { type: 'separator' },
    { label: words.selectAll, enabled: editFlags.canSelectAll, click: () => page.selectAll() },
  ]
}

/** Lets a right click offer these in every window from now on, in the language of the moment. */
export const offerTextMenus = (words: () => MenuWords): void => {
  app.on('web-contents-created', (_event, page) => {
    page.on('context-menu', (_click, clicked) => {
      const entries = textEntries(clicked, page, words())
      if (entries.length > 0) Menu.buildFromTemplate([...entries]).popup()
    })
  })
}
