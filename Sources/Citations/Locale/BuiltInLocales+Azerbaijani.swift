extension BuiltInLocales {
    /// Azerbaijani. Complete: the distribution's package has no Azerbaijani.
    static let azerbaijani = #"""
        <locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="az-AZ">
          <style-options punctuation-in-quote="false"/>
          <date form="text">
            <date-part name="day" suffix=" "/>
            <date-part name="month" suffix=" "/>
            <date-part name="year"/>
          </date>
          <date form="numeric">
            <date-part name="day" form="numeric-leading-zeros" suffix="."/>
            <date-part name="month" form="numeric-leading-zeros" suffix="."/>
            <date-part name="year"/>
          </date>
          <terms>
            <term name="advance-online-publication">onlayn ilkin nəşr</term>
            <term name="album">albom</term>
            <term name="audio-recording">səs yazısı</term>
            <term name="film">film</term>
            <term name="henceforth">bundan sonra</term>
            <term name="loc-cit">göst. yer</term>
            <term name="no-place">yeri göstərilməyib</term>
            <term name="no-place" form="short">y.y.</term>
            <term name="no-publisher">nəşriyyatı göstərilməyib</term>
            <term name="no-publisher" form="short">n.y.</term>
            <term name="on">haqqında</term>
            <term name="op-cit">göst. əsər</term>
            <term name="original-work-published">əsərin ilk nəşri</term>
            <term name="personal-communication">şəxsi yazışma</term>
            <term name="podcast">podkast</term>
            <term name="podcast-episode">podkast buraxılışı</term>
            <term name="preprint">preprint</term>
            <term name="radio-broadcast">radio verilişi</term>
            <term name="radio-series">radio silsiləsi</term>
            <term name="radio-series-episode">radio silsiləsinin buraxılışı</term>
            <term name="special-issue">xüsusi buraxılış</term>
            <term name="special-section">xüsusi bölmə</term>
            <term name="television-broadcast">televiziya verilişi</term>
            <term name="television-series">televiziya serialı</term>
            <term name="television-series-episode">televiziya serialının bölümü</term>
            <term name="video">video</term>
            <term name="working-paper">iş sənədi</term>
            <term name="accessed">müraciət tarixi</term>
            <term name="and">və</term>
            <term name="and others">və başqaları</term>
            <term name="anonymous">anonim</term>
            <term name="anonymous" form="short">anon.</term>
            <term name="at">ünvanında</term>
            <term name="available at">ünvan</term>
            <term name="by">tərəfindən</term>
            <term name="circa">təxminən</term>
            <term name="circa" form="short">təx.</term>
            <term name="cited">istinad edilib</term>
            <term name="edition">
              <single>nəşr</single>
              <multiple>nəşrlər</multiple>
            </term>
            <term name="edition" form="short">nəşr</term>
            <term name="et-al">və b.</term>
            <term name="forthcoming">çapa hazırlanır</term>
            <term name="from">mənbə</term>
            <term name="ibid">yenə orada</term>
            <term name="in">kitabda</term>
            <term name="in press">çapdadır</term>
            <term name="internet">internet</term>
            <term name="letter">məktub</term>
            <term name="no date">tarixsiz</term>
            <term name="no date" form="short">t.y.</term>
            <term name="online">onlayn</term>
            <term name="presented at">təqdim olunub:</term>
            <term name="reference">
              <single>istinad</single>
              <multiple>istinadlar</multiple>
            </term>
            <term name="reference" form="short">
              <single>ist.</single>
              <multiple>ist.</multiple>
            </term>
            <term name="retrieved">əldə edilib</term>
            <term name="scale">miqyas</term>
            <term name="version">versiya</term>
            <term name="article">məqalə preprinti</term>
            <term name="article-journal">jurnal məqaləsi</term>
            <term name="article-magazine">jurnal yazısı</term>
            <term name="article-newspaper">qəzet məqaləsi</term>
            <term name="bill">qanun layihəsi</term>
            <term name="broadcast">veriliş</term>
            <term name="classic">klassik əsər</term>
            <term name="collection">toplu</term>
            <term name="dataset">məlumat toplusu</term>
            <term name="document">sənəd</term>
            <term name="entry">məqalə</term>
            <term name="entry-dictionary">lüğət məqaləsi</term>
            <term name="entry-encyclopedia">ensiklopediya məqaləsi</term>
            <term name="event">tədbir</term>
            <term name="graphic">qrafika</term>
            <term name="hearing">dinləmə</term>
            <term name="interview">müsahibə</term>
            <term name="legal_case">məhkəmə işi</term>
            <term name="legislation">qanunvericilik aktı</term>
            <term name="manuscript">əlyazma</term>
            <term name="map">xəritə</term>
            <term name="motion_picture">video yazısı</term>
            <term name="musical_score">not</term>
            <term name="pamphlet">broşür</term>
            <term name="paper-conference">konfrans məruzəsi</term>
            <term name="patent">patent</term>
            <term name="performance">ifa</term>
            <term name="periodical">dövri nəşr</term>
            <term name="personal_communication">şəxsi yazışma</term>
            <term name="post">paylaşım</term>
            <term name="post-weblog">bloq yazısı</term>
            <term name="regulation">normativ akt</term>
            <term name="report">hesabat</term>
            <term name="review">rəy</term>
            <term name="review-book">kitab rəyi</term>
            <term name="software">proqram təminatı</term>
            <term name="song">səs yazısı</term>
            <term name="speech">çıxış</term>
            <term name="standard">standart</term>
            <term name="thesis">dissertasiya</term>
            <term name="treaty">müqavilə</term>
            <term name="webpage">veb-səhifə</term>
            <term name="article-journal" form="short">jurn. məq.</term>
            <term name="article-magazine" form="short">jurn. yaz.</term>
            <term name="article-newspaper" form="short">qəz. məq.</term>
            <term name="document" form="short">sən.</term>
            <term name="graphic" form="short">qraf.</term>
            <term name="interview" form="short">müs.</term>
            <term name="manuscript" form="short">əly.</term>
            <term name="motion_picture" form="short">video</term>
            <term name="report" form="short">hes.</term>
            <term name="review" form="short">rəy</term>
            <term name="review-book" form="short">kit. rəyi</term>
            <term name="song" form="short">səs yaz.</term>
            <term name="ad">b.e.</term>
            <term name="bc">e.ə.</term>
            <term name="bce">e.ə.</term>
            <term name="ce">b.e.</term>
            <term name="open-quote">“</term>
            <term name="close-quote">”</term>
            <term name="open-inner-quote">‘</term>
            <term name="close-inner-quote">’</term>
            <term name="page-range-delimiter">–</term>
            <term name="colon">:</term>
            <term name="comma">,</term>
            <term name="semicolon">;</term>
            <term name="ordinal">-ci</term>
            <term name="ordinal-03">-cü</term>
            <term name="ordinal-04">-cü</term>
            <term name="ordinal-06">-cı</term>
            <term name="ordinal-09">-cu</term>
            <term name="ordinal-10">-cu</term>
            <term name="ordinal-30">-cu</term>
            <term name="ordinal-40">-cı</term>
            <term name="ordinal-60">-cı</term>
            <term name="ordinal-90">-cı</term>
            <term name="ordinal-00" match="last-two-digits">-cü</term>
            <term name="long-ordinal-01">birinci</term>
            <term name="long-ordinal-02">ikinci</term>
            <term name="long-ordinal-03">üçüncü</term>
            <term name="long-ordinal-04">dördüncü</term>
            <term name="long-ordinal-05">beşinci</term>
            <term name="long-ordinal-06">altıncı</term>
            <term name="long-ordinal-07">yeddinci</term>
            <term name="long-ordinal-08">səkkizinci</term>
            <term name="long-ordinal-09">doqquzuncu</term>
            <term name="long-ordinal-10">onuncu</term>
            <term name="act">
              <single>akt</single>
              <multiple>aktlar</multiple>
            </term>
            <term name="appendix">
              <single>əlavə</single>
              <multiple>əlavələr</multiple>
            </term>
            <term name="article-locator">
              <single>maddə</single>
              <multiple>maddələr</multiple>
            </term>
            <term name="canon">
              <single>kanon</single>
              <multiple>kanonlar</multiple>
            </term>
            <term name="elocation">
              <single>yer</single>
              <multiple>yerlər</multiple>
            </term>
            <term name="equation">
              <single>tənlik</single>
              <multiple>tənliklər</multiple>
            </term>
            <term name="rule">
              <single>qayda</single>
              <multiple>qaydalar</multiple>
            </term>
            <term name="scene">
              <single>səhnə</single>
              <multiple>səhnələr</multiple>
            </term>
            <term name="table">
              <single>cədvəl</single>
              <multiple>cədvəllər</multiple>
            </term>
            <term name="timestamp"></term>
            <term name="title-locator">
              <single>başlıq</single>
              <multiple>başlıqlar</multiple>
            </term>
            <term name="book">
              <single>kitab</single>
              <multiple>kitablar</multiple>
            </term>
            <term name="chapter">
              <single>fəsil</single>
              <multiple>fəsillər</multiple>
            </term>
            <term name="column">
              <single>sütun</single>
              <multiple>sütunlar</multiple>
            </term>
            <term name="figure">
              <single>şəkil</single>
              <multiple>şəkillər</multiple>
            </term>
            <term name="folio">
              <single>vərəq</single>
              <multiple>vərəqlər</multiple>
            </term>
            <term name="issue">
              <single>nömrə</single>
              <multiple>nömrələr</multiple>
            </term>
            <term name="line">
              <single>sətir</single>
              <multiple>sətirlər</multiple>
            </term>
            <term name="note">
              <single>qeyd</single>
              <multiple>qeydlər</multiple>
            </term>
            <term name="opus">
              <single>opus</single>
              <multiple>opuslar</multiple>
            </term>
            <term name="page">
              <single>səhifə</single>
              <multiple>səhifələr</multiple>
            </term>
            <term name="number-of-pages">
              <single>səhifə</single>
              <multiple>səhifə</multiple>
            </term>
            <term name="paragraph">
              <single>abzas</single>
              <multiple>abzaslar</multiple>
            </term>
            <term name="part">
              <single>hissə</single>
              <multiple>hissələr</multiple>
            </term>
            <term name="section">
              <single>bölmə</single>
              <multiple>bölmələr</multiple>
            </term>
            <term name="sub-verbo">
              <single>söz</single>
              <multiple>sözlər</multiple>
            </term>
            <term name="verse">
              <single>misra</single>
              <multiple>misralar</multiple>
            </term>
            <term name="volume">
              <single>cild</single>
              <multiple>cildlər</multiple>
            </term>
            <term name="appendix" form="short">
              <single>əl.</single>
              <multiple>əl.</multiple>
            </term>
            <term name="article-locator" form="short">
              <single>m.</single>
              <multiple>m.</multiple>
            </term>
            <term name="elocation" form="short">
              <single>yer</single>
              <multiple>yer</multiple>
            </term>
            <term name="equation" form="short">
              <single>tən.</single>
              <multiple>tən.</multiple>
            </term>
            <term name="rule" form="short">
              <single>q.</single>
              <multiple>q.</multiple>
            </term>
            <term name="scene" form="short">
              <single>səh.</single>
              <multiple>səh.</multiple>
            </term>
            <term name="table" form="short">
              <single>cəd.</single>
              <multiple>cəd.</multiple>
            </term>
            <term name="timestamp" form="short"></term>
            <term name="title-locator" form="short">
              <single>başl.</single>
              <multiple>başl.</multiple>
            </term>
            <term name="book" form="short">
              <single>kit.</single>
              <multiple>kit.</multiple>
            </term>
            <term name="chapter" form="short">
              <single>fəs.</single>
              <multiple>fəs.</multiple>
            </term>
            <term name="column" form="short">
              <single>süt.</single>
              <multiple>süt.</multiple>
            </term>
            <term name="figure" form="short">
              <single>şək.</single>
              <multiple>şək.</multiple>
            </term>
            <term name="folio" form="short">
              <single>v.</single>
              <multiple>v.</multiple>
            </term>
            <term name="issue" form="short">
              <single>№</single>
              <multiple>№</multiple>
            </term>
            <term name="line" form="short">
              <single>sət.</single>
              <multiple>sət.</multiple>
            </term>
            <term name="note" form="short">
              <single>qeyd</single>
              <multiple>qeyd</multiple>
            </term>
            <term name="opus" form="short">
              <single>op.</single>
              <multiple>op.</multiple>
            </term>
            <term name="page" form="short">
              <single>s.</single>
              <multiple>ss.</multiple>
            </term>
            <term name="number-of-pages" form="short">
              <single>s.</single>
              <multiple>s.</multiple>
            </term>
            <term name="paragraph" form="short">
              <single>abz.</single>
              <multiple>abz.</multiple>
            </term>
            <term name="part" form="short">
              <single>hiss.</single>
              <multiple>hiss.</multiple>
            </term>
            <term name="section" form="short">
              <single>böl.</single>
              <multiple>böl.</multiple>
            </term>
            <term name="sub-verbo" form="short">
              <single>söz</single>
              <multiple>söz</multiple>
            </term>
            <term name="verse" form="short">
              <single>m.</single>
              <multiple>m.</multiple>
            </term>
            <term name="volume" form="short">
              <single>c.</single>
              <multiple>c.</multiple>
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
              <single>sədr</single>
              <multiple>sədrlər</multiple>
            </term>
            <term name="compiler">
              <single>tərtibçi</single>
              <multiple>tərtibçilər</multiple>
            </term>
            <term name="contributor">
              <single>iştirakçı</single>
              <multiple>iştirakçılar</multiple>
            </term>
            <term name="curator">
              <single>kurator</single>
              <multiple>kuratorlar</multiple>
            </term>
            <term name="executive-producer">
              <single>icraçı prodüser</single>
              <multiple>icraçı prodüserlər</multiple>
            </term>
            <term name="guest">
              <single>qonaq</single>
              <multiple>qonaqlar</multiple>
            </term>
            <term name="host">
              <single>aparıcı</single>
              <multiple>aparıcılar</multiple>
            </term>
            <term name="narrator">
              <single>söyləyici</single>
              <multiple>söyləyicilər</multiple>
            </term>
            <term name="organizer">
              <single>təşkilatçı</single>
              <multiple>təşkilatçılar</multiple>
            </term>
            <term name="performer">
              <single>ifaçı</single>
              <multiple>ifaçılar</multiple>
            </term>
            <term name="producer">
              <single>prodüser</single>
              <multiple>prodüserlər</multiple>
            </term>
            <term name="script-writer">
              <single>ssenarist</single>
              <multiple>ssenaristlər</multiple>
            </term>
            <term name="series-creator">
              <single>serialın müəllifi</single>
              <multiple>serialın müəllifləri</multiple>
            </term>
            <term name="director">
              <single>rejissor</single>
              <multiple>rejissorlar</multiple>
            </term>
            <term name="editor">
              <single>redaktor</single>
              <multiple>redaktorlar</multiple>
            </term>
            <term name="editorial-director">
              <single>məsul redaktor</single>
              <multiple>məsul redaktorlar</multiple>
            </term>
            <term name="illustrator">
              <single>rəssam</single>
              <multiple>rəssamlar</multiple>
            </term>
            <term name="translator">
              <single>tərcüməçi</single>
              <multiple>tərcüməçilər</multiple>
            </term>
            <term name="editortranslator">
              <single>redaktor və tərcüməçi</single>
              <multiple>redaktorlar və tərcüməçilər</multiple>
            </term>
            <term name="compiler" form="short">
              <single>tərt.</single>
              <multiple>tərt.</multiple>
            </term>
            <term name="contributor" form="short">
              <single>işt.</single>
              <multiple>işt.</multiple>
            </term>
            <term name="curator" form="short">
              <single>kur.</single>
              <multiple>kur.</multiple>
            </term>
            <term name="executive-producer" form="short">
              <single>icr. prod.</single>
              <multiple>icr. prod.</multiple>
            </term>
            <term name="narrator" form="short">
              <single>söyl.</single>
              <multiple>söyl.</multiple>
            </term>
            <term name="organizer" form="short">
              <single>təşk.</single>
              <multiple>təşk.</multiple>
            </term>
            <term name="performer" form="short">
              <single>ifa</single>
              <multiple>ifa</multiple>
            </term>
            <term name="producer" form="short">
              <single>prod.</single>
              <multiple>prod.</multiple>
            </term>
            <term name="script-writer" form="short">
              <single>ssen.</single>
              <multiple>ssen.</multiple>
            </term>
            <term name="series-creator" form="short">
              <single>müəl.</single>
              <multiple>müəl.</multiple>
            </term>
            <term name="director" form="short">
              <single>rej.</single>
              <multiple>rej.</multiple>
            </term>
            <term name="editor" form="short">
              <single>red.</single>
              <multiple>red.</multiple>
            </term>
            <term name="editorial-director" form="short">
              <single>məs. red.</single>
              <multiple>məs. red.</multiple>
            </term>
            <term name="illustrator" form="short">
              <single>rəss.</single>
              <multiple>rəss.</multiple>
            </term>
            <term name="translator" form="short">
              <single>tərc.</single>
              <multiple>tərc.</multiple>
            </term>
            <term name="editortranslator" form="short">
              <single>red. və tərc.</single>
              <multiple>red. və tərc.</multiple>
            </term>
            <term name="chair" form="verb">sədr</term>
            <term name="compiler" form="verb">tərtib edən</term>
            <term name="contributor" form="verb">iştirakı ilə</term>
            <term name="curator" form="verb">kurator</term>
            <term name="executive-producer" form="verb">icraçı prodüser</term>
            <term name="guest" form="verb">qonaq</term>
            <term name="host" form="verb">aparıcı</term>
            <term name="narrator" form="verb">söyləyən</term>
            <term name="organizer" form="verb">təşkil edən</term>
            <term name="performer" form="verb">ifa edən</term>
            <term name="producer" form="verb">prodüser</term>
            <term name="script-writer" form="verb">ssenari müəllifi</term>
            <term name="series-creator" form="verb">yaradan</term>
            <term name="container-author" form="verb">müəllif</term>
            <term name="director" form="verb">rejissor</term>
            <term name="editor" form="verb">redaktor</term>
            <term name="editorial-director" form="verb">məsul redaktor</term>
            <term name="illustrator" form="verb">rəssam</term>
            <term name="interviewer" form="verb">müsahibəni aparan</term>
            <term name="recipient" form="verb">alıcı</term>
            <term name="reviewed-author" form="verb">müəllif</term>
            <term name="translator" form="verb">tərcümə edən</term>
            <term name="editortranslator" form="verb">redaktə və tərcümə edən</term>
            <term name="compiler" form="verb-short">tərt.</term>
            <term name="contributor" form="verb-short">işt.</term>
            <term name="curator" form="verb-short">kur.</term>
            <term name="executive-producer" form="verb-short">icr. prod.</term>
            <term name="guest" form="verb-short">qon.</term>
            <term name="host" form="verb-short">apar.</term>
            <term name="narrator" form="verb-short">söyl.</term>
            <term name="organizer" form="verb-short">təşk.</term>
            <term name="performer" form="verb-short">ifa</term>
            <term name="producer" form="verb-short">prod.</term>
            <term name="script-writer" form="verb-short">ssen.</term>
            <term name="series-creator" form="verb-short">müəl.</term>
            <term name="director" form="verb-short">rej.</term>
            <term name="editor" form="verb-short">red.</term>
            <term name="editorial-director" form="verb-short">məs. red.</term>
            <term name="illustrator" form="verb-short">rəss.</term>
            <term name="translator" form="verb-short">tərc.</term>
            <term name="editortranslator" form="verb-short">red. və tərc.</term>
            <term name="month-01">yanvar</term>
            <term name="month-02">fevral</term>
            <term name="month-03">mart</term>
            <term name="month-04">aprel</term>
            <term name="month-05">may</term>
            <term name="month-06">iyun</term>
            <term name="month-07">iyul</term>
            <term name="month-08">avqust</term>
            <term name="month-09">sentyabr</term>
            <term name="month-10">oktyabr</term>
            <term name="month-11">noyabr</term>
            <term name="month-12">dekabr</term>
            <term name="month-01" form="short">yan.</term>
            <term name="month-02" form="short">fev.</term>
            <term name="month-03" form="short">mar.</term>
            <term name="month-04" form="short">apr.</term>
            <term name="month-05" form="short">may</term>
            <term name="month-06" form="short">iyn.</term>
            <term name="month-07" form="short">iyl.</term>
            <term name="month-08" form="short">avq.</term>
            <term name="month-09" form="short">sen.</term>
            <term name="month-10" form="short">okt.</term>
            <term name="month-11" form="short">noy.</term>
            <term name="month-12" form="short">dek.</term>
            <term name="season-01">yaz</term>
            <term name="season-02">yay</term>
            <term name="season-03">payız</term>
            <term name="season-04">qış</term>
            <term name="archived">arxiv nüsxəsi</term>
          </terms>
        </locale>
        """#
}
