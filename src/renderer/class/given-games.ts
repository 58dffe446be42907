import { mayHoldGames } from '../../class'
import type { GivenGame } from './class-room'

/** The games among files of a folder, or all of some files that were chosen one by one. */
export const gamesAmong = (files: readonly File[], { chosen }: { readonly chosen: boolean }): readonly GivenGame[] =>
  files.filter(({ name }) => chosen || mayHoldGames(name)).map((file) => ({ name: nameOf(file), size: file.size, text: () => file.text() }))

/** Where a file lies inside the folder that was chosen, or its name alone. */
const nameOf = ({ name, webkitRelativePath }: File): string =>
  webkitRelativePath === '' ? name : webkitRelativePath.slice(webkitRelativePath.indexOf('/') + 1)
