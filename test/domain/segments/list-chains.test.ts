import { describe, expect, test } from 'vitest'
import {
  type Chain,
  listAlikePairs,
  listChainPairs,
  listChains,
} from '../../../src/domain/segments/list-chains'
import { drawCanvas } from '../../support/canvas-text'

describe('listing the chains of segments', () => {
  test('R64: distributor → shop → buyer stand in the order of the chain, not of the block', () => {
    const canvas = drawCanvas(`
      Customer Segments: buyer, distributor, shop
      shop -> buyer
      distributor -> shop
    `)
    expect(listChains(canvas).map(printChain)).toEqual(['distributor, .shop, ..buyer'])
  })

  test('finds none where segments stand for themselves or are tied to other blocks only', () => {
    const canvas = drawCanvas(`
      Customer Segments: buyer, shop
      Channels: fair
      buyer -> fair
      fair -> shop
    `)
    expect(listChains(canvas)).toEqual([])
  })

  test('tells several chains in the order of their first segments', () => {
    const canvas = drawCanvas(`
      Customer Segments: reader, library, school, pupil
      school -> pupil
      library -> reader
    `)
    expect(listChains(canvas).map(printChain)).toEqual(['library, .reader', 'school, .pupil'])
  })

  test('tells a branch down to its end before the next', () => {
    const canvas = drawCanvas(`
      Customer Segments: maker, shop, fair, buyer, guest
      maker -> fair
      maker -> shop
      shop -> buyer
      fair -> guest
    `)
    expect(listChains(canvas).map(printChain)).toEqual(['maker, .shop, ..buyer, .fair, ..guest'])
  })

  test('tells what two segments pass on to once, and says there that it is told', () => {
    const canvas = drawCanvas(`
      Customer Segments: north, south, shop, buyer
      north -> shop
      south -> shop
      shop -> buyer
    `)
    expect(listChains(canvas).map(printChain)).toEqual(['north, .shop, ..buyer', 'south, .shop (elsewhere)'])
  })

  test('R64: breaks a cycle where it comes back to a segment, and says so', () => {
    const canvas = drawCanvas(`
      Customer Segments: buyer, seller, lender
      seller -> lender
      lender -> buyer
      buyer -> seller
    `)
    expect(listChains(canvas).map(printChain)).toEqual(['buyer, .seller, ..lender, ...buyer (back)'])
  })

  test('begins before a cycle where somebody leads into it', () => {
    const canvas = drawCanvas(`
      Customer Segments: buyer, seller, maker
      buyer -> seller
      seller -> buyer
      maker -> seller
    `)
    expect(listChains(canvas).map(printChain)).toEqual(['maker, .seller, ..buyer, ...seller (back)'])
  })

  test('begins in a cycle, not at what it leads to', () => {
    const canvas = drawCanvas(`
      Customer Segments: guest, friend, seller, buyer
      buyer -> seller
      seller -> buyer
      buyer -> guest
      guest -> friend
    `)
    expect(listChains(canvas).map(printChain)).toEqual(['buyer, .guest, ..friend, .seller, ..buyer (back)'])
  })

  test('names a segment that passes on to itself', () => {
    const canvas = drawCanvas('Customer Segments: buyer\nbuyer -> buyer')
    expect(listChains(canvas).map(printChain)).toEqual(['buyer, .buyer (back)'])
  })

  test('remembers who passes on to each', () => {
    const canvas = drawCanvas('Customer Segments: shop, buyer\nshop -> buyer')
    expect(listChains(canvas)[0]?.map((row) => row.previousId)).toEqual([undefined, 'shop'])
  })

  test('ends with many that pass on to each other in every way', () => {
    const names = Array.from({ length: 60 }, (_, index) => `segment ${index}`)
    const lines = names.flatMap((from) => names.map((to) => `${from} -> ${to}`))
    const [chain, ...others] = listChains(drawCanvas([`Customer Segments: ${names}`, ...lines].join('\n')))
    expect(others).toEqual([])
    expect(chain?.filter((row) => row.place === 'here')).toHaveLength(60)
    expect(chain).toHaveLength(1 + 60 * 60)
  })
})

describe('listing who passes on to whom', () => {
  test('counts two links that say the same once', () => {
    const canvas = drawCanvas('Customer Segments: shop, buyer\nshop -> buyer')
    const again = { id: 'again', from: 'shop', to: 'buyer', label: 'sells' }
    const linksById = new Map([...canvas.linksById, ['again', again]])
    expect(listChainPairs({ ...canvas, linksById })).toEqual([{ from: 'shop', to: 'buyer' }])
  })

  test('passes over links to what is no segment or is gone', () => {
    const canvas = drawCanvas('Customer Segments: shop\nChannels: fair\nshop -> fair\nshop -> gone')
    expect(listChainPairs(canvas)).toEqual([])
  })
})

describe('neighbours in a chain', () => {
  const drawShops = (links: string) =>
    drawCanvas(`
      Customer Segments: distributor, shop, buyer
      Customer Relationships: seller, helpdesk
      distributor -> shop
      shop -> buyer
      ${links}
    `)

  test('R64: are named when they have exactly the same relationships', () => {
    const canvas = drawShops('distributor -> seller\nseller -> shop\nbuyer -> helpdesk')
    expect(listAlikePairs(canvas)).toEqual([{ from: 'distributor', to: 'shop' }])
  })

  test('R64: are not named when one has a relationship more', () => {
    const canvas = drawShops('distributor -> seller\nshop -> seller\nshop -> helpdesk')
    expect(listAlikePairs(canvas)).toEqual([])
  })

  test('are not named when they have none, which another hint says', () => {
    expect(listAlikePairs(drawShops(''))).toEqual([])
  })

  test('are not named when only segments further apart are alike', () => {
    const canvas = drawShops('distributor -> seller\nbuyer -> seller\nshop -> helpdesk')
    expect(listAlikePairs(canvas)).toEqual([])
  })
})

function printChain(chain: Chain): string {
  return chain
    .map(({ segmentId, depth, place }) => {
      const name = '.'.repeat(depth) + segmentId
      return place === 'here' ? name : `${name} (${place})`
    })
    .join(', ')
}
