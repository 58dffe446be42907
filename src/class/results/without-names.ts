import type { ResultSeat } from '../../shared/game-result'
import type { ClassGroup } from './class-results'

/** Leaves out of a group everything people typed: their names, and those of files and saves; `label` names a table by its place, from 1. */
export const withoutNames = (group: ClassGroup, label: (place: number) => string): ClassGroup => {
  const labels = new Map(group.tables.map(({ file }, at) => [file, label(at + 1)]))
  const labelOf = (file: string): string => labels.get(file) ?? ''
  return {
    ...group,
    tables: group.tables.map((table) => {
      const [ali, tencent, pdd, jd] = table.seats
      const seats = [nameless(ali), nameless(tencent), nameless(pdd), nameless(jd)] as const
      const reliefs = table.reliefs.map((relief) => ({ ...relief, was: nameless(relief.was) }))
      return { ...table, file: labelOf(table.file), name: '', seats, members: [[], [], [], []], reliefs }
    }),
    partings: group.partings.map((parting) => ({
      ...parting,
      ways: parting.ways.map((way) => ({ ...way, files: way.files.map(labelOf) })),
    })),
    foresight: { ...group.foresight, people: group.foresight.people.map((person) => ({ ...person, file: labelOf(person.file) })) },
  }
}

const nameless = (seat: ResultSeat): ResultSeat => ({ ...seat, name: '' })
