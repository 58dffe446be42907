/** Something wrong with a tool's command line: what, and what to do about it. */
export class UsageError extends Error {}

/** Runs a tool and turns a fault into a plain message and exit code 1; 2 where it was asked wrongly. */
export const runTool = (tool: () => Promise<number>): void => {
  tool().then(
    (code) => process.exit(code),
    (error: unknown) => {
      console.error(error instanceof Error ? error.message : String(error))
      process.exit(error instanceof UsageError ? 2 : 1)
    },
  )
}
