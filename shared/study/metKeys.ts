/** Up to so many keys, looking at each is faster than a set. */
const FEW = 12

/** The keys met in one object so far. Most objects have few; a hostile one has millions. */
export class MetKeys {
  private readonly few: string[] = []
  private many: Set<string> | null = null

  /** False where the key was met before. */
  add(key: string): boolean {
    if (this.many) {
      const { size } = this.many
      return this.many.add(key).size > size
    }
    if (this.few.includes(key)) return false
    this.few.push(key)
    if (this.few.length > FEW) this.many = new Set(this.few)
    return true
  }
}
