import { onPaper } from './composition'

/** The secret agendas. */
export const agendaCompositions = {
  ...onPaper('ali', {
    'factory-direct': [
      ['hills', 80, 60],
      ['factory', 46, 50, 0.95],
      ['arrowAcross', 92, 56, 0.6],
      ['house', 132, 56, 0.75],
    ],
    foothold: [
      ['wall', 80, 72],
      ['flag', 90, 46, 1.2],
      ['person', 52, 62, 0.75],
    ],
    'stop-pinduoduo': [
      ['rays', 80, 50],
      ['circle', 80, 52, 0.95],
      ['ban', 80, 52, 1.3],
    ],
    'whose-merchants': [
      ['floor', 80, 64],
      ['stall', 50, 56, 0.95],
      ['stall', 110, 56, 0.95],
      ['question', 80, 34, 0.9],
    ],
  }),
  ...onPaper('tencent', {
    gatekeeper: [
      ['wall', 80, 74],
      ['gate', 80, 50, 1.2],
      ['boom', 74, 66, 0.75],
    ],
    shopkeeper: [
      ['floor', 80, 62],
      ['stall', 70, 54, 1.2],
      ['person', 124, 60, 0.95],
    ],
    kingmaker: [
      ['rays', 80, 56],
      ['giving', 66, 70, 1.05],
      ['crown', 94, 38, 0.95],
    ],
    'open-ecosystem': [
      ['sun', 80, 30, 0.9],
      ['hills', 80, 58],
      ['door', 38, 52, 0.8],
      ['door', 80, 54, 0.95],
      ['door', 122, 52, 0.8],
    ],
    'five-organs': [
      ['rays', 80, 50],
      ['fiveOrgans', 80, 50, 1.4],
    ],
  }),
  ...onPaper('pdd', {
    'sweep-the-board': [
      ['hills', 80, 60],
      ['flag', 36, 50, 0.8],
      ['flag', 122, 46, 0.8],
      ['broom', 82, 50, 1.25],
    ],
    wildfire: [
      ['hills', 80, 62],
      ['fire', 80, 46, 1.25],
      ['fire', 38, 60, 0.65],
      ['fire', 122, 60, 0.65],
    ],
    'farm-gate': [
      ['field', 80, 58],
      ['gate', 72, 46, 1],
      ['farmer', 126, 56, 0.85],
    ],
    'keep-ali-out': [
      ['wall', 80, 70],
      ['shutDoor', 80, 46, 1.2],
      ['padlock', 80, 54, 0.65],
    ],
    'war-chest': [
      ['rays', 80, 54],
      ['chest', 76, 56, 1.3],
      ['coins', 132, 70, 0.6],
    ],
  }),
  ...onPaper('jd', {
    depots: [
      ['hills', 80, 62],
      ['warehouse', 44, 54, 0.8],
      ['warehouse', 114, 58, 0.8],
      ['warehouse', 80, 40, 0.6],
      ['truck', 78, 80, 0.5],
    ],
    'appliance-road': [
      ['hills', 80, 58],
      ['road', 96, 56],
      ['washer', 52, 52, 1.1],
      ['house', 130, 46, 0.6],
    ],
    'third-force': [
      ['bars', 62, 50, 1.05],
      ['flag', 120, 48, 1.05],
    ],
    'honest-broker': [
      ['rays', 80, 50],
      ['handshake', 80, 60, 1.15],
      ['shield', 80, 28, 0.65],
    ],
    'steady-climb': [
      ['sun', 124, 28, 0.8],
      ['curve', 70, 50, 1.4],
      ['arrowUp', 128, 60, 0.6],
    ],
  }),
} as const
