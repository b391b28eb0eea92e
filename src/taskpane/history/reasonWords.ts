/** A reason of ours in words; any other as it was given. */
export function reasonWords(reason: string, words: Readonly<Record<string, string>>): string {
  return words[reason] ?? reason;
}
