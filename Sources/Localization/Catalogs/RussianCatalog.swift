/// The interface messages in Russian: YAML as in `Content/locales/<tag>.yaml`.
enum RussianCatalog {
    static let yaml = #"""
        # Числа
        number.ordinal: { ordinal: true, other: "{count}-й" }
        magnitude.thousand: { select: number, one: "{number} тысяча", few: "{number} тысячи", many: "{number} тысяч", other: "{number} тысячи" }
        magnitude.million: { select: number, one: "{number} миллион", few: "{number} миллиона", many: "{number} миллионов", other: "{number} миллиона" }
        magnitude.billion: { select: number, one: "{number} миллиард", few: "{number} миллиарда", many: "{number} миллиардов", other: "{number} миллиарда" }
        magnitude-genitive.thousand: { select: number, one: "{number} тысячи", few: "{number} тысяч", many: "{number} тысяч", other: "{number} тысячи" }
        magnitude-genitive.million: { select: number, one: "{number} миллиона", few: "{number} миллионов", many: "{number} миллионов", other: "{number} миллиона" }
        magnitude-genitive.billion: { select: number, one: "{number} миллиарда", few: "{number} миллиардов", many: "{number} миллиардов", other: "{number} миллиарда" }
        magnitude-short.thousand: "{number} тыс."
        magnitude-short.million: "{number} млн"
        magnitude-short.billion: "{number} млрд"

        # Уточнения; число и единица стоят в родительном падеже
        qualifier.over: "более {quantity-genitive}"
        qualifier.about: "около {quantity-genitive}"
        qualifier.up-to: "до {quantity-genitive}"
        qualifier.at-least: "не менее {quantity-genitive}"
        qualifier.estimate: "по оценке, {quantity}"
        qualifier-name.exact: "точно"
        qualifier-name.over: "более"
        qualifier-name.about: "около"
        qualifier-name.up-to: "до"
        qualifier-name.at-least: "не менее"
        qualifier-name.estimate: "оценка"

        # Единицы после числа
        unit.people: { select: number, one: "{number} человек", few: "{number} человека", many: "{number} человек", other: "{number} человека" }
        unit.victims: { select: number, one: "{number} пострадавший", few: "{number} пострадавших", many: "{number} пострадавших", other: "{number} пострадавшего" }
        unit.mines: { select: number, one: "{number} мина", few: "{number} мины", many: "{number} мин", other: "{number} мины" }
        unit.items: { select: number, one: "{number} предмет", few: "{number} предмета", many: "{number} предметов", other: "{number} предмета" }
        unit.maps: { select: number, one: "{number} карта", few: "{number} карты", many: "{number} карт", other: "{number} карты" }
        unit.records: { select: number, one: "{number} запись", few: "{number} записи", many: "{number} записей", other: "{number} записи" }
        unit.incidents: { select: number, one: "{number} случай", few: "{number} случая", many: "{number} случаев", other: "{number} случая" }
        unit.points: { select: number, one: "{number} пункт", few: "{number} пункта", many: "{number} пунктов", other: "{number} пункта" }
        unit.countries: { select: number, one: "{number} страна", few: "{number} страны", many: "{number} стран", other: "{number} страны" }
        unit.states: { select: number, one: "{number} государство", few: "{number} государства", many: "{number} государств", other: "{number} государства" }
        unit.districts: { select: number, one: "{number} район", few: "{number} района", many: "{number} районов", other: "{number} района" }
        unit.years: { select: number, one: "{number} год", few: "{number} года", many: "{number} лет", other: "{number} года" }
        unit.months: { select: number, one: "{number} месяц", few: "{number} месяца", many: "{number} месяцев", other: "{number} месяца" }
        unit.days: { select: number, one: "{number} день", few: "{number} дня", many: "{number} дней", other: "{number} дня" }
        unit.ha: { select: number, one: "{number} гектар", few: "{number} гектара", many: "{number} гектаров", other: "{number} гектара" }
        unit.sq-km: { select: number, one: "{number} квадратный километр", few: "{number} квадратных километра", many: "{number} квадратных километров", other: "{number} квадратного километра" }
        unit.km: { select: number, one: "{number} километр", few: "{number} километра", many: "{number} километров", other: "{number} километра" }
        unit.tonnes: { select: number, one: "{number} тонна", few: "{number} тонны", many: "{number} тонн", other: "{number} тонны" }
        unit.gwh: { select: number, one: "{number} ГВт·ч", few: "{number} ГВт·ч", many: "{number} ГВт·ч", other: "{number} ГВт·ч" }
        unit.usd: { select: number, one: "{number} доллар США", few: "{number} доллара США", many: "{number} долларов США", other: "{number} доллара США" }
        unit.eur: { select: number, one: "{number} евро", few: "{number} евро", many: "{number} евро", other: "{number} евро" }
        unit.gbp: { select: number, one: "{number} британский фунт", few: "{number} британских фунта", many: "{number} британских фунтов", other: "{number} британского фунта" }
        unit.azn: { select: number, one: "{number} азербайджанский манат", few: "{number} азербайджанских маната", many: "{number} азербайджанских манатов", other: "{number} азербайджанского маната" }
        unit.usd-per-mine: { select: number, one: "{number} доллар США за мину", few: "{number} доллара США за мину", many: "{number} долларов США за мину", other: "{number} доллара США за мину" }

