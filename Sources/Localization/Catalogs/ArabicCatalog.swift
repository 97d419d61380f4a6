/// The interface messages in Arabic: YAML as in `Content/locales/<tag>.yaml`.
enum ArabicCatalog {
    static let yaml = #"""
        # الأعداد
        number.ordinal: "{count}."
        magnitude.thousand: { select: number, zero: "{number} ألف", one: "{number} ألف", two: "{number} ألف", few: "{number} آلاف", many: "{number} ألف", other: "{number} ألف" }
        magnitude.million: { select: number, zero: "{number} مليون", one: "{number} مليون", two: "{number} مليون", few: "{number} ملايين", many: "{number} مليون", other: "{number} مليون" }
        magnitude.billion: { select: number, zero: "{number} مليار", one: "{number} مليار", two: "{number} مليار", few: "{number} مليارات", many: "{number} مليار", other: "{number} مليار" }
        magnitude-short.thousand: "{number} ألف"
        magnitude-short.million: "{number} مليون"
        magnitude-short.billion: "{number} مليار"

        # ما يقيّد الرقم
        qualifier.over: "أكثر من {quantity}"
        qualifier.about: "نحو {quantity}"
        qualifier.up-to: "ما يصل إلى {quantity}"
        qualifier.at-least: "{quantity} على الأقل"
        qualifier.estimate: "{quantity} تقديراً"
        qualifier-name.exact: "محدد"
        qualifier-name.over: "أكثر من"
        qualifier-name.about: "نحو"
        qualifier-name.up-to: "ما يصل إلى"
        qualifier-name.at-least: "على الأقل"
        qualifier-name.estimate: "تقدير"

        # الوحدات بعد العدد
        unit.people: { select: number, zero: "{number} شخص", one: "{number} شخص", two: "{number} من الأشخاص", few: "{number} أشخاص", many: "{number} شخصاً", other: "{number} شخص" }
        unit.victims: { select: number, zero: "{number} ضحية", one: "{number} ضحية", two: "{number} من الضحايا", few: "{number} ضحايا", many: "{number} ضحية", other: "{number} ضحية" }
        unit.mines: { select: number, zero: "{number} لغم", one: "{number} لغم", two: "{number} من الألغام", few: "{number} ألغام", many: "{number} لغماً", other: "{number} لغم" }
        unit.items: { select: number, zero: "{number} قطعة", one: "{number} قطعة", two: "{number} من القطع", few: "{number} قطع", many: "{number} قطعة", other: "{number} قطعة" }
        unit.maps: { select: number, zero: "{number} خريطة", one: "{number} خريطة", two: "{number} من الخرائط", few: "{number} خرائط", many: "{number} خريطة", other: "{number} خريطة" }
        unit.records: { select: number, zero: "{number} سجل", one: "{number} سجل", two: "{number} من السجلات", few: "{number} سجلات", many: "{number} سجلاً", other: "{number} سجل" }
        unit.incidents: { select: number, zero: "{number} حادث", one: "{number} حادث", two: "{number} من الحوادث", few: "{number} حوادث", many: "{number} حادثاً", other: "{number} حادث" }
        unit.points: { select: number, zero: "{number} نقطة", one: "{number} نقطة", two: "{number} من النقاط", few: "{number} نقاط", many: "{number} نقطة", other: "{number} نقطة" }
        unit.countries: { select: number, zero: "{number} بلد", one: "{number} بلد", two: "{number} من البلدان", few: "{number} بلدان", many: "{number} بلداً", other: "{number} بلد" }
        unit.states: { select: number, zero: "{number} دولة", one: "{number} دولة", two: "{number} من الدول", few: "{number} دول", many: "{number} دولة", other: "{number} دولة" }
        unit.districts: { select: number, zero: "{number} منطقة", one: "{number} منطقة", two: "{number} من المناطق", few: "{number} مناطق", many: "{number} منطقة", other: "{number} منطقة" }
        unit.years: { select: number, zero: "{number} سنة", one: "{number} سنة", two: "{number} من السنوات", few: "{number} سنوات", many: "{number} سنة", other: "{number} سنة" }
        unit.months: { select: number, zero: "{number} شهر", one: "{number} شهر", two: "{number} من الأشهر", few: "{number} أشهر", many: "{number} شهراً", other: "{number} شهر" }
        unit.days: { select: number, zero: "{number} يوم", one: "{number} يوم", two: "{number} من الأيام", few: "{number} أيام", many: "{number} يوماً", other: "{number} يوم" }
        unit.ha: { select: number, zero: "{number} هكتار", one: "{number} هكتار", two: "{number} هكتار", few: "{number} هكتارات", many: "{number} هكتاراً", other: "{number} هكتار" }
        unit.sq-km: { select: number, zero: "{number} كيلومتر مربع", one: "{number} كيلومتر مربع", two: "{number} كيلومتر مربع", few: "{number} كيلومترات مربعة", many: "{number} كيلومتراً مربعاً", other: "{number} كيلومتر مربع" }
        unit.km: { select: number, zero: "{number} كيلومتر", one: "{number} كيلومتر", two: "{number} كيلومتر", few: "{number} كيلومترات", many: "{number} كيلومتراً", other: "{number} كيلومتر" }
        unit.tonnes: { select: number, zero: "{number} طن", one: "{number} طن", two: "{number} طن", few: "{number} أطنان", many: "{number} طناً", other: "{number} طن" }
        unit.gwh: { select: number, zero: "{number} غيغاواط ساعة", one: "{number} غيغاواط ساعة", two: "{number} غيغاواط ساعة", few: "{number} غيغاواط ساعة", many: "{number} غيغاواط ساعة", other: "{number} غيغاواط ساعة" }
        unit.usd: { select: number, zero: "{number} دولار أمريكي", one: "{number} دولار أمريكي", two: "{number} دولار أمريكي", few: "{number} دولارات أمريكية", many: "{number} دولاراً أمريكياً", other: "{number} دولار أمريكي" }
        unit.eur: { select: number, zero: "{number} يورو", one: "{number} يورو", two: "{number} يورو", few: "{number} يورو", many: "{number} يورو", other: "{number} يورو" }
        unit.gbp: { select: number, zero: "{number} جنيه إسترليني", one: "{number} جنيه إسترليني", two: "{number} جنيه إسترليني", few: "{number} جنيهات إسترلينية", many: "{number} جنيهاً إسترلينياً", other: "{number} جنيه إسترليني" }
        unit.azn: { select: number, zero: "{number} مانات أذربيجاني", one: "{number} مانات أذربيجاني", two: "{number} مانات أذربيجاني", few: "{number} مانات أذربيجاني", many: "{number} ماناتاً أذربيجانياً", other: "{number} مانات أذربيجاني" }
        unit.usd-per-mine: { select: number, zero: "{number} دولار أمريكي للغم الواحد", one: "{number} دولار أمريكي للغم الواحد", two: "{number} دولار أمريكي للغم الواحد", few: "{number} دولارات أمريكية للغم الواحد", many: "{number} دولاراً أمريكياً للغم الواحد", other: "{number} دولار أمريكي للغم الواحد" }

