import type { App, Overview } from '../app.ts';
import type { ReleaseFilter } from '../archive/archive.ts';
import { matchPublishers } from '../search/publishers.ts';
import type { Outgoing } from './deliver.ts';
import { readFilterRequest } from './filter-request.ts';
import type { Words } from './locales/words.ts';
import { nearPublishers } from './near-publishers.ts';
import { renderEmptyFilter, renderFilter, renderUnknownFilter } from './rendering/settings.ts';
import type { BotServices } from './services.ts';
import type { ChatSettings } from './store/bot-store.ts';

const NAMES_OFFERED = 3;
/** A name that has to be cut is no example to follow. */
const LONGEST_EXAMPLE = 100;

/** What limits a chat, and how to change it. */
export async function showFilter(
  { app }: Pick<BotServices, 'app'>,
  settings: ChatSettings,
  words: Words,
): Promise<Outgoing> {
  const overview = await app.overview();
  return stateOf(app, overview, settings, words);
}

/**
 * Changes what limits a chat by what somebody wrote after `/filter`: the settings that stand from now on (null: as they
 * were) and the message that says so. What is not spoken of stays. A filter that nothing in the archive passes is not set.
 */
export async function changeFilter(
  { app, now }: Pick<BotServices, 'app' | 'now'>,
  settings: ChatSettings,
  text: string,
  words: Words,
): Promise<{ readonly settings: Partial<ChatSettings> | null; readonly message: Outgoing }> {
  const overview = await app.overview();
  const names = namesOf(overview);
  const request = readFilterRequest(text, now(), names);
  if (request.kind === 'show')
    return { settings: null, message: await stateOf(app, overview, settings, words) };
  if (request.kind === 'off') {
    const off = withoutFilter('all');
    return { settings: off, message: await stateOf(app, overview, { ...settings, ...off }, words) };
  }
  const { period, publisher } = request;
  const matched = publisher === null ? [] : matchPublishers(publisher, names);
  if (publisher !== null && matched.length === 0) {
    const near = nearPublishers(publisher, names, NAMES_OFFERED);
    return { settings: null, message: renderUnknownFilter(publisher, near, words) };
  }
  const [only, ...others] = matched;
  const change = {
    ...(period === null ? {} : { from: period.from, to: period.to }),
    // A name in full goes on meaning itself alone, whoever else is in the archive tomorrow.
    ...(publisher === null ? {} : { publisher: others.length === 0 ? (only ?? publisher) : publisher }),
  };
  const wanted = { ...settings, ...change };
  const { releases } = await app.counts(releaseFilter(wanted, names));
  if (releases === 0) return { settings: null, message: renderEmptyFilter(wanted, overview, words) };
  return { settings: change, message: await stateOf(app, overview, wanted, words) };
}

/** The change of settings that takes a part of the filter away. */
export function withoutFilter(part: 'period' | 'publisher' | 'all'): Partial<ChatSettings> {
  return {
    ...(part === 'publisher' ? {} : { from: null, to: null }),
    ...(part === 'period' ? {} : { publisher: null }),
  };
}

async function stateOf(
  app: Pick<App, 'counts'>,
  overview: Overview,
  settings: ChatSettings,
  words: Words,
): Promise<Outgoing> {
  const names = namesOf(overview);
  const filter = releaseFilter(settings, names);
  const { releases } = await app.counts(filter);
  return renderFilter(
    settings,
    { releases, publishers: filter.publishers ?? [], examples: examplesOf(overview, settings, words) },
    words,
  );
}

function releaseFilter({ from, to, publisher }: ChatSettings, names: readonly string[]): ReleaseFilter {
  return {
    ...(from === null ? {} : { from }),
    ...(to === null ? {} : { to }),
    ...(publisher === null ? {} : { publishers: matchPublishers(publisher, names) }),
  };
}

/**
 * What this archive has something for beside the filter that is set: the last year, as a year and from day to day, and the
 * publisher with most releases.
 */
function examplesOf({ publishers }: Overview, settings: ChatSettings, words: Words): readonly string[] {
  const open =
    settings.publisher === null ? null : matchPublishers(settings.publisher, namesOf({ publishers }));
  const year = publishers
    .filter(({ name, to }) => to !== null && (open === null || (name !== null && open.includes(name))))
    .map(({ to }) => to?.slice(0, 'YYYY'.length) ?? '')
    .sort()
    .at(-1);
  const busiest = publishers.find(
    ({ name, from, to }) =>
      name !== null &&
      name.length <= LONGEST_EXAMPLE &&
      (settings.from === null || (to !== null && to >= settings.from)) &&
      (settings.to === null || (from !== null && from <= settings.to)),
  );
  return [
    ...(year === undefined ? [] : [year, words.period(`${year}-01-01`, `${year}-12-31`)]),
    ...(busiest?.name ? [words.say('filter-example-publisher', { publisher: busiest.name })] : []),
    ...(year === undefined && busiest === undefined ? [] : [words.say('filter-example-off')]),
  ];
}

function namesOf({ publishers }: Pick<Overview, 'publishers'>): readonly string[] {
  return publishers.flatMap(({ name }) => name ?? []);
}
