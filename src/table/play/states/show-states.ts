import type { TableSetup } from '../table-setup'
import type { PageTag } from '../table-tags'

const NEXT_SHOW = { target: '#deciding', actions: 'dropShow' } as const

const SKIP_SHOW = { target: '#deciding', actions: ['skip', 'dropShow'] } as const

/** How a page is turned: by its reader, or by itself where nobody plays, unless somebody holds it. */
const TURNED = {
  after: { page: { guard: 'goesOnAlone', ...NEXT_SHOW } },
  on: {
    'show.done': NEXT_SHOW,
    'show.skip': NEXT_SHOW,
    'watch.go': [{ guard: 'isUnattended', target: '#deciding', actions: ['goOn', 'dropShow'] }, { actions: 'goOn' }],
    'watch.skip': SKIP_SHOW,
  },
} as const

/** A stamp that moves no gate, because its applicant answers next, is read and no more. */
const STAMP_READ = [{ guard: 'movesNoGate', ...NEXT_SHOW }, { target: 'gate' }] as const

/** A ruling is read, stamp and reasons, as long as somebody wants; then the gate does what it says, before anything follows. */
export const rulingState = (table: TableSetup) =>
  table.createStateConfig({
    tags: 'ruling',
    initial: 'stamped',
    states: {
      stamped: {
        entry: 'stampFalls',
        after: { page: { guard: 'goesOnAlone', target: 'gate' } },
        on: {
          'show.done': STAMP_READ,
          'show.skip': STAMP_READ,
          'watch.go': [{ guard: 'isUnattended', target: 'gate', actions: 'goOn' }, { actions: 'goOn' }],
          'watch.skip': SKIP_SHOW,
        },
      },
      gate: {
        tags: 'all-shown',
        entry: 'beginSteps',
        after: { gate: { guard: 'isRunning', ...NEXT_SHOW } },
        on: { ...TURNED.on, 'watch.go': { target: '#deciding', actions: ['goOn', 'dropShow'] } },
      },
    },
  })

/** The market plays region by region, the count source by source, and can then be read. */
export const steppedState = (table: TableSetup, tag: 'market' | 'count') =>
  table.createStateConfig({
    tags: tag,
    initial: 'playing',
    states: {
      playing: {
        entry: 'beginSteps',
        always: { guard: 'isAllShown', target: 'finished' },
        after: { step: { guard: 'isRunning', target: 'playing', reenter: true, actions: 'nextStep' } },
        on: {
          'show.skip': 'finished',
          'watch.go': { target: 'playing', reenter: true, actions: 'goOn' },
          'watch.skip': SKIP_SHOW,
        },
      },
      finished: { tags: 'all-shown', entry: 'showAll', ...TURNED },
    },
  })

/** A page everybody reads. */
export const pageState = (table: TableSetup, tag: PageTag) => table.createStateConfig({ tags: tag, ...TURNED })
