import { useTranslation } from 'react-i18next'
import { Menu, MenuGroup, MenuItem } from '../../../ui/menu'
import { useItemSession } from '../item-session'
import { responseName } from '../place-name'
import { canMove, shownColumns } from './column-arrangement'
import { textViews } from './text-views'
import { useColumns } from './use-columns'

/** What can be done with one column. Everything in it has a key of its own as well. */
export function ColumnMenu({ candidate }: { candidate: string }) {
  const { t } = useTranslation(['columns', 'workbench'])
  const { t: words } = useTranslation('workbench')
  const { order } = useItemSession()
  const columns = useColumns()
  const { arrangement } = columns
  const name = responseName(candidate, order, words)
  return (
    <Menu label={t('menu', { name })} name="column" face={<span aria-hidden="true">⋯</span>}>
      <MenuGroup title={t('textOfColumn')}>
        {textViews.map((view) => (
          <MenuItem
            key={view}
            kind="radio"
            isChecked={columns.viewOf(candidate) === view}
            onChoose={() => columns.view(candidate, view)}
          >
            {t(`view.${view}`)}
          </MenuItem>
        ))}
      </MenuGroup>
      <MenuGroup title={t('column')}>
        <MenuItem
          isDisabled={!canMove(arrangement, candidate, -1)}
          shortcut="KeyJ"
          onChoose={() => columns.move(candidate, -1)}
        >
          {t('moveBack')}
        </MenuItem>
        <MenuItem
          isDisabled={!canMove(arrangement, candidate, 1)}
          shortcut="KeyL"
          onChoose={() => columns.move(candidate, 1)}
        >
          {t('moveOn')}
        </MenuItem>
        {!columns.isTabs && (
          <MenuItem
            kind="checkbox"
            isChecked={arrangement.pinned.has(candidate)}
            shortcut="KeyB"
            onChoose={() => columns.togglePin(candidate)}
          >
            {t('pin')}
          </MenuItem>
        )}
        <MenuItem
          isDisabled={shownColumns(arrangement).length < 2}
          shortcut="KeyN"
          onChoose={() => columns.hide(candidate)}
        >
          {t('hide')}
        </MenuItem>
      </MenuGroup>
    </Menu>
  )
}