        # Те же единицы в родительном падеже
        unit-genitive.people: { select: number, one: "{number} человека", few: "{number} человек", many: "{number} человек", other: "{number} человека" }
        unit-genitive.victims: { select: number, one: "{number} пострадавшего", few: "{number} пострадавших", many: "{number} пострадавших", other: "{number} пострадавшего" }
        unit-genitive.mines: { select: number, one: "{number} мины", few: "{number} мин", many: "{number} мин", other: "{number} мины" }
        unit-genitive.items: { select: number, one: "{number} предмета", few: "{number} предметов", many: "{number} предметов", other: "{number} предмета" }
        unit-genitive.maps: { select: number, one: "{number} карты", few: "{number} карт", many: "{number} карт", other: "{number} карты" }
        unit-genitive.records: { select: number, one: "{number} записи", few: "{number} записей", many: "{number} записей", other: "{number} записи" }
        unit-genitive.incidents: { select: number, one: "{number} случая", few: "{number} случаев", many: "{number} случаев", other: "{number} случая" }
        unit-genitive.points: { select: number, one: "{number} пункта", few: "{number} пунктов", many: "{number} пунктов", other: "{number} пункта" }
        unit-genitive.countries: { select: number, one: "{number} страны", few: "{number} стран", many: "{number} стран", other: "{number} страны" }
        unit-genitive.states: { select: number, one: "{number} государства", few: "{number} государств", many: "{number} государств", other: "{number} государства" }
        unit-genitive.districts: { select: number, one: "{number} района", few: "{number} районов", many: "{number} районов", other: "{number} района" }
        unit-genitive.years: { select: number, one: "{number} года", few: "{number} лет", many: "{number} лет", other: "{number} года" }
        unit-genitive.months: { select: number, one: "{number} месяца", few: "{number} месяцев", many: "{number} месяцев", other: "{number} месяца" }
        unit-genitive.days: { select: number, one: "{number} дня", few: "{number} дней", many: "{number} дней", other: "{number} дня" }
        unit-genitive.ha: { select: number, one: "{number} гектара", few: "{number} гектаров", many: "{number} гектаров", other: "{number} гектара" }
        unit-genitive.sq-km: { select: number, one: "{number} квадратного километра", few: "{number} квадратных километров", many: "{number} квадратных километров", other: "{number} квадратного километра" }
        unit-genitive.km: { select: number, one: "{number} километра", few: "{number} километров", many: "{number} километров", other: "{number} километра" }
        unit-genitive.tonnes: { select: number, one: "{number} тонны", few: "{number} тонн", many: "{number} тонн", other: "{number} тонны" }
        unit-genitive.usd: { select: number, one: "{number} доллара США", few: "{number} долларов США", many: "{number} долларов США", other: "{number} доллара США" }
        unit-genitive.gbp: { select: number, one: "{number} британского фунта", few: "{number} британских фунтов", many: "{number} британских фунтов", other: "{number} британского фунта" }
        unit-genitive.azn: { select: number, one: "{number} азербайджанского маната", few: "{number} азербайджанских манатов", many: "{number} азербайджанских манатов", other: "{number} азербайджанского маната" }
        unit-genitive.usd-per-mine: { select: number, one: "{number} доллара США за мину", few: "{number} долларов США за мину", many: "{number} долларов США за мину", other: "{number} доллара США за мину" }

