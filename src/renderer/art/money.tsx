import type { ReactElement } from 'react'
import { COIN, COIN_DEEP, INK, SEAL } from './palette'

/** A cash coin with its square hole. Decoration; sizes are in px at text size 100 %. */
export function CashCoin({ size = 24 }: { readonly size?: number }): ReactElement {
  return (
    <svg viewBox="0 0 24 24" width={`${size / 16}rem`} height={`${size / 16}rem`} aria-hidden="true">
      <circle cx={12} cy={12} r={10.4} fill={COIN} stroke={INK} strokeWidth={1.6} />
      <circle cx={12} cy={12} r={7.8} fill="none" stroke={COIN_DEEP} strokeWidth={1.2} />
      <rect x={9} y={9} width={6} height={6} fill="#fff3c9" stroke={INK} strokeWidth={1.4} />
    </svg>
  )
}

/** A red packet, closed with a coin of gold paper. Decoration; sizes are in px at text size 100 %. */
export function RedPacket({ size = 24 }: { readonly size?: number }): ReactElement {
  return (
    <svg viewBox="0 0 20 26" width={`${(size * 20) / 26 / 16}rem`} height={`${size / 16}rem`} aria-hidden="true">
      <path d="M1.5 1.5H18.5V24.5H1.5Z" fill={SEAL} stroke={INK} strokeWidth={1.6} strokeLinejoin="round" />
      <path d="M1.5 1.5H18.5V6Q10 13 1.5 6Z" fill="#c43a2b" stroke={INK} strokeWidth={1.3} strokeLinejoin="round" />
      <circle cx={10} cy={10} r={4.2} fill={COIN} stroke={INK} strokeWidth={1.3} />
      <path d="M8.7 8.7H11.3V11.3H8.7Z" fill={SEAL} />
    </svg>
  )
}
