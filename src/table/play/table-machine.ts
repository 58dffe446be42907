import type { SnapshotFrom } from 'xstate'
import type { Result } from '../../shared/result'
import { errorText } from '../game/error-text'
import type { CopyKept } from '../files/copies'
import { openTable } from './table-context'
import { goingStates } from './table-play-states'
import type { TableDeps } from './setup/table-base'
import { type TableSetup, tableSetup } from './table-setup'

/** A write that threw instead of answering is a failed write like any other. */
const failedWrite = (error: unknown): Result => ({ ok: false, code: 'save.write-failed', params: { detail: errorText(error) } })

/** And so is a copy. */
const failedCopy = (error: unknown): CopyKept => ({ ok: false, code: 'file.write-failed', params: { detail: errorText(error) } })

/** How play goes on. Whoever comes back may be somebody else: a private turn is handed over anew, and a seat that was left is asked anew. */
const BACK_TO_PLAY = [
  { guard: 'isReseated', target: 'going.deciding', actions: 'settleIn' },
  { guard: 'isPrivateToMany', target: 'going.deciding', actions: 'standUp' },
  { target: 'going.last' },
] as const

/** A team looks at its own sheet; to whoever else looks the table only pauses. */
const OWN_SHEET = {
  tags: 'paused',
  exit: 'dropSheet',
  on: {
    'sheet.show': { actions: 'showSheet' },
    'sheet.close': 'paused',
    resume: BACK_TO_PLAY,
    cover: 'pausedUnderCover',
    leave: 'leaving',
  },
} as const

/** Another screen lies over the table, which went on or was paused. */
const COVERED = { tags: 'paused', on: { uncover: 'going.last', leave: 'leaving' } } as const
const PAUSED_UNDER_COVER = { tags: 'paused', on: { uncover: 'paused', leave: 'leaving' } } as const

/** Play: going on, paused by a person, covered by another screen, on its way out, or broken. */
const playRegion = (table: TableSetup, deps: TableDeps) =>
  table.createStateConfig({
    initial: 'going',
    on: {
      'refusal.dismiss': { actions: 'dismissRefusal' },
      'guide.seen': { actions: ['markGuide', 'saveSoon'] },
      'guide.leave': { actions: ['markGuide', 'saveSoon'] },
      'guide.resume': { actions: ['markGuide', 'saveSoon'] },
    },
    states: {
      going: {
        initial: 'deciding',
        entry: 'showRoom',
        on: { pause: 'paused', cover: 'covered', leave: 'leaving', 'watch.hold': { actions: 'hold' }, 'watch.go': { actions: 'goOn' } },
        states: { ...goingStates(table, deps), last: { type: 'history', history: 'deep', target: 'deciding' } },
      },
      paused: {
        tags: 'paused',
        on: {
          'class.pause': { actions: 'blankRoom' },
          'seat.relieve': { guard: 'isGoingOn', actions: ['relieve', 'saveSoon'] },
          'sheet.ask': { guard: 'isPersonsSheet', target: 'ownSheet', actions: 'askSheet' },
          resume: BACK_TO_PLAY,
          cover: 'pausedUnderCover',
          leave: 'leaving',
        },
      },
      ownSheet: OWN_SHEET,
      covered: COVERED,
      pausedUnderCover: PAUSED_UNDER_COVER,
      leaving: { tags: 'leaving', always: { guard: 'isSafe', target: 'left' }, on: { resume: BACK_TO_PLAY } },
      left: { tags: 'leaving', entry: ['stopThinking', 'sayLeft'] },
      broken: { id: 'broken', tags: 'broken', on: { leave: 'leaving' } },
    },
  })

/** The autosave: from the start and after every confirmed move, tried again until it works, never in the way of play. */
const autosaveRegion = (table: TableSetup) =>
  table.createStateConfig({
    initial: 'opened',
    states: {
      // A game is there again from its start on. One that has ended is looked at: that does not make it the one played last.
      opened: { always: [{ guard: 'isOver', target: 'idle' }, { target: 'saving' }] },
      idle: { on: { 'save.due': 'saving' } },
      saving: {
        entry: 'saveStarts',
        invoke: {
          id: 'autosave',
          src: 'writeSave',
          input: ({ context }) => ({ slot: { kind: 'auto' }, record: context.record }),
          onDone: { target: 'ended', actions: { type: 'saveEnded', params: ({ event }) => event.output } },
          onError: { target: 'ended', actions: { type: 'saveEnded', params: ({ event }) => failedWrite(event.error) } },
        },
        on: { 'save.due': { actions: 'saveAgain' } },
      },
      ended: {
        always: [{ guard: 'isSaveDue', target: 'saving' }, { guard: 'isSaved', target: 'idle' }, { target: 'failed' }],
      },
      failed: {
        after: { retry: 'saving' },
        on: { 'save.due': 'saving', 'save.retry': 'saving' },
      },
    },
  })

/** Saving under a name a person chose. */
const namedSaveRegion = (table: TableSetup) =>
  table.createStateConfig({
    initial: 'idle',
    states: {
      idle: { on: { 'game.save': { target: 'saving', actions: 'nameSave' } } },
      saving: {
        invoke: {
          id: 'named',
          src: 'writeSave',
          input: ({ context: { named, record } }) => ({
            slot: { kind: 'named', name: named.name, ...(named.overwrite ? { overwrite: true } : {}) },
            record,
          }),
          onDone: { target: 'idle', actions: { type: 'namedEnded', params: ({ event }) => event.output } },
          onError: { target: 'idle', actions: { type: 'namedEnded', params: ({ event }) => failedWrite(event.error) } },
        },
      },
    },
  })

/** Keeping a copy elsewhere: what is left where the saves folder takes nothing. */
const copyRegion = (table: TableSetup) =>
  table.createStateConfig({
    initial: 'idle',
    states: {
      idle: { on: { 'copy.keep': { target: 'keeping', actions: 'beginCopy' } } },
      keeping: {
        invoke: {
          id: 'copy',
          src: 'keepCopy',
          input: ({ context: { record, copy } }) => ({ record, name: copy.name }),
          onDone: { target: 'idle', actions: { type: 'copyEnded', params: ({ event }) => event.output } },
          onError: {
            target: 'idle',
            actions: {
              type: 'copyEnded',
              params: ({ context, event }) => ({ kept: failedCopy(event.error), moves: context.record.played }),
            },
          },
        },
      },
    },
  })

/** Makes the machine of one game at the table. */
export const createTableMachine = (deps: TableDeps) => {
  const table = tableSetup(deps)
  return table.createMachine({
    id: 'table',
    type: 'parallel',
    context: ({ input }) => openTable(input, deps.keeper),
    on: { 'speed.changed': { actions: 'setSpeed' } },
    states: {
      play: playRegion(table, deps),
      autosave: autosaveRegion(table),
      namedSave: namedSaveRegion(table),
      copy: copyRegion(table),
    },
  })
}

export type TableMachine = ReturnType<typeof createTableMachine>
export type TableSnapshot = SnapshotFrom<TableMachine>
