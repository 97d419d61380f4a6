extension BuiltInLocales {
    /// Arabic. Serves where no package is installed, and for terms that the package has in English only.
    static let arabic = #"""
        <locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="ar">
          <style-options punctuation-in-quote="false"/>
          <date form="text">
            <date-part name="day" suffix=" "/>
            <date-part name="month" suffix=" "/>
            <date-part name="year"/>
          </date>
          <date form="numeric">
            <date-part name="day" suffix="/"/>
            <date-part name="month" form="numeric" suffix="/"/>
            <date-part name="year"/>
          </date>
          <terms>
            <term name="advance-online-publication">نشر إلكتروني مسبق</term>
            <term name="album">ألبوم</term>
            <term name="audio-recording">تسجيل صوتي</term>
            <term name="film">فيلم</term>
            <term name="henceforth">فيما يلي</term>
            <term name="loc-cit">المكان المذكور</term>
            <term name="no-place">دون مكان</term>
            <term name="no-place" form="short">د.م.</term>
            <term name="no-publisher">دون ناشر</term>
            <term name="no-publisher" form="short">د.ن.</term>
            <term name="on">عن</term>
            <term name="op-cit">المرجع المذكور</term>
            <term name="original-work-published">نُشر الأصل</term>
            <term name="personal-communication">مراسلة شخصية</term>
            <term name="podcast">بودكاست</term>
            <term name="podcast-episode">حلقة بودكاست</term>
            <term name="preprint">نسخة أولية</term>
            <term name="radio-broadcast">بث إذاعي</term>
            <term name="radio-series">سلسلة إذاعية</term>
            <term name="radio-series-episode">حلقة إذاعية</term>
            <term name="special-issue">عدد خاص</term>
            <term name="special-section">قسم خاص</term>
            <term name="television-broadcast">بث تلفزيوني</term>
            <term name="television-series">مسلسل تلفزيوني</term>
            <term name="television-series-episode">حلقة تلفزيونية</term>
            <term name="video">فيديو</term>
            <term name="working-paper">ورقة عمل</term>
            <term name="accessed">تاريخ الاطلاع</term>
            <term name="and">و</term>
            <term name="and others">وآخرون</term>
            <term name="anonymous">مجهول</term>
            <term name="anonymous" form="short">مجهول</term>
            <term name="at">على</term>
            <term name="available at">متاح على</term>
            <term name="by">بقلم</term>
            <term name="circa">حوالي</term>
            <term name="circa" form="short">نحو</term>
            <term name="cited">مذكور</term>
            <term name="edition">
              <single>طبعة</single>
              <multiple>طبعات</multiple>
            </term>
            <term name="edition" form="short">ط.</term>
            <term name="et-al">وآخرون</term>
            <term name="forthcoming">قيد الإصدار</term>
            <term name="from">من</term>
            <term name="ibid">المرجع نفسه</term>
            <term name="in">في</term>
            <term name="in press">تحت الطبع</term>
            <term name="internet">إنترنت</term>
            <term name="letter">رسالة</term>
            <term name="no date">دون تاريخ</term>
            <term name="no date" form="short">د.ت.</term>
            <term name="online">عبر الإنترنت</term>
            <term name="presented at">عُرض في</term>
            <term name="reference">
              <single>مرجع</single>
              <multiple>مراجع</multiple>
            </term>
            <term name="reference" form="short">
              <single>مرجع</single>
              <multiple>مراجع</multiple>
            </term>
            <term name="retrieved">استرجع</term>
            <term name="scale">مقياس</term>
            <term name="version">نسخة</term>
            <term name="article">مقالة أولية</term>
            <term name="article-journal">مقالة في مجلة علمية</term>
            <term name="article-magazine">مقالة في مجلة</term>
            <term name="article-newspaper">مقالة صحفية</term>
            <term name="bill">مشروع قانون</term>
            <term name="broadcast">بث</term>
            <term name="classic">عمل كلاسيكي</term>
            <term name="collection">مجموعة</term>
            <term name="dataset">مجموعة بيانات</term>
            <term name="document">وثيقة</term>
            <term name="entry">مدخل</term>
            <term name="entry-dictionary">مدخل معجم</term>
            <term name="entry-encyclopedia">مدخل موسوعة</term>
            <term name="event">حدث</term>
            <term name="graphic">رسم</term>
            <term name="hearing">جلسة استماع</term>
            <term name="interview">مقابلة</term>
            <term name="legal_case">قضية</term>
            <term name="legislation">تشريع</term>
            <term name="manuscript">مخطوط</term>
            <term name="map">خريطة</term>
            <term name="motion_picture">تسجيل مرئي</term>
            <term name="musical_score">نوتة موسيقية</term>
            <term name="pamphlet">كتيب</term>
            <term name="paper-conference">ورقة مؤتمر</term>
            <term name="patent">براءة اختراع</term>
            <term name="performance">أداء</term>
            <term name="periodical">دورية</term>
            <term name="personal_communication">مراسلة شخصية</term>
            <term name="post">منشور</term>
            <term name="post-weblog">تدوينة</term>
            <term name="regulation">لائحة</term>
            <term name="report">تقرير</term>
            <term name="review">مراجعة</term>
            <term name="review-book">مراجعة كتاب</term>
            <term name="software">برنامج</term>
            <term name="song">تسجيل صوتي</term>
            <term name="speech">خطاب</term>
            <term name="standard">معيار</term>
            <term name="thesis">أطروحة</term>
            <term name="treaty">معاهدة</term>
            <term name="webpage">صفحة ويب</term>
            <term name="article-journal" form="short">مقالة</term>
            <term name="article-magazine" form="short">مقالة</term>
            <term name="article-newspaper" form="short">مقالة</term>
            <term name="document" form="short">وثيقة</term>
            <term name="graphic" form="short">رسم</term>
            <term name="interview" form="short">مقابلة</term>
            <term name="manuscript" form="short">مخ.</term>
            <term name="motion_picture" form="short">مرئي</term>
            <term name="report" form="short">تقرير</term>
            <term name="review" form="short">مراجعة</term>
            <term name="review-book" form="short">مراجعة كتاب</term>
            <term name="song" form="short">صوتي</term>
            <term name="ad">م</term>
            <term name="bc">ق.م</term>
            <term name="bce">ق.م</term>
            <term name="ce">م</term>
            <term name="open-quote">«</term>
            <term name="close-quote">»</term>
            <term name="open-inner-quote">‹</term>
            <term name="close-inner-quote">›</term>
            <term name="page-range-delimiter">–</term>
            <term name="colon">:</term>
            <term name="comma">،</term>
            <term name="semicolon">؛</term>
            <term name="ordinal"></term>
            <term name="long-ordinal-01">الأول</term>
            <term name="long-ordinal-02">الثاني</term>
            <term name="long-ordinal-03">الثالث</term>
            <term name="long-ordinal-04">الرابع</term>
            <term name="long-ordinal-05">الخامس</term>
            <term name="long-ordinal-06">السادس</term>
            <term name="long-ordinal-07">السابع</term>
            <term name="long-ordinal-08">الثامن</term>
            <term name="long-ordinal-09">التاسع</term>
            <term name="long-ordinal-10">العاشر</term>
            <term name="act">
              <single>فصل</single>
              <multiple>فصول</multiple>
            </term>
            <term name="appendix">
              <single>ملحق</single>
              <multiple>ملاحق</multiple>
            </term>
            <term name="article-locator">
              <single>مادة</single>
              <multiple>مواد</multiple>
            </term>
            <term name="canon">
              <single>قانون</single>
              <multiple>قوانين</multiple>
            </term>
            <term name="elocation">
              <single>موضع</single>
              <multiple>مواضع</multiple>
            </term>
            <term name="equation">
              <single>معادلة</single>
              <multiple>معادلات</multiple>
            </term>
            <term name="rule">
              <single>قاعدة</single>
              <multiple>قواعد</multiple>
            </term>
            <term name="scene">
              <single>مشهد</single>
              <multiple>مشاهد</multiple>
            </term>
            <term name="table">
              <single>جدول</single>
              <multiple>جداول</multiple>
            </term>
            <term name="timestamp"></term>
            <term name="title-locator">
              <single>باب</single>
              <multiple>أبواب</multiple>
            </term>
            <term name="book">
              <single>كتاب</single>
              <multiple>كتب</multiple>
            </term>
            <term name="chapter">
              <single>فصل</single>
              <multiple>فصول</multiple>
            </term>
            <term name="column">
              <single>عمود</single>
              <multiple>أعمدة</multiple>
            </term>
            <term name="figure">
              <single>شكل</single>
              <multiple>أشكال</multiple>
            </term>
            <term name="folio">
              <single>ورقة</single>
              <multiple>أوراق</multiple>
            </term>
            <term name="issue">
              <single>عدد</single>
              <multiple>أعداد</multiple>
            </term>
            <term name="line">
              <single>سطر</single>
              <multiple>أسطر</multiple>
            </term>
            <term name="note">
              <single>حاشية</single>
              <multiple>حواش</multiple>
            </term>
            <term name="opus">
              <single>عمل</single>
              <multiple>أعمال</multiple>
            </term>
            <term name="page">
              <single>صفحة</single>
              <multiple>صفحات</multiple>
            </term>
            <term name="number-of-pages">
              <single>صفحة</single>
              <multiple>صفحات</multiple>
            </term>
            <term name="paragraph">
              <single>فقرة</single>
              <multiple>فقرات</multiple>
            </term>
            <term name="part">
              <single>جزء</single>
              <multiple>أجزاء</multiple>
            </term>
            <term name="section">
              <single>قسم</single>
              <multiple>أقسام</multiple>
            </term>
            <term name="sub-verbo">
              <single>مدخل</single>
              <multiple>مداخل</multiple>
            </term>
            <term name="verse">
              <single>بيت</single>
              <multiple>أبيات</multiple>
            </term>
            <term name="volume">
              <single>مجلد</single>
              <multiple>مجلدات</multiple>
            </term>
            <term name="appendix" form="short">
              <single>ملحق</single>
              <multiple>ملاحق</multiple>
            </term>
            <term name="article-locator" form="short">
              <single>مادة</single>
              <multiple>مواد</multiple>
            </term>
            <term name="elocation" form="short">
              <single>موضع</single>
              <multiple>مواضع</multiple>
            </term>
            <term name="equation" form="short">
              <single>معادلة</single>
              <multiple>معادلات</multiple>
            </term>
            <term name="rule" form="short">
              <single>قاعدة</single>
              <multiple>قواعد</multiple>
            </term>
            <term name="scene" form="short">
              <single>مشهد</single>
              <multiple>مشاهد</multiple>
            </term>
            <term name="table" form="short">
              <single>جدول</single>
              <multiple>جداول</multiple>
            </term>
            <term name="timestamp" form="short"></term>
            <term name="title-locator" form="short">
              <single>باب</single>
              <multiple>أبواب</multiple>
            </term>
            <term name="book" form="short">
              <single>كتاب</single>
              <multiple>كتب</multiple>
            </term>
            <term name="chapter" form="short">
              <single>فصل</single>
              <multiple>فصول</multiple>
            </term>
            <term name="column" form="short">
              <single>عمود</single>
              <multiple>أعمدة</multiple>
            </term>
            <term name="figure" form="short">
              <single>شكل</single>
              <multiple>أشكال</multiple>
            </term>
            <term name="folio" form="short">
              <single>ورقة</single>
              <multiple>أوراق</multiple>
            </term>
            <term name="issue" form="short">
              <single>ع.</single>
              <multiple>ع.</multiple>
            </term>
            <term name="line" form="short">
              <single>س.</single>
              <multiple>س.</multiple>
            </term>
            <term name="note" form="short">
              <single>حاشية</single>
              <multiple>حواش</multiple>
            </term>
            <term name="opus" form="short">
              <single>عمل</single>
              <multiple>أعمال</multiple>
            </term>
            <term name="page" form="short">
              <single>ص.</single>
              <multiple>ص.</multiple>
            </term>
            <term name="number-of-pages" form="short">
              <single>ص.</single>
              <multiple>ص.</multiple>
            </term>
            <term name="paragraph" form="short">
              <single>فقرة</single>
              <multiple>فقرات</multiple>
            </term>
            <term name="part" form="short">
              <single>ج.</single>
              <multiple>ج.</multiple>
            </term>
            <term name="section" form="short">
              <single>قسم</single>
              <multiple>أقسام</multiple>
            </term>
            <term name="sub-verbo" form="short">
              <single>مدخل</single>
              <multiple>مداخل</multiple>
            </term>
            <term name="verse" form="short">
              <single>بيت</single>
              <multiple>أبيات</multiple>
            </term>
            <term name="volume" form="short">
              <single>مج.</single>
              <multiple>مج.</multiple>
            </term>
            <term name="paragraph" form="symbol">
              <single>¶</single>
              <multiple>¶¶</multiple>
            </term>
            <term name="section" form="symbol">
              <single>§</single>
              <multiple>§§</multiple>
            </term>
            <term name="chair">
              <single>رئيس</single>
              <multiple>رؤساء</multiple>
            </term>
            <term name="compiler">
              <single>جامع</single>
              <multiple>جامعون</multiple>
            </term>
            <term name="contributor">
              <single>مساهم</single>
              <multiple>مساهمون</multiple>
            </term>
            <term name="curator">
              <single>قيّم</single>
              <multiple>قيّمون</multiple>
            </term>
            <term name="executive-producer">
              <single>منتج تنفيذي</single>
              <multiple>منتجون تنفيذيون</multiple>
            </term>
            <term name="guest">
              <single>ضيف</single>
              <multiple>ضيوف</multiple>
            </term>
            <term name="host">
              <single>مقدم</single>
              <multiple>مقدمون</multiple>
            </term>
            <term name="narrator">
              <single>راو</single>
              <multiple>رواة</multiple>
            </term>
            <term name="organizer">
              <single>منظم</single>
              <multiple>منظمون</multiple>
            </term>
            <term name="performer">
              <single>مؤد</single>
              <multiple>مؤدون</multiple>
            </term>
            <term name="producer">
              <single>منتج</single>
              <multiple>منتجون</multiple>
            </term>
            <term name="script-writer">
              <single>كاتب السيناريو</single>
              <multiple>كتاب السيناريو</multiple>
            </term>
            <term name="series-creator">
              <single>مبتكر السلسلة</single>
              <multiple>مبتكرو السلسلة</multiple>
            </term>
            <term name="director">
              <single>مخرج</single>
              <multiple>مخرجون</multiple>
            </term>
            <term name="editor">
              <single>محرر</single>
              <multiple>محررون</multiple>
            </term>
            <term name="editorial-director">
              <single>رئيس التحرير</single>
              <multiple>رؤساء التحرير</multiple>
            </term>
            <term name="illustrator">
              <single>رسام</single>
              <multiple>رسامون</multiple>
            </term>
            <term name="translator">
              <single>مترجم</single>
              <multiple>مترجمون</multiple>
            </term>
            <term name="editortranslator">
              <single>محرر ومترجم</single>
              <multiple>محررون ومترجمون</multiple>
            </term>
            <term name="compiler" form="short">
              <single>جامع</single>
              <multiple>جامعون</multiple>
            </term>
            <term name="contributor" form="short">
              <single>مساهم</single>
              <multiple>مساهمون</multiple>
            </term>
            <term name="curator" form="short">
              <single>قيّم</single>
              <multiple>قيّمون</multiple>
            </term>
            <term name="executive-producer" form="short">
              <single>منتج تنفيذي</single>
              <multiple>منتجون تنفيذيون</multiple>
            </term>
            <term name="narrator" form="short">
              <single>راو</single>
              <multiple>رواة</multiple>
            </term>
            <term name="organizer" form="short">
              <single>منظم</single>
              <multiple>منظمون</multiple>
            </term>
            <term name="performer" form="short">
              <single>مؤد</single>
              <multiple>مؤدون</multiple>
            </term>
            <term name="producer" form="short">
              <single>منتج</single>
              <multiple>منتجون</multiple>
            </term>
            <term name="script-writer" form="short">
              <single>سيناريو</single>
              <multiple>سيناريو</multiple>
            </term>
            <term name="series-creator" form="short">
              <single>مبتكر</single>
              <multiple>مبتكرون</multiple>
            </term>
            <term name="director" form="short">
              <single>إخراج</single>
              <multiple>إخراج</multiple>
            </term>
            <term name="editor" form="short">
              <single>تحرير</single>
              <multiple>تحرير</multiple>
            </term>
            <term name="editorial-director" form="short">
              <single>رئيس التحرير</single>
              <multiple>رؤساء التحرير</multiple>
            </term>
            <term name="illustrator" form="short">
              <single>رسم</single>
              <multiple>رسم</multiple>
            </term>
            <term name="translator" form="short">
              <single>ترجمة</single>
              <multiple>ترجمة</multiple>
            </term>
            <term name="editortranslator" form="short">
              <single>تحرير وترجمة</single>
              <multiple>تحرير وترجمة</multiple>
            </term>
            <term name="chair" form="verb">برئاسة</term>
            <term name="compiler" form="verb">جمع</term>
            <term name="contributor" form="verb">بمساهمة</term>
            <term name="curator" form="verb">أشرف عليه</term>
            <term name="executive-producer" form="verb">إنتاج تنفيذي</term>
            <term name="guest" form="verb">مع الضيف</term>
            <term name="host" form="verb">تقديم</term>
            <term name="narrator" form="verb">رواية</term>
            <term name="organizer" form="verb">تنظيم</term>
            <term name="performer" form="verb">أداء</term>
            <term name="producer" form="verb">إنتاج</term>
            <term name="script-writer" form="verb">سيناريو</term>
            <term name="series-creator" form="verb">ابتكار</term>
            <term name="container-author" form="verb">تأليف</term>
            <term name="director" form="verb">إخراج</term>
            <term name="editor" form="verb">تحرير</term>
            <term name="editorial-director" form="verb">رئيس التحرير</term>
            <term name="illustrator" form="verb">رسوم</term>
            <term name="interviewer" form="verb">مقابلة أجراها</term>
            <term name="recipient" form="verb">إلى</term>
            <term name="reviewed-author" form="verb">تأليف</term>
            <term name="translator" form="verb">ترجمة</term>
            <term name="editortranslator" form="verb">تحرير وترجمة</term>
            <term name="compiler" form="verb-short">جمع</term>
            <term name="contributor" form="verb-short">بمساهمة</term>
            <term name="curator" form="verb-short">أشرف عليه</term>
            <term name="executive-producer" form="verb-short">إنتاج تنفيذي</term>
            <term name="guest" form="verb-short">مع الضيف</term>
            <term name="host" form="verb-short">تقديم</term>
            <term name="narrator" form="verb-short">رواية</term>
            <term name="organizer" form="verb-short">تنظيم</term>
            <term name="performer" form="verb-short">أداء</term>
            <term name="producer" form="verb-short">إنتاج</term>
            <term name="script-writer" form="verb-short">سيناريو</term>
            <term name="series-creator" form="verb-short">ابتكار</term>
            <term name="director" form="verb-short">إخراج</term>
            <term name="editor" form="verb-short">تحرير</term>
            <term name="editorial-director" form="verb-short">رئيس التحرير</term>
            <term name="illustrator" form="verb-short">رسوم</term>
            <term name="translator" form="verb-short">ترجمة</term>
            <term name="editortranslator" form="verb-short">تحرير وترجمة</term>
            <term name="month-01">يناير</term>
            <term name="month-02">فبراير</term>
            <term name="month-03">مارس</term>
            <term name="month-04">أبريل</term>
            <term name="month-05">مايو</term>
            <term name="month-06">يونيو</term>
            <term name="month-07">يوليو</term>
            <term name="month-08">أغسطس</term>
            <term name="month-09">سبتمبر</term>
            <term name="month-10">أكتوبر</term>
            <term name="month-11">نوفمبر</term>
            <term name="month-12">ديسمبر</term>
            <term name="month-01" form="short">يناير</term>
            <term name="month-02" form="short">فبراير</term>
            <term name="month-03" form="short">مارس</term>
            <term name="month-04" form="short">أبريل</term>
            <term name="month-05" form="short">مايو</term>
            <term name="month-06" form="short">يونيو</term>
            <term name="month-07" form="short">يوليو</term>
            <term name="month-08" form="short">أغسطس</term>
            <term name="month-09" form="short">سبتمبر</term>
            <term name="month-10" form="short">أكتوبر</term>
            <term name="month-11" form="short">نوفمبر</term>
            <term name="month-12" form="short">ديسمبر</term>
            <term name="season-01">ربيع</term>
            <term name="season-02">صيف</term>
            <term name="season-03">خريف</term>
            <term name="season-04">شتاء</term>
            <term name="archived">نسخة مؤرشفة</term>
          </terms>
        </locale>
        """#
}
