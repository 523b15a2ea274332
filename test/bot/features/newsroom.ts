import type { Composer } from 'grammy';
import type { App } from '../../../src/app.ts';
import type { BotContext } from '../../../src/bot/context.ts';
import type { BotServices } from '../../../src/bot/services.ts';
import { createPlace, markdown, type Place } from '../../fakes/running-app.ts';
import { createServedBot, type ServedBot } from '../served-bot.ts';

/** A bot of some features, open to everybody, on an archive of its own. */
export interface Newsroom extends ServedBot {
  readonly app: App;
  readonly place: Place;
}

export const PORTS = 'Ministry of Ports';
export const HARBOUR = 'Harbour Inspectorate';
export const LIMAN = 'Limanlar Nazirliyi';
export const PORTOV = 'Министерство портов';
export const LIMANLAR = 'Limanlar Bakanlığı';

const RELEASES: Readonly<Record<string, string>> = {
  'quay.md': markdown(
    { title: 'New quay opens in Port Alder', publisher: PORTS, date: '2023-05-04', language: 'en' },
    'The new quay of Port Alder opened on Thursday. Minister Adrian Voss thanked the 240 workers who built it.\n\n' +
      'The quay is 310 metres long. It cost 12 million crowns, the ministry said.',
  ),
  'tariff.md': markdown(
    { title: 'Tariff for cargo agreed', publisher: PORTS, date: '2023-06-01', language: 'en' },
    'Three harbours agreed a joint tariff of 45 crowns a tonne for cargo. It applies from July 2023.',
  ),
  ...Object.fromEntries(
    ['Orla Finn', 'Tomas Reed', 'Ines Marl', 'Hugo Brandt', 'Vera Lind', 'Pavel Orsk', 'Nina Holt'].map(
      (inspector, index) => [
        `inspection-${index}.md`,
        markdown(
          {
            title: `Harbour inspection ${index + 1} held`,
            publisher: HARBOUR,
            date: `2022-0${index + 1}-14`,
            language: 'en',
          },
          `An inspection of the harbour of Alder was held. Inspector ${inspector} led the inspection of the harbour.`,
        ),
      ],
    ),
  ),
  'az.md': markdown(
    { title: 'Yeni körpü istifadəyə verildi', publisher: LIMAN, date: '2023-09-10', language: 'az' },
    'Yeni körpü sentyabrın 10-da istifadəyə verildi. Körpünün uzunluğu 310 metrdir, onu 240 fəhlə tikib.',
  ),
  'ru.md': markdown(
    { title: 'Открыт новый причал', publisher: PORTOV, date: '2023-10-11', language: 'ru' },
    'Новый причал открыт в порту Алдер. Длина причала составляет 310 метров, его построили 240 рабочих.',
  ),
  'tr.md': markdown(
    { title: 'Yeni iskele hizmete girdi', publisher: LIMANLAR, date: '2023-11-12', language: 'tr' },
    'Yeni iskele Alder limanında hizmete girdi. İskelenin uzunluğu 310 metre, inşaatında 240 işçi çalıştı.',
  ),
  'hostile.md': markdown(
    {
      title: '<b>Free</b> & /start @everyone http://evil.example',
      publisher: 'Bad <i>Ministry</i>',
      date: '2021-01-02',
    },
    'Write <a href="tg://resolve">here</a> & press /forget. Saboteurs wrote that lanterns were 9 > 8 times brighter.',
  ),
};

export async function openNewsroom(
  features: readonly ((services: BotServices) => Composer<BotContext>)[],
  releases: Readonly<Record<string, string>> = RELEASES,
): Promise<Newsroom> {
  const place = createPlace(releases);
  const app = await place.app();
  if (Object.keys(releases).length > 0) await place.ingest(app);
  const served = await createServedBot({
    app,
    access: { allowedUserIds: 'everyone' },
    features: (services) => features.map((create) => create(services)),
  });
  return {
    ...served,
    app,
    place,
    async close() {
      await served.close();
      await place.close();
    },
  };
}
