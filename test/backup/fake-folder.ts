/** A folder in memory with as much of the browser's interface as a backup uses. `refuse` makes writing fail. */
export class FakeFolder {
  readonly kind = 'directory'
  readonly name: string
  readonly entries = new Map<string, FakeFolder | { text: string }>()
  refuse: string | undefined

  constructor(name = 'Copies') {
    this.name = name
  }

  /** The browser's own type, which no test can make. */
  get handle(): FileSystemDirectoryHandle {
    return this as unknown as FileSystemDirectoryHandle
  }

  /** Paths and texts of all files. */
  list(path = ''): Record<string, string> {
    const texts: Record<string, string> = {}
    for (const [name, entry] of this.entries) {
      if (entry instanceof FakeFolder) Object.assign(texts, entry.list(`${path}${name}/`))
      else texts[`${path}${name}`] = entry.text
    }
    return texts
  }

  async getDirectoryHandle(name: string, { create = false } = {}) {
    const found = this.entries.get(name)
    if (found instanceof FakeFolder) return found
    if (found || !create) throw makeError(found ? 'TypeMismatchError' : 'NotFoundError')
    const folder = new FakeFolder(name)
    this.entries.set(name, folder)
    return folder
  }

  async getFileHandle(name: string, { create = false } = {}) {
    const found = this.entries.get(name)
    if (found instanceof FakeFolder) throw makeError('TypeMismatchError')
    if (!found && !create) throw makeError('NotFoundError')
    const file = found ?? { text: '' }
    this.entries.set(name, file)
    let written = ''
    return {
      getFile: async () => new Blob([file.text]),
      createWritable: async () => ({
        write: async (bytes: Uint8Array) => {
          if (this.refuse) throw makeError(this.refuse)
          written = new TextDecoder().decode(bytes)
        },
        close: async () => {
          file.text = written
        },
        abort: async () => undefined,
      }),
    }
  }

  async removeEntry(name: string) {
    if (!this.entries.delete(name)) throw makeError('NotFoundError')
  }
}

/** jsdom's own exceptions are no `Error` of this realm; a browser's are. */
function makeError(name: string): Error {
  return Object.assign(new Error(name), { name })
}
