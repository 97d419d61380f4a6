/// The interface messages in Armenian: YAML as in `Content/locales/<tag>.yaml`.
enum ArmenianCatalog {
    static let yaml = #"""
        # Թվեր
        number.ordinal: { ordinal: true, one: "{count}-ին", other: "{count}-րդ" }
        magnitude.thousand: { select: number, one: "{number} հազար", other: "{number} հազար" }
        magnitude.million: { select: number, one: "{number} միլիոն", other: "{number} միլիոն" }
        magnitude.billion: { select: number, one: "{number} միլիարդ", other: "{number} միլիարդ" }
        magnitude-short.thousand: "{number} հզր"
        magnitude-short.million: "{number} մլն"
        magnitude-short.billion: "{number} մլրդ"

        # Ճշտող բառեր
        qualifier.over: "ավելի քան {quantity}"
        qualifier.about: "մոտ {quantity}"
        qualifier.up-to: "մինչև {quantity}"
        qualifier.at-least: "առնվազն {quantity}"
        qualifier.estimate: "գնահատմամբ՝ {quantity}"
        qualifier-name.exact: "ճշգրիտ"
        qualifier-name.over: "ավելի քան"
        qualifier-name.about: "մոտ"
        qualifier-name.up-to: "մինչև"
        qualifier-name.at-least: "առնվազն"
        qualifier-name.estimate: "գնահատում"

        # Միավորներ թվից հետո
        unit.people: { select: number, one: "{number} մարդ", other: "{number} մարդ" }
        unit.victims: { select: number, one: "{number} տուժած", other: "{number} տուժած" }
        unit.mines: { select: number, one: "{number} ական", other: "{number} ական" }
        unit.items: { select: number, one: "{number} առարկա", other: "{number} առարկա" }
        unit.maps: { select: number, one: "{number} քարտեզ", other: "{number} քարտեզ" }
        unit.records: { select: number, one: "{number} գրառում", other: "{number} գրառում" }
        unit.incidents: { select: number, one: "{number} դեպք", other: "{number} դեպք" }
        unit.points: { select: number, one: "{number} կետ", other: "{number} կետ" }
        unit.countries: { select: number, one: "{number} երկիր", other: "{number} երկիր" }
        unit.states: { select: number, one: "{number} պետություն", other: "{number} պետություն" }
        unit.districts: { select: number, one: "{number} շրջան", other: "{number} շրջան" }
        unit.years: { select: number, one: "{number} տարի", other: "{number} տարի" }
        unit.months: { select: number, one: "{number} ամիս", other: "{number} ամիս" }
        unit.days: { select: number, one: "{number} օր", other: "{number} օր" }
        unit.ha: { select: number, one: "{number} հեկտար", other: "{number} հեկտար" }
        unit.sq-km: { select: number, one: "{number} քառակուսի կիլոմետր", other: "{number} քառակուսի կիլոմետր" }
        unit.km: { select: number, one: "{number} կիլոմետր", other: "{number} կիլոմետր" }
        unit.tonnes: { select: number, one: "{number} տոննա", other: "{number} տոննա" }
        unit.gwh: { select: number, one: "{number} ԳՎտ·ժ", other: "{number} ԳՎտ·ժ" }
        unit.usd: { select: number, one: "{number} ԱՄՆ դոլար", other: "{number} ԱՄՆ դոլար" }
        unit.eur: { select: number, one: "{number} եվրո", other: "{number} եվրո" }
        unit.gbp: { select: number, one: "{number} բրիտանական ֆունտ", other: "{number} բրիտանական ֆունտ" }
        unit.azn: { select: number, one: "{number} ադրբեջանական մանաթ", other: "{number} ադրբեջանական մանաթ" }
        unit.usd-per-mine: { select: number, one: "{number} ԱՄՆ դոլար մեկ ականի համար", other: "{number} ԱՄՆ դոլար մեկ ականի համար" }

