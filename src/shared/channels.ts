import { appInfoSchema, CLOSING_ANSWERS, MENU_COMMANDS } from './app-messages'
import { PAGE_FORMS } from './page-form'
import { pagePictureSchema, pagePlaceSchema } from './page-place'
import { call, notice, type Call, type Handler, type Method, type Notice, type Received } from './message'
import { projectedSchema, projectionSchema } from './projection'
import { MAX_SAVE_BYTES } from './save-envelope'
import {
  filePlaceSchema,
  givenFileSchema,
  latestSaveSchema,
  MOST_DESCRIBED,
  ownScenarioSchema,
  saveEntrySchema,
  saveId,
  saveSlotSchema,
  textFileSchema,
} from './saves'
import { settingsChangeSchema, settingsNoticeSchema, settingsSchema } from './settings'
import { z } from './zod'

/** Kinds of texts of a class that can be kept. */
const TEXT_KINDS = ['sheet', 'class', 'lesson'] as const
export type TextKind = (typeof TEXT_KINDS)[number]
/** The longest text that is kept, in UTF-16 units: a class of some three hundred long games. */
const MAX_KEPT_TEXT = 64 * 1024 * 1024

/** The longest scenario that is kept, in UTF-16 units; the game's own have some 20,000. */
export const MAX_SCENARIO_TEXT = 300_000

const nothing = z.tuple([])
/** What a dialog offers as a file's name; the main process makes it safe. */
const offeredName = z.string().max(400)
/** A scenario's text and what its file is called, as its maker wrote them. */
const scenarioText = z.string().max(MAX_SCENARIO_TEXT)
/** A sealed envelope. */
const saveText = z.string().max(MAX_SAVE_BYTES)

/** Where a person had something kept; null when they changed their mind. */
const kept = { place: filePlaceSchema.nullable() }
const someSaves = { saves: z.array(saveEntrySchema) }

/**
 * Every message between the pages and the main process, by group: `call` is asked by a page and answered, `notice` is told to a page. What
 * either side may send, handle and expect, the bridges of the pages, and the stub for tests all follow from this map.
 */
