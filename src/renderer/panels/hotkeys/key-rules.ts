import { TEXT_FIELDS } from '../common/text-fields'

/** What lies over the table and takes its keys; a sheet that slides away takes none any more. */
const COVERS = ':is([role="dialog"], [role="alertdialog"], .popover):not([data-exiting], [data-exiting] *)'

/** Where a letter is meant as a letter: for a field, or for a list that jumps to it. */
const TAKES_LETTERS = `${TEXT_FIELDS}, select, [role="listbox"], [role="combobox"]`

/** What presses itself by Enter and the space bar, or chooses by them. */
const PRESSES_ITSELF = 'button, a[href], select, summary, [role="option"], [role="tab"], [role="menuitem"], [role="combobox"], .board'

/** What the space bar alone sets. */
const TAKES_SPACE = 'input[type="radio"], input[type="checkbox"]'

/** Where a key of the table already means something else. */
const takersOf = (key: string): string => {
  if (key === 'Enter') return `${TEXT_FIELDS}, ${PRESSES_ITSELF}`
  if (key === ' ') return `${TEXT_FIELDS}, ${PRESSES_ITSELF}, ${TAKES_SPACE}`
  return /^[a-z]$/.test(key) ? TAKES_LETTERS : TEXT_FIELDS
}

/** Whether nothing lies over a control: no sheet but the one it stands on. Without a control: whether no sheet lies there at all. */
export const isInFront = (control: Element | null): boolean =>
  [...document.querySelectorAll(COVERS)].every((cover) => control !== null && cover.contains(control))

/** All that is asked of a press of a key. */
export type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'ctrlKey' | 'altKey' | 'metaKey' | 'shiftKey' | 'repeat' | 'isComposing' | 'defaultPrevented' | 'target'
>

/**
 * Which key of the table a press is: small letters, digits, `?` and named keys; null where it is meant for something else: with a key
 * held that changes its meaning, held down itself, a part of a word that an input method puts together, or in a field or list.
 */
export const tableKey = (press: KeyPress): string | null => {
  if (press.ctrlKey || press.altKey || press.metaKey || press.repeat || press.isComposing || press.defaultPrevented) return null
  const key = press.key.length === 1 ? press.key.toLowerCase() : press.key
  // A question mark stands above another key on most keyboards; nothing else is meant with Shift.
  if (press.shiftKey && key !== '?') return null
  return press.target instanceof Element && press.target.closest(takersOf(key)) !== null ? null : key
}
