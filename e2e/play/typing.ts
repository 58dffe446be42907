import type { Page } from '@playwright/test'
import type { ProgramSitting } from './sitting'

/** Types as an input method does: the text stands in the field and is not confirmed; then a key that is meant for the method. */
export const composeAnd = async (page: Page, text: string, key: 'Enter' | 'Escape'): Promise<void> => {
  const client = await page.context().newCDPSession(page)
  await client.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
  await page.keyboard.press(key)
  // The method confirms the word in its own time.
  await client.send('Input.insertText', { text })
  await client.detach()
}

/** Sends keys as Chromium tells of them while a method has taken them, in both ways it does. */
export const pressAsMethod = (page: Page, key: string): Promise<void> =>
  page.evaluate((pressed) => {
    const field = document.activeElement
    const common = { key: pressed, bubbles: true, cancelable: true, composed: true }
    for (const way of [{ isComposing: true }, { keyCode: 229 }])
      for (const type of ['keydown', 'keyup']) field?.dispatchEvent(new KeyboardEvent(type, { ...common, ...way }))
  }, key)

/** What a right click offered: each entry, and whether it can be chosen. */
export type Offered = readonly { readonly label: string; readonly enabled: boolean }[]

/** Lets right clicks note down what they would offer, since a native menu cannot be seen from the page. */
export const watchMenus = ({ app }: ProgramSitting): Promise<void> =>
  app.evaluate(({ Menu }) => {
    const seen = globalThis as typeof globalThis & { offered?: Electron.Menu }
    Menu.prototype.popup = function popup(this: Electron.Menu) {
      seen.offered = this
    }
  })

/** The entries last offered, or none. */
export const lastOffered = ({ app }: ProgramSitting): Promise<Offered> =>
  app.evaluate(() => {
    const { offered } = globalThis as typeof globalThis & { offered?: Electron.Menu }
    return (offered?.items ?? []).filter(({ type }) => type !== 'separator').map(({ label, enabled }) => ({ label, enabled }))
  })

/** Chooses one of the entries last offered. */
export const chooseOffered = ({ app }: ProgramSitting, label: string): Promise<void> =>
  app.evaluate((_electron, wanted) => {
    const { offered } = globalThis as typeof globalThis & { offered?: Electron.Menu }
    const entry = offered?.items.find((other) => other.label === wanted)
    if (entry === undefined) throw new Error(`"${wanted}" was not offered`)
    entry.click()
  }, label)
