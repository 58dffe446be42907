import type { PrintToPDFOptions, WebContents } from 'electron'
import type { PageForm } from '../shared/page-form'

/** What a page would print: a PDF on a paper, its margins the page's own, or a picture of all of it. */
export const printedPage = (contents: WebContents, form: PageForm): Promise<Uint8Array> =>
  form === 'picture' ? pictureOf(contents) : contents.printToPDF({ ...PAPERS[form], ...WHOLE })

/** Slides are 1280 by 720 pixels of a page; papers are measured in inches. */
const SLIDE = { width: 1280 / 96, height: 720 / 96 }

const PAPERS: Readonly<Record<Exclude<PageForm, 'picture'>, Pick<PrintToPDFOptions, 'pageSize'>>> = {
  A4: { pageSize: 'A4' },
  Letter: { pageSize: 'Letter' },
  slides: { pageSize: SLIDE },
}

const WHOLE: PrintToPDFOptions = { printBackground: true, margins: { top: 0, bottom: 0, left: 0, right: 0 } }

/** Pixels of a picture for each of the page's: it is laid into documents and printed. */
const SHARPNESS = 2

/** A picture of the page as it would be printed, also of what lies outside its window. */
const pictureOf = async ({ debugger: inspector }: WebContents): Promise<Uint8Array> => {
  inspector.attach('1.3')
  try {
    await inspector.sendCommand('Emulation.setEmulatedMedia', { media: 'print' })
    const metrics: unknown = await inspector.sendCommand('Page.getLayoutMetrics')
    const shot: unknown = await inspector.sendCommand('Page.captureScreenshot', {
      format: 'png',
      captureBeyondViewport: true,
      clip: { x: 0, y: 0, ...sizeIn(metrics), scale: SHARPNESS },
    })
    return Buffer.from(dataIn(shot), 'base64')
  } finally {
    await inspector.sendCommand('Emulation.setEmulatedMedia', { media: '' })
    inspector.detach()
  }
}

const sizeIn = (metrics: unknown): { readonly width: number; readonly height: number } => {
  const { cssContentSize } = metrics as { readonly cssContentSize: { readonly width: number; readonly height: number } }
  return { width: cssContentSize.width, height: cssContentSize.height }
}

const dataIn = (shot: unknown): string => (shot as { readonly data: string }).data