        unit-short.ha: "{number} га"
        unit-short.sq-km: "{number} км²"
        unit-short.km: "{number} км"
        unit-short.tonnes: "{number} т"
        unit-short.usd: "{number} USD"
        unit-short.eur: "{number} EUR"
        unit-short.gbp: "{number} GBP"
        unit-short.azn: "{number} AZN"
        unit-short.usd-per-mine: "{number} USD за мину"

        unit-name.people: "человек"
        unit-name.victims: "пострадавшие"
        unit-name.mines: "мины"
        unit-name.items: "предметы"
        unit-name.maps: "карты"
        unit-name.records: "записи"
        unit-name.incidents: "случаи"
        unit-name.points: "пункты"
        unit-name.countries: "страны"
        unit-name.states: "государства"
        unit-name.districts: "районы"
        unit-name.years: "годы"
        unit-name.months: "месяцы"
        unit-name.days: "дни"
        unit-name.ha: "гектары"
        unit-name.sq-km: "квадратные километры"
        unit-name.km: "километры"
        unit-name.tonnes: "тонны"
        unit-name.gwh: "гигаватт-часы"
        unit-name.percent: "проценты"
        unit-name.usd: "доллары США"
        unit-name.eur: "евро"
        unit-name.gbp: "британские фунты"
        unit-name.azn: "азербайджанские манаты"
        unit-name.usd-per-mine: "доллары США за мину"

        # Даты
        date.about: "примерно {date}"
        date.undated: "без даты; дата источника: {date}"
        date.undated-plain: "без даты"
        date.since: "начало: {date}"
        date.until: "конец: {date}"

        language.en: "английский"
        language.tr: "турецкий"
        language.az: "азербайджанский"
        language.ru: "русский"
        language.hy: "армянский"
        language.ar: "арабский"

        # Страницы
        page.details: "Подробнее"
        page.updated: "Обновлено: {date}"
        page.published: "{date}"
        page.authors: "Автор: {names}"
        page.sources-count: { one: "{count} источник", few: "{count} источника", many: "{count} источников", other: "{count} источника" }
        page.reading-time: { one: "{count} минута чтения", few: "{count} минуты чтения", many: "{count} минут чтения", other: "{count} минуты чтения" }
        page.as-of: "По состоянию на {date}"
        page.further: "Другие страницы"
        page.menu: "Меню"
        page.close: "Закрыть"
        page.languages: "Языки"
        page.skip: "Перейти к тексту"
        page.contents: "На этой странице"
        page.breadcrumbs: "Вы находитесь здесь"
        page.home: "Обзор"
        page.tags: "Темы"
        page.tags.description: "Все темы сайта и их страницы."
        page.tag: "Тема: {tag}"
        page.pages: { one: "{count} страница", few: "{count} страницы", many: "{count} страниц", other: "{count} страницы" }
        page.all-pages: "Все страницы"
        page.feed: "Лента"
        page.not-found.title: "Страница не найдена"
        page.not-found.text: "По этому адресу ничего нет. Возможно, страница переехала; продолжить можно с обзора или поиска."
        page.search: "Поиск"
        page.search.placeholder: "Искать на сайте"
        page.search.none: "Ничего не найдено."
        page.search.count: { one: "{count} результат", few: "{count} результата", many: "{count} результатов", other: "{count} результата" }
        page.search-results: "Результаты"
        page.theme: "Ночной вид"
        page.text-larger: "Крупнее"
        page.text-smaller: "Мельче"
        page.text-size: "Размер текста"
        page.copy-link: "Копировать ссылку"
        page.copied: "Скопировано"
        page.share: "Поделиться"
        page.share-mail: "Отправить по почте"
        page.cite: "Как сослаться на эту страницу"
        page.copy-cite: "Копировать ссылку для цитирования"
        page.cite.downloads: "Все источники:"
        page.cite.accessed: "дата обращения: {date}"
        page.print: "Печать"
        page.data: "Данные"
        page.license: "Текст и таблицы: {license}"
        page.draft: "Черновик: ещё не опубликовано"
        page.related: "Похожие страницы"
        page.previous: "Назад"
        page.next: "Далее"
        page.part: "Часть {part} из {count}"
        page.top: "Наверх"
        page.follow: "Подписаться"
        page.about-author: "Об авторе"
        page.contact: "Контакты"
        page.choose-language: "Выберите язык"
        page.permalink: "Ссылка на этот раздел"
        home.latest: "Страницы"

