/// The interface messages in Azerbaijani: YAML as in `Content/locales/<tag>.yaml`.
enum AzerbaijaniCatalog {
    static let yaml = #"""
        # Rəqəmlər
        number.ordinal: "{ordinal}"
        magnitude.thousand: { select: number, one: "{number} min", other: "{number} min" }
        magnitude.million: { select: number, one: "{number} milyon", other: "{number} milyon" }
        magnitude.billion: { select: number, one: "{number} milyard", other: "{number} milyard" }
        magnitude-short.thousand: "{number} min"
        magnitude-short.million: "{number} mln"
        magnitude-short.billion: "{number} mlrd"

        # Dəqiqləşdiricilər
        qualifier.over: "{number-ablative} artıq"
        qualifier.about: "təxminən {quantity}"
        qualifier.up-to: "ən çoxu {quantity}"
        qualifier.at-least: "azı {quantity}"
        qualifier.estimate: "təxmini hesablamaya görə {quantity}"
        qualifier-name.exact: "dəqiq"
        qualifier-name.over: "artıq"
        qualifier-name.about: "təxminən"
        qualifier-name.up-to: "ən çoxu"
        qualifier-name.at-least: "azı"
        qualifier-name.estimate: "təxmin"

        # Rəqəmdən sonra vahidlər
        unit.people: { select: number, one: "{number} nəfər", other: "{number} nəfər" }
        unit.victims: { select: number, one: "{number} zərərçəkən", other: "{number} zərərçəkən" }
        unit.mines: { select: number, one: "{number} mina", other: "{number} mina" }
        unit.items: { select: number, one: "{number} ədəd", other: "{number} ədəd" }
        unit.maps: { select: number, one: "{number} xəritə", other: "{number} xəritə" }
        unit.records: { select: number, one: "{number} qeyd", other: "{number} qeyd" }
        unit.incidents: { select: number, one: "{number} hadisə", other: "{number} hadisə" }
        unit.points: { select: number, one: "{number} bənd", other: "{number} bənd" }
        unit.countries: { select: number, one: "{number} ölkə", other: "{number} ölkə" }
        unit.states: { select: number, one: "{number} dövlət", other: "{number} dövlət" }
        unit.districts: { select: number, one: "{number} rayon", other: "{number} rayon" }
        unit.years: { select: number, one: "{number} il", other: "{number} il" }
        unit.months: { select: number, one: "{number} ay", other: "{number} ay" }
        unit.days: { select: number, one: "{number} gün", other: "{number} gün" }
        unit.ha: { select: number, one: "{number} hektar", other: "{number} hektar" }
        unit.sq-km: { select: number, one: "{number} kvadrat kilometr", other: "{number} kvadrat kilometr" }
        unit.km: { select: number, one: "{number} kilometr", other: "{number} kilometr" }
        unit.tonnes: { select: number, one: "{number} ton", other: "{number} ton" }
        unit.gwh: { select: number, one: "{number} QVt·saat", other: "{number} QVt·saat" }
        unit.usd: { select: number, one: "{number} ABŞ dolları", other: "{number} ABŞ dolları" }
        unit.eur: { select: number, one: "{number} avro", other: "{number} avro" }
        unit.gbp: { select: number, one: "{number} Britaniya funtu", other: "{number} Britaniya funtu" }
        unit.azn: { select: number, one: "{number} manat", other: "{number} manat" }
        unit.usd-per-mine: { select: number, one: "hər minaya {number} ABŞ dolları", other: "hər minaya {number} ABŞ dolları" }

