import { assign, enqueueActions, raise } from 'xstate'
import type { Result } from '../../../shared/result'
import { copyAfter, NO_COPY } from '../../files/copies'
import type { GuideMarks } from '../../game/game-record'
import { isUnsaved, type TableContext } from '../table-context'
import type { TableEvent } from '../table-events'
import type { CopyEnd } from './table-base'
import type { withDrafts } from './with-drafts'

/** How a game gets out of the table: saves, copies, what lies beside its moves, and what whoever opened the table is told. */
export const withSaving = (table: ReturnType<typeof withDrafts>) =>
  table.extend({
    guards: {
      isSaved: ({ context }) => context.autosave.state === 'saved' && !context.autosave.due,
      isSafe: ({ context }) => !isUnsaved(context),
      isSaveDue: ({ context }) => context.autosave.due,
    },
    actions: {
      markGuide: assign(({ context, event }) => ({ record: { ...context.record, guide: guideAfter(context.record.guide, event) } })),
      saveSoon: raise({ type: 'save.due' }),
      saveStarts: assign(({ context }) => ({ autosave: saveBegun(context) })),
      saveAgain: assign(({ context }) => ({ autosave: { ...context.autosave, due: true } })),
      saveEnded: assign(({ context }, result: Result) => ({ autosave: saveEnded(context.autosave, result) })),
      nameSave: assign(({ event }) =>
        event.type === 'game.save'
          ? { named: { state: 'saving', name: event.name, overwrite: event.overwrite === true, code: null, params: {} } as const }
          : {},
      ),
      namedEnded: assign(({ context }, result: Result) => ({
        named: result.ok
          ? ({ ...context.named, state: 'saved' } as const)
          : ({ ...context.named, state: 'failed', code: result.code, params: result.params } as const),
      })),
      beginCopy: assign(({ context, event }) =>
        event.type === 'copy.keep' ? { copy: { ...context.copy, state: 'keeping', name: event.name } as const } : {},
      ),
      copyEnded: assign(({ context }, { kept, moves }: CopyEnd) => ({
        copy: copyAfter(context.copied === moves ? context.copy : NO_COPY, kept),
        copied: kept.ok && kept.place !== null ? moves : context.copied,
      })),
      sayOver: enqueueActions(({ context, enqueue }) => {
        if (context.parent !== null) enqueue.sendTo(context.parent, { type: 'table.over', record: context.record })
      }),
      sayLeft: enqueueActions(({ context, enqueue }) => {
        if (context.parent !== null) enqueue.sendTo(context.parent, { type: 'table.left' })
      }),
    },
  })

const saveBegun = ({ autosave, record }: TableContext): TableContext['autosave'] => ({
  ...autosave,
  state: 'saving',
  due: false,
  begun: { line: record.line ?? null, moves: record.played.length },
})

const saveEnded = ({ attempts, due, begun, onDisk }: TableContext['autosave'], result: Result): TableContext['autosave'] =>
  result.ok
    ? { state: 'saved', code: null, params: {}, attempts: 0, onDisk: begun, due, begun }
    : { state: 'failed', code: result.code, params: result.params, attempts: attempts + 1, onDisk, due: false, begun }

const guideAfter = (guide: GuideMarks, event: TableEvent): GuideMarks => {
  if (event.type === 'guide.seen') return guide.seen.includes(event.lesson) ? guide : { ...guide, seen: [...guide.seen, event.lesson] }
  return { ...guide, left: event.type === 'guide.leave' }
}
