/** What a teacher asks for, and the way to begin. */
export function OpenedAssignment({ packed }: { readonly packed: string }) {
  return <main>{packed}</main>
}
