import { beforeEach, expect, test, vi } from 'vitest'
import { speak, startI18n } from './i18n'
import { firstSpoken, startLanguage, storeLanguage } from './interface-language'

const page = { lang: '', dir: '' }

beforeEach(() => {
  const stored = new Map<string, string>()
  vi.stubGlobal('document', { documentElement: page })
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => stored.set(key, value),
  })
  vi.stubGlobal('navigator', { languages: ['fr-FR', 'ar-EG', 'en'] })
})

test('the first language of the browser that the interface speaks is the one it starts in', () => {
  expect(firstSpoken(['fr-FR', 'ar-EG', 'en'])).toBe('ar')
  expect(firstSpoken(['en-GB', 'ar'])).toBe('en')
  expect(firstSpoken(['fr', 'ru'])).toBe('en')
})

test('a chosen language comes before that of the browser', () => {
  expect(startLanguage()).toBe('ar')
  storeLanguage('en')
  expect(startLanguage()).toBe('en')
})

test('Arabic counts in its six forms and in its own digits', async () => {
  const { t } = await startI18n('ar')
  const counted = [0, 1, 2, 3, 11, 100, 1234].map((count) => t('projects:conversations', { count }))
  expect(counted).toEqual([
    'لا محادثات',
    'محادثة واحدة',
    'محادثتان',
    '٣ محادثات',
    '١١ محادثة',
    '١٠٠ محادثة',
    '١٢٣٤ محادثة',
  ])
  expect(t('queue:shown', { shown: 3, of: 1234 })).toBe('٣ من ١٬٢٣٤')
  expect(page).toEqual({ lang: 'ar', dir: 'rtl' })
})

test('English numbers stay as they are, counts that ask for it are grouped', async () => {
  const { t } = await startI18n('en')
  expect(t('projects:conversations', { count: 1234 })).toBe('1234 conversations')
  expect(t('queue:shown', { shown: 3, of: 1234 })).toBe('3 of 1,234')
  expect(page).toEqual({ lang: 'en', dir: 'ltr' })
})

test('another language is spoken at once, and at the next start', async () => {
  const i18n = await startI18n('en')
  await speak(i18n, 'ar')
  expect(i18n.t('common:cancel')).toBe('إلغاء')
  expect(page).toEqual({ lang: 'ar', dir: 'rtl' })
  expect(startLanguage()).toBe('ar')
  await speak(i18n, 'en')
  expect(i18n.t('common:cancel')).toBe('Cancel')
  expect(page.dir).toBe('ltr')
})

test('in the bidi pseudo-locale words run from right to left, and placeholders are filled in', async () => {
  const i18n = await startI18n('ar-XB')
  const words = i18n.t('projects:conversations', { count: 2 })
  expect(words).toBe('2 \u200f\u202econversations\u202c\u200f')
  expect(page).toEqual({ lang: 'ar-XB', dir: 'rtl' })
})
