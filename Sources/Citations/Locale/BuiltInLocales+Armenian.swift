extension BuiltInLocales {
    /// Armenian. Complete: the distribution's package has no Armenian.
    static let armenian = #"""
        <locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="hy-AM">
          <style-options punctuation-in-quote="false"/>
          <date form="text">
            <date-part name="day" suffix=" "/>
            <date-part name="month" suffix=", "/>
            <date-part name="year" suffix=" թ."/>
          </date>
          <date form="numeric">
            <date-part name="day" form="numeric-leading-zeros" suffix="."/>
            <date-part name="month" form="numeric-leading-zeros" suffix="."/>
            <date-part name="year"/>
          </date>
          <terms>
            <term name="advance-online-publication">նախնական առցանց հրապարակում</term>
            <term name="album">ալբոմ</term>
            <term name="audio-recording">ձայնագրություն</term>
            <term name="film">ֆիլմ</term>
            <term name="henceforth">այսուհետ</term>
            <term name="loc-cit">նշվ. տեղում</term>
            <term name="no-place">առանց տեղի</term>
            <term name="no-place" form="short">ա. տ.</term>
            <term name="no-publisher">առանց հրատարակչի</term>
            <term name="no-publisher" form="short">ա. հ.</term>
            <term name="on">մասին</term>
            <term name="op-cit">նշվ. աշխ.</term>
            <term name="original-work-published">բնագրի հրատարակությունը</term>
            <term name="personal-communication">անձնական հաղորդակցություն</term>
            <term name="podcast">փոդքասթ</term>
            <term name="podcast-episode">փոդքասթի թողարկում</term>
            <term name="preprint">նախատիպ</term>
            <term name="radio-broadcast">ռադիոհաղորդում</term>
            <term name="radio-series">ռադիոշարք</term>
            <term name="radio-series-episode">ռադիոշարքի թողարկում</term>
            <term name="special-issue">հատուկ համար</term>
            <term name="special-section">հատուկ բաժին</term>
            <term name="television-broadcast">հեռուստահաղորդում</term>
            <term name="television-series">հեռուստաշարք</term>
            <term name="television-series-episode">հեռուստաշարքի թողարկում</term>
            <term name="video">տեսանյութ</term>
            <term name="working-paper">աշխատանքային փաստաթուղթ</term>
            <term name="accessed">այցելվել է</term>
            <term name="and">և</term>
            <term name="and others">և ուրիշներ</term>
            <term name="anonymous">անանուն</term>
            <term name="anonymous" form="short">անան.</term>
            <term name="at">հասցեում</term>
            <term name="available at">հասանելի է</term>
            <term name="by">հեղինակ՝</term>
            <term name="circa">մոտավորապես</term>
            <term name="circa" form="short">մոտ.</term>
            <term name="cited">մեջբերված է</term>
            <term name="edition">
              <single>հրատարակություն</single>
              <multiple>հրատարակություններ</multiple>
            </term>
            <term name="edition" form="short">հրտ.</term>
            <term name="et-al">և այլք</term>
            <term name="forthcoming">տպագրության մեջ</term>
            <term name="from">աղբյուր՝</term>
            <term name="ibid">նույն տեղում</term>
            <term name="in">տե՛ս</term>
            <term name="in press">տպագրվում է</term>
            <term name="internet">համացանց</term>
            <term name="letter">նամակ</term>
            <term name="no date">առանց ամսաթվի</term>
            <term name="no date" form="short">ա. թ.</term>
            <term name="online">առցանց</term>
            <term name="presented at">ներկայացվել է՝</term>
            <term name="reference">
              <single>հղում</single>
              <multiple>հղումներ</multiple>
            </term>
            <term name="reference" form="short">
              <single>հղ.</single>
              <multiple>հղ.</multiple>
            </term>
            <term name="retrieved">վերցված է</term>
            <term name="scale">մասշտաբ</term>
            <term name="version">տարբերակ</term>
            <term name="article">հոդվածի նախատիպ</term>
            <term name="article-journal">ամսագրի հոդված</term>
            <term name="article-magazine">հանդեսի հոդված</term>
            <term name="article-newspaper">թերթի հոդված</term>
            <term name="bill">օրինագիծ</term>
            <term name="broadcast">հաղորդում</term>
            <term name="classic">դասական երկ</term>
            <term name="collection">ժողովածու</term>
            <term name="dataset">տվյալների հավաքածու</term>
            <term name="document">փաստաթուղթ</term>
            <term name="entry">հոդված</term>
            <term name="entry-dictionary">բառարանի հոդված</term>
            <term name="entry-encyclopedia">հանրագիտարանի հոդված</term>
            <term name="event">միջոցառում</term>
            <term name="graphic">պատկեր</term>
            <term name="hearing">լսում</term>
            <term name="interview">հարցազրույց</term>
            <term name="legal_case">դատական գործ</term>
            <term name="legislation">օրենսդրություն</term>
            <term name="manuscript">ձեռագիր</term>
            <term name="map">քարտեզ</term>
            <term name="motion_picture">տեսագրություն</term>
            <term name="musical_score">նոտա</term>
            <term name="pamphlet">գրքույկ</term>
            <term name="paper-conference">գիտաժողովի զեկուցում</term>
            <term name="patent">արտոնագիր</term>
            <term name="performance">կատարում</term>
            <term name="periodical">պարբերական</term>
            <term name="personal_communication">անձնական հաղորդակցություն</term>
            <term name="post">գրառում</term>
            <term name="post-weblog">բլոգի գրառում</term>
            <term name="regulation">կանոնակարգ</term>
            <term name="report">զեկույց</term>
            <term name="review">գրախոսություն</term>
            <term name="review-book">գրքի գրախոսություն</term>
            <term name="software">ծրագիր</term>
            <term name="song">ձայնագրություն</term>
            <term name="speech">ելույթ</term>
            <term name="standard">ստանդարտ</term>
            <term name="thesis">ատենախոսություն</term>
            <term name="treaty">պայմանագիր</term>
            <term name="webpage">կայքէջ</term>
            <term name="article-journal" form="short">ամս. հոդ.</term>
            <term name="article-magazine" form="short">հանդ. հոդ.</term>
            <term name="article-newspaper" form="short">թերթ. հոդ.</term>
            <term name="document" form="short">փաստ.</term>
            <term name="graphic" form="short">պատկ.</term>
            <term name="interview" form="short">հարց.</term>
            <term name="manuscript" form="short">ձեռ.</term>
            <term name="motion_picture" form="short">տեսգր.</term>
            <term name="report" form="short">զեկ.</term>
            <term name="review" form="short">գրախ.</term>
            <term name="review-book" form="short">գրք. գրախ.</term>
            <term name="song" form="short">ձայն.</term>
            <term name="ad">մ.թ.</term>
            <term name="bc">մ.թ.ա.</term>
            <term name="bce">մ.թ.ա.</term>
            <term name="ce">մ.թ.</term>
            <term name="open-quote">«</term>
            <term name="close-quote">»</term>
            <term name="open-inner-quote">“</term>
            <term name="close-inner-quote">”</term>
            <term name="page-range-delimiter">–</term>
            <term name="colon">:</term>
            <term name="comma">,</term>
            <term name="semicolon">;</term>
            <term name="ordinal">-րդ</term>
            <term name="ordinal-01" match="whole-number">-ին</term>
            <term name="long-ordinal-01">առաջին</term>
            <term name="long-ordinal-02">երկրորդ</term>
            <term name="long-ordinal-03">երրորդ</term>
            <term name="long-ordinal-04">չորրորդ</term>
            <term name="long-ordinal-05">հինգերորդ</term>
            <term name="long-ordinal-06">վեցերորդ</term>
            <term name="long-ordinal-07">յոթերորդ</term>
            <term name="long-ordinal-08">ութերորդ</term>
            <term name="long-ordinal-09">իններորդ</term>
            <term name="long-ordinal-10">տասներորդ</term>
            <term name="act">
              <single>ակտ</single>
              <multiple>ակտեր</multiple>
            </term>
            <term name="appendix">
              <single>հավելված</single>
              <multiple>հավելվածներ</multiple>
            </term>
            <term name="article-locator">
              <single>հոդված</single>
              <multiple>հոդվածներ</multiple>
            </term>
            <term name="canon">
              <single>կանոն</single>
              <multiple>կանոններ</multiple>
            </term>
            <term name="elocation">
              <single>տեղ</single>
              <multiple>տեղեր</multiple>
            </term>
            <term name="equation">
              <single>հավասարում</single>
              <multiple>հավասարումներ</multiple>
            </term>
            <term name="rule">
              <single>կանոն</single>
              <multiple>կանոններ</multiple>
            </term>
            <term name="scene">
              <single>տեսարան</single>
              <multiple>տեսարաններ</multiple>
            </term>
            <term name="table">
              <single>աղյուսակ</single>
              <multiple>աղյուսակներ</multiple>
            </term>
            <term name="timestamp"></term>
            <term name="title-locator">
              <single>վերնագիր</single>
              <multiple>վերնագրեր</multiple>
            </term>
            <term name="book">
              <single>գիրք</single>
              <multiple>գրքեր</multiple>
            </term>
            <term name="chapter">
              <single>գլուխ</single>
              <multiple>գլուխներ</multiple>
            </term>
            <term name="column">
              <single>սյունակ</single>
              <multiple>սյունակներ</multiple>
            </term>
            <term name="figure">
              <single>պատկեր</single>
              <multiple>պատկերներ</multiple>
            </term>
            <term name="folio">
              <single>թերթ</single>
              <multiple>թերթեր</multiple>
            </term>
            <term name="issue">
              <single>համար</single>
              <multiple>համարներ</multiple>
            </term>
            <term name="line">
              <single>տող</single>
              <multiple>տողեր</multiple>
            </term>
            <term name="note">
              <single>ծանոթագրություն</single>
              <multiple>ծանոթագրություններ</multiple>
            </term>
            <term name="opus">
              <single>օպուս</single>
              <multiple>օպուսներ</multiple>
            </term>
            <term name="page">
              <single>էջ</single>
              <multiple>էջեր</multiple>
            </term>
            <term name="number-of-pages">
              <single>էջ</single>
              <multiple>էջ</multiple>
            </term>
            <term name="paragraph">
              <single>պարբերություն</single>
              <multiple>պարբերություններ</multiple>
            </term>
            <term name="part">
              <single>մաս</single>
              <multiple>մասեր</multiple>
            </term>
            <term name="section">
              <single>բաժին</single>
              <multiple>բաժիններ</multiple>
            </term>
            <term name="sub-verbo">
              <single>բառ</single>
              <multiple>բառեր</multiple>
            </term>
            <term name="verse">
              <single>տուն</single>
              <multiple>տներ</multiple>
            </term>
            <term name="volume">
              <single>հատոր</single>
              <multiple>հատորներ</multiple>
            </term>
            <term name="appendix" form="short">
              <single>հավ.</single>
              <multiple>հավ.</multiple>
            </term>
            <term name="article-locator" form="short">
              <single>հոդ.</single>
              <multiple>հոդ.</multiple>
            </term>
            <term name="elocation" form="short">
              <single>տեղ</single>
              <multiple>տեղ</multiple>
            </term>
            <term name="equation" form="short">
              <single>հավաս.</single>
              <multiple>հավաս.</multiple>
            </term>
            <term name="rule" form="short">
              <single>կան.</single>
              <multiple>կան.</multiple>
            </term>
            <term name="scene" form="short">
              <single>տես.</single>
              <multiple>տես.</multiple>
            </term>
            <term name="table" form="short">
              <single>աղ.</single>
              <multiple>աղ.</multiple>
            </term>
            <term name="timestamp" form="short"></term>
            <term name="title-locator" form="short">
              <single>վերն.</single>
              <multiple>վերն.</multiple>
            </term>
            <term name="book" form="short">
              <single>գ.</single>
              <multiple>գ.</multiple>
            </term>
            <term name="chapter" form="short">
              <single>գլ.</single>
              <multiple>գլ.</multiple>
            </term>
            <term name="column" form="short">
              <single>սյ.</single>
              <multiple>սյ.</multiple>
            </term>
            <term name="figure" form="short">
              <single>պատկ.</single>
              <multiple>պատկ.</multiple>
            </term>
            <term name="folio" form="short">
              <single>թ.</single>
              <multiple>թթ.</multiple>
            </term>
            <term name="issue" form="short">
              <single>№</single>
              <multiple>№</multiple>
            </term>
            <term name="line" form="short">
              <single>տ.</single>
              <multiple>տտ.</multiple>
            </term>
            <term name="note" form="short">
              <single>ծան.</single>
              <multiple>ծան.</multiple>
            </term>
            <term name="opus" form="short">
              <single>օպ.</single>
              <multiple>օպ.</multiple>
            </term>
            <term name="page" form="short">
              <single>էջ</single>
              <multiple>էջ</multiple>
            </term>
            <term name="number-of-pages" form="short">
              <single>էջ</single>
              <multiple>էջ</multiple>
            </term>
            <term name="paragraph" form="short">
              <single>պարբ.</single>
              <multiple>պարբ.</multiple>
            </term>
            <term name="part" form="short">
              <single>մ.</single>
              <multiple>մմ.</multiple>
            </term>
            <term name="section" form="short">
              <single>բաժ.</single>
              <multiple>բաժ.</multiple>
            </term>
            <term name="sub-verbo" form="short">
              <single>բառ</single>
              <multiple>բառ</multiple>
            </term>
            <term name="verse" form="short">
              <single>տն.</single>
              <multiple>տն.</multiple>
            </term>
            <term name="volume" form="short">
              <single>հ.</single>
              <multiple>հհ.</multiple>
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
              <single>նախագահ</single>
              <multiple>նախագահներ</multiple>
            </term>
            <term name="compiler">
              <single>կազմող</single>
              <multiple>կազմողներ</multiple>
            </term>
            <term name="contributor">
              <single>աջակից</single>
              <multiple>աջակիցներ</multiple>
            </term>
            <term name="curator">
              <single>համադրող</single>
              <multiple>համադրողներ</multiple>
            </term>
            <term name="executive-producer">
              <single>գործադիր պրոդյուսեր</single>
              <multiple>գործադիր պրոդյուսերներ</multiple>
            </term>
            <term name="guest">
              <single>հյուր</single>
              <multiple>հյուրեր</multiple>
            </term>
            <term name="host">
              <single>վարող</single>
              <multiple>վարողներ</multiple>
            </term>
            <term name="narrator">
              <single>ընթերցող</single>
              <multiple>ընթերցողներ</multiple>
            </term>
            <term name="organizer">
              <single>կազմակերպիչ</single>
              <multiple>կազմակերպիչներ</multiple>
            </term>
            <term name="performer">
              <single>կատարող</single>
              <multiple>կատարողներ</multiple>
            </term>
            <term name="producer">
              <single>պրոդյուսեր</single>
              <multiple>պրոդյուսերներ</multiple>
            </term>
            <term name="script-writer">
              <single>սցենարիստ</single>
              <multiple>սցենարիստներ</multiple>
            </term>
            <term name="series-creator">
              <single>շարքի հեղինակ</single>
              <multiple>շարքի հեղինակներ</multiple>
            </term>
            <term name="director">
              <single>ռեժիսոր</single>
              <multiple>ռեժիսորներ</multiple>
            </term>
            <term name="editor">
              <single>խմբագիր</single>
              <multiple>խմբագիրներ</multiple>
            </term>
            <term name="editorial-director">
              <single>պատասխանատու խմբագիր</single>
              <multiple>պատասխանատու խմբագիրներ</multiple>
            </term>
            <term name="illustrator">
              <single>նկարազարդող</single>
              <multiple>նկարազարդողներ</multiple>
            </term>
            <term name="translator">
              <single>թարգմանիչ</single>
              <multiple>թարգմանիչներ</multiple>
            </term>
            <term name="editortranslator">
              <single>խմբագիր և թարգմանիչ</single>
              <multiple>խմբագիրներ և թարգմանիչներ</multiple>
            </term>
            <term name="compiler" form="short">
              <single>կազմ.</single>
              <multiple>կազմ.</multiple>
            </term>
            <term name="contributor" form="short">
              <single>աջակ.</single>
              <multiple>աջակ.</multiple>
            </term>
            <term name="curator" form="short">
              <single>համադր.</single>
              <multiple>համադր.</multiple>
            </term>
            <term name="executive-producer" form="short">
              <single>գործ. պրոդ.</single>
              <multiple>գործ. պրոդ.</multiple>
            </term>
            <term name="narrator" form="short">
              <single>ընթ.</single>
              <multiple>ընթ.</multiple>
            </term>
            <term name="organizer" form="short">
              <single>կազմակ.</single>
              <multiple>կազմակ.</multiple>
            </term>
            <term name="performer" form="short">
              <single>կատ.</single>
              <multiple>կատ.</multiple>
            </term>
            <term name="producer" form="short">
              <single>պրոդ.</single>
              <multiple>պրոդ.</multiple>
            </term>
            <term name="script-writer" form="short">
              <single>սցեն.</single>
              <multiple>սցեն.</multiple>
            </term>
            <term name="series-creator" form="short">
              <single>հեղ.</single>
              <multiple>հեղ.</multiple>
            </term>
            <term name="director" form="short">
              <single>ռեժ.</single>
              <multiple>ռեժ.</multiple>
            </term>
            <term name="editor" form="short">
              <single>խմբ.</single>
              <multiple>խմբ.</multiple>
            </term>
            <term name="editorial-director" form="short">
              <single>պատ. խմբ.</single>
              <multiple>պատ. խմբ.</multiple>
            </term>
            <term name="illustrator" form="short">
              <single>նկ.</single>
              <multiple>նկ.</multiple>
            </term>
            <term name="translator" form="short">
              <single>թարգմ.</single>
              <multiple>թարգմ.</multiple>
            </term>
            <term name="editortranslator" form="short">
              <single>խմբ. և թարգմ.</single>
              <multiple>խմբ. և թարգմ.</multiple>
            </term>
            <term name="chair" form="verb">նախագահ՝</term>
            <term name="compiler" form="verb">կազմող՝</term>
            <term name="contributor" form="verb">մասնակցությամբ՝</term>
            <term name="curator" form="verb">համադրող՝</term>
            <term name="executive-producer" form="verb">գործադիր պրոդյուսեր՝</term>
            <term name="guest" form="verb">հյուր՝</term>
            <term name="host" form="verb">վարող՝</term>
            <term name="narrator" form="verb">ընթերցող՝</term>
            <term name="organizer" form="verb">կազմակերպիչ՝</term>
            <term name="performer" form="verb">կատարող՝</term>
            <term name="producer" form="verb">պրոդյուսեր՝</term>
            <term name="script-writer" form="verb">սցենարի հեղինակ՝</term>
            <term name="series-creator" form="verb">հեղինակ՝</term>
            <term name="container-author" form="verb">հեղինակ՝</term>
            <term name="director" form="verb">ռեժիսոր՝</term>
            <term name="editor" form="verb">խմբագիր՝</term>
            <term name="editorial-director" form="verb">պատասխանատու խմբագիր՝</term>
            <term name="illustrator" form="verb">նկարազարդող՝</term>
            <term name="interviewer" form="verb">հարցազրույցը վարել է</term>
            <term name="recipient" form="verb">հասցեատեր՝</term>
            <term name="reviewed-author" form="verb">հեղինակ՝</term>
            <term name="translator" form="verb">թարգմանիչ՝</term>
            <term name="editortranslator" form="verb">խմբագրող և թարգմանող՝</term>
            <term name="compiler" form="verb-short">կազմ.</term>
            <term name="contributor" form="verb-short">մասն.</term>
            <term name="curator" form="verb-short">համադր.</term>
            <term name="executive-producer" form="verb-short">գործ. պրոդ.</term>
            <term name="guest" form="verb-short">հյուր՝</term>
            <term name="host" form="verb-short">վար.</term>
            <term name="narrator" form="verb-short">ընթ.</term>
            <term name="organizer" form="verb-short">կազմակ.</term>
            <term name="performer" form="verb-short">կատ.</term>
            <term name="producer" form="verb-short">պրոդ.</term>
            <term name="script-writer" form="verb-short">սցեն.</term>
            <term name="series-creator" form="verb-short">հեղ.</term>
            <term name="director" form="verb-short">ռեժ.</term>
            <term name="editor" form="verb-short">խմբ.</term>
            <term name="editorial-director" form="verb-short">պատ. խմբ.</term>
            <term name="illustrator" form="verb-short">նկ.</term>
            <term name="translator" form="verb-short">թարգմ.</term>
            <term name="editortranslator" form="verb-short">խմբ. և թարգմ.</term>
            <term name="month-01">հունվար</term>
            <term name="month-02">փետրվար</term>
            <term name="month-03">մարտ</term>
            <term name="month-04">ապրիլ</term>
            <term name="month-05">մայիս</term>
            <term name="month-06">հունիս</term>
            <term name="month-07">հուլիս</term>
            <term name="month-08">օգոստոս</term>
            <term name="month-09">սեպտեմբեր</term>
            <term name="month-10">հոկտեմբեր</term>
            <term name="month-11">նոյեմբեր</term>
            <term name="month-12">դեկտեմբեր</term>
            <term name="month-01" form="short">հնվ.</term>
            <term name="month-02" form="short">փտվ.</term>
            <term name="month-03" form="short">մրտ.</term>
            <term name="month-04" form="short">ապր.</term>
            <term name="month-05" form="short">մյս.</term>
            <term name="month-06" form="short">հնս.</term>
            <term name="month-07" form="short">հլս.</term>
            <term name="month-08" form="short">օգս.</term>
            <term name="month-09" form="short">սեպ.</term>
            <term name="month-10" form="short">հոկ.</term>
            <term name="month-11" form="short">նոյ.</term>
            <term name="month-12" form="short">դեկ.</term>
            <term name="season-01">գարուն</term>
            <term name="season-02">ամառ</term>
            <term name="season-03">աշուն</term>
            <term name="season-04">ձմեռ</term>
            <term name="archived">արխիվային պատճեն</term>
            <!-- The form of a month behind a day, and the form that it replaces. -->
            <term name="month-01-genitive">
              <single>հունվարի</single>
              <multiple>հունվար</multiple>
            </term>
            <term name="month-02-genitive">
              <single>փետրվարի</single>
              <multiple>փետրվար</multiple>
            </term>
            <term name="month-03-genitive">
              <single>մարտի</single>
              <multiple>մարտ</multiple>
            </term>
            <term name="month-04-genitive">
              <single>ապրիլի</single>
              <multiple>ապրիլ</multiple>
            </term>
            <term name="month-05-genitive">
              <single>մայիսի</single>
              <multiple>մայիս</multiple>
            </term>
            <term name="month-06-genitive">
              <single>հունիսի</single>
              <multiple>հունիս</multiple>
            </term>
            <term name="month-07-genitive">
              <single>հուլիսի</single>
              <multiple>հուլիս</multiple>
            </term>
            <term name="month-08-genitive">
              <single>օգոստոսի</single>
              <multiple>օգոստոս</multiple>
            </term>
            <term name="month-09-genitive">
              <single>սեպտեմբերի</single>
              <multiple>սեպտեմբեր</multiple>
            </term>
            <term name="month-10-genitive">
              <single>հոկտեմբերի</single>
              <multiple>հոկտեմբեր</multiple>
            </term>
            <term name="month-11-genitive">
              <single>նոյեմբերի</single>
              <multiple>նոյեմբեր</multiple>
            </term>
            <term name="month-12-genitive">
              <single>դեկտեմբերի</single>
              <multiple>դեկտեմբեր</multiple>
            </term>
          </terms>
        </locale>
        """#
}
