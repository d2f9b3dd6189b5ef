import { expect, test } from 'vitest'
import { AppError } from '../domain/app-error'
import { SaveState } from './save-state'

const again = async () => undefined

test('is saved only when every place is', () => {
  const state = new SaveState()
  expect(state.get()).toEqual({ kind: 'saved' })
  state.begin('rating')
  state.begin('text')
  state.end('rating')
  expect(state.get()).toEqual({ kind: 'saving' })
  state.end('text')
  expect(state.get()).toEqual({ kind: 'saved' })
})

test('of two answers in one place the first to be written does not end the second', () => {
  const state = new SaveState()
  const first = state.begin('rating')
  const second = state.begin('rating')
  state.end('rating', first)
  expect(state.get()).toEqual({ kind: 'saving' })
  state.end('rating', second)
  expect(state.get()).toEqual({ kind: 'saved' })
})

test('a failure is shown before anything else, and until something is saved in its place', () => {
  const state = new SaveState()
  const error = new AppError('storage-full')
  state.fail('rating', error, again)
  state.begin('text')
  expect(state.get()).toEqual({ kind: 'failed', error })
  const turn = state.begin('rating')
  expect(state.get()).toEqual({ kind: 'failed', error })
  state.end('rating', turn)
  expect(state.get()).toEqual({ kind: 'saving' })
})
