import type { Page } from '@playwright/test'
import { measureWords, type DrawnBox, type DrawnPage, type DrawnWords, type Edges } from './drawn-words'

/**
 * The words on the page that are drawn outside of the box that shows them, or outside of the window: what a reader cannot read. Scrolled
 * boxes can be scrolled.
 */
export const cutWords = async (page: Page): Promise<readonly string[]> => {
  const drawn = await page.evaluate(measureWords)
  const cut = drawn.words.flatMap((words) => {
    const by = isDrawn(words.edges) ? cutterOf(words, drawn) : null
    return by === null ? [] : [`"${words.text}" by ${by}`]
  })
  return [...new Set(cut)]
}

/** Which ways something holds: sideways, up and down. */
interface Ways {
  readonly x: boolean
  readonly y: boolean
}

/** What cuts words, out to the window; null where nothing does, or where they are cut on purpose. */
const cutterOf = ({ edges, box }: DrawnWords, { boxes, width }: DrawnPage): string | null => {
  let scrolled: Ways = { x: false, y: false }
  for (
    let around: DrawnBox | undefined = boxes[box];
    around !== undefined;
    around = around.parent === null ? undefined : boxes[around.parent]
  ) {
    // Words for screen readers only are cut on purpose, to nothing.
    if (!isDrawn(around.edges)) return null
    if (isCutBy(edges, around, scrolled)) return around.name
    scrolled = { x: scrolled.x || scrolls(around.overflow.x), y: scrolled.y || scrolls(around.overflow.y) }
    if (around.fixed) break
  }
  return !scrolled.x && (edges.left < -1 || edges.right > width + 1) ? 'the window' : null
}

const isDrawn = ({ left, right, top, bottom }: Edges): boolean => right - left > 2 && bottom - top > 2

const isCutBy = (words: Edges, { edges, overflow }: DrawnBox, scrolled: Ways): boolean => {
  const out = sticksOut(words, edges)
  const cuts = { x: out.x && !scrolled.x && closes(overflow.x), y: out.y && !scrolled.y && closes(overflow.y) }
  return (cuts.x || cuts.y) && (out.x || hidesLetters(words, edges))
}

const sticksOut = (words: Edges, box: Edges): Ways => ({
  x: words.left < box.left - 1.5 || words.right > box.right + 1.5,
  y: words.top < box.top - 1.5 || words.bottom > box.bottom + 1.5,
})

/** Half a line's leading may stick out of a tight box; only what hides a part of the letters counts. */
const hidesLetters = (words: Edges, box: Edges): boolean => {
  const hidden = Math.max(box.top - words.top, words.bottom - box.bottom)
  return hidden > (words.bottom - words.top) * 0.22 || hidden > 6
}

const closes = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip'
const scrolls = (overflow: string): boolean => overflow === 'auto' || overflow === 'scroll'