        # Ölçü vahidlərində şəkilçi rəqəmə yox, vahidə qoşulur
        unit-over.percent: "{number}%-dən artıq"
        unit-over.years: "{number} ildən artıq"
        unit-over.months: "{number} aydan artıq"
        unit-over.days: "{number} gündən artıq"
        unit-over.ha: "{number} hektardan artıq"
        unit-over.people: "{number} nəfərdən artıq"
        unit-over.items: "{number} ədəddən artıq"
        unit-over.sq-km: "{number} kvadrat kilometrdən artıq"
        unit-over.km: "{number} kilometrdən artıq"
        unit-over.tonnes: "{number} tondan artıq"
        unit-over.gwh: "{number} QVt·saatdan artıq"
        unit-over.usd: "{number} ABŞ dollarından artıq"
        unit-over.eur: "{number} avrodan artıq"
        unit-over.gbp: "{number} Britaniya funtundan artıq"
        unit-over.azn: "{number} manatdan artıq"
        unit-over.usd-per-mine: "hər minaya {number} ABŞ dollarından artıq"
        unit-estimate.usd-per-mine: "təxmini hesablamaya görə hər minaya {number} ABŞ dolları"
        unit-at-least.usd-per-mine: "hər minaya azı {number} ABŞ dolları"
        unit-up-to.usd-per-mine: "hər minaya ən çoxu {number} ABŞ dolları"
        unit-about.usd-per-mine: "hər minaya təxminən {number} ABŞ dolları"

        unit-short.ha: "{number} ha"
        unit-short.sq-km: "{number} km²"
        unit-short.km: "{number} km"
        unit-short.tonnes: "{number} t"
        unit-short.usd: "{number} USD"
        unit-short.eur: "{number} EUR"
        unit-short.gbp: "{number} GBP"
        unit-short.azn: "{number} AZN"
        unit-short.usd-per-mine: "hər minaya {number} USD"

        unit-name.people: "nəfər"
        unit-name.victims: "zərərçəkən"
        unit-name.mines: "mina"
        unit-name.items: "ədəd"
        unit-name.maps: "xəritə"
        unit-name.records: "qeyd"
        unit-name.incidents: "hadisə"
        unit-name.points: "bənd"
        unit-name.countries: "ölkə"
        unit-name.states: "dövlət"
        unit-name.districts: "rayon"
        unit-name.years: "il"
        unit-name.months: "ay"
        unit-name.days: "gün"
        unit-name.ha: "hektar"
        unit-name.sq-km: "kvadrat kilometr"
        unit-name.km: "kilometr"
        unit-name.tonnes: "ton"
        unit-name.gwh: "qiqavatt-saat"
        unit-name.percent: "faiz"
        unit-name.usd: "ABŞ dolları"
        unit-name.eur: "avro"
        unit-name.gbp: "Britaniya funtu"
        unit-name.azn: "manat"
        unit-name.usd-per-mine: "hər minaya ABŞ dolları"

        # Tarixlər
        date.about: "təxminən {date}"
        date.undated: "tarixsiz; mənbənin tarixi: {date}"
        date.undated-plain: "tarixsiz"
        date.since: "başlanğıc: {date}"
        date.until: "son: {date}"

        language.en: "ingilis"
        language.tr: "türk"
        language.az: "Azərbaycan"
        language.ru: "rus"
        language.hy: "erməni"
        language.ar: "ərəb"

