import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { findAsset } from './asset-path'
import { contentSecurityPolicy } from './csp'

const COVER_PLACE = '<div id="root"><!--COVER--></div>'
const NONCE_PLACE = /%CSP_NONCE%/g
const LANGUAGE_PLACE = /%LANG%/g

/** A file of the renderer's build as it goes to a page, with everything the page may do. */
export interface AssetAnswer {
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Buffer<ArrayBuffer>
}

/** What the main process knows of how the page will look. */
export interface FirstLook {
  readonly language: string
  /** Whether the title will look as the build has drawn it: nothing to tell, nothing set that changes its look. */
  readonly isUsual: boolean
}

/**
 * What a page gets for an address of its own host; null for all that is not in the build. Pages are told the language, and get a fresh
 * nonce; the game's own gets the title, so that it is seen before its scripts have run.
 */
export const answerAsset = async (root: string, url: string, host: string, look: () => FirstLook): Promise<AssetAnswer | null> => {
  const asset = findAsset(root, url, host)
  if (asset === null) return null
  try {
    const body = await readFile(asset.path)
    const nonce = randomBytes(16).toString('base64')
    const isPage = asset.type.startsWith('text/html')
    return { headers: headersFor(asset.type, nonce), body: isPage ? await page(root, body.toString('utf8'), nonce, look()) : body }
  } catch {
    return null
  }
}

const page = async (root: string, text: string, nonce: string, { language, isUsual }: FirstLook): Promise<string> => {
  const cover = isUsual && text.includes(COVER_PLACE) ? await coverIn(root, language) : null
  const told = text.replace(NONCE_PLACE, nonce).replace(LANGUAGE_PLACE, language)
  return cover === null ? told : told.replace(COVER_PLACE, () => `<div id="root" inert>${cover}</div>`)
}

/** The title as the build has drawn it; a page without it draws its own, only later. */
const coverIn = (root: string, language: string): Promise<string | null> =>
  readFile(join(root, `cover-${language}.html`), 'utf8').catch(() => null)

/**
 * No Cross-Origin-Opener-Policy: no window here has an opener or can open another (`guardEverything`), and the header would have the first
 * page thrown out of the process that was begun for it and begun again in a second one.
 */
const headersFor = (type: string, nonce: string): Record<string, string> => ({
  'Content-Type': type,
  'Content-Security-Policy': contentSecurityPolicy(nonce),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
})
