import type { Run, TitlePhrase } from './title-phrase.ts';

/** An office that somebody is said to hold or to get, and who. */
export interface Appointment {
  readonly run: Run;
  readonly phrase: TitlePhrase;
}
