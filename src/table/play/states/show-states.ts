import type { TableSetup } from '../table-setup'
import type { PageTag } from '../table-tags'

// Not on leaving the state: under another screen a verdict is not seen, and is there again afterwards.
const VERDICT_SEEN = { target: '#deciding', actions: 'seeVerdict' } as const

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

/** A ruling has its moment before the next application, the market or the next quarter takes its place. */
export const verdictState = (table: TableSetup) =>
  table.createStateConfig({ tags: 'review', after: { verdict: VERDICT_SEEN }, on: { 'show.skip': VERDICT_SEEN } })

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
