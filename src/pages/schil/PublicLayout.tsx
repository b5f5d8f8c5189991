import { useQuery } from '@tanstack/react-query'
import { Outlet } from 'react-router'
import { sessieQuery } from '~/api/sessie'
import { Frame } from './Frame.tsx'

/** Around the pages for everybody; someone who is logged in keeps the main places in sight. */
export function PublicLayout() {
  const { data: sessie } = useQuery(sessieQuery())
  return (
    <Frame nav={Boolean(sessie?.identiteit)}>
      <Outlet />
    </Frame>
  )
}
