import { version } from '../../package.json'

/** The version of this program, as `package.json` says it. */
export const PROGRAM_VERSION: string = version