        unit-short.ha: "{number} هكتار"
        unit-short.sq-km: "{number} كم²"
        unit-short.km: "{number} كم"
        unit-short.tonnes: "{number} طن"
        unit-short.usd: "{number} USD"
        unit-short.eur: "{number} EUR"
        unit-short.gbp: "{number} GBP"
        unit-short.azn: "{number} AZN"
        unit-short.usd-per-mine: "{number} USD للغم الواحد"

        unit-name.people: "أشخاص"
        unit-name.victims: "ضحايا"
        unit-name.mines: "ألغام"
        unit-name.items: "قطع"
        unit-name.maps: "خرائط"
        unit-name.records: "سجلات"
        unit-name.incidents: "حوادث"
        unit-name.points: "نقاط"
        unit-name.countries: "بلدان"
        unit-name.states: "دول"
        unit-name.districts: "مناطق"
        unit-name.years: "سنوات"
        unit-name.months: "أشهر"
        unit-name.days: "أيام"
        unit-name.ha: "هكتار"
        unit-name.sq-km: "كيلومتر مربع"
        unit-name.km: "كيلومتر"
        unit-name.tonnes: "طن"
        unit-name.gwh: "غيغاواط ساعة"
        unit-name.percent: "نسبة مئوية"
        unit-name.usd: "دولار أمريكي"
        unit-name.eur: "يورو"
        unit-name.gbp: "جنيه إسترليني"
        unit-name.azn: "مانات أذربيجاني"
        unit-name.usd-per-mine: "دولار أمريكي للغم الواحد"

