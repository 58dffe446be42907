/**
 * First Node of each line on which Electron's installer and Vite run: both are, or load, modules that an older Node refuses to `require`.
 * What is not listed (21, 23) the test runner does not take.
 */
const SINCE: Readonly<Record<number, number>> = { 20: 19, 22: 12 }
/** From here on every version will do. */
const ALL_FROM = 24

/** What is wrong with a version of Node; null where the tools run on it. */
export const nodeFault = (version: string): string | null => {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major >= ALL_FROM || minor >= (SINCE[major] ?? Infinity)) return null
  return `This is Node ${version}. The game needs Node 20.19 or newer in 20, 22.12 or newer in 22, or 24 and newer: https://nodejs.org`
}
