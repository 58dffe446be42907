import { Container } from 'pixi.js'
import { FACTION_INFO } from '../../../../rules'
import { INK_SOFT, PAPER } from '../../art'
import { formatShoppers, type Language } from '../../words'
import { SHOPPERS_PER_TOKEN, TOKEN_KINDS, type TokenKind } from '../model/tokens'
import { at, figure, group, slip, word } from './paint'

const BOX = { x: 849, y: -72, width: 92, height: 154 }
const LINE = 18

/** The language of the legend, and its words for those who are no faction's. */
export interface LegendWords {
  readonly lang: Language
  readonly shoppers: string
  readonly 'ali-left': string
  readonly floating: string
}

/** What the figures mean, printed in the corner of the sheet. */
export function drawLegend(words: LegendWords): Container {
  const view = at(group(slip(BOX.width, BOX.height, PAPER)), BOX.x + BOX.width / 2, BOX.y + BOX.height / 2)
  view.addChild(
    at(word(words.shoppers, 16.5, { fill: INK_SOFT }), 0, -BOX.height / 2 + 14),
    at(word(`= ${formatShoppers(SHOPPERS_PER_TOKEN, words.lang)}`, 16.5, { fill: INK_SOFT }), 8, -BOX.height / 2 + 32),
    at(figure('ali', 14), -28, -BOX.height / 2 + 32),
  )
  TOKEN_KINDS.forEach((kind, i) => {
    const y = -BOX.height / 2 + 52 + i * LINE
    const name = word(nameOf(kind, words), 16.5)
    name.anchor.set(0, 0.5)
    view.addChild(at(figure(kind, 12.6), -BOX.width / 2 + 11, y), at(name, -BOX.width / 2 + 20, y))
  })
  return view
}

function nameOf(kind: TokenKind, words: LegendWords): string {
  return kind === 'ali-left' || kind === 'floating' ? words[kind] : FACTION_INFO[kind].name[words.lang]
}
