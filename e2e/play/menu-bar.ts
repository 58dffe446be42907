import type { ProgramSitting } from './sitting'

/** Chooses an entry of the application's menu by its label. */
export const chooseFromMenu = ({ app }: Pick<ProgramSitting, 'app'>, label: string): Promise<void> =>
  app.evaluate(({ Menu }, wanted) => {
    const entries = Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? []) ?? []
    const entry = entries.find((other) => other.label === wanted)
    if (entry === undefined) throw new Error(`No "${wanted}" among ${entries.map((other) => other.label).join(', ')}`)
    entry.click()
  }, label)
