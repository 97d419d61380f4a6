/// The interface messages in Turkish: YAML as in `Content/locales/<tag>.yaml`.
enum TurkishCatalog {
    static let yaml = #"""
        # Sayılar
        number.ordinal: { ordinal: true, other: "{count}." }
        magnitude.thousand: { select: number, one: "{number} bin", other: "{number} bin" }
        magnitude.million: { select: number, one: "{number} milyon", other: "{number} milyon" }
        magnitude.billion: { select: number, one: "{number} milyar", other: "{number} milyar" }
        magnitude-short.thousand: "{number} B"
        magnitude-short.million: "{number} Mn"
        magnitude-short.billion: "{number} Mr"

        # Niteleyiciler: sayının ve birimin çevresinde ({quantity}) ya da yalnız sayıda ({number-ablative})
        qualifier.over: "{number-ablative} fazla"
        qualifier.about: "yaklaşık {quantity}"
        qualifier.up-to: "en fazla {quantity}"
        qualifier.at-least: "en az {quantity}"
        qualifier.estimate: "tahminen {quantity}"
        qualifier-name.exact: "kesin"
        qualifier-name.over: "fazla"
        qualifier-name.about: "yaklaşık"
        qualifier-name.up-to: "en fazla"
        qualifier-name.at-least: "en az"
        qualifier-name.estimate: "tahmin"

        # Sayının ardındaki birimler
        unit.people: { select: number, one: "{number} kişi", other: "{number} kişi" }
        unit.victims: { select: number, one: "{number} mağdur", other: "{number} mağdur" }
        unit.mines: { select: number, one: "{number} mayın", other: "{number} mayın" }
        unit.items: { select: number, one: "{number} adet", other: "{number} adet" }
        unit.maps: { select: number, one: "{number} harita", other: "{number} harita" }
        unit.records: { select: number, one: "{number} kayıt", other: "{number} kayıt" }
        unit.incidents: { select: number, one: "{number} olay", other: "{number} olay" }
        unit.points: { select: number, one: "{number} madde", other: "{number} madde" }
        unit.countries: { select: number, one: "{number} ülke", other: "{number} ülke" }
        unit.states: { select: number, one: "{number} devlet", other: "{number} devlet" }
        unit.districts: { select: number, one: "{number} ilçe", other: "{number} ilçe" }
        unit.years: { select: number, one: "{number} yıl", other: "{number} yıl" }
        unit.months: { select: number, one: "{number} ay", other: "{number} ay" }
        unit.days: { select: number, one: "{number} gün", other: "{number} gün" }
        unit.ha: { select: number, one: "{number} hektar", other: "{number} hektar" }
        unit.sq-km: { select: number, one: "{number} kilometrekare", other: "{number} kilometrekare" }
        unit.km: { select: number, one: "{number} kilometre", other: "{number} kilometre" }
        unit.tonnes: { select: number, one: "{number} ton", other: "{number} ton" }
        unit.gwh: { select: number, one: "{number} GWh", other: "{number} GWh" }
        unit.usd: { select: number, one: "{number} ABD doları", other: "{number} ABD doları" }
        unit.eur: { select: number, one: "{number} avro", other: "{number} avro" }
        unit.gbp: { select: number, one: "{number} İngiliz sterlini", other: "{number} İngiliz sterlini" }
        unit.azn: { select: number, one: "{number} Azerbaycan manatı", other: "{number} Azerbaycan manatı" }
        unit.usd-per-mine: { select: number, one: "mayın başına {number} ABD doları", other: "mayın başına {number} ABD doları" }

        # Ölçü birimlerinde ek sayıya değil birime gelir
        unit-over.years: "{number} yıldan fazla"
        unit-over.months: "{number} aydan fazla"
        unit-over.days: "{number} günden fazla"
        unit-over.ha: "{number} hektardan fazla"
        unit-over.items: "{number} adetten fazla"
        unit-over.sq-km: "{number} kilometrekareden fazla"
        unit-over.km: "{number} kilometreden fazla"
        unit-over.tonnes: "{number} tondan fazla"
        unit-over.gwh: "{number} GWh’ten fazla"
        unit-over.usd: "{number} ABD dolarından fazla"
        unit-over.eur: "{number} avrodan fazla"
        unit-over.gbp: "{number} İngiliz sterlininden fazla"
        unit-over.azn: "{number} Azerbaycan manatından fazla"
        unit-over.usd-per-mine: "mayın başına {number} ABD dolarından fazla"
        unit-estimate.usd-per-mine: "mayın başına tahminen {number} ABD doları"
        unit-at-least.usd-per-mine: "mayın başına en az {number} ABD doları"
        unit-up-to.usd-per-mine: "mayın başına en fazla {number} ABD doları"
        unit-about.usd-per-mine: "mayın başına yaklaşık {number} ABD doları"

