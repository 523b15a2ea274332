/** Turns the direction of the text around it, or is not seen at all: a person would not know what a model reads there. */
export const UNSEEN = /[\p{Cc}\p{Cf}]/gu;

/** A text on one line that cannot close the tag it stands in, without characters that are not seen. */
export function inTag(text: string): string {
  return text.replace(/</g, '‹').replace(/>/g, '›').replace(/\s+/gu, ' ').replace(UNSEEN, '').trim();
}

/** The same for the value of an attribute, which double quotation marks enclose. */
export function inAttribute(text: string): string {
  return inTag(text).replace(/"/g, "'");
}
