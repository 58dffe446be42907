/** What a person writes in: there keys mean letters. */
export const TEXT_FIELDS =
  'input:not([type="radio"], [type="checkbox"], [type="range"], [type="button"], [type="submit"]), textarea, [contenteditable="true"]'

/** The text field an event happens in, or null. */
export const textFieldAt = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>(TEXT_FIELDS) : null
