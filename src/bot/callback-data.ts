/** Telegram takes 64 bytes at the most. */
const MOST_BYTES = 64;

/** What a button says when it is pressed. */
export interface Press {
  /** One letter, owned by one feature. */
  readonly kind: string;
  /** The only person who may press it; null: whoever may use the feature. */
  readonly owner: number | null;
  readonly fields: readonly string[];
}

/**
 * The data of a button. `fields` are of letters, digits, `-` and `_`, in what a feature can read back.
 *
 * @throws RangeError for data that Telegram would refuse: a slip of ours
 */
export function callbackData(
  kind: string,
  owner: number | null,
  ...fields: readonly (string | number)[]
): string {
  const data = [kind, owner === null ? '' : owner.toString(36), ...fields].join(':');
  const areReadable = fields.every((field) => /^[\w-]*$/.test(`${field}`));
  if (!/^[a-z]:/.test(data) || !areReadable || data.length > MOST_BYTES) {
    throw new RangeError(`Not the data of a button: ${data}`);
  }
  return data;
}

/** Reads the data of a button back; null for what this version does not make. */
export function readPress(data: string): Press | null {
  const [kind = '', owner = '', ...fields] = data.split(':');
  if (!/^[a-z]$/.test(kind) || !/^[\da-z]*$/.test(owner)) return null;
  return { kind, owner: owner === '' ? null : Number.parseInt(owner, 36), fields };
}

/** Matches the data of one feature's buttons. */
export function pressOf(kind: string): RegExp {
  return new RegExp(`^${kind}:`);
}
