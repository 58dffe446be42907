import { onPaper } from './composition'

/** Kinds of news. */
export const newsCompositions = onPaper('news', {
  handshake: [
    ['rays', 80, 50],
    ['scroll', 80, 40, 0.95],
    ['handshake', 80, 62, 1.05],
  ],
  parcels: [
    ['floor', 80, 62],
    ['parcel', 46, 62, 1],
    ['parcel', 106, 62, 1.05],
    ['parcel', 76, 36, 0.9],
  ],
  entry: [
    ['softHills', 80, 60],
    ['nineGrid', 52, 48, 1],
    ['door', 112, 54, 1.1],
  ],
  ban: [
    ['bubble', 62, 46, 1.2],
    ['chain', 62, 42, 0.75],
    ['ban', 106, 54, 1.15],
  ],
  group: [
    ['floor', 80, 66],
    ['circle', 62, 50, 1.15],
    ['basket', 122, 64, 0.75],
  ],
  subsidy: [
    ['rays', 80, 56],
    ['giving', 68, 64, 1.1],
    ['coins', 96, 38, 0.75],
  ],
  bill: [
    ['coins', 36, 66, 0.75],
    ['bill', 84, 48, 1.3, 4],
    ['coins', 130, 70, 0.6],
  ],
  factory: [
    ['sun', 130, 26, 0.8],
    ['hills', 80, 58],
    ['factory', 72, 50, 1.35],
  ],
  goose: [
    ['water', 80, 56],
    ['goose', 78, 46, 1.35],
  ],
  shop: [
    ['pennants', 80, 40],
    ['floor', 80, 62],
    ['stall', 80, 56, 1.35],
  ],
  coin: [
    ['rays', 80, 50],
    ['coin', 80, 50, 1.7],
  ],
  grocery: [
    ['house', 34, 52, 0.85],
    ['floor', 80, 66],
    ['basket', 92, 52, 1.35],
  ],
  festival: [
    ['firework', 36, 34, 0.9],
    ['firework', 122, 30, 1],
    ['calendar', 80, 60, 1.05],
    ['eleven', 80, 64, 1.05],
  ],
  crowd: [
    ['softHills', 80, 46],
    ['crowd', 80, 52, 1.3],
  ],
  rules: [
    ['scroll', 70, 50, 1.35],
    ['gavel', 122, 62, 0.9],
  ],
  case: [
    ['magnifier', 92, 50, 1.3],
    ['scroll', 44, 50, 1.1],
  ],
  gala: [
    ['firework', 80, 30, 0.9],
    ['lantern', 30, 42, 0.95],
    ['lantern', 130, 42, 0.95],
    ['envelope', 80, 62, 0.85],
  ],
  fine: [
    ['scales', 62, 48, 1.15],
    ['coins', 120, 64, 0.85],
  ],
  crown: [
    ['rays', 80, 52],
    ['crown', 80, 50, 1.5],
  ],
  application: [
    ['gate', 114, 46, 0.95],
    ['person', 36, 58, 0.95],
    ['scroll', 66, 56, 0.6],
  ],
  microphone: [
    ['microphone', 58, 52, 1.35],
    ['bubble', 114, 40, 0.95],
    ['dots', 114, 41, 0.95],
  ],
  hands: [
    ['twoHands', 80, 54, 1.2],
    ['arrowAcross', 80, 26, 0.45],
  ],
  order: [
    ['wall', 80, 70],
    ['scroll', 56, 44, 1.05],
    ['door', 116, 46, 1.05],
  ],
  payment: [
    ['phone', 54, 50, 1.25],
    ['card', 102, 52, 1, -8],
    ['tick', 54, 46, 0.55],
  ],
  village: [
    ['sun', 34, 26, 0.85],
    ['field', 80, 56],
    ['house', 62, 52, 1],
    ['house', 110, 58, 0.8],
    ['tree', 140, 54, 0.75],
  ],
  link: [
    ['bubble', 46, 36, 0.95],
    ['bubble', 114, 36, 0.95],
    ['chain', 80, 66, 1.3],
  ],
  curve: [['flatCurve', 80, 50, 1.5]],
  door: [
    ['wall', 80, 72],
    ['door', 80, 48, 1.35],
    ['crowd', 80, 86, 0.55],
  ],
})
