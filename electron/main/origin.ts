/** Our own scheme: pages of the app come from here and from nowhere else. */
export const SCHEME = 'app'
export const ORIGIN = `${SCHEME}://levier`

/** Whether an address is one of our pages. Node gives no origin to schemes it does not know, so it is put together. */
export function isOurs(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, host } = new URL(address)
  return `${protocol}//${host}` === ORIGIN
}

interface Frame {
  readonly url: string
}

/** Only the main frame of a window, showing a page of ours, may ask for anything. */
export function isOwnFrame(sent: {
  readonly senderFrame: Frame | null
  readonly sender: { readonly mainFrame: Frame }
}) {
  const frame = sent.senderFrame
  return frame !== null && frame === sent.sender.mainFrame && isOurs(frame.url)
}
