/** Figures of the customers per segment and period, and what follows from them. */
export default function FiguresSection() {
  return null
}
