import type { Faction } from '../../../../../rules'
import { atLevel, type Piece } from '../note'
import { ALI } from './ali'
import { JD } from './jd'
import { PDD } from './pdd'
import { TENCENT } from './tencent'

/** What is heard of each house where it acts before everybody; its character stands in docs/ART.md. */
export const THEMES: Readonly<Record<Faction, Piece>> = {
  ali: atLevel(ALI, 0.6),
  tencent: atLevel(TENCENT, 0.5),
  pdd: atLevel(PDD, 0.56),
  jd: atLevel(JD, 0.7),
}
