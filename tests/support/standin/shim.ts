/** Where the stand-in serves what app:// serves in Electron, since Chromium refuses schemes it does not know. */
export const SERVED_AT = 'http://bundle.app-standin.localhost'
const OURS = 'app://levier'

/** The address Electron would know. */
export const asElectronKnows = (url: string): string =>
  url.startsWith(SERVED_AT) ? OURS + url.slice(SERVED_AT.length) : url
/** The address Chromium can load. */
export const asChromiumKnows = (url: string): string =>
  url.startsWith(OURS) ? SERVED_AT + url.slice(OURS.length) : url

/**
 * The script that runs a preload in a page, giving it what `require('electron')` gives in Electron. Nothing of it is
 * left in the page but what the preload exposes.
 */
export const preloadScript = (source: string, binding: string, deliver: string, paths: string): string => `(() => {
  const invoke = globalThis[${JSON.stringify(binding)}]
  delete globalThis[${JSON.stringify(binding)}]
  if (window.top !== window) return
  const listeners = new Map()
  addEventListener(${JSON.stringify(deliver)}, ({ detail: { channel, words } }) => {
    for (const listener of [...(listeners.get(channel) ?? [])]) listener({}, ...words)
  })
  let dropped = {}
  addEventListener(${JSON.stringify(paths)}, ({ detail }) => { dropped = detail })
  const known = {
    ipcRenderer: {
      invoke: async (channel, ...words) => {
        const answer = await invoke(channel, structuredClone(words))
        if ('thrown' in answer) throw new Error(answer.thrown)
        return answer.value
      },
      on: (channel, listener) => listeners.set(channel, [...(listeners.get(channel) ?? []), listener]),
      removeListener: (channel, listener) =>
        listeners.set(channel, (listeners.get(channel) ?? []).filter((each) => each !== listener)),
    },
    contextBridge: {
      exposeInMainWorld: (name, api) =>
        Object.defineProperty(globalThis, name, { value: Object.freeze(api), enumerable: true }),
    },
    webUtils: { getPathForFile: (file) => dropped[file.name] ?? '' },
  }
  const refuse = (what) => new Proxy(what, {
    get: (object, key) => {
      if (typeof key === 'string' && !(key in object)) throw new Error('the Electron stand-in has no ' + key)
      return object[key]
    },
  })
  const require = (name) => {
    if (name !== 'electron') throw new Error('a sandboxed preload cannot require ' + name)
    return refuse(Object.fromEntries(Object.entries(known).map(([key, value]) => [key, refuse(value)])))
  }
  const module = { exports: {} }
  ;((require, module, exports) => {
${source}
  })(require, module, module.exports)
})()`
