/** The ways to communicate that the source names, in its order (R36). Names of products: the same in every language. */
export const waysToCommunicate = [
  'WhatsApp',
  'Facebook',
  'Twitter',
  'Instagram',
  'TikTok',
  'YouTube',
  'Skype',
  'Google Hangouts',
] as const
