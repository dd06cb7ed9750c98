/** Customers who do not reply: the runs of the checklist. */
export default function NoReplySection() {
  return null
}