        unit-short.ha: "{number} ha"
        unit-short.sq-km: "{number} km²"
        unit-short.km: "{number} km"
        unit-short.tonnes: "{number} t"
        unit-short.usd: "{number} USD"
        unit-short.eur: "{number} EUR"
        unit-short.gbp: "{number} GBP"
        unit-short.azn: "{number} AZN"
        unit-short.usd-per-mine: "mayın başına {number} USD"

        unit-name.people: "kişi"
        unit-name.victims: "mağdur"
        unit-name.mines: "mayın"
        unit-name.items: "adet"
        unit-name.maps: "harita"
        unit-name.records: "kayıt"
        unit-name.incidents: "olay"
        unit-name.points: "madde"
        unit-name.countries: "ülke"
        unit-name.states: "devlet"
        unit-name.districts: "ilçe"
        unit-name.years: "yıl"
        unit-name.months: "ay"
        unit-name.days: "gün"
        unit-name.ha: "hektar"
        unit-name.sq-km: "kilometrekare"
        unit-name.km: "kilometre"
        unit-name.tonnes: "ton"
        unit-name.gwh: "gigavatsaat"
        unit-name.percent: "yüzde"
        unit-name.usd: "ABD doları"
        unit-name.eur: "avro"
        unit-name.gbp: "İngiliz sterlini"
        unit-name.azn: "Azerbaycan manatı"
        unit-name.usd-per-mine: "mayın başına ABD doları"

        # Tarihler
        date.about: "yaklaşık {date}"
        date.undated: "tarihsiz; kaynağın tarihi {date}"
        date.undated-plain: "tarihsiz"
        date.since: "başlangıç: {date}"
        date.until: "bitiş: {date}"

        language.en: "İngilizce"
        language.tr: "Türkçe"
        language.az: "Azerbaycan Türkçesi"
        language.ru: "Rusça"
        language.hy: "Ermenice"
        language.ar: "Arapça"

        # Sayfalar
        page.details: "Ayrıntılar"
        page.updated: "Güncelleme: {date}"
        page.published: "{date}"
        page.authors: "Yazan: {names}"
        page.sources-count: { one: "{count} kaynak", other: "{count} kaynak" }
        page.reading-time: { one: "{count} dakika", other: "{count} dakika" }
        page.as-of: "{date} itibarıyla"
        page.menu: "Menü"
        page.close: "Kapat"
        page.languages: "Diller"
        page.skip: "Metne geç"
        page.contents: "Bu sayfada"
        page.breadcrumbs: "Bulunduğunuz yer"
        page.home: "Genel bakış"
        page.tags: "Konular"
        page.tags.description: "Sitenin bütün konuları ve sayfaları."
        page.tag: "Konu: {tag}"
        page.pages: { one: "{count} sayfa", other: "{count} sayfa" }
        page.all-pages: "Bütün sayfalar"
        page.feed: "Akış"
        page.not-found.title: "Sayfa bulunamadı"
        page.not-found.text: "Bu adreste bir şey yok. Sayfa taşınmış olabilir; genel bakış ve arama yol gösterir."
        page.search: "Ara"
        page.search.placeholder: "Bu sitede ara"
        page.search.none: "Sonuç bulunamadı."
        page.search.count: { one: "{count} sonuç", other: "{count} sonuç" }
        page.search-results: "Sonuçlar"
        page.theme: "Gece görünümü"
        page.text-larger: "Yazıyı büyüt"
        page.text-smaller: "Yazıyı küçült"
        page.text-size: "Yazı boyutu"
        page.copy-link: "Bağlantıyı kopyala"
        page.copied: "Kopyalandı"
        page.share: "Paylaş"
        page.share-mail: "E-postayla gönder"
        page.cite: "Bu sayfayı kaynak göstermek için"
        page.copy-cite: "Künyeyi kopyala"
        page.cite.downloads: "Bütün kaynaklar:"
        page.cite.accessed: "erişim: {date}"
        page.print: "Yazdır"
        page.data: "Veriler"
        page.license: "Metin ve tablolar: {license}"
        page.draft: "Taslak: henüz yayımlanmadı"
        page.related: "İlgili sayfalar"
        page.previous: "Önceki"
        page.next: "Sonraki"
        page.top: "Başa dön"
        page.contact: "İletişim"
        page.choose-language: "Dil seçin"
        page.permalink: "Bu bölümün bağlantısı"
        home.latest: "Sayfalar"

