/** What a chart is laid out in: its size in pixels, its type, and how wide a text is in it. */
export interface Box {
  readonly width: number
  readonly height: number
  /** size of the type in pixels */
  readonly em: number
  readonly measure: (text: string, em: number, strong: boolean) => number
}
