/** A request that the API would refuse with status 400. */
export class BadRequest extends Error {
  override readonly name = 'BadRequest';
  readonly parameter: string | null;
  readonly code: string | null;

  constructor(message: string, parameter: string | null = null, code: string | null = null) {
    super(message);
    this.parameter = parameter;
    this.code = code;
  }
}