        unit-short.ha: "{number} հա"
        unit-short.sq-km: "{number} կմ²"
        unit-short.km: "{number} կմ"
        unit-short.tonnes: "{number} տ"
        unit-short.usd: "{number} USD"
        unit-short.eur: "{number} EUR"
        unit-short.gbp: "{number} GBP"
        unit-short.azn: "{number} AZN"
        unit-short.usd-per-mine: "{number} USD մեկ ականի համար"

        unit-name.people: "մարդ"
        unit-name.victims: "տուժածներ"
        unit-name.mines: "ականներ"
        unit-name.items: "առարկաներ"
        unit-name.maps: "քարտեզներ"
        unit-name.records: "գրառումներ"
        unit-name.incidents: "դեպքեր"
        unit-name.points: "կետեր"
        unit-name.countries: "երկրներ"
        unit-name.states: "պետություններ"
        unit-name.districts: "շրջաններ"
        unit-name.years: "տարիներ"
        unit-name.months: "ամիսներ"
        unit-name.days: "օրեր"
        unit-name.ha: "հեկտար"
        unit-name.sq-km: "քառակուսի կիլոմետր"
        unit-name.km: "կիլոմետր"
        unit-name.tonnes: "տոննա"
        unit-name.gwh: "գիգավատտ-ժամ"
        unit-name.percent: "տոկոս"
        unit-name.usd: "ԱՄՆ դոլար"
        unit-name.eur: "եվրո"
        unit-name.gbp: "բրիտանական ֆունտ"
        unit-name.azn: "ադրբեջանական մանաթ"
        unit-name.usd-per-mine: "ԱՄՆ դոլար մեկ ականի համար"

        # Ամսաթվեր
        date.about: "մոտավորապես {date}"
        date.undated: "անթվակիր. աղբյուրի ամսաթիվը՝ {date}"
        date.undated-plain: "անթվակիր"
        date.since: "սկիզբը՝ {date}"
        date.until: "վերջը՝ {date}"

        language.en: "անգլերեն"
        language.tr: "թուրքերեն"
        language.az: "ադրբեջաներեն"
        language.ru: "ռուսերեն"
        language.hy: "հայերեն"
        language.ar: "արաբերեն"

        # Էջեր
        page.details: "Մանրամասներ"
        page.updated: "Թարմացվել է՝ {date}"
        page.published: "{date}"
        page.authors: "Հեղինակ՝ {names}"
        page.sources-count: { one: "{count} աղբյուր", other: "{count} աղբյուր" }
        page.reading-time: { one: "ընթերցումը՝ {count} րոպե", other: "ընթերցումը՝ {count} րոպե" }
        page.as-of: "Դրությունը՝ {date}"
        page.further: "Այլ էջեր"
        page.menu: "Ցանկ"
        page.close: "Փակել"
        page.languages: "Լեզուներ"
        page.skip: "Անցնել տեքստին"
        page.contents: "Այս էջում"
        page.breadcrumbs: "Դուք այստեղ եք"
        page.home: "Ակնարկ"
        page.tags: "Թեմաներ"
        page.tags.description: "Կայքի բոլոր թեմաներն ու դրանց էջերը։"
        page.tag: "Թեմա՝ {tag}"
        page.pages: { one: "{count} էջ", other: "{count} էջ" }
        page.all-pages: "Բոլոր էջերը"
        page.feed: "Հոսք"
        page.not-found.title: "Էջը չի գտնվել"
        page.not-found.text: "Այս հասցեով ոչինչ չկա։ Հնարավոր է, որ էջը տեղափոխվել է. շարունակեք ակնարկից կամ որոնումից։"
        page.search: "Որոնում"
        page.search.placeholder: "Որոնել այս կայքում"
        page.search.none: "Ոչինչ չի գտնվել։"
        page.search.count: { one: "{count} արդյունք", other: "{count} արդյունք" }
        page.search-results: "Արդյունքներ"
        page.theme: "Գիշերային տեսք"
        page.text-larger: "Մեծացնել տառերը"
        page.text-smaller: "Փոքրացնել տառերը"
        page.text-size: "Տառաչափ"
        page.copy-link: "Պատճենել հղումը"
        page.copied: "Պատճենված է"
        page.share: "Կիսվել"
        page.share-mail: "Ուղարկել էլ. փոստով"
        page.cite: "Այս էջին հղում անելու համար"
        page.copy-cite: "Պատճենել մեջբերումը"
        page.cite.downloads: "Բոլոր աղբյուրները՝"
        page.cite.accessed: "դիտվել է՝ {date}"
        page.print: "Տպել"
        page.data: "Տվյալներ"
        page.license: "Տեքստը և աղյուսակները՝ {license}"
        page.draft: "Սևագիր՝ դեռ հրապարակված չէ"
        page.related: "Առնչվող էջեր"
        page.previous: "Նախորդը"
        page.next: "Հաջորդը"
        page.part: "Մաս {part}՝ {count}-ից"
        page.top: "Վերադառնալ սկիզբ"
        page.follow: "Հետևել"
        page.about-author: "Հեղինակի մասին"
        page.contact: "Կապ"
        page.choose-language: "Ընտրեք լեզուն"
        page.permalink: "Այս բաժնի հղումը"
        home.latest: "Էջեր"

