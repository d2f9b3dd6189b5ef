export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

const themeKey = 'turnwise-theme'
const prefersDark = '(prefers-color-scheme: dark)'

export function storedTheme(): Theme {
  const stored = localStorage.getItem(themeKey)
  return themes.find((each) => each === stored) ?? 'system'
}

export function chooseTheme(theme: Theme): void {
  localStorage.setItem(themeKey, theme)
  applyTheme()
}

/** Applies the chosen theme, and follows the system while that is the choice. */
export function startTheme(): void {
  applyTheme()
  matchMedia(prefersDark).addEventListener('change', applyTheme)
}

function applyTheme(): void {
  const theme = storedTheme()
  const isDark = theme === 'dark' || (theme === 'system' && matchMedia(prefersDark).matches)
  document.documentElement.dataset.theme = isDark ? 'dark' : 'light'
}
