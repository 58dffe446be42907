export { CardPicture } from './card-picture';
export { Emblem, Token } from './emblem';
export { fontsReady } from './fonts';
export { Icon } from './icon';
export { ICONS, iconOfBelt, isIconName, type IconName } from './icons';
export { AccessGate, Coins, Stamp } from './marks';
export * from './palette';
export { EMBLEM_MOTIFS, TOKEN_SHAPES } from './shapes';