        # Փոխարինում և թարգմանություններ
        fallback.notice: "Այս էջը դեռ չունի {language} թարգմանություն։ Ցուցադրվում է {original} բնագիրը։"
        translation.machine: "Մեքենայական թարգմանություն, որը դեռ չի ստուգել այս լեզվին տիրապետող ընթերցող։ Բնագրի լեզուն՝ {original}։"
        translation.draft: "Այս թարգմանությունը սևագիր է։ Բնագրի լեզուն՝ {original}։"
        translation.stale: "Այս թարգմանությունից հետո բնագիրը փոխվել է։"

        # Անվտանգություն
        safety.title: "Սա անվտանգության քարտեզ չէ։"
        safety.text: "Եթե տեսնեք որևէ բան, որը կարող է պայթել, մի՛ դիպչեք դրան, հեռացեք այն ճանապարհով, որով եկել եք, և հայտնեք՝ Ադրբեջանում 112, Հայաստանում 911։"
        page.safety-label: "Անվտանգության նախազգուշացում"

        xref.chart: "Գծապատկեր {number}"
        xref.map: "Քարտեզ {number}"
        xref.table: "Աղյուսակ {number}"
        xref.section: "Բաժին {number}"

        note.heading: "Ծանոթագրություններ"
        note.back: "Վերադառնալ {note} ծանոթագրության հղմանը"

        claim.as-of-inline: "(դրությունը՝ {date})"
        claim.by-inline: "({speaker})"
        claim.as-of: "դրությունը՝ {date}"
        claim.undated: "անթվակիր"
        claim.derived: "հաշվարկված"
        claim.over-a-year-old: "ավելի քան մեկ տարվա"

