/** Finds a sentence with parts in elements of their own, as content has them that is marked with its language (R17). */
export function sentence(words: string) {
  const isSentence = (element: Element) => element.textContent.includes(words)
  return (_: string, element: Element | null): boolean =>
    element !== null && isSentence(element) && ![...element.children].some(isSentence)
}
