import fc from 'fast-check'

const pieces = [
  'ოთხი ჩანაწერი',
  'Iğdır’ın İLİŞKİSİ',
  'bezeroarekiko harremanak ñ',
  'Ctrl+“Z”',
  '★★★',
  '₺ ₾ €',
  '👩‍🔬',
  '🇬🇪',
  '\n',
  '\n\n- ',
  '**',
  '\t',
  ' ',
  '"\\',
  '</script>',
  '\u202e',
  '\u0007',
  '{{name}}',
]

/** Texts in NFC, as the document keeps them: mixed scripts, emoji, line breaks, and anything else there is. */
export const arbitraryText = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'grapheme', maxLength: 12 })), {
    maxLength: 5,
  })
  .map((parts) => parts.join('').normalize('NFC'))
