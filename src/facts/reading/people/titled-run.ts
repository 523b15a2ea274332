import type { Run, TitlePhrase } from './title-phrase.ts';

export interface TitledRun {
  readonly run: Run;
  /** In the order of the text. */
  readonly titles: readonly TitlePhrase[];
  readonly isAddressed: boolean;
}