        # Замена и переводы
        fallback.notice: "Эта страница ещё не переведена на {language} язык. Показан оригинал; его язык: {original}."
        translation.machine: "Машинный перевод, ещё не проверенный читателем, который владеет этим языком. Язык оригинала: {original}."
        translation.draft: "Этот перевод — черновик. Язык оригинала: {original}."
        translation.stale: "После этого перевода оригинал изменился."

        # Безопасность
        safety.title: "Это не карта безопасности."
        safety.text: "Если вы видите то, что может взорваться, не трогайте, отойдите тем же путём, каким пришли, и сообщите: в Азербайджане 112, в Армении 911."
        page.safety-label: "Предупреждение о безопасности"

        xref.chart: "График {number}"
        xref.map: "Карта {number}"
        xref.table: "Таблица {number}"
        xref.section: "Раздел {number}"

        note.heading: "Примечания"
        note.back: "Назад к ссылке на примечание {note}"

        claim.as-of-inline: "(на {date})"
        claim.by-inline: "({speaker})"
        claim.as-of: "на {date}"
        claim.undated: "без даты"
        claim.derived: "рассчитано"
        claim.over-a-year-old: "старше года"

        # Диаграммы
        chart.no-data: "Нет данных"
        chart.empty: "Нет данных для показа."
        chart.as-of: "По состоянию на {date}"
        chart.source: "Источник: {sources}"
        chart.source-label: "Источники:"
        chart.table: "Показать таблицей"
        chart.download.svg: "Изображение (SVG)"
        chart.download.csv: "Данные (CSV)"
        chart.cite: "Сослаться"
        chart.embed: "Встроить"
        chart.embed.code: "Код для показа этого графика на другом сайте"
        chart.embed.copy: "Копировать код"
        chart.embed.page: "Предпросмотр"
        chart.notes: "Примечание: {text}"
        chart.override: "Построено вопреки обычному правилу: {reason}"
        chart.values: "Значения"
        chart.series-value: "{value} {series}"
        chart.mark-title: "{place}: {value}"
        chart.mark-title-series: "{place}, {series}: {value}"
        chart.range: "{low}–{high}"
        chart.period: "{from} – {to}"
        chart.list: "{a}, {b}"
        chart.value-unit: "{value} {unit}"
        chart.certainty.reported: "по данным ведущего подсчёт органа"
        chart.certainty.estimated: "оценка"
        chart.certainty.secondary: "в пересказе другого источника"
        chart.denominator: "100 % = {text}"
        chart.square: "Один квадрат: {value}"
        chart.rest: "прочее"
        chart.less-than: "менее {value}"
        chart.at-least: "{value} и более"
        chart.column.category: "Категория"
        chart.column.date: "Дата"
        chart.column.year: "Год"
        chart.column.value: "Значение"
        chart.column.from: "Начало"
        chart.column.to: "Конец"
        chart.column.status: "Вид цифры"
        chart.column.event: "Событие"
        chart.column.place: "Место"
        chart.column.source: "Источник"
        chart.summary.bar: { one: "Столбчатая диаграмма, {count} столбец.", few: "Столбчатая диаграмма, {count} столбца.", many: "Столбчатая диаграмма, {count} столбцов.", other: "Столбчатая диаграмма, {count} столбца." }
        chart.summary.line: { one: "Линейный график, {count} линия.", few: "Линейный график, {count} линии.", many: "Линейный график, {count} линий.", other: "Линейный график, {count} линии." }
        chart.summary.area: { one: "Диаграмма с областями, {count} область.", few: "Диаграмма с областями, {count} области.", many: "Диаграмма с областями, {count} областей.", other: "Диаграмма с областями, {count} области." }
        chart.summary.dot: { one: "Точечная диаграмма, {count} точка.", few: "Точечная диаграмма, {count} точки.", many: "Точечная диаграмма, {count} точек.", other: "Точечная диаграмма, {count} точки." }
        chart.summary.range: { one: "Диаграмма диапазонов, {count} строка.", few: "Диаграмма диапазонов, {count} строки.", many: "Диаграмма диапазонов, {count} строк.", other: "Диаграмма диапазонов, {count} строки." }
        chart.summary.timeline: { one: "Хронология, {count} событие.", few: "Хронология, {count} события.", many: "Хронология, {count} событий.", other: "Хронология, {count} события." }
        chart.summary.waffle: { one: "Диаграмма из квадратов, {count} группа.", few: "Диаграмма из квадратов, {count} группы.", many: "Диаграмма из квадратов, {count} групп.", other: "Диаграмма из квадратов, {count} группы." }
        chart.summary.slope: { one: "Диаграмма наклонов, {count} линия.", few: "Диаграмма наклонов, {count} линии.", many: "Диаграмма наклонов, {count} линий.", other: "Диаграмма наклонов, {count} линии." }
        chart.summary.map: { one: "Карта с цифрами, {count} место.", few: "Карта с цифрами, {count} места.", many: "Карта с цифрами, {count} мест.", other: "Карта с цифрами, {count} места." }
        chart.summary.panels: { one: "{count} панель в одном масштабе.", few: "{count} панели в одном масштабе.", many: "{count} панелей в одном масштабе.", other: "{count} панели в одном масштабе." }
        chart.summary.series: "{series}: {text}."
        chart.summary.join: "{a}; {b}"
        chart.summary.rising: "рост, {first} ({firstAt}) → {last} ({lastAt})"
        chart.summary.falling: "снижение, {first} ({firstAt}) → {last} ({lastAt})"
        chart.summary.level: "{first} в начале ({firstAt}) и в конце ({lastAt})"
        chart.summary.changing: "первое значение {first} ({firstAt}), последнее {last} ({lastAt})"
        chart.summary.extremes: "наименьшее {low} ({lowAt}), наибольшее {high} ({highAt})"
        chart.summary.single: "{value} ({at})"
        chart.summary.span: "Период: {from} – {to}."
        chart.summary.missing: "Нет данных: {list}."
        chart.summary.as-of: "По состоянию на {date}."
        chart.map.boundaries: "Границы и названия на этой карте не означают официального одобрения или признания."
        chart.map.locator: "Где находится территория"
        chart.map.unplaced: "Не показаны, так как на карте нет их границ: {list}"

