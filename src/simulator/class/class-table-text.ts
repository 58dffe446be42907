import { FACTION_INFO, FACTIONS, seatOf } from '../../../rules'
import { plainTable } from '../table'
import { namesAt, type ParGroup, type RefusedLine } from './class-json'

/** A class's results as a table for people. */
export const classText = (groups: readonly ParGroup[], refused: readonly RefusedLine[]): string =>
  [...groups.map(groupText), ...refusedText(refused)].join('\n\n')

const groupText = (group: ParGroup): string => {
  const { checkWord, scenario, seed, tables, par } = group
  const head = ['Table', ...FACTIONS.map((faction) => FACTION_INFO[faction].name.en)]
  const rows = tables.map((table) => [
    table.over ? table.file : `${table.file} (after quarter ${table.closed})`,
    ...FACTIONS.map((faction) => {
      const [points, rank] = [table.measures.points[seatOf(faction)], table.rankInRole[seatOf(faction)]]
      const name = namesAt(table)[faction]
      return `${name === '' ? '' : `${name}: `}${points}${rank === null ? '' : ` (${rank})`}`
    }),
  ])
  const spread =
    par === null
      ? []
      : [
          [
            `Par: ${par.games} games, ${par.level} bots`,
            ...FACTIONS.map((faction) => {
              const { low, middle, high } = par.roles[faction].points
              return `${middle} (${low}-${high})`
            }),
          ],
        ]
  return `${checkWord.en}: ${scenario.name.en}, seed ${seed}\n${plainTable(head, [...rows, ...spread], 1)}`
}

const refusedText = (refused: readonly RefusedLine[]): readonly string[] =>
  refused.length === 0
    ? []
    : [['Left out:', ...refused.map(({ file, code, where }) => `  ${file}: ${code}${where === '' ? '' : ` (${where})`}`)].join('\n')]
