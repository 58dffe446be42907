import { benchScenario } from './builders'

/** JSON whose inside is whatever a test says it is. */
export type Loose = { [key: string]: Loose } & Loose[]

/** A scenario file with one thing changed, as text. */
export function file(change: (scenario: Loose) => void): string {
  const scenario = JSON.parse(JSON.stringify(benchScenario())) as Loose
  change(scenario)
  return JSON.stringify(scenario)
}

/** A change of a scenario file: the value at a path of names and places, "start.cash.2". */
export const set =
  (path: string, value: unknown) =>
  (scenario: Loose): void => {
    const parts = path.split('.')
    const last = parts.pop() as string
    let at = scenario
    for (const part of parts) at = at[part] ?? absent(path)
    at[last] = value as Loose
  }

function absent(path: string): never {
  throw new Error(`no scenario has a ${path}`)
}
