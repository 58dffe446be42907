/** Where something is drawn, px from the window's corner. */
export interface Edges {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** A box on the way from words out to the window. */
export interface DrawnBox {
  readonly name: string
  readonly edges: Edges
  readonly overflow: { readonly x: string; readonly y: string }
  readonly fixed: boolean
  /** The box around it; null for the outermost. */
  readonly parent: number | null
}

/** Words that are meant to be read, and the box that holds them. */
export interface DrawnWords {
  readonly text: string
  readonly edges: Edges
  readonly box: number
}

/** All words of a page and the boxes around them. */
export interface DrawnPage {
  readonly words: readonly DrawnWords[]
  readonly boxes: readonly DrawnBox[]
  readonly width: number
}

/** Measures the words of a page; runs in the page, so it holds all it needs. */
export const measureWords = (): DrawnPage => {
  const words: DrawnWords[] = []
  const boxes: DrawnBox[] = []
  const known = new Map<Element, number>()
  const edgesOf = ({ left, right, top, bottom }: DOMRect): Edges => ({ left, right, top, bottom })
  const boxOf = (element: Element): number => {
    const had = known.get(element)
    if (had !== undefined) return had
    const parent = element.parentElement === null ? null : boxOf(element.parentElement)
    const { overflowX: x, overflowY: y, position } = getComputedStyle(element)
    const name = `${element.tagName.toLowerCase()}.${[...element.classList].join('.')}`
    boxes.push({ name, edges: edgesOf(element.getBoundingClientRect()), overflow: { x, y }, fixed: position === 'fixed', parent })
    known.set(element, boxes.length - 1)
    return boxes.length - 1
  }
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = (node.textContent ?? '').trim()
    const owner = node.parentElement
    if (text === '' || owner === null || owner.closest('svg, option, [aria-hidden="true"], [inert]') !== null) continue
    if (!owner.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true })) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    words.push({ text: text.slice(0, 60), edges: edgesOf(range.getBoundingClientRect()), box: boxOf(owner) })
  }
  return { words, boxes, width: innerWidth }
}
