import type { VersionRepository } from './storage'

/** Nobody waits for versions at the start, so the code for them is loaded at the first use. */
export function makeLateVersions(load: () => Promise<VersionRepository>): VersionRepository {
  return {
    list: async (...given) => (await load()).list(...given),
    watch: (...given) => {
      const watching = load().then((versions) => versions.watch(...given))
      return () => void watching.then((stop) => stop())
    },
    read: async (...given) => (await load()).read(...given),
    add: async (...given) => (await load()).add(...given),
    keep: async (...given) => (await load()).keep(...given),
    rename: async (...given) => (await load()).rename(...given),
    delete: async (...given) => (await load()).delete(...given),
    thin: async (...given) => (await load()).thin(...given),
  }
}