        # Səhifələr
        page.details: "Ətraflı"
        page.updated: "Yenilənib: {date}"
        page.published: "{date}"
        page.authors: "Müəllif: {names}"
        page.sources-count: { one: "{count} mənbə", other: "{count} mənbə" }
        page.reading-time: { one: "{count} dəqiqə", other: "{count} dəqiqə" }
        page.as-of: "Vəziyyət: {date}"
        page.menu: "Menyu"
        page.close: "Bağla"
        page.languages: "Dillər"
        page.skip: "Mətnə keç"
        page.contents: "Bu səhifədə"
        page.breadcrumbs: "Olduğunuz yer"
        page.home: "İcmal"
        page.tags: "Mövzular"
        page.tags.description: "Saytın bütün mövzuları və səhifələri."
        page.tag: "Mövzu: {tag}"
        page.pages: { one: "{count} səhifə", other: "{count} səhifə" }
        page.all-pages: "Bütün səhifələr"
        page.feed: "Xəbər lenti"
        page.not-found.title: "Səhifə tapılmadı"
        page.not-found.text: "Bu ünvanda heç nə yoxdur. Səhifənin ünvanı dəyişmiş ola bilər; icmal və axtarış yol göstərir."
        page.search: "Axtarış"
        page.search.placeholder: "Bu saytda axtar"
        page.search.none: "Heç nə tapılmadı."
        page.search.count: { one: "{count} nəticə", other: "{count} nəticə" }
        page.search-results: "Nəticələr"
        page.theme: "Gecə görünüşü"
        page.text-larger: "Yazını böyüt"
        page.text-smaller: "Yazını kiçilt"
        page.text-size: "Yazının ölçüsü"
        page.copy-link: "Keçidi kopyala"
        page.copied: "Kopyalandı"
        page.share: "Paylaş"
        page.share-mail: "E-poçtla göndər"
        page.cite: "Bu səhifəyə istinad etmək üçün"
        page.copy-cite: "İstinadı kopyala"
        page.cite.downloads: "Bütün mənbələr:"
        page.cite.accessed: "müraciət tarixi: {date}"
        page.print: "Çap et"
        page.data: "Məlumatlar"
        page.license: "Mətn və cədvəllər: {license}"
        page.draft: "Qaralama: hələ dərc olunmayıb"
        page.related: "Əlaqəli səhifələr"
        page.previous: "Əvvəlki"
        page.next: "Növbəti"
        page.top: "Yuxarı qayıt"
        page.contact: "Əlaqə"
        page.choose-language: "Dil seçin"
        page.permalink: "Bu bölmənin keçidi"
        home.latest: "Səhifələr"

        # Əvəzedici dil və tərcümələr
        fallback.notice: "Bu səhifə hələ {language} dilinə tərcümə olunmayıb və {original} dilində göstərilir."
        translation.machine: "Maşın tərcüməsidir və bu dili bilən oxucu tərəfindən hələ yoxlanmayıb. Orijinal {original} dilindədir."
        translation.draft: "Bu tərcümə qaralamadır. Orijinal {original} dilindədir."
        translation.stale: "Bu tərcümədən sonra orijinal dəyişib."

        # Təhlükəsizlik
        safety.title: "Bu, təhlükəsizlik xəritəsi deyil."
        safety.text: "Partlaya biləcək bir şey görsəniz, ona toxunmayın, gəldiyiniz yolla uzaqlaşın və xəbər verin: Azərbaycanda 112, Ermənistanda 911."
        page.safety-label: "Təhlükəsizlik xəbərdarlığı"

        xref.chart: "Diaqram {number}"
        xref.map: "Xəritə {number}"
        xref.table: "Cədvəl {number}"
        xref.section: "Bölmə {number}"

        note.heading: "Qeydlər"
        note.back: "{note} nömrəli qeydin işləndiyi yerə qayıt"
        note.back-of: "{note} nömrəli qeydin işləndiyi yerə qayıt ({index}/{count})"

        claim.as-of-inline: "({date} tarixinə)"
        claim.by-inline: "({speaker})"
        claim.as-of: "{date} tarixinə"
        claim.undated: "tarixsiz"
        claim.derived: "hesablanmış"
        claim.over-a-year-old: "bir ildən köhnə"

