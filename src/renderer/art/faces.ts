import type { Faction } from '../../../rules'
import { COIN, factionColours, INK, INK_FAINT, PAPER_BRIGHT } from './palette'

/** One sheet of paper of a face: its colour, and its outline in a 48 x 48 box. */
export interface FaceSheet {
  readonly fill: string
  readonly d: string
}

const SKIN = '#e6bd93'

const disc = (x: number, y: number, r: number): string => `M${x} ${y - r}A${r} ${r} 0 0 1 ${x} ${y + r}A${r} ${r} 0 0 1 ${x} ${y - r}Z`
const sheet = (fill: string, d: string): FaceSheet => ({ fill, d })
const shoulders = 'M9 47Q9 32 24 32T39 47Z'
const head = sheet(SKIN, disc(24, 22, 8.6))
const eyes = sheet(INK, `${disc(20.8, 22, 1.1)}${disc(27.2, 22, 1.1)}`)
const brows = sheet(INK, 'M18.4 19.6L23 18.8V20L18.6 20.6ZM29.6 19.6L25 18.8V20L29.4 20.6Z')

/** A face for each house, back to front: the stallkeeper, the gatekeeper, the caller, the carter. People of this game, and nobody's mascot. */
export const FACES: Readonly<Record<Faction, readonly FaceSheet[]>> = {
  // A round old man under his awning, in an apron, with a grey moustache and a skullcap.
  ali: [
    sheet(
      factionColours.ali.fill,
      'M5 11L10 2H38L43 11A4.75 4.75 0 0 1 33.5 11.6A4.75 4.75 0 0 1 24 11.6A4.75 4.75 0 0 1 14.5 11.6A4.75 4.75 0 0 1 5 11Z',
    ),
    sheet(PAPER_BRIGHT, 'M16 2H21L19.2 13.6A4.75 4.75 0 0 1 14.5 11.6ZM27 2H32L33.5 11.6A4.75 4.75 0 0 1 28.8 13.6Z'),
    sheet(factionColours.ali.deep, shoulders),
    sheet(PAPER_BRIGHT, 'M17 33.4H31V47H17Z'),
    head,
    sheet(INK, 'M15.2 19.6A8.9 8.9 0 0 1 32.8 19.6Q24 16.4 15.2 19.6Z'),
    eyes,
    sheet(INK_FAINT, 'M17.6 27.4Q21 23.8 24 25.4Q27 23.8 30.4 27.4Q27 27.2 24 26.6Q21 27.2 17.6 27.4Z'),
  ],
  // A long face under a hat swept like a roof, a thin beard, a lantern held up beside it.
  tencent: [
    sheet(factionColours.tencent.deep, shoulders),
    sheet(factionColours.tencent.tint, 'M20.6 31.6L24 38L27.4 31.6L29.4 32.4L24 43L18.6 32.4Z'),
    sheet(SKIN, 'M15.8 19H32.2V24Q32.2 31.4 24 31.8Q15.8 31.4 15.8 24Z'),
    sheet(factionColours.tencent.fill, 'M6.4 15.4Q16 15.6 24 4.4Q32 15.6 41.6 15.4L36 19.8H12Z'),
    sheet(INK, 'M6.4 15.4Q12 18.6 24 18.6T41.6 15.4L36 19.8H12Z'),
    eyes,
    sheet(INK, 'M23 28.4H25L24.4 35H23.6Z'),
    sheet(INK, 'M38.2 21.4H39.8V26H43V27.8H35V26H38.2ZM35 38H43V39.8H40L39 43L38 39.8H35Z'),
    sheet(COIN, 'M34 27.8H44L45.4 33L44 38H34L32.6 33Z'),
    sheet(PAPER_BRIGHT, 'M37.4 29.4H40.6V36.4H37.4Z'),
  ],
  // A young woman with her hair in a knot, mouth open, a megaphone before it.
  pdd: [
    sheet(INK, `${disc(20, 9.6, 4.6)}M13.8 26A10.2 10.2 0 0 1 34.2 26V29H13.8Z`),
    sheet(factionColours.pdd.fill, shoulders),
    sheet(factionColours.pdd.tint, 'M18 33L24 39.6L30 33L27.4 31.6H20.6Z'),
    head,
    sheet(INK, 'M14.8 22Q15 12.8 24 13Q33 12.8 33.2 22Q29 16.8 22 17.4Q18 18 14.8 22Z'),
    eyes,
    sheet(factionColours.pdd.deep, disc(25.6, 27, 1.9)),
    sheet(COIN, 'M29.4 26.4L43.6 19.6V38L29.4 31.2Z'),
    sheet(PAPER_BRIGHT, 'M43.6 19.6H46V38H43.6Z'),
    sheet(SKIN, 'M31.4 31.6H36.8L38 38.4Q34.6 41 31.6 38.6Z'),
  ],
  // A square man in a flat cap, collar up, a wheel of his cart beside him.
  jd: [
    sheet(factionColours.jd.fill, shoulders),
    sheet(factionColours.jd.tint, 'M16.4 32.2L24 36L31.6 32.2L29.4 29.4H18.6Z'),
    sheet(SKIN, 'M15.8 17H32.2V26.4Q32.2 31.6 27 31.6H21Q15.8 31.6 15.8 26.4Z'),
    sheet(factionColours.jd.deep, 'M14 18.4Q13 9.4 23 9Q34 8.6 34.2 16.4L40.4 19.6L14 20Z'),
    eyes,
    brows,
    sheet(INK, 'M21 27.4H27.4V28.8H21Z'),
    sheet(INK, `${disc(10, 38, 8.6)}${disc(10, 38, 6.2)}`),
    sheet(
      COIN,
      'M9.2 31.8H10.8V44.2H9.2ZM3.8 37.2H16.2V38.8H3.8ZM5.2 34.2L6.3 33.1L14.8 41.8L13.7 42.9ZM13.7 33.1L14.8 34.2L6.3 42.9L5.2 41.8Z',
    ),
  ],
}