        # Yedek dil ve çeviriler
        fallback.notice: "Bu sayfanın {language} çevirisi henüz yok; {original} aslı gösteriliyor."
        translation.machine: "Makine çevirisidir; bu dili bilen bir okur tarafından henüz denetlenmedi. Asıl dil: {original}."
        translation.draft: "Bu çeviri bir taslaktır. Asıl dil: {original}."
        translation.stale: "Bu çeviri yapıldıktan sonra asıl metin değişti."

        # Güvenlik
        safety.title: "Bu bir güvenlik haritası değildir."
        safety.text: "Patlayabilecek bir şey görürseniz dokunmayın, geldiğiniz yoldan uzaklaşın ve bildirin: Azerbaycan’da 112, Ermenistan’da 911."
        page.safety-label: "Güvenlik uyarısı"

        xref.chart: "Grafik {number}"
        xref.map: "Harita {number}"
        xref.table: "Tablo {number}"
        xref.section: "Bölüm {number}"

        note.heading: "Notlar"
        note.back: "{note} numaralı notun geçtiği yere dön"
        note.back-of: "{note} numaralı notun geçtiği yere dön ({index}/{count})"

        claim.as-of-inline: "({date} itibarıyla)"
        claim.by-inline: "({speaker})"
        claim.as-of: "{date} itibarıyla"
        claim.undated: "tarihsiz"
        claim.derived: "türetilmiş"
        claim.over-a-year-old: "bir yıldan eski"

