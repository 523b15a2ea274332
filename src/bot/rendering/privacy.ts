import type { Outgoing } from '../deliver.ts';
import type { Words } from '../locales/words.ts';
import { Html } from './html.ts';

/** What is kept, for how long, who else sees it, and how it is deleted. */
export function renderPrivacy(days: number, isAdmin: boolean, words: Words): Outgoing {
  const points = [
    'questions',
    'judged',
    'settings',
    'access',
    ...(isAdmin ? ['admin'] : []),
    'model',
    'telegram',
  ];
  return {
    html: Html.join(
      [
        Html.bold(Html.text(words.say('privacy-heading'))),
        Html.join(
          points.map((point) => Html.text(`• ${words.say(`privacy-${point}`, { days })}`)),
          '\n',
        ),
        Html.text(words.say('privacy-forget')),
      ],
      '\n\n',
    ),
  };
}