        # Գծապատկերներ
        chart.no-data: "Տվյալներ չկան"
        chart.empty: "Ցուցադրելու տվյալներ չկան։"
        chart.as-of: "Դրությունը՝ {date}"
        chart.source: "Աղբյուր՝ {sources}"
        chart.source-label: "Աղբյուրներ՝"
        chart.table: "Ցույց տալ աղյուսակով"
        chart.download.svg: "Պատկեր (SVG)"
        chart.download.csv: "Տվյալներ (CSV)"
        chart.cite: "Հղում անել"
        chart.embed: "Տեղադրել կայքում"
        chart.embed.code: "Կոդ, որը ցույց է տալիս այս գծապատկերը այլ կայքում"
        chart.embed.copy: "Պատճենել կոդը"
        chart.embed.page: "Նախադիտում"
        chart.notes: "Ծանոթություն՝ {text}"
        chart.override: "Կառուցված է սովորական կանոնից շեղվելով՝ {reason}"
        chart.values: "Արժեքներ"
        chart.series-value: "{value} {series}"
        chart.mark-title: "{place}՝ {value}"
        chart.mark-title-series: "{place}, {series}՝ {value}"
        chart.range: "{low}–{high}"
        chart.period: "{from} – {to}"
        chart.list: "{a}, {b}"
        chart.value-unit: "{value} {unit}"
        chart.certainty.reported: "հաշվարկը վարող մարմնի հաղորդած"
        chart.certainty.estimated: "գնահատում"
        chart.certainty.secondary: "այլ աղբյուրի վերարտադրած"
        chart.denominator: "100% = {text}"
        chart.square: "Մեկ քառակուսին՝ {value}"
        chart.rest: "այլ"
        chart.less-than: "{value}-ից պակաս"
        chart.at-least: "{value} և ավելի"
        chart.column.category: "Դաս"
        chart.column.date: "Ամսաթիվ"
        chart.column.year: "Տարի"
        chart.column.value: "Արժեք"
        chart.column.from: "Սկիզբ"
        chart.column.to: "Վերջ"
        chart.column.status: "Թվի տեսակը"
        chart.column.event: "Իրադարձություն"
        chart.column.place: "Տեղ"
        chart.column.source: "Աղբյուր"
        chart.summary.bar: { one: "Սյունակային գծապատկեր, {count} սյուն։", other: "Սյունակային գծապատկեր, {count} սյուն։" }
        chart.summary.line: { one: "Գծային գծապատկեր, {count} գիծ։", other: "Գծային գծապատկեր, {count} գիծ։" }
        chart.summary.area: { one: "Մակերեսային գծապատկեր, {count} մակերես։", other: "Մակերեսային գծապատկեր, {count} մակերես։" }
        chart.summary.dot: { one: "Կետային գծապատկեր, {count} կետ։", other: "Կետային գծապատկեր, {count} կետ։" }
        chart.summary.range: { one: "Միջակայքերի գծապատկեր, {count} տող։", other: "Միջակայքերի գծապատկեր, {count} տող։" }
        chart.summary.timeline: { one: "Ժամանակագրություն, {count} իրադարձություն։", other: "Ժամանակագրություն, {count} իրադարձություն։" }
        chart.summary.waffle: { one: "Քառակուսիների գծապատկեր, {count} խումբ։", other: "Քառակուսիների գծապատկեր, {count} խումբ։" }
        chart.summary.slope: { one: "Թեքությունների գծապատկեր, {count} գիծ։", other: "Թեքությունների գծապատկեր, {count} գիծ։" }
        chart.summary.map: { one: "Քարտեզ՝ թվերով, {count} վայր։", other: "Քարտեզ՝ թվերով, {count} վայր։" }
        chart.summary.panels: { one: "{count} վահանակ։", other: "{count} վահանակ՝ նույն մասշտաբով։" }
        chart.summary.series: "{series}՝ {text}։"
        chart.summary.join: "{a}, {b}"
        chart.summary.rising: "աճ, {first} ({firstAt}) → {last} ({lastAt})"
        chart.summary.falling: "նվազում, {first} ({firstAt}) → {last} ({lastAt})"
        chart.summary.level: "{first} սկզբում ({firstAt}) և վերջում ({lastAt})"
        chart.summary.changing: "առաջին արժեքը՝ {first} ({firstAt}), վերջինը՝ {last} ({lastAt})"
        chart.summary.extremes: "նվազագույնը՝ {low} ({lowAt}), առավելագույնը՝ {high} ({highAt})"
        chart.summary.single: "{value} ({at})"
        chart.summary.span: "Ժամանակահատվածը՝ {from} – {to}։"
        chart.summary.missing: "Տվյալներ չկան՝ {list}։"
        chart.summary.as-of: "Դրությունը՝ {date}։"
        chart.map.boundaries: "Այս քարտեզի սահմաններն ու անունները պաշտոնական հավանություն կամ ճանաչում չեն նշանակում։"
        chart.map.locator: "Որտեղ է գտնվում տարածքը"
        chart.map.unplaced: "Ցույց տրված չեն, քանի որ քարտեզում դրանց սահմանները չկան՝ {list}"

