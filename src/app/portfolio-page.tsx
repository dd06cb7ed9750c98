import { Portfolio } from '../features/portfolio/portfolio'
import { LibraryBar } from './library-bar'

/** All canvases of a project on one page. */
export default function PortfolioPage() {
  return (
    <>
      <LibraryBar />
      <Portfolio />
    </>
  )
}
