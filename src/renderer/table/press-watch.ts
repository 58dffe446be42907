/** What of a page is needed to follow presses. */
type Pressed = Pick<Window, 'addEventListener' | 'requestAnimationFrame' | 'setTimeout'>

/** Everything a person does that has a picture of its own. */
const PRESSES = ['pointerdown', 'pointerup', 'keydown'] as const

/** Follows presses, and tells whether the picture of one is still to come: the frame after it has not been handed on yet. */
export const watchPresses = (page: Pressed): (() => boolean) => {
  let round = 0
  let shown = 0
  const pressed = (): void => {
    const own = ++round
    page.requestAnimationFrame(() => page.setTimeout(() => (shown = Math.max(shown, own))))
  }
  for (const press of PRESSES) page.addEventListener(press, pressed, { capture: true, passive: true })
  return () => shown < round
}
