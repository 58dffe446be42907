import { extname, resolve, sep } from 'node:path'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.ogg': 'audio/ogg',
  '.mp3': 'audio/mpeg',
  '.wav': 'audio/wav',
  '.wasm': 'application/wasm',
  '.map': 'application/json; charset=utf-8',
}

/** A file of the renderer's build, and how to serve it. */
export interface Asset {
  readonly path: string
  readonly type: string
}

/** Finds the file an address means, or null if the address leaves `root`, hides a file or names an unknown type. */
export const findAsset = (root: string, address: string, host: string): Asset | null => {
  const pathname = readPathname(address, host)
  if (pathname === null) return null
  const path = resolve(root, `.${pathname === '/' ? '/index.html' : pathname}`)
  const type = TYPES[extname(path).toLowerCase()]
  return path.startsWith(root + sep) && type !== undefined ? { path, type } : null
}

const readPathname = (address: string, host: string): string | null => {
  try {
    const url = new URL(address)
    const pathname = decodeURIComponent(url.pathname)
    const strange = url.host !== host || /[\0\\]/.test(pathname) || pathname.split('/').some((part) => part.startsWith('.'))
    return strange ? null : pathname
  } catch {
    return null
  }
}