        # التواريخ
        date.about: "نحو {date}"
        date.undated: "بلا تاريخ؛ تاريخ المصدر: {date}"
        date.undated-plain: "بلا تاريخ"
        date.since: "منذ {date}"
        date.until: "حتى {date}"

        language.en: "الإنجليزية"
        language.tr: "التركية"
        language.az: "الأذربيجانية"
        language.ru: "الروسية"
        language.hy: "الأرمنية"
        language.ar: "العربية"

        # الصفحات
        page.details: "التفاصيل"
        page.updated: "تحديث: {date}"
        page.published: "{date}"
        page.authors: "بقلم: {names}"
        page.sources-count: { zero: "{count} مصدر", one: "{count} مصدر", two: "{count} من المصادر", few: "{count} مصادر", many: "{count} مصدراً", other: "{count} مصدر" }
        page.reading-time: { zero: "{count} دقيقة", one: "{count} دقيقة", two: "{count} من الدقائق", few: "{count} دقائق", many: "{count} دقيقة", other: "{count} دقيقة" }
        page.as-of: "حتى {date}"
        page.menu: "القائمة"
        page.close: "إغلاق"
        page.languages: "اللغات"
        page.skip: "انتقل إلى النص"
        page.contents: "في هذه الصفحة"
        page.breadcrumbs: "موقعك في الموقع"
        page.home: "نظرة عامة"
        page.tags: "المواضيع"
        page.tags.description: "جميع مواضيع الموقع وصفحاتها."
        page.tag: "الموضوع: {tag}"
        page.pages: { zero: "{count} صفحة", one: "{count} صفحة", two: "{count} من الصفحات", few: "{count} صفحات", many: "{count} صفحة", other: "{count} صفحة" }
        page.all-pages: "جميع الصفحات"
        page.feed: "موجز الأخبار"
        page.not-found.title: "الصفحة غير موجودة"
        page.not-found.text: "لا شيء في هذا العنوان. ربما نُقلت الصفحة؛ ويمكنك المتابعة من النظرة العامة أو البحث."
        page.search: "بحث"
        page.search.placeholder: "ابحث في هذا الموقع"
        page.search.none: "لم يُعثر على شيء."
        page.search.count: { zero: "{count} نتيجة", one: "{count} نتيجة", two: "{count} من النتائج", few: "{count} نتائج", many: "{count} نتيجة", other: "{count} نتيجة" }
        page.search-results: "النتائج"
        page.theme: "المظهر الليلي"
        page.text-larger: "تكبير النص"
        page.text-smaller: "تصغير النص"
        page.text-size: "حجم النص"
        page.copy-link: "نسخ الرابط"
        page.copied: "تم النسخ"
        page.share: "مشاركة"
        page.share-mail: "إرسال بالبريد الإلكتروني"
        page.cite: "للاستشهاد بهذه الصفحة"
        page.copy-cite: "نسخ الاستشهاد"
        page.cite.downloads: "جميع المصادر:"
        page.cite.accessed: "تاريخ الاطلاع: {date}"
        page.print: "طباعة"
        page.data: "البيانات"
        page.license: "النص والجداول: {license}"
        page.draft: "مسودة: لم تُنشر بعد"
        page.related: "صفحات ذات صلة"
        page.previous: "السابق"
        page.next: "التالي"
        page.part: "الجزء {part} من {count}"
        page.top: "العودة إلى الأعلى"
        page.contact: "للتواصل"
        page.choose-language: "اختر اللغة"
        page.permalink: "رابط هذا القسم"
        home.latest: "الصفحات"

        # اللغة البديلة والترجمات
        fallback.notice: "لم تُترجم هذه الصفحة إلى اللغة {language} بعد، وهي معروضة باللغة {original}."
        translation.machine: "ترجمة آلية لم يراجعها بعدُ قارئ لهذه اللغة. الأصل باللغة {original}."
        translation.draft: "هذه الترجمة مسودة. الأصل باللغة {original}."
        translation.stale: "تغيّر الأصل بعد إنجاز هذه الترجمة."

        # السلامة
        safety.title: "هذه ليست خريطة أمان."
        safety.text: "إذا رأيت شيئاً قد ينفجر فلا تلمسه، وابتعد من الطريق الذي جئت منه، وأبلغ عنه: في أذربيجان 112، وفي أرمينيا 911."
        page.safety-label: "تنبيه السلامة"

        xref.chart: "الرسم {number}"
        xref.map: "الخريطة {number}"
        xref.table: "الجدول {number}"
        xref.section: "القسم {number}"