        # Qrafiklər
        chart.no-data: "Məlumat yoxdur"
        chart.empty: "Göstəriləcək məlumat yoxdur."
        chart.as-of: "Vəziyyət: {date}"
        chart.source: "Mənbə: {sources}"
        chart.source-label: "Mənbələr:"
        chart.table: "Cədvəl kimi göstər"
        chart.download.svg: "Şəkil (SVG)"
        chart.download.csv: "Məlumatlar (CSV)"
        chart.embed: "Sayta yerləşdir"
        chart.embed.code: "Bu qrafiki başqa saytda göstərən kod"
        chart.embed.copy: "Kodu kopyala"
        chart.embed.page: "Önbaxış"
        chart.notes: "Qeyd: {text}"
        chart.override: "Adi qaydadan kənar çəkilib: {reason}"
        chart.values: "Qiymətlər"
        chart.series-value: "{value} {series}"
        chart.mark-title: "{place}: {value}"
        chart.mark-title-series: "{place}, {series}: {value}"
        chart.range: "{low}–{high}"
        chart.period: "{from} – {to}"
        chart.value-unit: "{value} {unit}"
        chart.certainty.reported: "sayımı aparan qurumun açıqladığı"
        chart.certainty.estimated: "təxmin"
        chart.certainty.secondary: "başqa mənbənin çatdırdığı"
        chart.denominator: "100% = {text}"
        chart.square: "Bir kvadrat: {value}"
        chart.rest: "digər"
        chart.less-than: "< {value}"
        chart.at-least: "{value} və yuxarı"
        chart.column.category: "Kateqoriya"
        chart.column.date: "Tarix"
        chart.column.value: "Qiymət"
        chart.column.from: "Başlanğıc"
        chart.column.to: "Son"
        chart.column.status: "Rəqəmin növü"
        chart.column.event: "Hadisə"
        chart.column.place: "Yer"
        chart.column.source: "Mənbə"
        chart.summary.bar: { one: "{count} sütunlu sütun qrafiki.", other: "{count} sütunlu sütun qrafiki." }
        chart.summary.line: { one: "{count} xətli xətt qrafiki.", other: "{count} xətli xətt qrafiki." }
        chart.summary.area: { one: "{count} sahəli sahə qrafiki.", other: "{count} sahəli sahə qrafiki." }
        chart.summary.dot: { one: "{count} nöqtəli nöqtə qrafiki.", other: "{count} nöqtəli nöqtə qrafiki." }
        chart.summary.range: { one: "{count} sətirli aralıq qrafiki.", other: "{count} sətirli aralıq qrafiki." }
        chart.summary.timeline: { one: "{count} hadisəli zaman cədvəli.", other: "{count} hadisəli zaman cədvəli." }
        chart.summary.waffle: { one: "{count} qruplu kvadrat qrafiki.", other: "{count} qruplu kvadrat qrafiki." }
        chart.summary.slope: { one: "{count} xətli meyil qrafiki.", other: "{count} xətli meyil qrafiki." }
        chart.summary.map: { one: "{count} yerin rəqəmlərini göstərən xəritə.", other: "{count} yerin rəqəmlərini göstərən xəritə." }
        chart.summary.panels: { one: "{count} panel.", other: "Eyni miqyasda {count} panel." }
        chart.summary.series: "{series}: {text}."
        chart.summary.join: "{a}; {b}"
        chart.summary.rising: "artım, {first} ({firstAt}) → {last} ({lastAt})"
        chart.summary.falling: "azalma, {first} ({firstAt}) → {last} ({lastAt})"
        chart.summary.level: "əvvəldə ({firstAt}) və sonda ({lastAt}) {first}"
        chart.summary.changing: "ilk qiymət {first} ({firstAt}), son qiymət {last} ({lastAt})"
        chart.summary.extremes: "ən aşağı {low} ({lowAt}), ən yüksək {high} ({highAt})"
        chart.summary.single: "{value} ({at})"
        chart.summary.span: "{from} ilə {to} arası."
        chart.summary.missing: "Məlumat yoxdur: {list}."
        chart.summary.as-of: "Vəziyyət: {date}."
        chart.map.boundaries: "Bu xəritədəki sərhədlər və adlar rəsmi təsdiq və ya qəbul demək deyil."
        chart.map.locator: "Ərazinin yerləşdiyi yer"
        chart.map.unplaced: "Sərhədləri xəritədə olmadığı üçün göstərilməyənlər: {list}"

        # Mənbələr
        source.heading: "Mənbələr"
        source.accessed: "müraciət tarixi: {date}"
        source.archived: "arxiv nüsxəsi"
        source.issued: "dərc tarixi: {date}"
        source.access.excerpt: "Səhifənin özü deyil, saxlanmış çıxarışı oxunub."
        source.access.none: "Yoxlanmayıb: başqaları istinad edir, bu layihə oxumayıb."

