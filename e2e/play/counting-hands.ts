import { mouseHands, type Hands } from './hands'

/** What somebody has done so far: presses of buttons and choices, and fields written. */
export interface Inputs {
  readonly presses: number
  readonly fields: number
}

/** A mouse whose presses are counted, and the fields that were written; what a file dialog asks is not among them. */
export const countingHands = (): { readonly hands: () => Hands; readonly inputs: () => Inputs } => {
  const mouse = mouseHands()
  let [presses, fields] = [0, 0]
  const hands: Hands = {
    ...mouse,
    press: (target) => {
      presses += 1
      return mouse.press(target)
    },
    write: (field, text) => {
      fields += 1
      return mouse.write(field, text)
    },
    slide: (slider, place) => {
      presses += 1
      return mouse.slide(slider, place)
    },
  }
  return { hands: () => hands, inputs: () => ({ presses, fields }) }
}
