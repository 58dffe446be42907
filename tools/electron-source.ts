import { isUnanswered } from './fetch-reason'

const DEFAULT_MIRROR = 'https://github.com/electron/electron/releases/download/'
/** Names under which @electron/get takes a mirror, the first of them first. */
const MIRROR_NAMES = [
  'npm_config_electron_mirror',
  'NPM_CONFIG_ELECTRON_MIRROR',
  'npm_package_config_electron_mirror',
  'ELECTRON_MIRROR',
] as const
/** Where a proxy is named for addresses of each kind: in the environment, or to npm. */
const PROXY_NAMES = {
  HTTPS_PROXY: ['HTTPS_PROXY', 'https_proxy', 'npm_config_https_proxy'],
  HTTP_PROXY: ['HTTP_PROXY', 'http_proxy', 'npm_config_proxy'],
  NO_PROXY: ['NO_PROXY', 'no_proxy', 'npm_config_noproxy'],
} as const

/** Where a runtime is fetched from. */
export interface ElectronSource {
  readonly mirror: string
  /** Whether a proxy stands between: then only the download itself can tell whether anything answers. */
  readonly proxy: boolean
  /** The environment with which @electron/get goes there. */
  readonly env: NodeJS.ProcessEnv
}

/**
 * Reads mirror and proxies as @electron/get does, but takes a mirror without a slash at its end, and uses a proxy unasked where one is set.
 */
export const electronSource = (env: NodeJS.ProcessEnv): ElectronSource => {
  const first = (names: readonly string[]): string | undefined => names.map((name) => env[name]).find(Boolean)
  const mirror = withSlash(first(MIRROR_NAMES) ?? DEFAULT_MIRROR)
  const proxies = Object.entries(PROXY_NAMES).flatMap(([name, names]) => {
    const value = first(names)
    return value === undefined ? [] : [[name, value] as const]
  })
  const proxy = proxies.some(([name]) => name !== 'NO_PROXY')
  const mirrors = MIRROR_NAMES.filter((name) => env[name]).map((name) => [name, mirror] as const)
  return {
    mirror,
    proxy,
    env: { ...env, ...Object.fromEntries(mirrors), ...(proxy ? { ...Object.fromEntries(proxies), ELECTRON_GET_USE_PROXY: '1' } : {}) },
  }
}

const withSlash = (address: string): string => (address.endsWith('/') ? address : `${address}/`)

/** Whether anything answers at an address, so that a closed network costs seconds, not minutes. */
export const answers = async (address: string, limitMs: number): Promise<boolean> => {
  try {
    await fetch(address, { method: 'HEAD', signal: AbortSignal.timeout(limitMs) })
    return true
  } catch (error) {
    return !isUnanswered(error)
  }
}
