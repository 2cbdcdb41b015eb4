import type { Place } from './look'

const EMU_PER_INCH = 914_400

const emu = (inches: number): number => Math.round(inches * EMU_PER_INCH)

/** Where a shape stands, as a layout or master says it. */
export const shapeFrame = ({ x, y, w, h }: Place): string =>
  `<a:xfrm><a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(w)}" cy="${emu(h)}"/></a:xfrm>`