        # Աղբյուրներ
        source.heading: "Աղբյուրներ"
        source.accessed: "դիտվել է՝ {date}"
        source.archived: "արխիվային պատճեն"
        source.issued: "հրապարակվել է՝ {date}"
        source.access.excerpt: "Կարդացվել է պահպանված հատվածը, ոչ թե ամբողջ էջը։"
        source.access.none: "Ստուգված չէ. հղում են անում ուրիշները, այս նախագիծը չի կարդացել։"

        # Վկայություններ
        evidence.title: "Վկայություններ"
        evidence.description: "Կայքի բոլոր ցուցանիշներն ու յուրաքանչյուր պնդում. ով, երբ և որտեղ է ասել։"
        evidence.claims: "Բոլոր պնդումները"
        evidence.conflicts: "Որտեղ են աղբյուրները տարբերվում"
        evidence.indicator: "Ցուցանիշ"
        evidence.definition: "Սահմանում"
        evidence.value: "Արժեք"
        evidence.qualifier: "Ճշտող բառ"
        evidence.as-of: "Որ օրվա դրությամբ"
        evidence.period: "Ժամանակահատված"
        evidence.speaker: "Ով է ասում"
        evidence.source: "Աղբյուր"
        evidence.locator: "Տեղը աղբյուրում"
        evidence.status: "Կարգավիճակ"
        evidence.kind: "Տեսակ"
        evidence.unit: "Միավոր"
        evidence.note: "Ծանոթություն"
        evidence.permalink: "Այս պնդման մշտական հղումը"
        evidence.used-on: "Որտեղ է օգտագործվում"
        evidence.history: "Պատմություն"
        evidence.formula: "Բանաձև՝"
        evidence.inputs: "Հաշվարկված է ըստ՝"
        access.excerpt: "կարդացվել է հատվածը"
        access.cited: "ստուգված չէ"
        access.missing: "չի գտնվել"
        evidence.replaced-by: "Փոխարինվել է՝"
        evidence.replaces: "Փոխարինում է՝"
        evidence.spread: "Յուրաքանչյուր խոսողի վերջին տվյալը՝ {range}"
        evidence.cite: "Ինչպես հղել պնդմանը"
        evidence.cite.hint: "Արժեքի հղումը պնդման մշտական հասցեն է։ Օրինակ՝"
        evidence.downloads: "Ներբեռնումներ"
        evidence.kind.cumulative: "աճող հանրագումար"
        evidence.kind.annual: "տարեկան հանրագումար"
        evidence.kind.snapshot: "վիճակը որոշակի օր"
        evidence.kind.rate: "բաժին"
        evidence.kind.statement: "հայտարարություն առանց թվի"
        evidence.kind.event: "թվագրված իրադարձություն"
        evidence.derived.title: "Հաշվարկված արժեքներ"
        evidence.derived.description: "Ինչ է հաշվարկել այս կայքն ինքը՝ բոլոր բանաձևերով և ելակետային թվերով։"
        evidence.sources.title: "Բոլոր աղբյուրները"
        evidence.sources.description: "Այն ամենը, ինչին հղում է անում այս կայքը։"
        evidence.data-notes.title: "Հայտնի հակասություններ"
        evidence.data-notes.description: "Ինչ են գտել թվերի մեր ստուգումները, և ինչու է այդպես։"
        evidence.data-notes.none: "Ստուգումները հակասություն չեն գտել։"
        evidence.corrections.title: "Ուղղումներ"
        evidence.corrections.description: "Ինչ է ուղղել այս կայքը և երբ։"
        evidence.corrections.none: "Առայժմ ուղղումներ չկան։"
        evidence.corrections.was: "Եղել է՝"
        evidence.corrections.now: "Այժմ՝"
        status.current: "գործող"
        status.superseded: "փոխարինված նորով"
        status.disputed: "վիճարկվող"
        status.unverified: "չստուգված"
        status.withdrawn: "հետ վերցված"
        speaker.official: "պաշտոնական"
        speaker.ngo: "հասարակական կազմակերպություն"
        speaker.de-facto: "դե ֆակտո իշխանություններ"
        speaker.press: "մամուլ"
        speaker.court: "դատարան"
        speaker.international: "միջազգային կազմակերպություն"
        speaker.academic: "հետազոտություն"
        speaker.other: "այլ"
        topic.casualties: "Տուժածներ"
        topic.contamination: "Աղտոտվածություն"
        topic.clearance: "Ականազերծում"
        topic.maps: "Ականադաշտերի քարտեզներ"
        topic.funding: "Ֆինանսավորում"
        topic.costs: "Ծախսեր"
        topic.law: "Իրավունք և պայմանագրեր"
        topic.diplomacy: "Դիվանագիտություն"
        topic.return: "Վերադարձ և վերականգնում"
        topic.environment: "Շրջակա միջավայր"
        topic.method: "Մեթոդ"
        topic.other: "Այլ"

