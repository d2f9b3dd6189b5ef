import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
} from '@tanstack/react-router'
import { queueViewSchema } from '../domain/queue-view'
import { ProjectsScreen } from '../features/projects/projects-screen'
import { BrokenScreen } from './broken-screen'
import { LoadingScreen } from './loading-screen'
import { NotFoundScreen } from './not-found-screen'
import { screens } from './screens'

const root = createRootRoute({ component: Outlet, notFoundComponent: NotFoundScreen })

const projects = createRoute({ getParentRoute: () => root, path: '/', component: ProjectsScreen })

const queue = createRoute({
  getParentRoute: () => root,
  path: '/p/$project',
  validateSearch: queueViewSchema,
  component: lazyRouteComponent(screens.queue, 'QueueRoute'),
})

const workbench = createRoute({
  getParentRoute: () => root,
  path: '/p/$project/i/$item',
  validateSearch: queueViewSchema,
  component: lazyRouteComponent(screens.workbench, 'WorkbenchScreen'),
})

const settings = createRoute({
  getParentRoute: () => root,
  path: '/settings',
  component: lazyRouteComponent(screens.settings, 'SettingsRoute'),
})

export function makeRouter() {
  return createRouter({
    routeTree: root.addChildren([projects, queue, workbench, settings]),
    defaultPendingComponent: LoadingScreen,
    defaultPendingMs: 300,
    defaultErrorComponent: BrokenScreen,
    defaultNotFoundComponent: NotFoundScreen,
    scrollRestoration: false,
  })
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof makeRouter>
  }
}