        # Grafikler
        chart.no-data: "Veri yok"
        chart.empty: "Gösterilecek veri yok."
        chart.as-of: "{date} itibarıyla"
        chart.source: "Kaynak: {sources}"
        chart.source-label: "Kaynaklar:"
        chart.table: "Tablo olarak göster"
        chart.download.svg: "Görsel (SVG)"
        chart.download.csv: "Veri (CSV)"
        chart.notes: "Not: {text}"
        chart.override: "Olağan kuralın dışında çizildi: {reason}"
        chart.values: "Değerler"
        chart.series-value: "{value} {series}"
        chart.mark-title: "{place}: {value}"
        chart.mark-title-series: "{place}, {series}: {value}"
        chart.range: "{low}–{high}"
        chart.period: "{from} – {to}"
        chart.value-unit: "{value} {unit}"
        chart.certainty.reported: "sayımı yapan kurumun açıkladığı"
        chart.certainty.estimated: "tahmin"
        chart.certainty.secondary: "başka bir kaynağın aktardığı"
        chart.denominator: "%100 = {text}"
        chart.square: "Bir kare: {value}"
        chart.rest: "diğer"
        chart.less-than: "{value} altı"
        chart.at-least: "{value} ve üzeri"
        chart.column.category: "Kategori"
        chart.column.date: "Tarih"
        chart.column.value: "Değer"
        chart.column.from: "Başlangıç"
        chart.column.to: "Bitiş"
        chart.column.status: "Rakamın türü"
        chart.column.event: "Olay"
        chart.column.place: "Yer"
        chart.column.source: "Kaynak"
        chart.summary.bar: { one: "{count} çubuklu çubuk grafiği.", other: "{count} çubuklu çubuk grafiği." }
        chart.summary.line: { one: "{count} çizgili çizgi grafiği.", other: "{count} çizgili çizgi grafiği." }
        chart.summary.area: { one: "{count} alanlı alan grafiği.", other: "{count} alanlı alan grafiği." }
        chart.summary.dot: { one: "{count} noktalı nokta grafiği.", other: "{count} noktalı nokta grafiği." }
        chart.summary.range: { one: "{count} satırlı aralık grafiği.", other: "{count} satırlı aralık grafiği." }
        chart.summary.timeline: { one: "{count} olaylı zaman çizelgesi.", other: "{count} olaylı zaman çizelgesi." }
        chart.summary.waffle: { one: "{count} gruplu kare grafiği.", other: "{count} gruplu kare grafiği." }
        chart.summary.slope: { one: "{count} çizgili eğim grafiği.", other: "{count} çizgili eğim grafiği." }
        chart.summary.map: { one: "{count} yerin rakamlarını gösteren harita.", other: "{count} yerin rakamlarını gösteren harita." }
        chart.summary.panels: { one: "{count} pano.", other: "Aynı ölçekte {count} pano." }
        chart.summary.series: "{series}: {text}."
        chart.summary.join: "{a}; {b}"
        chart.summary.rising: "yükseliş, {first} ({firstAt}) → {last} ({lastAt})"
        chart.summary.falling: "düşüş, {first} ({firstAt}) → {last} ({lastAt})"
        chart.summary.level: "başta ({firstAt}) ve sonda ({lastAt}) {first}"
        chart.summary.changing: "ilk değer {first} ({firstAt}), son değer {last} ({lastAt})"
        chart.summary.extremes: "en düşük {low} ({lowAt}), en yüksek {high} ({highAt})"
        chart.summary.single: "{value} ({at})"
        chart.summary.span: "{from} ile {to} arası."
        chart.summary.missing: "Veri yok: {list}."
        chart.summary.as-of: "{date} itibarıyla."
        chart.map.boundaries: "Bu haritadaki sınırlar ve adlar resmî onay ya da kabul anlamına gelmez."
        chart.map.locator: "Bölgenin konumu"
        chart.map.unplaced: "Sınırları haritada bulunmadığı için gösterilmeyenler: {list}"

        # Kaynaklar
        source.heading: "Kaynaklar"
        source.accessed: "erişim: {date}"
        source.archived: "arşiv kopyası"
        source.issued: "yayım tarihi: {date}"
        source.access.excerpt: "Sayfanın tamamı değil, saklanmış bir alıntısı okundu."
        source.access.none: "Doğrulanmadı: başkaları anıyor, bu proje okumadı."

