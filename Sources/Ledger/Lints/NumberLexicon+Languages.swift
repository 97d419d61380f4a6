extension NumberLexicon {
    /// Signs and names of standards that a number follows in every language.
    private static let everywhere = " № №№ # § §§ ¶ ¶¶ iso rfc wcag utc gmt isbn issn doi n. nn. no. "

    /// Units of area and length and currencies: with one behind it a number is no year, whatever stands before it.
    static let measures = WordList(
        """
        ha km га км հա կմ كم usd eur gbp azn hectare* hektar* гектар* հեկտար* هكتار* kilomet* километр* կիլոմետր* كيلومتر*
        """)

    static let english = NumberLexicon(
        months: WordList(
            """
            january february march april may june july august september october november december jan jan. feb feb. mar \
            mar. apr apr. jun jun. jul jul. aug aug. sept sept. sep sep. oct oct. nov nov. dec dec.
            """),
        references: WordList(
            """
            article articles section sections chapter chapters paragraph paragraphs page pages annex protocol protocols \
            resolution resolutions decree law footnote footnotes volume clause clauses rule rules amendment version \
            p. pp. nos. art. arts. sec. ch. para. paras. fig. figs. vol. v. ed.
            """ + everywhere),
        smallReferences: WordList(
            """
            figure table tables chart charts map appendix note notes issue step steps phase phases stage correction \
            corrections finding findings point points
            """),
        followers: WordList(""),
        yearWords: WordList(
            """
            in since by until till before after from during of to early late mid year years between through the
            """),
        counted: WordList(
            """
            people persons person victim* casualt* mine mines device* item* hectare* square sq ha km kilomet* metre* \
            meter* dollar* euro* manat* pound* civilian* soldier* killed injured wounded died dead famil* house* percent \
            per million* billion* thousand* tonne* tons ton incident* shell* bomb* states parts child* men women \
            resident* record* deminer* accident* explosion* usd eur azn gbp gwh mwh kwh days months hours countries
            """),
        joiners: WordList("and or to through until"),
        ordinals: ["st", "nd", "rd", "th"],
        clockWords: WordList("o'clock"), weakClockWords: WordList("at"),
        phoneWords: WordList("tel tel. phone telephone call fax mobile hotline tel:"), hasCapitalMonths: true,
        hasPointOrdinals: false)

    static let turkish = NumberLexicon(
        months: WordList(
            "ocak* şubat* mart* nisan* mayıs* haziran* temmuz* ağustos* eylül* ekim* kasım* aralık* aralığ* ocağ*"),
        references: WordList(
            "madde maddesi sayfa bölüm karar kararname kanun dipnot cilt protokol s. ss. md. böl. şek. c. dn. par. no nu."
                + everywhere),
        smallReferences: WordList(
            "şekil tablo grafik harita paragraf bent fıkra nokta sürüm adım aşama evre bulgu düzeltme numara"
        ),
        followers: WordList("sayılı* numaralı* nolu* no’lu* no'lu*"),
        yearWords: WordList("yıl yılı yılında sene"),
        counted: WordList(
            """
            kişi* mağdur* kurban* mayın* mühimmat* parça* adet* hektar* ha km kilometre* metre* dolar* euro* avro* manat* \
            sterlin* sivil* asker* ölü* öldü* ölen* yaralı* yaralan* aile* ev yüzde* milyon* milyar* bin ton olay* devlet* ülke* çocuk* erkek* kadın* sakin* kayıt* kaza* patlama* usd eur azn gwh gün* ay saat*
            """),
        joiners: WordList("ve veya ya ila ile"),
        ordinals: [
            "inci", "ıncı", "uncu", "üncü", "nci", "ncı", "ncu", "ncü", "incisi", "üncüsü", "ncisi", "uncusu", "ıncısı",
        ],
        clockWords: WordList("saat"), weakClockWords: WordList(""),
        phoneWords: WordList("tel tel. telefon faks hattı tel:"), hasCapitalMonths: true, hasPointOrdinals: true)

    static let azerbaijani = NumberLexicon(
        months: WordList(
            "yanvar* fevral* mart* aprel* may mayın mayda maydan maya iyun* iyul* avqust* sentyabr* oktyabr* noyabr* dekabr*"
        ),
        references: WordList(
            "maddə maddəsi səhifə bölmə fəsil qərar fərman sərəncam qətnamə protokol cild s. səh. m. no" + everywhere),
        smallReferences: WordList(
            "şəkil cədvəl diaqram xəritə nömrə bənd abzas versiya addım mərhələ tapıntı düzəliş"),
        followers: WordList("saylı* nömrəli*"),
        yearWords: WordList("il ilin"),
        counted: WordList(
            """
            nəfər* adam* zərərçəkən* qurban* mina* sursat* ədəd* hektar* ha km kilometr* metr* dollar* avro* manat* funt* \
            mülki* hərbçi* ölən* öldü* həlak* yaralan* yaralı* ailə* ev faiz* milyon* milyard* min ton hadisə* \
            dövlət* ölkə* uşaq* kişi* qadın* sakin* qəza* partlayış* usd eur azn gün* ay saat*
            """),
        joiners: WordList("və ya ilə yaxud"),
        ordinals: ["ci", "cı", "cu", "cü", "inci", "ıncı", "uncu", "üncü"],
        clockWords: WordList("saat"), weakClockWords: WordList(""),
        phoneWords: WordList("tel tel. telefon faks tel:"), hasCapitalMonths: false, hasPointOrdinals: false)

    static let russian = NumberLexicon(
        months: WordList(
            """
            январ* феврал* март марта марте мартом апрел* май мая мае маю маем июн* июл* август* сентябр* октябр* ноябр* \
            декабр*
            """),
        references: WordList(
            """
            статья статьи статье статью статьям статьях статьёй страница страницы странице страницах резолюция резолюции \
            резолюцию резолюцией протокол протокола протоколу протоколе раздел раздела разделе глава главы главе сноска \
            сноски с. стр. ст. п. пп. гл. рис. табл. т. примеч.
            """ + everywhere),
        smallReferences: WordList(
            """
            рисунок рисунке таблица таблице таблицы график графике диаграмма диаграмме карта карте приложение приложении \
            примечание примечании том выпуск номер пункт пункта пункте пунктам абзац версия шаг этап этапе находка \
            исправление исправлении поправка поправке
            """),
        followers: WordList("век века веку веке веком столетие столетия столетии"),
        yearWords: WordList("в во с со к до после на за от по и"),
        counted: WordList(
            """
            человек* люд* пострадавш* жертв* мин мина* мины мину мине миной боеприпас* устройств* единиц* штук* гектар* га \
            км километр* кв кв. квадратн* метр* доллар* евро манат* фунт* гражданск* военн* солдат* погиб* убит* ранен* \
            семей семья семьи дом дома домов процент* миллион* миллиард* тысяч* млн млрд тыс тыс. тонн* случа* инцидент* \
            государств* стран* детей дети мужчин* женщин* жител* взрыв* usd eur azn дней день дня месяц* час*
            """),
        joiners: WordList("и или до по"),
        ordinals: [
            "й", "я", "е", "го", "му", "м", "ю", "ей", "ым", "ом", "ой", "ый", "ий", "ая", "ое", "ые", "ого", "ому",
            "ью",
        ],
        clockWords: WordList(""), weakClockWords: WordList("в"),
        phoneWords: WordList("тел тел. телефон факс тел:"), hasCapitalMonths: false, hasPointOrdinals: false)

    static let armenian = NumberLexicon(
        months: WordList(
            """
            հունվար* փետրվար* մարտ մարտի մարտին ապրիլ* մայիս* հունիս* հուլիս* օգոստոս* սեպտեմբեր* հոկտեմբեր* նոյեմբեր* \
            դեկտեմբեր*
            """),
        references: WordList("հոդված հոդվածի էջ էջ՝ բաժին գլուխ բանաձև արձանագրություն հոդ. գլ. no" + everywhere),
        smallReferences: WordList(
            "նկար աղյուսակ գծապատկեր քարտեզ հավելված ծանոթագրություն հատոր կետ պարբերություն տարբերակ քայլ փուլ ուղղում"
        ),
        followers: WordList(""),
        yearWords: WordList(""),
        counted: WordList(
            """
            մարդ* հոգի* տուժած* զոհ* ական ականի ականներ* զինամթերք* միավոր* հատ հեկտար* հա կմ քառ քառ. քառակուսի մետր* \
            դոլար* եվրո* մանաթ* ֆունտ* քաղաքացիական* զինվոր* սպան* վիրավոր* ընտանիք* տուն տոկոս* միլիոն* միլիարդ* հազար* \
            մլն մլրդ տոննա* դեպք* պետություն* երկիր* երեխա* տղամարդ* կին բնակիչ* պայթյուն* usd eur azn օր* ժամ ամիս*
            """),
        joiners: WordList("և եւ կամ մինչև"),
        ordinals: ["րդ", "րդը", "րդի", "րդում", "րդով", "րդից"],
        clockWords: WordList("ժամը ժամ"), weakClockWords: WordList(""),
        phoneWords: WordList("հեռ հեռ. հեռախոս ֆաքս"), hasCapitalMonths: false, hasPointOrdinals: false)

    static let arabic = NumberLexicon(
        months: WordList(
            """
            يناير فبراير مارس أبريل ابريل إبريل مايو أيار يونيو يونيه يوليو يوليه أغسطس اغسطس سبتمبر أكتوبر اكتوبر نوفمبر \
            ديسمبر كانون شباط آذار نيسان حزيران تموز آب أيلول تشرين
            """),
        references: WordList(
            """
            القرن قرن المادة المادتين المادتان المواد مادة الصفحة صفحة ص ص. القسم الفصل القرار قرار المرسوم مرسوم البروتوكول بروتوكول \
            الحاشية حاشية رقم المجلد no
            """ + everywhere),
        smallReferences: WordList(
            "الشكل شكل الجدول جدول الخريطة الملحق ملحق النقطة الفقرة فقرة البند بند الإصدار الخطوة المرحلة التصحيح القانون"
        ),
        followers: WordList(""),
        yearWords: WordList("عام العام عامي سنة منذ في حتى قبل بعد خلال من إلى بين منتصف مطلع أواخر"),
        counted: WordList(
            """
            شخص* أشخاص ضحية ضحايا لغم* ألغام ذخيرة ذخائر قطعة قطع جهاز هكتار* كيلومتر* كم متر* مربع دولار* يورو مانات جنيه* \
            مدني* جندي* قتيل* قُتل جريح* جرحى أسرة أسر منزل* مئة مليون* ملايين مليار* ألف* آلاف طن حادث* دولة دول طفل* رجل* \
            امرأة ساكن* انفجار* usd eur azn يوم* ساعة شهر*
            """),
        joiners: WordList("و أو إلى حتى"),
        ordinals: [],
        clockWords: WordList("الساعة"), weakClockWords: WordList(""),
        phoneWords: WordList("هاتف الهاتف فاكس"), hasCapitalMonths: false, hasPointOrdinals: false)
}
