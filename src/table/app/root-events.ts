import type { PagePlace } from '../../shared/page-place'
import type { MenuCommand } from '../../shared/app-messages'
import type { ArrivalsEvent } from '../library/arrivals-machine'
import type { LessonEvent } from '../library/lesson-entry'
import type { PdfEvent } from '../library/pdf-machine'
import type { ReplayEvent } from '../replay/replay-events'
import type { SavesEvent } from '../library/save-tasks'
import type { ScenariosEvent } from '../library/scenarios-machine'
import type { GameSetup } from '../game/seats'
import type { SettingsEvent } from '../library/settings-machine'
import type { PlayEvent } from '../play/table-events'

/** Every screen of the app. */
export type ScreenId =
  | 'title'
  | 'set-up'
  | 'table'
  | 'end'
  | 'saved-games'
  | 'rulebook'
  | 'settings'
  | 'licences'
  | 'teaching'
  | 'replay'
  | 'archive'
  | 'class'
  | 'prepare'
  | 'maker'
  | 'lesson'

/** Everything screens, panels and the board may send. */
export type AppEvent =
  | { readonly type: 'screen.open'; readonly screen: ScreenId }
  | { readonly type: 'screen.back' }
  | { readonly type: 'setup.start'; readonly setup: GameSetup }
  /** Leaves the game once it is saved; `anyway` leaves even when saving fails. */
  | { readonly type: 'game.quit'; readonly anyway?: true }
  | { readonly type: 'fault.dismiss' }
  | { readonly type: 'menu.chosen'; readonly command: MenuCommand }
  | { readonly type: 'app.quit' }
  /** The window or the program is about to close: the game is put away first. */
  | { readonly type: 'app.closing' }
  | { readonly type: 'app.full-screen'; readonly on: boolean }
  | { readonly type: 'app.open-folder' }
  | { readonly type: 'app.open-projector' }
  /** Shows the room what the page shows in a place, in pixels; null ends that. */
  | { readonly type: 'app.show-page'; readonly place: PagePlace | null }
  | ReplayEvent
  | PlayEvent
  | SavesEvent
  | ScenariosEvent
  | SettingsEvent
  | LessonEvent
  | PdfEvent
  | ArrivalsEvent
