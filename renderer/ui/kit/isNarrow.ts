/** Whether what opens has no room beside what it is opened from. */
export const isNarrow = (): boolean => matchMedia('(width < 640px)').matches
