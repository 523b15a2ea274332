/** Common nouns of places that events are held at, beside those of names and bodies in `answering` (`Lexicon` reads the table). */
export const PLACES = `
building | building hall room ballroom auditorium hotel office headquarters campus residence premises venue | bina zal mehmanxana otel ofis iqamətgah kampus mərkəz | здание зал отель гостиница офис резиденция помещение кампус штаб_квартира актовый_зал | bina salon otel ofis konut yerleşke karargah merkez külliye
settlement | city town village settlement capital district region province county suburb area municipality | şəhər kənd qəsəbə paytaxt rayon vilayət ərazi bölgə | город поселок поселке! поселка! село деревня столица район область край территория республика аул | şehir köy kasaba başkent ilçe il bölge mahalle kent
site | site field square park factory plant airport port station training_area training_ground range base stadium camp mine border | meydan sahə zavod fabrik hava_limanı liman poliqon baza stadion düşərgə park | площадка площадь завод фабрика комбинат аэропорт порт полигон база стадион лагерь парк акватория | alan meydan fabrika havalimanı liman üs stadyum kamp park açıklarında! kışla karakol tesis
`;
