/** What may stand between whoever says something and the verb. */
export const ADVERBS =
  '(?:(?:also|likewise|further|then|later|earlier|today|yesterday|again|once|himself|herself|has|have|had|who|both|additionally|in turn|next|\\p{L}+ly)\\s)*';
