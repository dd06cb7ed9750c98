/** Hands bytes to the browser as a download; nothing leaves the device. */
export function saveFile(content: Blob, fileName: string): void {
  const address = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = address
  link.download = fileName
  link.click()
  // The browser reads the address after the click; a minute is enough for any of them.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
