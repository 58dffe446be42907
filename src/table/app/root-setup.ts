import type { RootDeps } from './root-context'
import { rootBase } from './setup/root-base'
import { withClosing } from './setup/with-closing'
import { withGames } from './setup/with-games'
import { withLessons } from './setup/with-lessons'
import { withLibrary } from './setup/with-library'
import { withLookingBack } from './setup/with-looking-back'
import { withMenu } from './setup/with-menu'
import { withScreens } from './setup/with-screens'
import { withWindow } from './setup/with-window'

/** The vocabulary of the root machine: what it remembers, whom it tells, what it opens. Each part may use the words of those before it. */
export const rootSetup = (deps: RootDeps) => {
  const games = withClosing(withGames(rootBase(deps), deps), deps)
  return withWindow(withLessons(withLibrary(withMenu(withScreens(withLookingBack(games, deps))))), deps)
}

export type RootSetup = ReturnType<typeof rootSetup>