        # Kanıtlar
        evidence.title: "Kanıtlar"
        evidence.description: "Sitedeki bütün göstergeler ve her iddia: kim, ne zaman, nerede söyledi."
        evidence.claims: "Bütün iddialar"
        evidence.conflicts: "Kaynakların ayrıldığı yerler"
        evidence.indicator: "Gösterge"
        evidence.definition: "Tanım"
        evidence.value: "Değer"
        evidence.qualifier: "Niteleyici"
        evidence.as-of: "Tarih itibarıyla"
        evidence.period: "Dönem"
        evidence.speaker: "Söyleyen"
        evidence.source: "Kaynak"
        evidence.locator: "Kaynaktaki yeri"
        evidence.status: "Durum"
        evidence.kind: "Tür"
        evidence.unit: "Birim"
        evidence.note: "Not"
        evidence.permalink: "Bu iddianın kalıcı bağlantısı"
        evidence.used-on: "Kullanıldığı sayfalar"
        evidence.history: "Geçmiş"
        evidence.formula: "Formül:"
        evidence.inputs: "Hesapta kullanılanlar:"
        access.excerpt: "yalnız bir kesiti okundu"
        access.cited: "doğrulanmadı"
        access.missing: "bulunamadı"
        evidence.replaced-by: "Yerine geçen:"
        evidence.replaces: "Yerini aldığı:"
        evidence.spread: "Her konuşanın en yeni sayısı: {range}"
        evidence.cite: "Bir iddiaya nasıl atıf yapılır"
        evidence.cite.hint: "Bir değerin bağlantısı, iddianın kalıcı adresidir. Örneğin:"
        evidence.downloads: "İndirmeler"
        evidence.kind.cumulative: "birikimli toplam"
        evidence.kind.annual: "yıllık toplam"
        evidence.kind.snapshot: "belirli bir tarihteki durum"
        evidence.kind.rate: "oran"
        evidence.kind.statement: "sayı içermeyen açıklama"
        evidence.kind.event: "tarihli olay"
        evidence.derived.title: "Türetilmiş değerler"
        evidence.derived.description: "Bu sitenin kendi hesapladıkları; her formül ve her girdiyle birlikte."
        evidence.sources.title: "Bütün kaynaklar"
        evidence.sources.description: "Bu sitede anılan her şey."
        evidence.data-notes.title: "Bilinen çelişkiler"
        evidence.data-notes.description: "Rakam denetimlerimizin bulduğu çelişkiler ve nedenleri."
        evidence.data-notes.none: "Denetimler çelişen bir şey bulmadı."
        evidence.corrections.title: "Düzeltmeler"
        evidence.corrections.description: "Bu sitenin neyi ne zaman düzelttiği."
        evidence.corrections.none: "Şimdiye kadar bir düzeltme yapılmadı."
        evidence.corrections.was: "Önceki:"
        evidence.corrections.now: "Şimdiki:"
        status.current: "güncel"
        status.superseded: "yerini yenisi aldı"
        status.disputed: "tartışmalı"
        status.unverified: "doğrulanmadı"
        status.withdrawn: "geri çekildi"
        speaker.official: "resmî"
        speaker.ngo: "sivil toplum kuruluşu"
        speaker.de-facto: "fiilî yönetim"
        speaker.press: "basın"
        speaker.court: "mahkeme"
        speaker.international: "uluslararası kuruluş"
        speaker.academic: "araştırma"
        speaker.other: "diğer"
        topic.casualties: "Mağdurlar"
        topic.contamination: "Kirlilik"
        topic.clearance: "Temizlik"
        topic.maps: "Mayın haritaları"
        topic.funding: "Finansman"
        topic.costs: "Maliyetler"
        topic.law: "Hukuk ve antlaşmalar"
        topic.diplomacy: "Diplomasi"
        topic.return: "Dönüş ve yeniden inşa"
        topic.environment: "Çevre"
        topic.method: "Yöntem"
        topic.other: "Diğer"

        # The report
        report.edition: "{number}. baskı"
        report.as-of: "Rakamların tarihi: {date}"
        report.contents: "İçindekiler"
        report.summary: "Temel rakamlar"
        report.summary-text: "Her rakam, kimin ne zaman söylediğiyle birlikte; son sütun bölümün sayfasını gösterir."
        report.figure: "Neyi sayıyor"
        report.page: "Sayfa"
        report.pages: "Sayfalar"
        report.charts: "Grafikler ve haritalar"
        report.chart-data: "Grafiklerin arkasındaki veriler"
        report.chart-sources: "Grafik ve tabloların kaynakları"
        report.glossary: "Sözlük"
        report.colophon: "Künye"
        report.colophon-text: "Her rakamın bir sahibi, tarihi ve kaynağı olan tek bir veri ve metin kümesinden Attest ile hazırlanmıştır."
        report.colophon-hash: "Bir kopya, yayımlanan içerikle karşılaştırılabilir: Content klasörünün yanında çalıştırılan bu komut aynı sayıyı verir."
        report.cite: "Bu raporu kaynak göstermek için"
        report.cite-article: "Bu makaleyi kaynak göstermek için"
        report.license: "Yeniden kullanım"
        report.number: "No {number}"
        report.note-again: "(bkz. {number} numaralı not)"
        report.about-author: "Yazar hakkında"
        report.cover: "Kapak"
        report.landmarks: "Kitaptaki yerler"
        report.accessibility: "Başlıklar, içindekiler, sayfa işaretleri ve geri götüren notlar içeren metin. Her grafiğin bir başlığı, bir açıklaması ve rakamlarının tablosu vardır."
        report.script.latin: "Latin harfli kaynaklar"
        report.script.cyrillic: "Kiril harfli kaynaklar"
        report.script.armenian: "Ermeni harfli kaynaklar"
        report.script.arabic: "Arap harfli kaynaklar"
        report.script.other: "Diğer kaynaklar"
        report.pdf: "PDF"
        """#
}
