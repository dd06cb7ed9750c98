/** The files that students handed in: listed, read one after the other, judged. Nothing leaves the device. */
export function HandIns() {
  return <main />
}
