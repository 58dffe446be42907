import { type ComponentType, lazy } from 'react'
import { TitleScreen } from '../screens/title/title-screen'
import type { ScreenId } from '../table'

/** The part of the program behind each screen but the title; a second call answers from what is already there. */
const PARTS = {
  'set-up': async () => (await import('../screens/set-up/set-up-screen')).SetUpScreen,
  table: async () => (await import('../screens/table/table-screen')).TableScreen,
  end: async () => (await import('../screens/end/end-screen')).EndScreen,
  'saved-games': async () => (await import('../screens/saved-games/saved-games-screen')).SavedGamesScreen,
  rulebook: async () => (await import('../screens/rulebook/rulebook-screen')).RulebookScreen,
  settings: async () => (await import('../screens/settings/settings-screen')).SettingsScreen,
  archive: async () => (await import('../screens/end/archive-screen')).ArchiveScreen,
  licences: async () => (await import('../screens/licences/licences-screen')).LicencesScreen,
  class: async () => (await import('../screens/class/class-screen')).ClassScreen,
  maker: async () => (await import('../screens/maker/maker-screen')).MakerScreen,
  prepare: async () => (await import('../screens/lesson/prepare-screen')).PrepareScreen,
  lesson: async () => (await import('../screens/lesson/lesson-screen')).LessonScreen,
  teaching: async () => (await import('../screens/teaching/teaching-screen')).TeachingScreen,
  replay: async () => (await import('../screens/replay/replay-screen')).ReplayScreen,
} as const satisfies Readonly<Record<Exclude<ScreenId, 'title'>, () => Promise<ComponentType>>>

const part = (load: () => Promise<ComponentType>): ComponentType => lazy(async () => ({ default: await load() }))

/** Every screen; the title is there at once, so that the first frame waits for nothing else. */
export const SCREENS: Readonly<Record<ScreenId, ComponentType>> = {
  title: TitleScreen,
  'set-up': part(PARTS['set-up']),
  table: part(PARTS.table),
  end: part(PARTS.end),
  'saved-games': part(PARTS['saved-games']),
  rulebook: part(PARTS.rulebook),
  settings: part(PARTS.settings),
  licences: part(PARTS.licences),
  teaching: part(PARTS.teaching),
  replay: part(PARTS.replay),
  class: part(PARTS.class),
  maker: part(PARTS.maker),
  prepare: part(PARTS.prepare),
  lesson: part(PARTS.lesson),
  archive: part(PARTS.archive),
}

/** How long the page must be quiet before the other screens are fetched, ms: the title's first frame goes first. */
const QUIET_MS = 300

/** Fetches the other screens one after the other once the title stands, so that opening one does not wait; returns how to stop. */
export const fetchScreens = (): (() => void) => {
  let stopped = false
  const fetchAll = async (): Promise<void> => {
    for (const load of Object.values(PARTS)) if (!stopped) await load()
  }
  const timer = setTimeout(() => {
    // A part that does not come is asked for again, and its error shown, when somebody opens it.
    fetchAll().catch(() => undefined)
  }, QUIET_MS)
  return () => {
    stopped = true
    clearTimeout(timer)
  }
}
