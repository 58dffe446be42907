import { expect, type Locator, type Page } from '@playwright/test'

/** How a person works the screen: what page objects ask of a pointer, and of a keyboard. */
export interface Hands {
  /** Brings the focus to a control without pressing it. */
  reach(target: Locator): Promise<void>
  /** Presses a button, a tab, a radio or a choice of an open list. */
  press(target: Locator): Promise<void>
  /** Replaces what stands in a text field. */
  write(field: Locator, text: string): Promise<void>
  /** Moves a slider to its nth place, counted from 0. */
  slide(slider: Locator, place: number): Promise<void>
}

/** A page and the hands that work it. */
export interface Screen {
  readonly page: Page
  readonly hands: Hands
}

/** Hands that hold a mouse (and type where something has to be written). */
export const mouseHands = (): Hands => ({
  reach: (target) => target.focus(),
  press: async (target) => {
    // A radio's own box is unseen: people click on what it stands for.
    const isRadio = (await target.getAttribute('type')) === 'radio'
    await (isRadio ? target.locator('xpath=ancestor::label') : target).click()
  },
  write: (field, text) => field.fill(text),
  slide: async (slider, place) => {
    const track = slider.locator('xpath=ancestor::*[@data-orientation][contains(@class,"track")]')
    // A slip that still grows has another track when it is pressed than when it was measured: what came of it is looked at.
    await expect(async () => {
      const [box, most] = [await track.boundingBox(), Number(await slider.getAttribute('max'))]
      if (box === null) throw new Error('The slider has no track.')
      // The last place lies on the track's very edge, where a press no longer meets it.
      const along = Math.max(1, Math.min(box.width - 1, (box.width * place) / most))
      // Pressed on the track, not on a place of the page: a slip that has not come to rest would carry it away from under the pointer.
      await track.click({ position: { x: along, y: box.height / 2 } })
      expect(await slider.inputValue()).toBe(String(place))
    }).toPass({ timeout: 10_000 })
  },
})
