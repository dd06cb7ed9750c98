import type { Language } from '../../src/domain/language'
import type { WrittenCanvas } from './pdf-canvases'

/** A filled canvas in each language, with the letters and signs that are easily lost on the way to a PDF. */
export const pdfSamples: Readonly<Record<Language, WrittenCanvas>> = {
  en: {
    language: 'en',
    title: 'Meatchine – office & flagship',
    pitch: 'We sell Meatchine, a machine for preparing meat at home.',
    author: 'Amaia Etxeberria',
    notes: {
      customerSegments: ['Customers who come to the physical shop', 'Buyers on the web page (“affinity”)'],
      channels: [{ text: 'Physical shops', kinds: ['channel.shop'], colour: 'blue' }],
      customerRelationships: [
        {
          text: 'Personal relationship: the seller’s efficient help',
          description: '★ **Acquisition** first\n\n- special offers\n- **privileges**\n\n1. ½ price → ✓',
        },
      ],
    },
    answers: { 'customerRelationships.q2.established': 'None yet: both are planned.' },
    motivations: [{ kind: 'motivation.acquisition', text: 'Special offers' }],
  },
  eu: {
    language: 'eu',
    title: 'Meatchine: haragia etxean',
    pitch: 'Meatchine saltzen dugu, haragia etxean prestatzeko makina.',
    author: 'Iñaki Añorga',
    notes: {
      customerSegments: ['Denda fisikora datozen bezeroak', 'Oraindik konbentzituta ez dauden bezeroak'],
      revenueStreams: [
        { text: 'bitartekaritza-komisioa', colour: 'green' },
        'errentagarritasunaren kudeaketa',
      ],
      customerRelationships: [
        {
          text: 'Sorrera-kidetza: bezeroen iruzkinak eta esperientziak',
          description: '★ **Bezero berriak lortzea** % 5\n\n- eskaintza bereziak\n- **pribilegioak**',
          kinds: ['relationship.coCreation'],
        },
      ],
    },
    answers: { 'customerRelationships.q2.established': 'Oraindik bat ere ez: biak planifikatuta daude.' },
    motivations: [{ kind: 'motivation.retention', text: 'Ohiko bezeroentzako pribilegioak' }],
  },
  ka: {
    language: 'ka',
    title: 'ხორცის აპარატი Meatchine',
    pitch: 'ვყიდით Meatchine-ს – სახლში ხორცის მოსამზადებელ აპარატს.',
    author: 'ნინო ბერიძე',
    notes: {
      customerSegments: [
        'მომხმარებლები, რომლებსაც ჯერ არ გადაუწყვეტიათ',
        'დივერსიფიცირებული „ბაზარი“ 1 234,50 ₾',
      ],
      channels: [{ text: 'ონლაინმაღაზია WhatsApp-ით', kinds: ['channel.webShop'], colour: 'rose' }],
      customerRelationships: [
        {
          text: 'პერსონალური ურთიერთობა',
          description: '★ **ახალი მომხმარებლების მოზიდვა**\n\n- სპეციალური შეთავაზებები\n- **პრივილეგიები**',
        },
      ],
    },
    answers: { 'customerRelationships.q2.established': 'ჯერ არც ერთი: ორივე დაგეგმილია.' },
    motivations: [{ kind: 'motivation.boostSales', text: 'ხარჯების ზრდისას მოგების შესანარჩუნებლად' }],
  },
  tr: {
    language: 'tr',
    title: 'Meatchine’in iş modeli: ığdır, İZMİR, şöğüçü',
    pitch: 'Evde et hazırlamaya yarayan Meatchine adlı makineyi satıyoruz.',
    author: 'Ayşe Yılmaz',
    notes: {
      customerSegments: ['Henüz ikna olmamış müşteriler', 'Düzenli müşteriler: %5 ₺1.234,50'],
      costStructure: [{ text: 'Mağaza kiraları', kinds: ['cost.fixed'], colour: 'violet' }],
      customerRelationships: [
        {
          text: 'Kişisel ilişki: satıcının yüz yüze kişisel yardımı',
          description: '★ **Yeni müşteri kazanma**\n\n- özel teklifler\n- **ayrıcalıklar**',
        },
      ],
    },
    answers: { 'customerRelationships.q2.established': 'Henüz hiçbiri: ikisi de planlanıyor.' },
    motivations: [{ kind: 'motivation.acquisition', text: 'Özel teklifler' }],
  },
}

/** Every text that a person wrote on a sample, without the marks of bold and lists. */
export function listWrittenTexts(sample: WrittenCanvas): readonly string[] {
  const notes = Object.values(sample.notes ?? {}).flatMap((list) => list ?? [])
  return [
    sample.title ?? '',
    sample.pitch ?? '',
    sample.author ?? '',
    ...notes.map((note) => (typeof note === 'string' ? note : note.text)),
    ...notes.flatMap((note) => (typeof note === 'string' ? [] : listDescribed(note.description ?? ''))),
    ...Object.values(sample.answers ?? {}),
    ...(sample.motivations ?? []).map((motivation) => motivation.text),
  ]
}

function listDescribed(description: string): readonly string[] {
  return description.split('\n').map((line) => line.replace(/^(?:- |\d\. )/, '').replaceAll('**', ''))
}
