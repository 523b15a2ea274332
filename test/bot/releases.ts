import { markdown } from '../fakes/running-app.ts';

/** A small archive in four languages; everything in it is invented. */
export const RELEASES: Readonly<Record<string, string>> = {
  'alder-quay.md': markdown(
    {
      title: 'Alder Quay opened',
      publisher: 'Ministry of Ports',
      date: '2023-11-24',
      url: 'https://ports.example.org/quay',
    },
    'Minister Orsolya Venn opened the Alder Quay on 24 November 2023. The quay cost 12 million crowns. ' +
      'Harbour master Tobias Rell attended the ceremony. The parties agreed to dredge the channel by June 2024.',
  ),
  'ferry.md': markdown(
    { title: 'Ferry timetable for winter', publisher: 'Coastal Transport Agency', date: '2023-12-05' },
    'The ferry to Marrow Island sails four times a day in winter. Tickets cost 8 crowns.',
  ),
  'ferry-2024.md': markdown(
    { title: 'Ferry fares in 2024', publisher: 'Coastal Transport Agency', date: '2024-02-10' },
    'The ferry to Marrow Island will cost 9 crowns from March 2024. Children under six travel free of charge.',
  ),
  'hospital.md': markdown(
    { title: 'Xəstəxana açıldı', publisher: 'Səhiyyə Nazirliyi', date: '2023-10-02', language: 'az' },
    'Səhiyyə naziri Elşən Qaralı Lənkərçay şəhərində yeni xəstəxananın açılışında iştirak edib. ' +
      'Xəstəxana 240 çarpayılıqdır. Tikintiyə 35 milyon manat xərclənib.',
  ),
  'railway.md': markdown(
    {
      title: 'Открыта железная дорога',
      publisher: 'Министерство транспорта',
      date: '2023-09-15',
      language: 'ru',
    },
    'Министр транспорта Глеб Сорокин открыл железную дорогу Верхоречье – Приморск. ' +
      'Длина дороги составляет 148 километров. Поезда будут ходить два раза в день.',
  ),
  'school.md': markdown(
    { title: 'Yeni okul açıldı', publisher: 'Eğitim Bakanlığı', date: '2023-09-01', language: 'tr' },
    'Eğitim Bakanı Nermin Saygun Karadere ilçesinde yeni okulu açtı. Okulda 600 öğrenci okuyacak. ' +
      'Okulun yapımı iki yıl sürdü.',
  ),
  'hostile.md': markdown(
    { title: 'Budget <b>talks</b> & "numbers"', publisher: 'Treasury <script>', date: '2024-01-08' },
    'The treasurer Ilka Mond said: <a href="https://evil.example.org">click</a> & the deficit is 3 < 4 percent. ' +
      'Visit https://evil.example.org/start or send /start to \u202eevil\u202c *now* _please_ [link](tg://user?id=1).',
  ),
};
