/** Where a header and a closing line can reach in a text without line breaks. In UTF-16 units. */
const HEAD = 600;
const TAIL = 160;

const NAME = "(?<name>\\p{Lu}[\\p{L}.'’-]*(?: (?:of|the|and|for|\\p{Lu}[\\p{L}.'’-]*)){1,8}?)";
/** Someone who publishes: an office or the holder of one, so that a headline in capitals is not taken for a name. */
const OFFICE =
  /\b(?:ministry|service|committee|agency|department|office|council|authority|government|bureau|administration|commission|embassy|senator|congress(?:man|woman)|governor|mayor|president|minister|ombudsman)\b/i;

const RUN_ONS: readonly (readonly [pattern: RegExp, reach: (text: string) => string])[] = [
  // "Ministry of Health Press Releases August 1 2007 …"
  [
    new RegExp(`^\\s*${NAME} (?:Press|News|Media) (?:Releases|Room|Center|Centre|Office)(?!\\p{L})`, 'u'),
    (text) => text.slice(0, HEAD),
  ],
  // "… from the Office of Governor Ann Lee Wednesday August 01 2007 …"
  [
    new RegExp(
      `(?<!\\p{L})(?:[Ff]rom|FROM) (?:[Tt]he|THE) (?:[Oo]ffice|OFFICE) (?:of|OF) ${NAME}` +
        '(?=[\\s,:-]+(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Contact|\\d|$))',
      'u',
    ),
    (text) => text.slice(0, HEAD),
  ],
  // "… 2004 Ministry of Health All rights reserved"
  [
    new RegExp(`(?:©|\\([Cc]\\)|\\d{4}),? ${NAME}[.,|]? [Aa]ll [Rr]ights [Rr]eserved[\\s.]*$`, 'u'),
    (text) => text.slice(-TAIL),
  ],
];

/**
 * The publisher that a text names in its header or its closing line where line breaks were lost, so that no line can
 * be a banner; or null.
 */
export function runOnPublisher(text: string): string | null {
  for (const [pattern, reach] of RUN_ONS) {
    const name = pattern.exec(reach(text))?.groups?.name;
    if (name !== undefined && OFFICE.test(name)) return name;
  }
  return null;
}