        # Источники
        source.heading: "Источники"
        source.accessed: "дата обращения: {date}"
        source.archived: "архивная копия"
        source.issued: "опубликовано: {date}"
        source.access.excerpt: "Прочитан сохранённый отрывок, а не вся страница."
        source.access.none: "Не проверено: на источник ссылаются другие, этот проект его не читал."

        # Свидетельства
        evidence.title: "Свидетельства"
        evidence.description: "Все показатели сайта и каждое утверждение: кто, когда и где это сказал."
        evidence.claims: "Все утверждения"
        evidence.conflicts: "Где источники расходятся"
        evidence.indicator: "Показатель"
        evidence.definition: "Определение"
        evidence.value: "Значение"
        evidence.qualifier: "Уточнение"
        evidence.as-of: "По состоянию на"
        evidence.period: "Период"
        evidence.speaker: "Кто говорит"
        evidence.source: "Источник"
        evidence.locator: "Место в источнике"
        evidence.status: "Статус"
        evidence.kind: "Вид"
        evidence.unit: "Единица"
        evidence.note: "Примечание"
        evidence.permalink: "Постоянная ссылка на это утверждение"
        evidence.used-on: "Где используется"
        evidence.history: "История"
        evidence.formula: "Формула:"
        evidence.inputs: "Рассчитано по данным:"
        access.excerpt: "прочитан отрывок"
        access.cited: "не проверено"
        access.missing: "не найдено"
        evidence.replaced-by: "Заменено на:"
        evidence.replaces: "Заменяет:"
        evidence.spread: "Новейшие данные каждого источника: {range}"
        evidence.cite: "Как сослаться на утверждение"
        evidence.cite.hint: "Ссылка на значении — постоянный адрес утверждения. Например:"
        evidence.downloads: "Скачать данные"
        evidence.kind.cumulative: "нарастающий итог"
        evidence.kind.annual: "итог за год"
        evidence.kind.snapshot: "состояние на дату"
        evidence.kind.rate: "доля"
        evidence.kind.statement: "заявление без числа"
        evidence.kind.event: "датированное событие"
        evidence.derived.title: "Расчётные значения"
        evidence.derived.description: "Что этот сайт рассчитал сам, со всеми формулами и исходными данными."
        evidence.sources.title: "Все источники"
        evidence.sources.description: "Всё, на что ссылается этот сайт."
        evidence.data-notes.title: "Известные противоречия"
        evidence.data-notes.description: "Что показали наши проверки цифр и почему это так."
        evidence.data-notes.none: "Проверки не нашли противоречий."
        evidence.corrections.title: "Исправления"
        evidence.corrections.description: "Что и когда исправил этот сайт."
        evidence.corrections.none: "Исправлений пока нет."
        evidence.corrections.was: "Было:"
        evidence.corrections.now: "Стало:"
        status.current: "действует"
        status.superseded: "заменено новым"
        status.disputed: "оспаривается"
        status.unverified: "не проверено"
        status.withdrawn: "отозвано"
        speaker.official: "официальный источник"
        speaker.ngo: "НПО"
        speaker.de-facto: "власти де-факто"
        speaker.press: "пресса"
        speaker.court: "суд"
        speaker.international: "международная организация"
        speaker.academic: "исследование"
        speaker.other: "прочее"
        topic.casualties: "Пострадавшие"
        topic.contamination: "Загрязнение"
        topic.clearance: "Разминирование"
        topic.maps: "Карты минных полей"
        topic.funding: "Финансирование"
        topic.costs: "Расходы"
        topic.law: "Право и договоры"
        topic.diplomacy: "Дипломатия"
        topic.return: "Возвращение и восстановление"
        topic.environment: "Окружающая среда"
        topic.method: "Методика"
        topic.other: "Прочее"