        # Sübutlar
        evidence.title: "Sübutlar"
        evidence.description: "Saytdakı bütün göstəricilər və hər bir iddia: kim, nə vaxt, harada deyib."
        evidence.claims: "Bütün iddialar"
        evidence.conflicts: "Mənbələrin fərqləndiyi yerlər"
        evidence.indicator: "Göstərici"
        evidence.definition: "Tərif"
        evidence.value: "Qiymət"
        evidence.qualifier: "Dəqiqləşdirici"
        evidence.as-of: "Hansı tarixə"
        evidence.period: "Dövr"
        evidence.speaker: "Kim deyir"
        evidence.source: "Mənbə"
        evidence.locator: "Mənbədəki yeri"
        evidence.status: "Status"
        evidence.kind: "Növ"
        evidence.unit: "Vahid"
        evidence.note: "Qeyd"
        evidence.permalink: "Bu iddianın daimi keçidi"
        evidence.used-on: "İşləndiyi səhifələr"
        evidence.history: "Tarixçə"
        evidence.formula: "Düstur:"
        evidence.inputs: "Hesablamaya daxil olanlar:"
        access.excerpt: "yalnız çıxarışı oxunub"
        access.cited: "yoxlanmayıb"
        access.missing: "tapılmayıb"
        evidence.replaced-by: "Əvəz edən:"
        evidence.replaces: "Əvəz etdiyi:"
        evidence.spread: "Hər danışanın ən yeni göstəricisi: {range}"
        evidence.cite: "İddiaya necə istinad etməli"
        evidence.cite.hint: "Qiymətin keçidi iddianın daimi ünvanıdır. Məsələn:"
        evidence.downloads: "Yükləmələr"
        evidence.kind.cumulative: "artan yekun"
        evidence.kind.annual: "illik yekun"
        evidence.kind.snapshot: "müəyyən tarixə vəziyyət"
        evidence.kind.rate: "nisbət"
        evidence.kind.statement: "rəqəmsiz bəyanat"
        evidence.kind.event: "tarixli hadisə"
        evidence.derived.title: "Hesablanmış qiymətlər"
        evidence.derived.description: "Bu saytın özünün hesabladıqları, hər düstur və hər giriş rəqəmi ilə birlikdə."
        evidence.sources.title: "Bütün mənbələr"
        evidence.sources.description: "Bu saytda istinad edilən hər şey."
        evidence.data-notes.title: "Məlum ziddiyyətlər"
        evidence.data-notes.description: "Rəqəmlərin yoxlanmasında tapılan ziddiyyətlər və onların səbəbləri."
        evidence.data-notes.none: "Yoxlamalar ziddiyyət aşkar etməyib."
        evidence.corrections.title: "Düzəlişlər"
        evidence.corrections.description: "Bu saytın nəyi və nə vaxt düzəltdiyi."
        evidence.corrections.none: "İndiyədək düzəliş edilməyib."
        evidence.corrections.was: "Əvvəl:"
        evidence.corrections.now: "İndi:"
        status.current: "qüvvədə"
        status.superseded: "yenisi ilə əvəz olunub"
        status.disputed: "mübahisəli"
        status.unverified: "yoxlanmayıb"
        status.withdrawn: "geri götürülüb"
        speaker.official: "rəsmi"
        speaker.ngo: "qeyri-hökumət təşkilatı"
        speaker.de-facto: "de-fakto administrasiya"
        speaker.press: "mətbuat"
        speaker.court: "məhkəmə"
        speaker.international: "beynəlxalq təşkilat"
        speaker.academic: "tədqiqat"
        speaker.other: "digər"
        topic.casualties: "Zərərçəkənlər"
        topic.contamination: "Çirklənmə"
        topic.clearance: "Minatəmizləmə"
        topic.maps: "Mina xəritələri"
        topic.funding: "Maliyyələşmə"
        topic.costs: "Xərclər"
        topic.law: "Hüquq və müqavilələr"
        topic.diplomacy: "Diplomatiya"
        topic.return: "Qayıdış və bərpa"
        topic.environment: "Ətraf mühit"
        topic.method: "Metodika"
        topic.other: "Digər"
        """#
}
