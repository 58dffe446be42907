import { actionIcons } from './action-icons'
import { beltIcons } from './belt-icons'
import { concessionIcons } from './concession-icons'
import type { Drawing } from './drawing'
import { tableIcons } from './table-icons'
import { thingIcons } from './thing-icons'

export type { Drawing } from './drawing'

const all = { ...concessionIcons, ...actionIcons, ...thingIcons, ...tableIcons, ...beltIcons }

/** Name of an icon; concessions, moves, rulings and organs use their own keys. */
export type IconName = keyof typeof all

/** Every icon's drawing, for SVG and for the board. */
export const ICONS: Readonly<Record<IconName, Drawing>> = all

/** Icon of what a belt makes; a plain workshop for a product nobody has drawn yet. */
export function iconOfBelt(makes: string): IconName {
  const name = `belt-${makes}`
  return isIconName(name) ? name : 'belt'
}

/** Whether a word names an icon. */
export function isIconName(name: string): name is IconName {
  return Object.hasOwn(all, name)
}
