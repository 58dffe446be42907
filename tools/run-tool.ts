/** Runs a tool and turns a fault into a plain message and exit code 1. */
export const runTool = (tool: () => Promise<number>): void => {
  tool().then(
    (code) => process.exit(code),
    (error: unknown) => {
      console.error(error instanceof Error ? error.message : String(error))
      process.exit(1)
    },
  )
}
