import advice from './advice.json'
import board from './board.json'
import bots from './bots.json'
import classWords from './class.json'
import common from './common.json'
import debrief from './debrief.json'
import guide from './guide.json'
import lesson from './lesson.json'
import log from './log.json'
import maker from './maker.json'
import projector from './projector.json'
import panels from './panels.json'
import reject from './reject.json'
import screens from './screens.json'
import story from './story.json'
import table from './table.json'
import teaching from './teaching.json'

/** The Chinese words, under the same keys. */
export const ZH_CN = {
  common,
  screens,
  panels,
  log,
  reject,
  table,
  board,
  bots,
  advice,
  story,
  guide,
  projector,
  class: classWords,
  lesson,
  maker,
  debrief,
  teaching,
}
