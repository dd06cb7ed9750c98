import { describe, expect, test } from 'vitest'
import { readForeign } from '../../../src/importers/foreign/read-foreign'
import { SIZE_LIMIT } from '../../../src/importers/json/read-json'

const turkish =
  '# Bal\n\n## Müşteri Segmentleri\n\n- Çay içenler\n- Şehirde yaşayanlar\n\n## Kanallar\n\n- İnternet\n'

async function read(bytes: Uint8Array<ArrayBuffer> | string, name = 'file.md') {
  return readForeign(new File([bytes], name))
}

function listTexts(result: Awaited<ReturnType<typeof read>>) {
  return result.ok ? result.value.notes.map(({ text }) => text) : result.failure
}

/** As programs of the nineties in Turkey wrote it. */
function encodeTurkish(text: string): Uint8Array<ArrayBuffer> {
  const codes = new Map([...'ĞİŞğışÇÖÜçöü'].map((letter, index) => [letter, turkishCodes[index] ?? 0]))
  return Uint8Array.from([...text].map((letter) => codes.get(letter) ?? letter.charCodeAt(0)))
}

const turkishCodes = [0xd0, 0xdd, 0xde, 0xf0, 0xfd, 0xfe, 0xc7, 0xd6, 0xdc, 0xe7, 0xf6, 0xfc]

function encodeUtf16(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Uint16Array.from([...`\ufeff${text}`].map((letter) => letter.charCodeAt(0))).buffer)
}

describe('reading a file of another tool', () => {
  test.each([
    ['UTF-8', turkish],
    ['UTF-8 with a mark', `\ufeff${turkish}`],
    ['UTF-16', encodeUtf16(turkish)],
    ['windows-1254', encodeTurkish(turkish)],
  ])('R94: understands text in %s', async (_encoding, bytes) => {
    expect(listTexts(await read(bytes))).toEqual(['Çay içenler', 'Şehirde yaşayanlar', 'İnternet'])
  })

  test('R94: tells by the content, whatever the file is called', async () => {
    const json = JSON.stringify({ keyPartners: ['Millers'], channels: ['Shop'] })
    expect(listTexts(await read(json, 'canvas.md'))).toEqual(['Millers', 'Shop'])
    expect(listTexts(await read(turkish, 'canvas.json'))).toHaveLength(3)
  })

  test.each([
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13), 'notText'],
    ['a few odd bytes', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe), 'notText'],
    ['JSON in another encoding', encodeTurkish('{"kanallar": ["Çarşı"], "keyPartners": ["ğ"]}'), 'notText'],
    ['nothing', '', 'empty'],
    ['blanks', ' \n\t\n', 'empty'],
    ['JSON that was cut off', '{"keyPartners": ["Mil', 'notJson'],
    ['a text about something else', '# Log-in\n\nThe user types a password.\n', 'noBlocks'],
  ])('R94: refuses %s', async (_name, bytes, type) => {
    expect(await read(bytes)).toMatchObject({ ok: false, failure: { type } })
  })

  test('R94: refuses what is too large before it is read', async () => {
    const file = new File([new Uint8Array(SIZE_LIMIT + 1)], 'large.md')
    expect(await readForeign(file)).toEqual({
      ok: false,
      failure: { type: 'tooLarge', size: SIZE_LIMIT + 1, limit: SIZE_LIMIT },
    })
  })

  test('R94: says when the device does not give the file', async () => {
    const file = new File(['x'], 'gone.md')
    Object.assign(file, { arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotFoundError')) })
    expect(await readForeign(file)).toMatchObject({ ok: false, failure: { type: 'unreadable' } })
  })
})
