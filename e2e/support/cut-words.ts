import type { Page } from '@playwright/test'

/**
 * The words on the page that are drawn outside of the box that shows them, or outside of the window: what a reader cannot read. Scrolled
 * boxes can be scrolled.
 */
export const cutWords = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const cut: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = (node.textContent ?? '').trim()
      const owner = node.parentElement
      if (text === '' || owner === null || owner.closest('svg, option, [aria-hidden="true"], [inert]') !== null) continue
      if (!owner.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true })) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      const { left, right, top, bottom, width, height } = range.getBoundingClientRect()
      if (width < 2 || height < 2) continue
      let by: string | null = null
      let scrolls = { x: false, y: false }
      for (let box: Element | null = owner; box !== null && by === null; box = box.parentElement) {
        const style = getComputedStyle(box)
        const edge = box.getBoundingClientRect()
        // Words for screen readers only are cut on purpose, to nothing.
        if (edge.width <= 2 || edge.height <= 2) by = ''
        const past = { x: left < edge.left - 1.5 || right > edge.right + 1.5, y: top < edge.top - 1.5 || bottom > edge.bottom + 1.5 }
        const closed = (way: string): boolean => way === 'hidden' || way === 'clip'
        if (by === null && ((past.x && !scrolls.x && closed(style.overflowX)) || (past.y && !scrolls.y && closed(style.overflowY)))) {
          // Half a line's leading may stick out of a tight box; only what hides a part of the letters counts.
          const hidden = Math.max(edge.top - top, bottom - edge.bottom, edge.left - left, right - edge.right)
          if (past.x || hidden > height * 0.22 || hidden > 6) by = `${box.tagName.toLowerCase()}.${box.className.replaceAll(' ', '.')}`
        }
        scrolls = { x: scrolls.x || /auto|scroll/.test(style.overflowX), y: scrolls.y || /auto|scroll/.test(style.overflowY) }
        if (style.position === 'fixed') break
      }
      if (by !== null && by !== '') cut.push(`"${text.slice(0, 60)}" by ${by}`)
      else if (by === null && !scrolls.x && (left < -1 || right > innerWidth + 1)) cut.push(`"${text.slice(0, 60)}" by the window`)
    }
    return [...new Set(cut)]
  })
