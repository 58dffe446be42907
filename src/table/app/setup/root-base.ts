import { setup } from 'xstate'
import type { MenuCommand } from '../../../shared/app-messages'
import { saveText } from '../../files/save-game'
import { createArrivalsMachine } from '../../library/arrivals-machine'
import { createPdfMachine } from '../../library/pdf-machine'
import { createSavesMachine } from '../../library/saves-machine'
import { createScenariosMachine } from '../../library/scenarios-machine'
import { createSettingsMachine } from '../../library/settings-machine'
import { createTableMachine } from '../../play/table-machine'
import type { RootContext, RootDeps, RootEvent, RootInput } from '../root-context'

/** What the root machine is made of before it does anything: its types, the libraries beside the games, and the table. */
export const rootBase = ({ bridge, keeper, askBot, askAdvice, now, warn }: RootDeps) =>
  setup({
    types: {
      context: {} as RootContext,
      events: {} as RootEvent,
      input: {} as RootInput,
      emitted: {} as { readonly type: 'menu'; readonly command: MenuCommand },
    },
    actors: {
      saves: createSavesMachine({ saves: bridge.saves, keeper }),
      scenarios: createScenariosMachine(bridge.scenarios),
      settings: createSettingsMachine(bridge.settings),
      pdf: createPdfMachine(bridge.app),
      arrivals: createArrivalsMachine(bridge.files),
      table: createTableMachine({
        keeper,
        keepCopy: ({ record, name }) => bridge.saves.keepCopy(saveText(record, record.scenario.name.en, now()), name),
        askBot,
        askAdvice,
        warn,
        now: () => now().getTime(),
        writeSave: ({ slot, record }) =>
          bridge.saves.write(slot, saveText(record, slot.kind === 'named' ? slot.name : record.scenario.name.en, now())),
      }),
    },
  })

/** What each part of the vocabulary is added to. */
export type RootBase = ReturnType<typeof rootBase>
