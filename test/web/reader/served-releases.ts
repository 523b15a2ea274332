import { releaseId } from '../../../src/archive/release-id.ts';
import { createPlace, type Place } from '../../fakes/running-app.ts';

// Releases as they come: in four languages and more, copied, corrected, withdrawn, dated in the future, and hostile.

export interface Stored {
  readonly id: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly date?: string;
  readonly language?: string;
  readonly url?: string;
  readonly text: string;
}

export const PORT = 'Port Authority of Alder';
export const CITED = 'The quay is 310 metres long.';
const COPIED = 'Three harbours agreed a joint tariff of 45 crowns a tonne for cargo. It applies from July.';

/** What hostile releases would do where they were taken for HTML. */
export const SCRIPT = '<script>alert("title")</script>';
const IMAGE = `<img src="https://evil.example/x.png" onerror='alert(1)'>`;

export const RELEASES: readonly Stored[] = [
  {
    id: 'quay',
    title: 'New quay opens in Port Alder',
    publisher: PORT,
    date: '2023-05-04',
    url: 'https://alder.example/news/quay?id=1&lang=en',
    text:
      'The new quay of Port Alder opened on Thursday. Minister Adrian Voss thanked the 240 workers who built it.\n\n' +
      `${CITED} It cost 12 million crowns, the authority said.`,
  },
  {
    id: 'month',
    title: 'Works on the mole',
    date: '2023-05',
    text: 'The works on the mole of the harbour go on.',
  },
  { id: 'year', title: 'The year of the harbour', date: '2022', text: 'The harbour had a good year.' },
  {
    id: 'az',
    title: 'Yeni körpü istifadəyə verildi',
    publisher: 'Nəqliyyat İdarəsi',
    date: '2023-06-02',
    text: 'Yeni körpü istifadəyə verildi. Açılış mərasimində idarənin rəisi çıxış edib və işçilərə təşəkkürünü bildirib.',
  },
  {
    id: 'ru',
    title: 'Открыт новый причал',
    publisher: 'Управление порта',
    date: '2023-06-03',
    text: 'В порту открыт новый причал. Начальник управления поблагодарил рабочих, которые его построили.',
  },
  {
    id: 'tr',
    title: 'Yeni iskele hizmete açıldı',
    publisher: 'Liman İdaresi',
    date: '2023-06-04',
    text: 'Yeni iskele bugün hizmete açıldı. Liman müdürü, iskeleyi yapan işçilere teşekkür etti ve çalışmaların süreceğini söyledi.',
  },
  {
    id: 'rtl',
    title: 'افتتاح رصيف جديد في الميناء \u202eabc',
    publisher: 'هيئة الميناء',
    date: '2023-06-05',
    language: 'ar',
    text: 'افتتح وزير النقل رصيفا جديدا في الميناء يوم الخميس. وشكر العمال الذين بنوه.',
  },
  {
    id: 'hostile',
    title: `${SCRIPT} & "quotes' of <b>Alder</b>`,
    publisher: `"><b onmouseover="alert(2)">Ministry</b>`,
    date: '2023-07-01',
    language: 'en',
    url: 'javascript:alert(document.domain)',
    text:
      `The hostile harbour said </p></main>${IMAGE} and "more". </mark>${SCRIPT} stood there on Monday.\n\n` +
      '<style>body{display:none}</style><meta http-equiv="refresh" content="0;url=https://evil.example/"> <a href="javascript:alert(3)">Read on</a>',
  },
  { id: 'first', title: 'Tariff for cargo agreed', publisher: PORT, date: '2023-06-01', text: COPIED },
  {
    id: 'second',
    title: 'Harbours agree',
    publisher: 'Chamber of Shipping',
    date: '2023-06-01',
    text: COPIED,
  },
  { id: 'later', title: 'Tariff to be told', publisher: 'Tomorrow Office', date: '2031-01-01', text: COPIED },
  {
    id: 'future',
    title: 'The secret merger of two harbours',
    publisher: PORT,
    date: '2024-03-14',
    text: 'The secret merger of two harbours is announced.',
  },
  {
    id: 'gone',
    title: 'A mistaken notice',
    publisher: PORT,
    date: '2023-02-02',
    text: 'The mistaken notice named a wrong culprit.',
  },
  ...Array.from({ length: 24 }, (_, index) => ({
    id: `notice-${index}`,
    title: `Notice to mariners ${index + 1}`,
    publisher: 'Harbour Inspectorate',
    date: `2022-${String((index % 12) + 1).padStart(2, '0')}-15`,
    text: `The buoy number ${index + 1} was moved by the inspectorate after the storm of that week.`,
  })),
];

const UNTITLED = 'untitled.txt';
const OWN_FILES = ['corrected.txt', UNTITLED];
/** Of which the last sentence but one is taken out later, so that the last one moves. */
export const MISTAKE = 'The slip is 40 metres wide.';
export const KEPT = 'It was built in a year.';
const CORRECTED = `Slip of the yard is ready\n\nThe slip of the yard is ready for ships again. ${MISTAKE} ${KEPT}\n`;

export function idOf(name: string): string {
  return releaseId(OWN_FILES.find((file) => file.startsWith(name)) ?? `records.jsonl#${name}`);
}

/** Once it was ingested; for a second ingest to find. */
export function correct(place: Place): void {
  place.write('corrected.txt', CORRECTED.replace(`${MISTAKE} `, ''));
}

/** For a third one: title and text. */
export function correctAgain(place: Place): void {
  place.write(
    'corrected.txt',
    CORRECTED.replace(`${MISTAKE} `, '')
      .replace('Slip of the yard is ready', 'Slip of the yard is open')
      .replace('in a year', 'in one year'),
  );
}

/** Not ingested yet. */
export function placeReleases(): Place {
  return createPlace({
    'records.jsonl': recordLines(RELEASES),
    'corrected.txt': CORRECTED,
    [UNTITLED]:
      'the ferry to the island sails again, and it leaves every two hours from the old pier, the office said, as long as the weather is fair and the sea is calm enough for it.\n',
  });
}

function recordLines(releases: readonly Stored[]): string {
  return releases.map((release) => `${JSON.stringify(release)}\n`).join('');
}
