import { useTranslation } from 'react-i18next'
import { Kbd } from '../../ui/kbd'
import { Menu, MenuGroup, MenuItem } from '../../ui/menu'
import {
  chooseDensity,
  densities,
  stepTextSize,
  textSizes,
  useDensity,
  useTextSize,
} from '../../ui/reading-preferences'
import { keyName } from '../../ui/use-shortcuts'
import { textViews } from './columns/text-views'
import { useColumns } from './columns/use-columns'

/** How text is shown: as what, how large, how close. Its effect is seen while it is open. */
export function ViewMenu() {
  const { t } = useTranslation(['appearance', 'columns'])
  const { arrangement, textView, viewAll } = useColumns()
  const size = useTextSize()
  const density = useDensity()
  return (
    <Menu
      isUpwards
      name="view"
      label={t('view')}
      face={
        <>
          {t('view')} <Kbd>{keyName('KeyV')}</Kbd>
        </>
      }
    >
      {arrangement.order.length > 0 && (
        <MenuGroup title={t('columns:textOfAll')}>
          {textViews.map((each) => (
            <MenuItem
              key={each}
              kind="radio"
              staysOpen
              isChecked={each === textView && arrangement.views.size === 0}
              onChoose={() => viewAll(each)}
            >
              {t(`columns:view.${each}`)}
            </MenuItem>
          ))}
        </MenuGroup>
      )}
      <MenuGroup title={t('size.labelWithChosen', { size: t(`size.${size}`) })}>
        <MenuItem
          staysOpen
          isDisabled={size === textSizes.at(-1)}
          shortcut="Equal"
          onChoose={() => stepTextSize(1)}
        >
          {t('size.larger-step')}
        </MenuItem>
        <MenuItem
          staysOpen
          isDisabled={size === textSizes[0]}
          shortcut="Minus"
          onChoose={() => stepTextSize(-1)}
        >
          {t('size.smaller-step')}
        </MenuItem>
      </MenuGroup>
      <MenuGroup title={t('density.label')}>
        {densities.map((each) => (
          <MenuItem
            key={each}
            kind="radio"
            staysOpen
            isChecked={each === density}
            onChoose={() => chooseDensity(each)}
          >
            {t(`density.${each}`)}
          </MenuItem>
        ))}
      </MenuGroup>
    </Menu>
  )
}
