import { expect, test } from 'vitest'
import {
  allColumns,
  canMove,
  forCandidates,
  plainColumns,
  shownColumns,
  withAllShown,
  withHidden,
  withMoved,
  withPinToggled,
  withShown,
} from './column-arrangement'

const abcd = plainColumns(['a', 'b', 'c', 'd'])

test('a column moves past its neighbour in view, hidden ones left behind', () => {
  expect(shownColumns(withMoved(abcd, 'a', 1))).toEqual(['b', 'a', 'c', 'd'])
  const withoutB = withHidden(abcd, 'b')
  expect(shownColumns(withMoved(withoutB, 'a', 1))).toEqual(['c', 'a', 'd'])
  expect(allColumns(withAllShown(withMoved(withoutB, 'a', 1)))).toEqual(['b', 'c', 'a', 'd'])
})

test('a column at its end does not move', () => {
  expect(canMove(abcd, 'a', -1)).toBe(false)
  expect(canMove(abcd, 'd', 1)).toBe(false)
  expect(withMoved(abcd, 'd', 1)).toBe(abcd)
})

test('pinned columns stand first, among themselves, and go back to their place when unpinned', () => {
  const pinned = withPinToggled(withPinToggled(abcd, 'c'), 'd')
  expect(shownColumns(pinned)).toEqual(['c', 'd', 'a', 'b'])
  expect(canMove(pinned, 'd', 1)).toBe(false)
  expect(canMove(pinned, 'a', -1)).toBe(false)
  expect(shownColumns(withMoved(pinned, 'd', -1))).toEqual(['d', 'c', 'a', 'b'])
  expect(shownColumns(withPinToggled(withPinToggled(pinned, 'c'), 'd'))).toEqual(['a', 'b', 'c', 'd'])
})

test('the last column in view cannot be hidden', () => {
  const onlyD = ['a', 'b', 'c'].reduce(withHidden, abcd)
  expect(shownColumns(onlyD)).toEqual(['d'])
  expect(withHidden(onlyD, 'd')).toBe(onlyD)
  expect(shownColumns(withShown(onlyD, 'a'))).toEqual(['a', 'd'])
})

test('where the open tab is hidden, the next one is open, or at the end the one before', () => {
  expect(withHidden(abcd, 'a').open).toBe('b')
  expect(withHidden({ ...abcd, open: 'd' }, 'd').open).toBe('c')
  expect(withHidden({ ...abcd, open: 'c' }, 'a').open).toBe('c')
})

test('an arrangement made before keeps for those still there, and takes up who came since', () => {
  const kept = withHidden(withMoved(abcd, 'd', -1), 'b')
  const now = forCandidates(kept, ['b', 'c', 'd', 'e'])
  expect(allColumns(now)).toEqual(['b', 'd', 'c', 'e'])
  expect(shownColumns(now)).toEqual(['d', 'c', 'e'])
  expect(now.open).toBe('d')
  expect(shownColumns(forCandidates(withHidden(abcd, 'b'), ['b']))).toEqual(['b'])
})