export const CHANNELS = {
  saves: {
    /** All files in the saves folder, at once and in no order; what is in some of them is told by `describe`. */
    list: call(nothing, someSaves),
    /** Reads some of them, by their ids; those that are gone are left out. */
    describe: call(z.tuple([z.array(saveId).max(MOST_DESCRIBED)]), someSaves),
    /** The unfinished game played last; without one, an autosave that cannot be read. */
    latest: call(nothing, latestSaveSchema.shape),
    /** The text of a healthy save, by its id. */
    read: call(z.tuple([saveId]), { text: z.string() }),
    /** Stores a sealed envelope (`writeEnvelope`) in a slot, atomically; resolves once it is on the disk. */
    write: call(z.tuple([saveSlotSchema, saveText]), { id: z.string() }),
    /** Deletes a save, by its id. */
    remove: call(z.tuple([saveId]), {}),
    /** Asks where to, offering a name, and copies the save of an id there. */
    exportSave: call(z.tuple([saveId, offeredName]), kept),
    /**
     * Asks for a file, checks it, and keeps a copy under a free name; null when the person changed their mind. `taken` is the name it could
     * not have.
     */
    importSave: call(nothing, { save: saveEntrySchema.nullable(), taken: z.string().nullable() }),
    /** Asks where to, offering a name, and keeps a sealed envelope there, whatever has become of the saves folder. */
    keepCopy: call(z.tuple([saveText, offeredName]), kept),
  },
  files: {
    /** What became of the files the program was given since this was last asked: by command line, double click, or a second start. */
    take: call(nothing, { files: z.array(givenFileSchema) }),
    /** There is something to take. */
    onGiven: notice(nothing),
  },
  scenarios: {
    /** Asks for a scenario file; null when the person changed their mind. The rules check its contents. */
    open: call(nothing, { file: textFileSchema.nullable() }),
    /**
     * Every *.json in the player's scenarios folder, and how many there are besides, should there be more than are offered; and the files
     * opened from elsewhere since the program started, as they are now.
     */
    listOwn: call(nothing, { files: z.array(ownScenarioSchema), leftOut: z.number(), opened: z.array(ownScenarioSchema) }),
    /** Keeps a scenario in the player's folder under a name, which the main process makes safe; replaces a file only where told to. */
    keep: call(z.tuple([scenarioText, offeredName, z.boolean()]), { place: filePlaceSchema }),
  },
  settings: {
    /** The settings; `notice` says, until the next write, that an unreadable file was put aside and defaults are used. */
    read: call(nothing, { settings: settingsSchema, notice: settingsNoticeSchema.nullable() }),
    /**
     * Stores what changed and answers with all settings; a changed language or full screen takes effect at once. `notice` says that the
     * file had been changed by somebody else and could not be read.
     */
    write: call(z.tuple([settingsChangeSchema]), { settings: settingsSchema, notice: settingsNoticeSchema.nullable() }),
    /** What changed outside the page (full screen by the window's own key). */
    onChange: notice(z.tuple([settingsChangeSchema])),
  },
  app: {
    /** Facts about the running program. */
    info: call(nothing, appInfoSchema.shape),
    /** Ends the program, as its menu would. */
    quit: call(nothing, {}),
    /** Tells whether moves are missing on the disk: while they are, nothing closes without asking. */
    reportUnsaved: call(z.tuple([z.boolean()]), {}),
    /** The window or the program is about to close while moves are missing on the disk. */
    onClosing: notice(nothing),
    /** Answers that; must come soon, or the person is asked without this page. */
    answerClosing: call(z.tuple([z.enum(CLOSING_ANSWERS)]), {}),
    /** Fills the screen, or leaves it. */
    setFullScreen: call(z.tuple([z.boolean()]), {}),
    /** Opens the folder with saves and own scenarios in the system's file manager. */
    openUserFolder: call(nothing, {}),
    /** Asks where to, offering a name, and keeps what this page would print, as a PDF on a paper or as a picture. */
    keepPage: call(z.tuple([offeredName, z.enum(PAGE_FORMS)]), kept),
    /** Asks where to, offering a name, and keeps a text of a class there: a sheet for spreadsheets, the whole class, or a lesson. */
    keepText: call(z.tuple([z.enum(TEXT_KINDS), z.string().max(MAX_KEPT_TEXT), offeredName]), kept),
  },
  menu: {
    /** A command was chosen in the menu bar. */
    onCommand: notice(z.tuple([z.enum(MENU_COMMANDS)])),
  },
  projector: {
    /** Opens the projector's window, or brings it to the front. */
    open: call(nothing, {}),
    /** Hands the projector what everybody may see; null when no game is on. Refused when anything in it could be a secret.
     * Answers whether anybody looks. */
    publish: call(z.tuple([projectionSchema.nullable()]), { watched: z.boolean() }),
    /** Opens the projector's window, if it is not, and shows there what this page shows in a place; null ends that. */
    showPage: call(z.tuple([pagePlaceSchema.nullable()]), {}),
    /** Somebody begins or ceases to look: without a projector nothing need be published. */
    onAudience: notice(z.tuple([z.boolean()])),
  },
  /** All that the projector's own page can say and hear. */
  room: {
    /** What is to be shown now. */
    look: call(nothing, projectedSchema.shape),
    /** What is to be shown from now on. */
    onChange: notice(z.tuple([projectedSchema])),
    /** A page that the game shows the room, if there is one. */
    page: call(nothing, { picture: pagePictureSchema }),
    /** Another page, or none any more. */
    onPage: notice(z.tuple([pagePictureSchema])),
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Call | Notice>>>>

/** The map itself, as a type. */
export type Channels = typeof CHANNELS
/** What messages are gathered under. */
export type Group = keyof Channels
/** What the game's own page has of them. */
export type GameGroup = Exclude<Group, 'room'>

type Named<Of extends Group, Kind> = { [Name in keyof Channels[Of]]: Channels[Of][Name] extends Kind ? Name : never }[keyof Channels[Of]]

/** The messages of a group that are asked and answered. */
export type CallName<Of extends Group> = Named<Of, Call> & string
/** The messages of a group that a page is told. */
export type NoticeName<Of extends Group> = Named<Of, Notice> & string

/** A group as a page has it. */
export type Methods<Of extends Group> = { readonly [Name in keyof Channels[Of]]: Method<Channels[Of][Name]> }

/** Whoever answers every message of some groups; none may be missing. */
export type Handlers<Of extends Group = Group> = {
  readonly [In in Of as CallName<In> extends never ? never : In]: {
    readonly [Name in CallName<In>]: Channels[In][Name] extends Call ? Handler<Channels[In][Name]> : never
  }
}

/** What a notice carries. */
export type Told<Of extends Group, Name extends NoticeName<Of>> = Channels[Of][Name] extends Notice ? Received<Channels[Of][Name]> : never