        # The report
        report.edition: "Издание {number}"
        report.as-of: "Данные на {date}"
        report.contents: "Содержание"
        report.summary: "Основные цифры"
        report.summary-text: "У каждой цифры указано, кто и когда её назвал; в последнем столбце — страница главы."
        report.figure: "Что посчитано"
        report.page: "Страница"
        report.pages: "Страницы"
        report.charts: "Графики и карты"
        report.chart-data: "Данные к графикам"
        report.chart-sources: "Источники графиков и таблиц"
        report.glossary: "Словарь"
        report.colophon: "Выходные сведения"
        report.colophon-text: "Подготовлено с помощью Attest из единого набора данных и текстов, где у каждой цифры есть автор, дата и источник."
        report.colophon-hash: "Экземпляр можно сверить с опубликованным содержанием: эта команда, запущенная рядом с папкой Content, даёт то же число."
        report.cite: "Как сослаться на этот отчёт"
        report.cite-article: "Как сослаться на эту статью"
        report.license: "Повторное использование"
        report.number: "№ {number}"
        report.note-again: "(см. примечание {number})"
        report.about-author: "Об авторе"
        report.cover: "Обложка"
        report.landmarks: "Места в книге"
        report.accessibility: "Текст с заголовками, содержанием, метками страниц и примечаниями с обратными ссылками. У каждого графика есть название, описание и таблица его данных."
        report.script.latin: "Источники на латинице"
        report.script.cyrillic: "Источники на кириллице"
        report.script.armenian: "Источники армянским письмом"
        report.script.arabic: "Источники арабским письмом"
        report.script.other: "Другие источники"
        report.pdf: "PDF"
        """#
}
