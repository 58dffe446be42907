import board from './en/board.json'
import bots from './en/bots.json'
import common from './en/common.json'
import guide from './en/guide.json'
import log from './en/log.json'
import projector from './en/projector.json'
import panels from './en/panels.json'
import reject from './en/reject.json'
import screens from './en/screens.json'
import story from './en/story.json'
import table from './en/table.json'
import boardZh from './zh-CN/board.json'
import botsZh from './zh-CN/bots.json'
import commonZh from './zh-CN/common.json'
import guideZh from './zh-CN/guide.json'
import logZh from './zh-CN/log.json'
import projectorZh from './zh-CN/projector.json'
import panelsZh from './zh-CN/panels.json'
import rejectZh from './zh-CN/reject.json'
import screensZh from './zh-CN/screens.json'
import storyZh from './zh-CN/story.json'
import tableZh from './zh-CN/table.json'

/** The English words, one name space for each part of the interface; their keys are the type of every key. */
export const EN = { common, screens, panels, log, reject, table, board, bots, story, guide, projector }

/** The Chinese words, under the same keys. */
export const ZH_CN = { common: commonZh, screens: screensZh, panels: panelsZh, log: logZh, reject: rejectZh, table: tableZh, board: boardZh, bots: botsZh, story: storyZh, guide: guideZh, projector: projectorZh }

/** The name spaces; keys without a prefix are common ones. */
export const NAMESPACES = ['common', 'screens', 'panels', 'log', 'reject', 'table', 'board', 'bots', 'story', 'guide', 'projector'] as const
