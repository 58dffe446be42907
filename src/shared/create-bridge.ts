import type { Bridge, ProjectorBridge } from './bridge'
import type { CallName, Group, Methods, NoticeName } from './channels'
import type { Unsubscribe } from './message'

/** The way to the other side. It knows no types: what each message carries and is answered is checked there, by `CHANNELS`. */
export interface Link {
  ask(channel: string, args: readonly unknown[]): Promise<unknown>
  listen(channel: string, listener: (...args: readonly unknown[]) => void): Unsubscribe
}

/** A message's name on the way. */
export const channelOf = (group: string, name: string): string => `${group}:${name}`

// Only names are here, and of the schemas no more than their types: a preload with zod in it would hold up every page.

/** The messages of a group that are asked; a name that is not there, or is left out, does not compile. */
function asks<Of extends Group, Name extends CallName<Of>>(link: Link, group: Of, names: readonly Name[]): Pick<Methods<Of>, Name>
function asks(link: Link, group: string, names: readonly string[]): object {
  return Object.fromEntries(names.map((name) => [name, (...args: readonly unknown[]) => link.ask(channelOf(group, name), args)]))
}

/** The messages of a group that are heard. */
function hears<Of extends Group, Name extends NoticeName<Of>>(link: Link, group: Of, names: readonly Name[]): Pick<Methods<Of>, Name>
function hears(link: Link, group: string, names: readonly string[]): object {
  return Object.fromEntries(
    names.map((name) => [name, (listener: (...args: readonly unknown[]) => void) => link.listen(channelOf(group, name), listener)]),
  )
}

/** Makes the bridge of the game's page over a link. */
export const createBridge = (link: Link): Bridge => ({
  saves: asks(link, 'saves', ['list', 'describe', 'latest', 'read', 'write', 'remove', 'exportSave', 'importSave', 'keepCopy']),
  files: { ...asks(link, 'files', ['take']), ...hears(link, 'files', ['onGiven']) },
  scenarios: asks(link, 'scenarios', ['open', 'listOwn', 'keep']),
  settings: { ...asks(link, 'settings', ['read', 'write']), ...hears(link, 'settings', ['onChange']) },
  app: {
    ...asks(link, 'app', ['info', 'quit', 'reportUnsaved', 'answerClosing', 'setFullScreen', 'openUserFolder', 'keepPage', 'keepText']),
    ...hears(link, 'app', ['onClosing']),
  },
  menu: hears(link, 'menu', ['onCommand']),
  projector: { ...asks(link, 'projector', ['open', 'publish', 'showPage']), ...hears(link, 'projector', ['onAudience']) },
})

/** Makes the bridge of the projector's page over a link. */
export const createProjectorBridge = (link: Link): ProjectorBridge => ({
  ...asks(link, 'room', ['look', 'page']),
  ...hears(link, 'room', ['onChange', 'onPage']),
})