        note.heading: "الحواشي"
        note.back: "العودة إلى موضع الحاشية {note}"

        claim.as-of-inline: "(حتى {date})"
        claim.by-inline: "({speaker})"
        claim.as-of: "حتى {date}"
        claim.undated: "بلا تاريخ"
        claim.derived: "محسوب"
        claim.over-a-year-old: "مضى عليه أكثر من سنة"

        # الرسوم البيانية
        chart.no-data: "لا بيانات"
        chart.empty: "لا بيانات لعرضها."
        chart.as-of: "حتى {date}"
        chart.source: "المصدر: {sources}"
        chart.source-label: "المصادر:"
        chart.table: "العرض في جدول"
        chart.download.svg: "صورة (SVG)"
        chart.download.csv: "بيانات (CSV)"
        chart.embed: "التضمين في موقع"
        chart.embed.code: "رمز يعرض هذا الرسم في موقع آخر"
        chart.embed.copy: "نسخ الرمز"
        chart.embed.page: "معاينة"
        chart.notes: "ملاحظة: {text}"
        chart.override: "رُسم على خلاف القاعدة المعتادة: {reason}"
        chart.values: "القيم"
        chart.series-value: "{value} {series}"
        chart.mark-title: "{place}: {value}"
        chart.mark-title-series: "{place}، {series}: {value}"
        chart.range: "{low}–{high}"
        chart.period: "{from} – {to}"
        chart.list: "{a}، {b}"
        chart.value-unit: "{value} {unit}"
        chart.certainty.reported: "أعلنته الجهة التي تتولى العدّ"
        chart.certainty.estimated: "تقدير"
        chart.certainty.secondary: "نقله مصدر آخر"
        chart.denominator: "100% = {text}"
        chart.square: "المربع الواحد: {value}"
        chart.rest: "غير ذلك"
        chart.less-than: "أقل من {value}"
        chart.at-least: "{value} فأكثر"
        chart.column.category: "الفئة"
        chart.column.date: "التاريخ"
        chart.column.value: "القيمة"
        chart.column.from: "من"
        chart.column.to: "إلى"
        chart.column.status: "نوع الرقم"
        chart.column.event: "الحدث"
        chart.column.place: "المكان"
        chart.column.source: "المصدر"
        chart.summary.bar: { zero: "رسم بالأعمدة: {count} عمود.", one: "رسم بالأعمدة: {count} عمود.", two: "رسم بالأعمدة: {count} من الأعمدة.", few: "رسم بالأعمدة: {count} أعمدة.", many: "رسم بالأعمدة: {count} عموداً.", other: "رسم بالأعمدة: {count} عمود." }
        chart.summary.line: { zero: "رسم خطي: {count} خط.", one: "رسم خطي: {count} خط.", two: "رسم خطي: {count} من الخطوط.", few: "رسم خطي: {count} خطوط.", many: "رسم خطي: {count} خطاً.", other: "رسم خطي: {count} خط." }
        chart.summary.area: { zero: "رسم بالمساحات: {count} مساحة.", one: "رسم بالمساحات: {count} مساحة.", two: "رسم بالمساحات: {count} من المساحات.", few: "رسم بالمساحات: {count} مساحات.", many: "رسم بالمساحات: {count} مساحة.", other: "رسم بالمساحات: {count} مساحة." }
        chart.summary.dot: { zero: "رسم بالنقاط: {count} نقطة.", one: "رسم بالنقاط: {count} نقطة.", two: "رسم بالنقاط: {count} من النقاط.", few: "رسم بالنقاط: {count} نقاط.", many: "رسم بالنقاط: {count} نقطة.", other: "رسم بالنقاط: {count} نقطة." }
        chart.summary.range: { zero: "رسم للنطاقات: {count} سطر.", one: "رسم للنطاقات: {count} سطر.", two: "رسم للنطاقات: {count} من الأسطر.", few: "رسم للنطاقات: {count} أسطر.", many: "رسم للنطاقات: {count} سطراً.", other: "رسم للنطاقات: {count} سطر." }
        chart.summary.timeline: { zero: "خط زمني: {count} حدث.", one: "خط زمني: {count} حدث.", two: "خط زمني: {count} من الأحداث.", few: "خط زمني: {count} أحداث.", many: "خط زمني: {count} حدثاً.", other: "خط زمني: {count} حدث." }
        chart.summary.waffle: { zero: "رسم بالمربعات: {count} مجموعة.", one: "رسم بالمربعات: {count} مجموعة.", two: "رسم بالمربعات: {count} من المجموعات.", few: "رسم بالمربعات: {count} مجموعات.", many: "رسم بالمربعات: {count} مجموعة.", other: "رسم بالمربعات: {count} مجموعة." }
        chart.summary.slope: { zero: "رسم للميول: {count} خط.", one: "رسم للميول: {count} خط.", two: "رسم للميول: {count} من الخطوط.", few: "رسم للميول: {count} خطوط.", many: "رسم للميول: {count} خطاً.", other: "رسم للميول: {count} خط." }
        chart.summary.map: { zero: "خريطة بالأرقام: {count} مكان.", one: "خريطة بالأرقام: {count} مكان.", two: "خريطة بالأرقام: {count} من الأماكن.", few: "خريطة بالأرقام: {count} أماكن.", many: "خريطة بالأرقام: {count} مكاناً.", other: "خريطة بالأرقام: {count} مكان." }
        chart.summary.panels: { zero: "{count} لوحة بمقياس واحد.", one: "{count} لوحة بمقياس واحد.", two: "{count} من اللوحات بمقياس واحد.", few: "{count} لوحات بمقياس واحد.", many: "{count} لوحة بمقياس واحد.", other: "{count} لوحة بمقياس واحد." }
        chart.summary.series: "{series}: {text}."
        chart.summary.join: "{a}؛ {b}"
        chart.summary.rising: "ارتفاع من {first} ({firstAt}) إلى {last} ({lastAt})"
        chart.summary.falling: "انخفاض من {first} ({firstAt}) إلى {last} ({lastAt})"
        chart.summary.level: "{first} في البداية ({firstAt}) وفي النهاية ({lastAt})"
        chart.summary.changing: "من {first} ({firstAt}) إلى {last} ({lastAt})"
        chart.summary.extremes: "الأدنى {low} ({lowAt})، والأعلى {high} ({highAt})"
        chart.summary.single: "{value} ({at})"
        chart.summary.span: "من {from} إلى {to}."
        chart.summary.missing: "لا بيانات: {list}."
        chart.summary.as-of: "حتى {date}."
        chart.map.boundaries: "الحدود والأسماء المبيَّنة في هذه الخريطة لا تعني إقراراً أو قبولاً رسمياً."
        chart.map.locator: "موقع المنطقة"
        chart.map.unplaced: "غير مبيَّنة لأن حدودها ليست في الخريطة: {list}"

