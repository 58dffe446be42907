import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { findAsset } from './asset-path'
import { contentSecurityPolicy } from './csp'

const NONCE_PLACE = /%CSP_NONCE%/g
const LANGUAGE_PLACE = /%LANG%/g

/** A file of the renderer's build as it goes to a page, with everything the page may do. */
export interface AssetAnswer {
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Buffer<ArrayBuffer>
}

/**
 * What a page gets for an address of its own host; null for all that is not in the build. Pages are told the language, and get a fresh
 * nonce.
 */
export const answerAsset = async (root: string, url: string, host: string, language: () => string): Promise<AssetAnswer | null> => {
  const asset = findAsset(root, url, host)
  if (asset === null) return null
  try {
    const body = await readFile(asset.path)
    const nonce = randomBytes(16).toString('base64')
    const isPage = asset.type.startsWith('text/html')
    return {
      headers: headersFor(asset.type, nonce),
      body: isPage ? body.toString('utf8').replace(NONCE_PLACE, nonce).replace(LANGUAGE_PLACE, language()) : body,
    }
  } catch {
    return null
  }
}

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
