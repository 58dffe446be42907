import { copyFileSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { FACTION_INFO, FACTIONS, standingOf, totals, type Faction } from '../../rules'
import { movesBy, playOn } from '../../src/class/testing/class-games'
import { lessonGame, type Lesson } from '../../src/lesson'
import { createKeeper, type GameRecord, realRules } from '../../src/table'
import { keepGame } from './played-by-rules'

/** The name a team gives itself at a table, counted from 0; one table writes in Chinese. */
export const teamAt = (table: number, seat: Faction): string =>
  table === 3 ? `第四桌${FACTION_INFO[seat].name['zh-CN']}` : `T${table + 1} ${FACTION_INFO[seat].name.en}`

/** The names of a table's teams. */
export const teamsAt = (table: number): Readonly<Record<Faction, string>> => ({
  ali: teamAt(table, 'ali'),
  tencent: teamAt(table, 'tencent'),
  pdd: teamAt(table, 'pdd'),
  jd: teamAt(table, 'jd'),
})

/** Plays the game of a lesson's table to its end by the rules, with decisions of its own, and leaves it in that computer's folder. */
export const playTable = (lesson: Lesson, table: number, userFolder: string): GameRecord => {
  const start = createKeeper(realRules).start(lessonGame(lesson, table, teamsAt(table)))
  const predicts = lesson.predictions ? () => ({ share: 180 + 10 * table, low: 150, high: 300 }) : undefined
  const record = { ...playOn(start, movesBy(lesson.scenario, lesson.seed, table), predicts), line: `table-${table + 1}` }
  mkdirSync(join(userFolder, 'saves'), { recursive: true })
  keepGame(userFolder, record)
  return record
}

/** Takes the game out of a computer's folder, as somebody with a stick would. */
export const collect = (userFolder: string, to: string): void => {
  const saves = join(userFolder, 'saves')
  const name = readdirSync(saves).find((file) => file.endsWith('.json'))
  if (name === undefined) throw new Error(`There is no game in ${saves}.`)
  copyFileSync(join(saves, name), to)
}

/** The points of a finished game, by seat. */
export const pointsOf = ({ state }: GameRecord): Readonly<Record<Faction, number>> => {
  const points = totals(standingOf(state), { secret: true })
  return Object.fromEntries(FACTIONS.map((seat, at) => [seat, points[at]])) as Record<Faction, number>
}
