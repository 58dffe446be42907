/** The only door of the class's room: what the command line and the screens may take. */
export { checkWordOf } from './check/check-word'
export { classCsv, CLASS_SHEETS } from './export/class-sheets'
export type { SheetLanguage } from './export/sheet'
export { PAR_GAMES, parOf, playParGame, type Par } from './par/par'
export { classResults, type ClassGroup, type RankedTable } from './results/class-results'
export type { ClassTable } from './results/class-table'
export { readTable, type ClassRead, type Refused } from './results/read-table'
