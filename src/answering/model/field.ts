/** What stands under a name in something of which nothing is known; undefined where nothing does. */
export function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
