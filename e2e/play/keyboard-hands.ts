import type { Locator, Page } from '@playwright/test'
import type { Hands } from './hands'

/** As far as anybody should have to walk with the Tab key, with room to spare. */
const PATIENCE = 160

/** Where the focus is, seen from a target: on it, in the group whose arrow keys lead to it, or elsewhere. */
type Place = 'here' | 'next-in-group' | 'before-in-group' | 'ahead' | 'behind'

const GROUPS = '[role="listbox"], [role="radiogroup"], [role="tablist"], [role="menu"]'

const placeOf = (target: Element, groups: string): Place => {
  const focus = document.activeElement ?? document.body
  if (focus === target) return 'here'
  const follows = (focus.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
  const group = target.closest(groups)
  if (group?.contains(focus) && focus !== group) return follows ? 'next-in-group' : 'before-in-group'
  return follows ? 'ahead' : 'behind'
}

const KEYS: Readonly<Record<Exclude<Place, 'here'>, string>> = {
  'next-in-group': 'ArrowDown',
  'before-in-group': 'ArrowUp',
  ahead: 'Tab',
  behind: 'Shift+Tab',
}

/** Hands that only have a keyboard: they walk the focus to a target as a person does, and never point. */
export const keyboardHands = (page: Page): Hands => {
  const reach = async (target: Locator): Promise<void> => {
    await target.waitFor({ state: 'attached' })
    for (let steps = 0; steps < PATIENCE; steps++) {
      const place = await target.evaluate(placeOf, GROUPS)
      if (place === 'here') return
      await page.keyboard.press(await keyFor(target, place))
    }
    throw new Error(`The keyboard does not reach ${String(target)} in ${PATIENCE} steps.`)
  }
  const keyFor = async (target: Locator, place: Exclude<Place, 'here'>): Promise<string> => {
    const sideways = (await target.getAttribute('role')) === 'tab'
    return sideways && place.endsWith('in-group') ? (place === 'next-in-group' ? 'ArrowRight' : 'ArrowLeft') : KEYS[place]
  }
  const press = async (target: Locator): Promise<void> => {
    await reach(target)
    await page.keyboard.press((await target.getAttribute('type')) === 'radio' ? 'Space' : 'Enter')
  }
  const write = async (field: Locator, text: string): Promise<void> => {
    await reach(field)
    await page.keyboard.press('ControlOrMeta+A')
    await page.keyboard.type(text)
  }
  const slide = async (slider: Locator, place: number): Promise<void> => {
    await reach(slider)
    await page.keyboard.press('Home')
    for (let step = 0; step < place; step++) await page.keyboard.press('ArrowRight')
  }
  return { reach, press, write, slide }
}
