import type { ModelStatus } from '../../app.ts';
import type { Outgoing } from '../deliver.ts';
import type { Words } from '../locales/words.ts';
import { cut } from './cut.ts';
import { Html } from './html.ts';
import { releaseText } from './release-text.ts';

const LONGEST_NAME = 100;

export interface PrivacyView {
  /** For so many days questions and answers are kept. */
  readonly days: number;
  readonly isAdmin: boolean;
  /** Null: no model is asked. */
  readonly model: Pick<ModelStatus, 'name' | 'server'> | null;
  /** Host of the server that is sent what people search for; null: none is. */
  readonly embeddingsHost: string | null;
}

/** What is kept, for how long, who else sees it, and how it is deleted. */
export function renderPrivacy({ days, isAdmin, model, embeddingsHost }: PrivacyView, words: Words): Outgoing {
  const isNothingSent = model === null && embeddingsHost === null;
  const points = [
    'questions',
    'judged',
    ...(model === null ? [] : ['tokens']),
    'settings',
    'access',
    ...(isAdmin ? ['admin'] : []),
    ...(isNothingSent ? ['nothing-sent'] : []),
    ...(model === null ? [] : ['model']),
    ...(embeddingsHost === null ? [] : ['embeddings']),
    'telegram',
  ];
  const values = {
    days,
    // A model that was passed in goes by its name.
    server: cut(model?.server ?? model?.name ?? '', LONGEST_NAME),
    host: cut(embeddingsHost ?? '', LONGEST_NAME),
  };
  return {
    html: Html.join(
      [
        Html.bold(Html.text(words.say('privacy-heading'))),
        Html.join(
          // The name of a host would become a link.
          points.map((point) => releaseText(`• ${words.say(`privacy-${point}`, values)}`)),
          '\n',
        ),
        Html.text(words.say('privacy-forget')),
      ],
      '\n\n',
    ),
  };
}