        # المصادر
        source.heading: "المصادر"
        source.accessed: "تاريخ الاطلاع: {date}"
        source.archived: "نسخة محفوظة"
        source.issued: "تاريخ النشر: {date}"
        source.access.excerpt: "قُرئ مقتطف محفوظ لا الصفحة كاملة."
        source.access.none: "غير متحقَّق منه: استشهد به آخرون ولم يقرأه هذا المشروع."

        # الأدلة
        evidence.title: "الأدلة"
        evidence.description: "جميع مؤشرات الموقع مع كل قول فيها: من قاله ومتى وأين."
        evidence.claims: "جميع الأقوال"
        evidence.conflicts: "مواضع اختلاف المصادر"
        evidence.indicator: "المؤشر"
        evidence.definition: "التعريف"
        evidence.value: "القيمة"
        evidence.qualifier: "القيد"
        evidence.as-of: "حتى تاريخ"
        evidence.period: "الفترة"
        evidence.speaker: "القائل"
        evidence.source: "المصدر"
        evidence.locator: "الموضع في المصدر"
        evidence.status: "الحالة"
        evidence.kind: "النوع"
        evidence.unit: "الوحدة"
        evidence.note: "ملاحظة"
        evidence.permalink: "الرابط الدائم لهذا القول"
        evidence.used-on: "مستخدَم في"
        evidence.history: "السجل"
        evidence.formula: "الصيغة:"
        evidence.inputs: "محسوب من:"
        access.excerpt: "قُرئ مقتطف منه"
        access.cited: "غير متحقَّق منه"
        access.missing: "لم يُعثر عليه"
        evidence.replaced-by: "حلّ محله:"
        evidence.replaces: "حلّ محل:"
        evidence.spread: "أحدث رقم لدى كل قائل: {range}"
        evidence.cite: "كيف تستشهد بقول"
        evidence.cite.hint: "رابط القيمة هو العنوان الدائم لقولها. مثلاً:"
        evidence.downloads: "تنزيل البيانات"
        evidence.kind.cumulative: "مجموع تراكمي"
        evidence.kind.annual: "مجموع سنوي"
        evidence.kind.snapshot: "الحالة في تاريخ معين"
        evidence.kind.rate: "نسبة"
        evidence.kind.statement: "تصريح بلا رقم"
        evidence.kind.event: "حدث مؤرَّخ"
        evidence.derived.title: "قيم محسوبة"
        evidence.derived.description: "ما حسبه هذا الموقع بنفسه، مع كل صيغة وكل مُدخل."
        evidence.sources.title: "جميع المصادر"
        evidence.sources.description: "كل ما يستشهد به هذا الموقع."
        evidence.data-notes.title: "تعارضات معروفة"
        evidence.data-notes.description: "ما وجدته مراجعتنا للأرقام، وسبب ذلك."
        evidence.data-notes.none: "لم تجد المراجعة ما يتعارض."
        evidence.corrections.title: "التصويبات"
        evidence.corrections.description: "ما صوّبه هذا الموقع ومتى."
        evidence.corrections.none: "لا تصويبات حتى الآن."
        evidence.corrections.was: "كان:"
        evidence.corrections.now: "أصبح:"
        status.current: "سارٍ"
        status.superseded: "حلّ محله أحدث منه"
        status.disputed: "موضع خلاف"
        status.unverified: "غير متحقَّق منه"
        status.withdrawn: "مسحوب"
        speaker.official: "جهة رسمية"
        speaker.ngo: "منظمة غير حكومية"
        speaker.de-facto: "سلطات الأمر الواقع"
        speaker.press: "صحافة"
        speaker.court: "محكمة"
        speaker.international: "منظمة دولية"
        speaker.academic: "بحث"
        speaker.other: "غير ذلك"
        topic.casualties: "الضحايا"
        topic.contamination: "التلوث"
        topic.clearance: "إزالة الألغام"
        topic.maps: "خرائط حقول الألغام"
        topic.funding: "التمويل"
        topic.costs: "التكاليف"
        topic.law: "القانون والمعاهدات"
        topic.diplomacy: "الدبلوماسية"
        topic.return: "العودة وإعادة الإعمار"
        topic.environment: "البيئة"
        topic.method: "المنهج"
        topic.other: "غير ذلك"

