// What JavaScript itself asks of any object that is awaited or printed.
const ASKED_OF_ALL = new Set(['then', 'toJSON', 'domain'])

/** An object that throws where it is asked for what it does not have, so that no call is answered by silence. */
export function strict<Target extends object>(name: string, target: Target): Target {
  return new Proxy(target, {
    get: (object, key) => {
      if (typeof key === 'string' && !(key in object) && !ASKED_OF_ALL.has(key))
        throw new Error(`the Electron stand-in has no ${name}.${key}`)
      return Reflect.get(object, key)
    },
  })
}
