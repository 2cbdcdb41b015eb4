/** Our own scheme: pages of the app come from here and from nowhere else. */
export const SCHEME = 'app'
export const ORIGIN = `${SCHEME}://levier`
