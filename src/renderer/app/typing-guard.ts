import { textFieldAt } from '../panels/common/text-fields'

/** The key code of a key that an input method has taken, where `isComposing` does not yet or no longer say so. */
const TAKEN_BY_METHOD = 229

/**
 * Stands before everything that listens to keys. While an input method puts a word together, keys are the method's alone: Enter confirms
 * and
 * Escape closes nothing. In a text field Escape leaves the field and nothing else, and the keys for taking back mean letters, not moves.
 */
export function guardTyping(page: Window): void {
  page.addEventListener('keydown', onKeyDown, { capture: true })
  page.addEventListener('keyup', keepFromPage, { capture: true })
  page.addEventListener('keypress', onKeyPress, { capture: true })
}

const isComposing = (event: KeyboardEvent): boolean => event.isComposing || event.keyCode === TAKEN_BY_METHOD

/** The method still gets the key: only the page does not. */
function keepFromPage(event: KeyboardEvent): void {
  if (isComposing(event)) event.stopImmediatePropagation()
}

function onKeyDown(event: KeyboardEvent): void {
  keepFromPage(event)
  const field = textFieldAt(event.target)
  if (isComposing(event) || field === null) return
  const taken = takenBack(event)
  if (taken !== null) {
    // Chromium lets a key go on to the menu bar, which would take back a move, once the field has nothing left to take back.
    event.preventDefault()
    document.execCommand(taken)
  } else if (event.key === 'Escape' && !isFilledSearch(field)) {
    event.preventDefault()
    event.stopImmediatePropagation()
    leave(field)
  }
}

/** A key press ends in the sending of the form it is in. */
function onKeyPress(event: KeyboardEvent): void {
  keepFromPage(event)
  if (isComposing(event) && event.key === 'Enter') event.preventDefault()
}

function takenBack({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): 'undo' | 'redo' | null {
  if (ctrlKey === metaKey || altKey) return null
  const letter = key.toLowerCase()
  if (letter === 'z') return shiftKey ? 'redo' : 'undo'
  return letter === 'y' && !shiftKey ? 'redo' : null
}

/** A search is emptied first: there Escape has always meant that. */
const isFilledSearch = (field: HTMLElement): boolean => field instanceof HTMLInputElement && field.type === 'search' && field.value !== ''

/** To the sheet the field is on, where the next Escape lays it aside; a sheet would take the focus straight back from nowhere. */
function leave(field: HTMLElement): void {
  const sheet = field.closest<HTMLElement>('[role="dialog"], [role="alertdialog"]')
  if (sheet === null) field.blur()
  else sheet.focus()
}
