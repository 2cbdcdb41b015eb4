/** Electron's runtime has this among its bytes, and the fuses after it. */
const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'
/** As Electron ships them: Node may be run, and so on; the ninth is one this version of the tool does not know. */
const SHIPPED = '101100010'

/** Bytes with a fuse wire among them, as every Electron runtime has. */
export const madeUpRuntime = (before: Uint8Array, wire = SHIPPED, version = 1): Buffer =>
  Buffer.concat([
    before,
    Buffer.from(SENTINEL),
    Buffer.from([version, wire.length]),
    Buffer.from(wire),
    Buffer.alloc(5000, 0x2e),
  ])
