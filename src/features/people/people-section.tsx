/** On whom the relationships depend. */
export default function PeopleSection() {
  return null
}
