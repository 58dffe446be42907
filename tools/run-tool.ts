import { Interrupted } from './interrupted'
import { nodeFault } from './node-version'

/** Something wrong with a tool's command line: what, and what to do about it. */
export class UsageError extends Error {}

/** Runs a tool and turns a fault into a plain message and exit code 1; 2 where it was asked wrongly, 130 after Ctrl-C. */
export const runTool = (tool: () => Promise<number>): void => {
  const fault = nodeFault(process.versions.node)
  if (fault !== null) {
    console.error(fault)
    process.exit(1)
  }
  tool().then(
    (code) => process.exit(code),
    (error: unknown) => {
      if (error instanceof Interrupted) process.exit(error.code)
      console.error(error instanceof Error ? error.message : String(error))
      process.exit(error instanceof UsageError ? 2 : 1)
    },
  )
}
