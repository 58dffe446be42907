import { enqueueActions, sendTo } from 'xstate'
import type { Keeper } from '../../game/keeper'
import { deskOf } from '../table-context'
import { applicationActor } from './table-base'
import type { withWatching } from './with-watching'

/** The sub-machines that lie on the table: a person's draft of a move, and the applications of a review. */
export const withDrafts = (table: ReturnType<typeof withWatching>, keeper: Keeper) =>
  table.extend({
    guards: {
      isOnDesk: ({ context, event }) => 'application' in event && context.desk.includes(event.application),
    },
    actions: {
      beginIntent: enqueueActions(({ context, enqueue, self }) => {
        if (context.drafting) return
        enqueue.spawnChild('intent', {
          id: 'intent',
          syncSnapshot: true,
          input: { legal: keeper.legal(context.record.state), parent: self },
        })
        enqueue.assign({ drafting: true })
      }),
      // After a pause the turn is handed over, not over: the draft waits, unseen, for the seat it belongs to.
      endIntent: enqueueActions(({ context, event, enqueue }) => {
        if (!context.drafting || event.type === 'resume') return
        enqueue.stopChild('intent')
        enqueue.assign({ drafting: false })
      }),
      tellIntent: sendTo('intent', ({ event }) => event),
      tellApplication: sendTo(
        ({ event }) => applicationActor('application' in event ? event.application : 0),
        ({ event }) => event,
      ),
      arrangeDesk: enqueueActions(({ context, enqueue, self }) => {
        const { quarter, pending, applications } = context.record.state
        const wanted = deskOf(context)
        for (const id of context.desk) if (!wanted.includes(id)) enqueue.stopChild(applicationActor(id))
        for (const application of applications.filter(({ id }) => wanted.includes(id))) {
          const id = applicationActor(application.id)
          const called = 'application' in pending && pending.application === application.id
          if (context.desk.includes(application.id)) enqueue.sendTo(id, { type: 'desk.moved', application, called, quarter })
          else enqueue.spawnChild('application', { id, syncSnapshot: true, input: { application, called, quarter, parent: self } })
        }
        enqueue.assign({ desk: wanted })
      }),
    },
  })
