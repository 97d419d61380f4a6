extension BuiltInLocales {
    /// Russian. Serves where no package is installed, and for terms that the package has in English only.
    static let russian = #"""
        <locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="ru-RU">
          <style-options punctuation-in-quote="false"/>
          <date form="text">
            <date-part name="day" suffix=" "/>
            <date-part name="month" suffix=" "/>
            <date-part name="year" suffix=" г."/>
          </date>
          <date form="numeric">
            <date-part name="day" form="numeric-leading-zeros" suffix="."/>
            <date-part name="month" form="numeric-leading-zeros" suffix="."/>
            <date-part name="year"/>
          </date>
          <terms>
            <term name="advance-online-publication">предварительная онлайн-публикация</term>
            <term name="album">альбом</term>
            <term name="audio-recording">аудиозапись</term>
            <term name="film">фильм</term>
            <term name="henceforth">далее</term>
            <term name="loc-cit">там же</term>
            <term name="no-place">без места</term>
            <term name="no-place" form="short">б. м.</term>
            <term name="no-publisher">без издательства</term>
            <term name="no-publisher" form="short">б. и.</term>
            <term name="on">о</term>
            <term name="op-cit">указ. соч.</term>
            <term name="original-work-published">первое издание</term>
            <term name="personal-communication">личное сообщение</term>
            <term name="podcast">подкаст</term>
            <term name="podcast-episode">выпуск подкаста</term>
            <term name="preprint">препринт</term>
            <term name="radio-broadcast">радиопередача</term>
            <term name="radio-series">радиосериал</term>
            <term name="radio-series-episode">выпуск радиосериала</term>
            <term name="special-issue">специальный выпуск</term>
            <term name="special-section">специальный раздел</term>
            <term name="television-broadcast">телепередача</term>
            <term name="television-series">телесериал</term>
            <term name="television-series-episode">серия телесериала</term>
            <term name="video">видео</term>
            <term name="working-paper">рабочий документ</term>
            <term name="accessed">дата обращения</term>
            <term name="and">и</term>
            <term name="and others">и другие</term>
            <term name="anonymous">аноним</term>
            <term name="anonymous" form="short">анон.</term>
            <term name="at">на</term>
            <term name="available at">доступно по адресу</term>
            <term name="by">автор</term>
            <term name="circa">около</term>
            <term name="circa" form="short">ок.</term>
            <term name="cited">цит.</term>
            <term name="edition">
              <single>издание</single>
              <multiple>издания</multiple>
            </term>
            <term name="edition" form="short">изд.</term>
            <term name="et-al">и др.</term>
            <term name="forthcoming">готовится к изданию</term>
            <term name="from">из</term>
            <term name="ibid">там же</term>
            <term name="in">в</term>
            <term name="in press">в печати</term>
            <term name="internet">интернет</term>
            <term name="letter">письмо</term>
            <term name="no date">без даты</term>
            <term name="no date" form="short">б. г.</term>
            <term name="online">онлайн</term>
            <term name="presented at">представлено на</term>
            <term name="reference">
              <single>ссылка</single>
              <multiple>ссылки</multiple>
            </term>
            <term name="reference" form="short">
              <single>ссылка</single>
              <multiple>ссылки</multiple>
            </term>
            <term name="retrieved">получено</term>
            <term name="scale">масштаб</term>
            <term name="version">версия</term>
            <term name="article">препринт статьи</term>
            <term name="article-journal">журнальная статья</term>
            <term name="article-magazine">статья в журнале</term>
            <term name="article-newspaper">газетная статья</term>
            <term name="bill">законопроект</term>
            <term name="broadcast">передача</term>
            <term name="classic">классическое произведение</term>
            <term name="collection">собрание</term>
            <term name="dataset">набор данных</term>
            <term name="document">документ</term>
            <term name="entry">статья</term>
            <term name="entry-dictionary">словарная статья</term>
            <term name="entry-encyclopedia">статья энциклопедии</term>
            <term name="event">событие</term>
            <term name="graphic">изображение</term>
            <term name="hearing">слушания</term>
            <term name="interview">интервью</term>
            <term name="legal_case">судебное дело</term>
            <term name="legislation">законодательный акт</term>
            <term name="manuscript">рукопись</term>
            <term name="map">карта</term>
            <term name="motion_picture">видеозапись</term>
            <term name="musical_score">ноты</term>
            <term name="pamphlet">брошюра</term>
            <term name="paper-conference">доклад конференции</term>
            <term name="patent">патент</term>
            <term name="performance">выступление</term>
            <term name="periodical">периодическое издание</term>
            <term name="personal_communication">личное сообщение</term>
            <term name="post">запись</term>
            <term name="post-weblog">запись в блоге</term>
            <term name="regulation">нормативный акт</term>
            <term name="report">доклад</term>
            <term name="review">рецензия</term>
            <term name="review-book">рецензия на книгу</term>
            <term name="software">программа</term>
            <term name="song">аудиозапись</term>
            <term name="speech">выступление</term>
            <term name="standard">стандарт</term>
            <term name="thesis">диссертация</term>
            <term name="treaty">договор</term>
            <term name="webpage">веб-страница</term>
            <term name="article-journal" form="short">журн. ст.</term>
            <term name="article-magazine" form="short">ст. в журн.</term>
            <term name="article-newspaper" form="short">газ. ст.</term>
            <term name="document" form="short">док.</term>
            <term name="graphic" form="short">изобр.</term>
            <term name="interview" form="short">инт.</term>
            <term name="manuscript" form="short">рук.</term>
            <term name="motion_picture" form="short">видео</term>
            <term name="report" form="short">докл.</term>
            <term name="review" form="short">рец.</term>
            <term name="review-book" form="short">рец. на кн.</term>
            <term name="song" form="short">аудио</term>
            <term name="ad">н. э.</term>
            <term name="bc">до н. э.</term>
            <term name="bce">до н. э.</term>
            <term name="ce">н. э.</term>
            <term name="open-quote">«</term>
            <term name="close-quote">»</term>
            <term name="open-inner-quote">„</term>
            <term name="close-inner-quote">“</term>
            <term name="page-range-delimiter">–</term>
            <term name="colon">:</term>
            <term name="comma">,</term>
            <term name="semicolon">;</term>
            <term name="ordinal">-е</term>
            <term name="long-ordinal-01">первый</term>
            <term name="long-ordinal-02">второй</term>
            <term name="long-ordinal-03">третий</term>
            <term name="long-ordinal-04">четвёртый</term>
            <term name="long-ordinal-05">пятый</term>
            <term name="long-ordinal-06">шестой</term>
            <term name="long-ordinal-07">седьмой</term>
            <term name="long-ordinal-08">восьмой</term>
            <term name="long-ordinal-09">девятый</term>
            <term name="long-ordinal-10">десятый</term>
            <term name="act">
              <single>акт</single>
              <multiple>акты</multiple>
            </term>
            <term name="appendix">
              <single>приложение</single>
              <multiple>приложения</multiple>
            </term>
            <term name="article-locator">
              <single>статья</single>
              <multiple>статьи</multiple>
            </term>
            <term name="canon">
              <single>канон</single>
              <multiple>каноны</multiple>
            </term>
            <term name="elocation">
              <single>место</single>
              <multiple>места</multiple>
            </term>
            <term name="equation">
              <single>уравнение</single>
              <multiple>уравнения</multiple>
            </term>
            <term name="rule">
              <single>правило</single>
              <multiple>правила</multiple>
            </term>
            <term name="scene">
              <single>сцена</single>
              <multiple>сцены</multiple>
            </term>
            <term name="table">
              <single>таблица</single>
              <multiple>таблицы</multiple>
            </term>
            <term name="timestamp"></term>
            <term name="title-locator">
              <single>раздел</single>
              <multiple>разделы</multiple>
            </term>
            <term name="book">
              <single>книга</single>
              <multiple>книги</multiple>
            </term>
            <term name="chapter">
              <single>глава</single>
              <multiple>главы</multiple>
            </term>
            <term name="column">
              <single>столбец</single>
              <multiple>столбцы</multiple>
            </term>
            <term name="figure">
              <single>рисунок</single>
              <multiple>рисунки</multiple>
            </term>
            <term name="folio">
              <single>лист</single>
              <multiple>листы</multiple>
            </term>
            <term name="issue">
              <single>номер</single>
              <multiple>номера</multiple>
            </term>
            <term name="line">
              <single>строка</single>
              <multiple>строки</multiple>
            </term>
            <term name="note">
              <single>примечание</single>
              <multiple>примечания</multiple>
            </term>
            <term name="opus">
              <single>опус</single>
              <multiple>опусы</multiple>
            </term>
            <term name="page">
              <single>страница</single>
              <multiple>страницы</multiple>
            </term>
            <term name="number-of-pages">
              <single>страница</single>
              <multiple>страниц</multiple>
            </term>
            <term name="paragraph">
              <single>абзац</single>
              <multiple>абзацы</multiple>
            </term>
            <term name="part">
              <single>часть</single>
              <multiple>части</multiple>
            </term>
            <term name="section">
              <single>раздел</single>
              <multiple>разделы</multiple>
            </term>
            <term name="sub-verbo">
              <single>слово</single>
              <multiple>слова</multiple>
            </term>
            <term name="verse">
              <single>стих</single>
              <multiple>стихи</multiple>
            </term>
            <term name="volume">
              <single>том</single>
              <multiple>тома</multiple>
            </term>
            <term name="appendix" form="short">
              <single>прил.</single>
              <multiple>прил.</multiple>
            </term>
            <term name="article-locator" form="short">
              <single>ст.</single>
              <multiple>ст.</multiple>
            </term>
            <term name="elocation" form="short">
              <single>место</single>
              <multiple>места</multiple>
            </term>
            <term name="equation" form="short">
              <single>ур.</single>
              <multiple>ур.</multiple>
            </term>
            <term name="rule" form="short">
              <single>пр.</single>
              <multiple>пр.</multiple>
            </term>
            <term name="scene" form="short">
              <single>сц.</single>
              <multiple>сц.</multiple>
            </term>
            <term name="table" form="short">
              <single>табл.</single>
              <multiple>табл.</multiple>
            </term>
            <term name="timestamp" form="short"></term>
            <term name="title-locator" form="short">
              <single>разд.</single>
              <multiple>разд.</multiple>
            </term>
            <term name="book" form="short">
              <single>кн.</single>
              <multiple>кн.</multiple>
            </term>
            <term name="chapter" form="short">
              <single>гл.</single>
              <multiple>гл.</multiple>
            </term>
            <term name="column" form="short">
              <single>стб.</single>
              <multiple>стб.</multiple>
            </term>
            <term name="figure" form="short">
              <single>рис.</single>
              <multiple>рис.</multiple>
            </term>
            <term name="folio" form="short">
              <single>л.</single>
              <multiple>л.</multiple>
            </term>
            <term name="issue" form="short">
              <single>№</single>
              <multiple>№</multiple>
            </term>
            <term name="line" form="short">
              <single>стр.</single>
              <multiple>стр.</multiple>
            </term>
            <term name="note" form="short">
              <single>прим.</single>
              <multiple>прим.</multiple>
            </term>
            <term name="opus" form="short">
              <single>оп.</single>
              <multiple>оп.</multiple>
            </term>
            <term name="page" form="short">
              <single>с.</single>
              <multiple>с.</multiple>
            </term>
            <term name="number-of-pages" form="short">
              <single>с.</single>
              <multiple>с.</multiple>
            </term>
            <term name="paragraph" form="short">
              <single>абз.</single>
              <multiple>абз.</multiple>
            </term>
            <term name="part" form="short">
              <single>ч.</single>
              <multiple>ч.</multiple>
            </term>
            <term name="section" form="short">
              <single>разд.</single>
              <multiple>разд.</multiple>
            </term>
            <term name="sub-verbo" form="short">
              <single>сл.</single>
              <multiple>сл.</multiple>
            </term>
            <term name="verse" form="short">
              <single>ст.</single>
              <multiple>ст.</multiple>
            </term>
            <term name="volume" form="short">
              <single>т.</single>
              <multiple>т.</multiple>
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
              <single>председатель</single>
              <multiple>председатели</multiple>
            </term>
            <term name="compiler">
              <single>составитель</single>
              <multiple>составители</multiple>
            </term>
            <term name="contributor">
              <single>участник</single>
              <multiple>участники</multiple>
            </term>
            <term name="curator">
              <single>куратор</single>
              <multiple>кураторы</multiple>
            </term>
            <term name="executive-producer">
              <single>исполнительный продюсер</single>
              <multiple>исполнительные продюсеры</multiple>
            </term>
            <term name="guest">
              <single>гость</single>
              <multiple>гости</multiple>
            </term>
            <term name="host">
              <single>ведущий</single>
              <multiple>ведущие</multiple>
            </term>
            <term name="narrator">
              <single>рассказчик</single>
              <multiple>рассказчики</multiple>
            </term>
            <term name="organizer">
              <single>организатор</single>
              <multiple>организаторы</multiple>
            </term>
            <term name="performer">
              <single>исполнитель</single>
              <multiple>исполнители</multiple>
            </term>
            <term name="producer">
              <single>продюсер</single>
              <multiple>продюсеры</multiple>
            </term>
            <term name="script-writer">
              <single>сценарист</single>
              <multiple>сценаристы</multiple>
            </term>
            <term name="series-creator">
              <single>создатель сериала</single>
              <multiple>создатели сериала</multiple>
            </term>
            <term name="director">
              <single>режиссёр</single>
              <multiple>режиссёры</multiple>
            </term>
            <term name="editor">
              <single>редактор</single>
              <multiple>редакторы</multiple>
            </term>
            <term name="editorial-director">
              <single>ответственный редактор</single>
              <multiple>ответственные редакторы</multiple>
            </term>
            <term name="illustrator">
              <single>иллюстратор</single>
              <multiple>иллюстраторы</multiple>
            </term>
            <term name="translator">
              <single>переводчик</single>
              <multiple>переводчики</multiple>
            </term>
            <term name="editortranslator">
              <single>редактор и переводчик</single>
              <multiple>редакторы и переводчики</multiple>
            </term>
            <term name="compiler" form="short">
              <single>сост.</single>
              <multiple>сост.</multiple>
            </term>
            <term name="contributor" form="short">
              <single>уч.</single>
              <multiple>уч.</multiple>
            </term>
            <term name="curator" form="short">
              <single>кур.</single>
              <multiple>кур.</multiple>
            </term>
            <term name="executive-producer" form="short">
              <single>исп. прод.</single>
              <multiple>исп. прод.</multiple>
            </term>
            <term name="narrator" form="short">
              <single>чит.</single>
              <multiple>чит.</multiple>
            </term>
            <term name="organizer" form="short">
              <single>орг.</single>
              <multiple>орг.</multiple>
            </term>
            <term name="performer" form="short">
              <single>исп.</single>
              <multiple>исп.</multiple>
            </term>
            <term name="producer" form="short">
              <single>прод.</single>
              <multiple>прод.</multiple>
            </term>
            <term name="script-writer" form="short">
              <single>сцен.</single>
              <multiple>сцен.</multiple>
            </term>
            <term name="series-creator" form="short">
              <single>созд.</single>
              <multiple>созд.</multiple>
            </term>
            <term name="director" form="short">
              <single>реж.</single>
              <multiple>реж.</multiple>
            </term>
            <term name="editor" form="short">
              <single>ред.</single>
              <multiple>ред.</multiple>
            </term>
            <term name="editorial-director" form="short">
              <single>отв. ред.</single>
              <multiple>отв. ред.</multiple>
            </term>
            <term name="illustrator" form="short">
              <single>ил.</single>
              <multiple>ил.</multiple>
            </term>
            <term name="translator" form="short">
              <single>пер.</single>
              <multiple>пер.</multiple>
            </term>
            <term name="editortranslator" form="short">
              <single>ред. и пер.</single>
              <multiple>ред. и пер.</multiple>
            </term>
            <term name="chair" form="verb">под председательством</term>
            <term name="compiler" form="verb">составил</term>
            <term name="contributor" form="verb">при участии</term>
            <term name="curator" form="verb">куратор</term>
            <term name="executive-producer" form="verb">исполнительный продюсер</term>
            <term name="guest" form="verb">гость</term>
            <term name="host" form="verb">ведущий</term>
            <term name="narrator" form="verb">читает</term>
            <term name="organizer" form="verb">организатор</term>
            <term name="performer" form="verb">исполнитель</term>
            <term name="producer" form="verb">продюсер</term>
            <term name="script-writer" form="verb">автор сценария</term>
            <term name="series-creator" form="verb">создатель</term>
            <term name="container-author" form="verb">автор</term>
            <term name="director" form="verb">режиссёр</term>
            <term name="editor" form="verb">под редакцией</term>
            <term name="editorial-director" form="verb">ответственный редактор</term>
            <term name="illustrator" form="verb">иллюстратор</term>
            <term name="interviewer" form="verb">интервью взял</term>
            <term name="recipient" form="verb">адресат</term>
            <term name="reviewed-author" form="verb">автор</term>
            <term name="translator" form="verb">перевод</term>
            <term name="editortranslator" form="verb">под редакцией и в переводе</term>
            <term name="compiler" form="verb-short">сост.</term>
            <term name="contributor" form="verb-short">при уч.</term>
            <term name="curator" form="verb-short">кур.</term>
            <term name="executive-producer" form="verb-short">исп. прод.</term>
            <term name="guest" form="verb-short">гость</term>
            <term name="host" form="verb-short">вед.</term>
            <term name="narrator" form="verb-short">чит.</term>
            <term name="organizer" form="verb-short">орг.</term>
            <term name="performer" form="verb-short">исп.</term>
            <term name="producer" form="verb-short">прод.</term>
            <term name="script-writer" form="verb-short">сцен.</term>
            <term name="series-creator" form="verb-short">созд.</term>
            <term name="director" form="verb-short">реж.</term>
            <term name="editor" form="verb-short">под ред.</term>
            <term name="editorial-director" form="verb-short">отв. ред.</term>
            <term name="illustrator" form="verb-short">ил.</term>
            <term name="translator" form="verb-short">пер.</term>
            <term name="editortranslator" form="verb-short">под ред. и в пер.</term>
            <term name="month-01">январь</term>
            <term name="month-02">февраль</term>
            <term name="month-03">март</term>
            <term name="month-04">апрель</term>
            <term name="month-05">май</term>
            <term name="month-06">июнь</term>
            <term name="month-07">июль</term>
            <term name="month-08">август</term>
            <term name="month-09">сентябрь</term>
            <term name="month-10">октябрь</term>
            <term name="month-11">ноябрь</term>
            <term name="month-12">декабрь</term>
            <term name="month-01" form="short">янв.</term>
            <term name="month-02" form="short">фев.</term>
            <term name="month-03" form="short">март</term>
            <term name="month-04" form="short">апр.</term>
            <term name="month-05" form="short">май</term>
            <term name="month-06" form="short">июнь</term>
            <term name="month-07" form="short">июль</term>
            <term name="month-08" form="short">авг.</term>
            <term name="month-09" form="short">сен.</term>
            <term name="month-10" form="short">окт.</term>
            <term name="month-11" form="short">ноя.</term>
            <term name="month-12" form="short">дек.</term>
            <term name="season-01">весна</term>
            <term name="season-02">лето</term>
            <term name="season-03">осень</term>
            <term name="season-04">зима</term>
            <term name="archived">архивная копия</term>
            <!-- The form of a month behind a day, and the form that it replaces. -->
            <term name="month-01-genitive">
              <single>января</single>
              <multiple>январь</multiple>
            </term>
            <term name="month-02-genitive">
              <single>февраля</single>
              <multiple>февраль</multiple>
            </term>
            <term name="month-03-genitive">
              <single>марта</single>
              <multiple>март</multiple>
            </term>
            <term name="month-04-genitive">
              <single>апреля</single>
              <multiple>апрель</multiple>
            </term>
            <term name="month-05-genitive">
              <single>мая</single>
              <multiple>май</multiple>
            </term>
            <term name="month-06-genitive">
              <single>июня</single>
              <multiple>июнь</multiple>
            </term>
            <term name="month-07-genitive">
              <single>июля</single>
              <multiple>июль</multiple>
            </term>
            <term name="month-08-genitive">
              <single>августа</single>
              <multiple>август</multiple>
            </term>
            <term name="month-09-genitive">
              <single>сентября</single>
              <multiple>сентябрь</multiple>
            </term>
            <term name="month-10-genitive">
              <single>октября</single>
              <multiple>октябрь</multiple>
            </term>
            <term name="month-11-genitive">
              <single>ноября</single>
              <multiple>ноябрь</multiple>
            </term>
            <term name="month-12-genitive">
              <single>декабря</single>
              <multiple>декабрь</multiple>
            </term>
          </terms>
        </locale>
        """#
}
