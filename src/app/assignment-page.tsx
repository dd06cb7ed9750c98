import { OpenedAssignment } from '../features/assignment/opened-assignment'
import { LibraryBar } from './library-bar'

/** An assignment that came by a link or a file, before a canvas is made for it. */
export default function AssignmentPage({ packed }: { readonly packed: string }) {
  return (
    <>
      <LibraryBar />
      <OpenedAssignment packed={packed} />
    </>
  )
}
