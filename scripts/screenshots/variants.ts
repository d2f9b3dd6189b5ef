/** How a screen is looked at. */
export interface Variant {
  name: string
  language: 'en' | 'ar'
  theme: 'light' | 'dark'
  width: number
  height: number
}

const wide = { width: 1440, height: 900 }
const narrow = { width: 400, height: 860 }

/** Every language and theme, wide and narrow, without every combination of them. */
export const variants: readonly Variant[] = [
  { name: 'en-light-wide', language: 'en', theme: 'light', ...wide },
  { name: 'en-dark-narrow', language: 'en', theme: 'dark', ...narrow },
  { name: 'ar-dark-wide', language: 'ar', theme: 'dark', ...wide },
  { name: 'ar-light-narrow', language: 'ar', theme: 'light', ...narrow },
]
