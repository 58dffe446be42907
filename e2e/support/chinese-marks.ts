import type { Page } from '@playwright/test'

/** Marks that Latin and Chinese write with one code each, and that only a Chinese face draws as wide as a character. */
const MARKS = '“”‘’—…'
const FACE = 'Noto Sans SC'

/** A mark of the page, set once more by itself in the same type: what stands in it, and where it was found. */
interface Probe {
  readonly mark: string
  readonly where: string
}

/** Spaces after a full-width mark, which brings its own room along: two sentences set one after the other as in English. */
export const straySpaces = async (page: Page): Promise<readonly string[]> => {
  const written = await page.evaluate(() => document.body.innerText)
  return [...written.matchAll(/.{0,8}[。，、；：！？] +\S{1,8}/gu)].map(([where]) => `a space in ${JSON.stringify(where)}`)
}

/** Marks in the Chinese words of a page that another than the bundled Chinese face draws: which, in which words, by which face. */
export const strayMarks = async (page: Page): Promise<readonly string[]> => {
  const probes = await page.evaluate(setProbes, MARKS)
  const client = await page.context().newCDPSession(page)
  try {
    await client.send('DOM.enable')
    await client.send('CSS.enable')
    const { root } = await client.send('DOM.getDocument', { depth: 0 })
    const { nodeIds } = await client.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: '[data-mark-probe] > span' })
    const faces = await Promise.all(nodeIds.map((nodeId) => client.send('CSS.getPlatformFontsForNode', { nodeId })))
    return probes.flatMap(({ mark, where }, index) => {
      const stray = (faces[index]?.fonts ?? [{ familyName: 'none', isCustomFont: false }]).filter(
        ({ familyName, isCustomFont }) => !isCustomFont || !familyName.startsWith(FACE),
      )
      return stray.map(({ familyName }) => `${mark} in ${JSON.stringify(where)} is drawn by ${familyName}`)
    })
  } finally {
    await client.detach()
    await page.evaluate(() => document.querySelector('[data-mark-probe]')?.remove())
  }
}

/** Sets every mark of the page by itself, once for each type it is written in; runs in the page. */
const setProbes = (marks: string): readonly Probe[] => {
  const found = new Map<string, { readonly mark: string; readonly where: string; readonly font: Readonly<Record<string, string>> }>()
  const note = (text: string, owner: Element): void => {
    const { fontFamily, fontWeight, fontStyle, fontStretch } = getComputedStyle(owner)
    const font = { fontFamily, fontWeight, fontStyle, fontStretch }
    for (const mark of marks)
      if (text.includes(mark)) found.set(JSON.stringify([mark, font]), { mark, where: text.trim().slice(0, 40), font })
  }
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const owner = node.parentElement
    if (owner?.closest('[lang]')?.getAttribute('lang') === 'zh-CN') note(node.textContent ?? '', owner)
  }
  const box = document.createElement('div')
  box.dataset['markProbe'] = ''
  box.style.cssText = 'position: fixed; inset: 0 auto auto 0; opacity: 0; pointer-events: none'
  for (const { mark, font } of found.values()) {
    const probe = document.createElement('span')
    Object.assign(probe.style, font)
    probe.textContent = mark
    box.append(probe)
  }
  document.body.append(box)
  return [...found.values()].map(({ mark, where }) => ({ mark, where }))
}

/** What a page's canvases have been told to write, since `watchCanvasWords`. */
interface CanvasWord {
  readonly text: string
  readonly font: string
}

/** From here on the page keeps what its canvases write, and in which type. */
export const watchCanvasWords = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const kept: CanvasWord[] = []
    Object.assign(window, { canvasWords: kept })
    const { fillText } = CanvasRenderingContext2D.prototype
    CanvasRenderingContext2D.prototype.fillText = function (this: CanvasRenderingContext2D, ...args: Parameters<typeof fillText>): void {
      kept.push({ text: args[0], font: this.font })
      fillText.apply(this, args)
    }
  })

/** Chinese words on the page's canvases, and those whose type would set a Chinese mark narrower than a character. */
export const canvasWords = (page: Page): Promise<{ readonly chinese: number; readonly stray: readonly string[] }> =>
  page.evaluate((marks) => {
    const kept = (window as unknown as { readonly canvasWords: readonly CanvasWord[] }).canvasWords
    const chinese = kept.filter(({ text }) => /\p{Script=Han}/u.test(text))
    const pen = document.createElement('canvas').getContext('2d')
    if (pen === null) throw new Error('there is no canvas to measure on')
    const widthOf = (font: string, mark: string): number => {
      pen.font = font
      return pen.measureText(mark).width
    }
    // Of the marks the dash alone may be narrower than a character; every Latin face sets all of them narrower than the Chinese one.
    const isChinese = (font: string, mark: string): boolean => {
      const large = font.replace(/[\d.]+px/, '100px')
      const width = widthOf(large, mark)
      return (
        Math.abs(width - widthOf(large.replace(/px .*/, 'px "Chinese Marks"'), mark)) < 1 && (mark === '—' || Math.abs(width - 100) < 1)
      )
    }
    const types = new Map(chinese.map(({ text, font }) => [font, text]))
    const stray = [...types].flatMap(([font, text]) =>
      [...marks].filter((mark) => !isChinese(font, mark)).map((mark) => `${mark} with ${text} in ${font}`),
    )
    return { chinese: chinese.length, stray }
  }, MARKS)