        # The report
        report.edition: "الطبعة {number}"
        report.as-of: "الأرقام حتى {date}"
        report.contents: "المحتويات"
        report.summary: "الأرقام الرئيسية"
        report.summary-text: "مع كل رقم مَن ذكره ومتى؛ ويشير العمود الأخير إلى صفحة الفصل."
        report.figure: "ما الذي يُحصى"
        report.page: "الصفحة"
        report.pages: "الصفحات"
        report.charts: "الرسوم البيانية والخرائط"
        report.chart-data: "البيانات وراء الرسوم"
        report.chart-sources: "مصادر الرسوم والجداول"
        report.glossary: "المعجم"
        report.colophon: "بيانات النشر"
        report.colophon-text: "أُعدّ باستخدام Attest من مجموعة واحدة من البيانات والنصوص لكل رقم فيها قائل وتاريخ ومصدر."
        report.colophon-hash: "يمكن التحقق من أي نسخة بمقارنتها بالمحتوى المنشور: هذا الأمر، إذا نُفّذ بجوار المجلد Content، يعطي العدد نفسه."
        report.cite: "للاستشهاد بهذا التقرير"
        report.cite-article: "للاستشهاد بهذا المقال"
        report.license: "إعادة الاستخدام"
        report.number: "العدد {number}"
        report.note-again: "(انظر الحاشية {number})"
        report.about-author: "عن المؤلف"
        report.cover: "الغلاف"
        report.landmarks: "مواضع في الكتاب"
        report.accessibility: "نص بعناوين وفهرس محتويات وعلامات صفحات وحواشٍ تعيد القارئ إلى موضعها. لكل رسم عنوان ووصف وجدول بأرقامه."
        report.script.latin: "مصادر بالحرف اللاتيني"
        report.script.cyrillic: "مصادر بالحرف الكيريلي"
        report.script.armenian: "مصادر بالحرف الأرمني"
        report.script.arabic: "مصادر بالحرف العربي"
        report.script.other: "مصادر أخرى"
        report.pdf: "PDF"
        """#
}