        # The report
        report.edition: "Հրատարակություն {number}"
        report.as-of: "Տվյալները՝ {date} դրությամբ"
        report.contents: "Բովանդակություն"
        report.summary: "Հիմնական թվեր"
        report.summary-text: "Յուրաքանչյուր թվի կողքին նշված է, թե ով և երբ է այն հայտնել. վերջին սյունակը նշում է գլխի էջը։"
        report.figure: "Ինչ է հաշվված"
        report.page: "Էջ"
        report.pages: "Էջեր"
        report.charts: "Գծապատկերներ և քարտեզներ"
        report.chart-data: "Գծապատկերների տվյալները"
        report.chart-sources: "Գծապատկերների և աղյուսակների աղբյուրները"
        report.glossary: "Բառարան"
        report.colophon: "Ելքային տվյալներ"
        report.colophon-text: "Պատրաստված է Attest-ով տվյալների և տեքստերի մեկ հավաքածուից, որտեղ յուրաքանչյուր թիվ ունի հեղինակ, ամսաթիվ և աղբյուր։"
        report.colophon-hash: "Օրինակը կարելի է համեմատել հրապարակված բովանդակության հետ. այս հրամանը, գործարկված Content պանակի կողքին, տալիս է նույն թիվը։"
        report.cite: "Այս զեկույցին հղում կատարելու համար"
        report.cite-article: "Այս հոդվածին հղում կատարելու համար"
        report.license: "Վերաօգտագործում"
        report.number: "№ {number}"
        report.note-again: "(տե՛ս ծանոթագրություն {number})"
        report.about-author: "Հեղինակի մասին"
        report.cover: "Շապիկ"
        report.landmarks: "Տեղեր գրքում"
        report.accessibility: "Տեքստ՝ վերնագրերով, բովանդակությամբ, էջանիշերով և հետ տանող ծանոթագրություններով։ Յուրաքանչյուր գծապատկեր ունի վերնագիր, նկարագրություն և իր թվերի աղյուսակը։"
        report.script.latin: "Լատինատառ աղբյուրներ"
        report.script.cyrillic: "Կիրիլատառ աղբյուրներ"
        report.script.armenian: "Հայատառ աղբյուրներ"
        report.script.arabic: "Արաբատառ աղբյուրներ"
        report.script.other: "Այլ աղբյուրներ"
        report.pdf: "PDF"
        """#
}
