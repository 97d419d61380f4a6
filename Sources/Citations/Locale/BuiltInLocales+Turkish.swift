extension BuiltInLocales {
    /// Turkish. Serves where no package is installed, and for terms that the package has in English only.
    static let turkish = #"""
        <locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="tr-TR">
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
            <term name="advance-online-publication">çevrimiçi ön yayın</term>
            <term name="album">albüm</term>
            <term name="audio-recording">ses kaydı</term>
            <term name="film">film</term>
            <term name="henceforth">bundan sonra</term>
            <term name="loc-cit">a.g.y.</term>
            <term name="no-place">yer yok</term>
            <term name="no-place" form="short">y.y.</term>
            <term name="no-publisher">yayıncı yok</term>
            <term name="no-publisher" form="short">yay. yok</term>
            <term name="on">üzerine</term>
            <term name="op-cit">a.g.e.</term>
            <term name="original-work-published">özgün eserin yayımı</term>
            <term name="personal-communication">kişisel iletişim</term>
            <term name="podcast">podcast</term>
            <term name="podcast-episode">podcast bölümü</term>
            <term name="preprint">ön baskı</term>
            <term name="radio-broadcast">radyo yayını</term>
            <term name="radio-series">radyo dizisi</term>
            <term name="radio-series-episode">radyo dizisi bölümü</term>
            <term name="special-issue">özel sayı</term>
            <term name="special-section">özel bölüm</term>
            <term name="television-broadcast">televizyon yayını</term>
            <term name="television-series">televizyon dizisi</term>
            <term name="television-series-episode">televizyon dizisi bölümü</term>
            <term name="video">video</term>
            <term name="working-paper">çalışma raporu</term>
            <term name="accessed">erişim</term>
            <term name="and">ve</term>
            <term name="and others">ve diğerleri</term>
            <term name="anonymous">anonim</term>
            <term name="anonymous" form="short">anon.</term>
            <term name="at">adresinde</term>
            <term name="available at">erişim adresi</term>
            <term name="by">yazan</term>
            <term name="circa">yaklaşık</term>
            <term name="circa" form="short">yakl.</term>
            <term name="cited">anılan</term>
            <term name="edition">
              <single>baskı</single>
              <multiple>baskılar</multiple>
            </term>
            <term name="edition" form="short">bs.</term>
            <term name="et-al">vd.</term>
            <term name="forthcoming">yayımlanacak</term>
            <term name="from">kaynak</term>
            <term name="ibid">a.g.e.</term>
            <term name="in">içinde</term>
            <term name="in press">baskıda</term>
            <term name="internet">internet</term>
            <term name="letter">mektup</term>
            <term name="no date">tarih yok</term>
            <term name="no date" form="short">t.y.</term>
            <term name="online">çevrimiçi</term>
            <term name="presented at">sunulduğu yer:</term>
            <term name="reference">
              <single>kaynak</single>
              <multiple>kaynaklar</multiple>
            </term>
            <term name="reference" form="short">
              <single>kay.</single>
              <multiple>kay.</multiple>
            </term>
            <term name="retrieved">alındığı tarih</term>
            <term name="scale">ölçek</term>
            <term name="version">sürüm</term>
            <term name="article">makale ön baskısı</term>
            <term name="article-journal">dergi makalesi</term>
            <term name="article-magazine">dergi yazısı</term>
            <term name="article-newspaper">gazete yazısı</term>
            <term name="bill">yasa tasarısı</term>
            <term name="broadcast">yayın</term>
            <term name="classic">klasik eser</term>
            <term name="collection">derleme</term>
            <term name="dataset">veri kümesi</term>
            <term name="document">belge</term>
            <term name="entry">madde</term>
            <term name="entry-dictionary">sözlük maddesi</term>
            <term name="entry-encyclopedia">ansiklopedi maddesi</term>
            <term name="event">etkinlik</term>
            <term name="graphic">görsel</term>
            <term name="hearing">duruşma</term>
            <term name="interview">mülakat</term>
            <term name="legal_case">dava</term>
            <term name="legislation">mevzuat</term>
            <term name="manuscript">el yazması</term>
            <term name="map">harita</term>
            <term name="motion_picture">video kaydı</term>
            <term name="musical_score">nota</term>
            <term name="pamphlet">broşür</term>
            <term name="paper-conference">bildiri</term>
            <term name="patent">patent</term>
            <term name="performance">gösteri</term>
            <term name="periodical">süreli yayın</term>
            <term name="personal_communication">kişisel iletişim</term>
            <term name="post">gönderi</term>
            <term name="post-weblog">blog yazısı</term>
            <term name="regulation">yönetmelik</term>
            <term name="report">rapor</term>
            <term name="review">inceleme</term>
            <term name="review-book">kitap incelemesi</term>
            <term name="software">yazılım</term>
            <term name="song">ses kaydı</term>
            <term name="speech">konuşma</term>
            <term name="standard">standart</term>
            <term name="thesis">tez</term>
            <term name="treaty">antlaşma</term>
            <term name="webpage">web sayfası</term>
            <term name="article-journal" form="short">dergi mak.</term>
            <term name="article-magazine" form="short">dergi yaz.</term>
            <term name="article-newspaper" form="short">gaz. yaz.</term>
            <term name="document" form="short">blg.</term>
            <term name="graphic" form="short">grs.</term>
            <term name="interview" form="short">mül.</term>
            <term name="manuscript" form="short">yazma</term>
            <term name="motion_picture" form="short">video</term>
            <term name="report" form="short">rap.</term>
            <term name="review" form="short">inc.</term>
            <term name="review-book" form="short">kit. inc.</term>
            <term name="song" form="short">ses kay.</term>
            <term name="ad">M.S.</term>
            <term name="bc">M.Ö.</term>
            <term name="bce">M.Ö.</term>
            <term name="ce">M.S.</term>
            <term name="open-quote">“</term>
            <term name="close-quote">”</term>
            <term name="open-inner-quote">‘</term>
            <term name="close-inner-quote">’</term>
            <term name="page-range-delimiter">–</term>
            <term name="colon">:</term>
            <term name="comma">,</term>
            <term name="semicolon">;</term>
            <term name="ordinal">.</term>
            <term name="long-ordinal-01">birinci</term>
            <term name="long-ordinal-02">ikinci</term>
            <term name="long-ordinal-03">üçüncü</term>
            <term name="long-ordinal-04">dördüncü</term>
            <term name="long-ordinal-05">beşinci</term>
            <term name="long-ordinal-06">altıncı</term>
            <term name="long-ordinal-07">yedinci</term>
            <term name="long-ordinal-08">sekizinci</term>
            <term name="long-ordinal-09">dokuzuncu</term>
            <term name="long-ordinal-10">onuncu</term>
            <term name="act">
              <single>perde</single>
              <multiple>perdeler</multiple>
            </term>
            <term name="appendix">
              <single>ek</single>
              <multiple>ekler</multiple>
            </term>
            <term name="article-locator">
              <single>madde</single>
              <multiple>maddeler</multiple>
            </term>
            <term name="canon">
              <single>kanon</single>
              <multiple>kanonlar</multiple>
            </term>
            <term name="elocation">
              <single>konum</single>
              <multiple>konumlar</multiple>
            </term>
            <term name="equation">
              <single>denklem</single>
              <multiple>denklemler</multiple>
            </term>
            <term name="rule">
              <single>kural</single>
              <multiple>kurallar</multiple>
            </term>
            <term name="scene">
              <single>sahne</single>
              <multiple>sahneler</multiple>
            </term>
            <term name="table">
              <single>tablo</single>
              <multiple>tablolar</multiple>
            </term>
            <term name="timestamp"></term>
            <term name="title-locator">
              <single>başlık</single>
              <multiple>başlıklar</multiple>
            </term>
            <term name="book">
              <single>kitap</single>
              <multiple>kitaplar</multiple>
            </term>
            <term name="chapter">
              <single>bölüm</single>
              <multiple>bölümler</multiple>
            </term>
            <term name="column">
              <single>sütun</single>
              <multiple>sütunlar</multiple>
            </term>
            <term name="figure">
              <single>şekil</single>
              <multiple>şekiller</multiple>
            </term>
            <term name="folio">
              <single>varak</single>
              <multiple>varaklar</multiple>
            </term>
            <term name="issue">
              <single>sayı</single>
              <multiple>sayılar</multiple>
            </term>
            <term name="line">
              <single>satır</single>
              <multiple>satırlar</multiple>
            </term>
            <term name="note">
              <single>not</single>
              <multiple>notlar</multiple>
            </term>
            <term name="opus">
              <single>eser</single>
              <multiple>eserler</multiple>
            </term>
            <term name="page">
              <single>sayfa</single>
              <multiple>sayfalar</multiple>
            </term>
            <term name="number-of-pages">
              <single>sayfa</single>
              <multiple>sayfa</multiple>
            </term>
            <term name="paragraph">
              <single>paragraf</single>
              <multiple>paragraflar</multiple>
            </term>
            <term name="part">
              <single>kısım</single>
              <multiple>kısımlar</multiple>
            </term>
            <term name="section">
              <single>bölüm</single>
              <multiple>bölümler</multiple>
            </term>
            <term name="sub-verbo">
              <single>madde</single>
              <multiple>maddeler</multiple>
            </term>
            <term name="verse">
              <single>dize</single>
              <multiple>dizeler</multiple>
            </term>
            <term name="volume">
              <single>cilt</single>
              <multiple>ciltler</multiple>
            </term>
            <term name="appendix" form="short">
              <single>ek</single>
              <multiple>ekler</multiple>
            </term>
            <term name="article-locator" form="short">
              <single>md.</single>
              <multiple>md.</multiple>
            </term>
            <term name="elocation" form="short">
              <single>kon.</single>
              <multiple>kon.</multiple>
            </term>
            <term name="equation" form="short">
              <single>denk.</single>
              <multiple>denk.</multiple>
            </term>
            <term name="rule" form="short">
              <single>kur.</single>
              <multiple>kur.</multiple>
            </term>
            <term name="scene" form="short">
              <single>sah.</single>
              <multiple>sah.</multiple>
            </term>
            <term name="table" form="short">
              <single>tab.</single>
              <multiple>tab.</multiple>
            </term>
            <term name="timestamp" form="short"></term>
            <term name="title-locator" form="short">
              <single>baş.</single>
              <multiple>baş.</multiple>
            </term>
            <term name="book" form="short">
              <single>kit.</single>
              <multiple>kit.</multiple>
            </term>
            <term name="chapter" form="short">
              <single>böl.</single>
              <multiple>böl.</multiple>
            </term>
            <term name="column" form="short">
              <single>süt.</single>
              <multiple>süt.</multiple>
            </term>
            <term name="figure" form="short">
              <single>şek.</single>
              <multiple>şek.</multiple>
            </term>
            <term name="folio" form="short">
              <single>vr.</single>
              <multiple>vr.</multiple>
            </term>
            <term name="issue" form="short">
              <single>sy.</single>
              <multiple>sy.</multiple>
            </term>
            <term name="line" form="short">
              <single>st.</single>
              <multiple>st.</multiple>
            </term>
            <term name="note" form="short">
              <single>n.</single>
              <multiple>n.</multiple>
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
              <single>par.</single>
              <multiple>par.</multiple>
            </term>
            <term name="part" form="short">
              <single>ksm.</single>
              <multiple>ksm.</multiple>
            </term>
            <term name="section" form="short">
              <single>blm.</single>
              <multiple>blm.</multiple>
            </term>
            <term name="sub-verbo" form="short">
              <single>md.</single>
              <multiple>md.</multiple>
            </term>
            <term name="verse" form="short">
              <single>dz.</single>
              <multiple>dz.</multiple>
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
              <single>başkan</single>
              <multiple>başkanlar</multiple>
            </term>
            <term name="compiler">
              <single>derleyen</single>
              <multiple>derleyenler</multiple>
            </term>
            <term name="contributor">
              <single>katkıda bulunan</single>
              <multiple>katkıda bulunanlar</multiple>
            </term>
            <term name="curator">
              <single>küratör</single>
              <multiple>küratörler</multiple>
            </term>
            <term name="executive-producer">
              <single>yürütücü yapımcı</single>
              <multiple>yürütücü yapımcılar</multiple>
            </term>
            <term name="guest">
              <single>konuk</single>
              <multiple>konuklar</multiple>
            </term>
            <term name="host">
              <single>sunucu</single>
              <multiple>sunucular</multiple>
            </term>
            <term name="narrator">
              <single>anlatıcı</single>
              <multiple>anlatıcılar</multiple>
            </term>
            <term name="organizer">
              <single>düzenleyici</single>
              <multiple>düzenleyiciler</multiple>
            </term>
            <term name="performer">
              <single>icracı</single>
              <multiple>icracılar</multiple>
            </term>
            <term name="producer">
              <single>yapımcı</single>
              <multiple>yapımcılar</multiple>
            </term>
            <term name="script-writer">
              <single>senarist</single>
              <multiple>senaristler</multiple>
            </term>
            <term name="series-creator">
              <single>dizi yaratıcısı</single>
              <multiple>dizi yaratıcıları</multiple>
            </term>
            <term name="director">
              <single>yönetmen</single>
              <multiple>yönetmenler</multiple>
            </term>
            <term name="editor">
              <single>editör</single>
              <multiple>editörler</multiple>
            </term>
            <term name="editorial-director">
              <single>sorumlu editör</single>
              <multiple>sorumlu editörler</multiple>
            </term>
            <term name="illustrator">
              <single>çizer</single>
              <multiple>çizerler</multiple>
            </term>
            <term name="translator">
              <single>çevirmen</single>
              <multiple>çevirmenler</multiple>
            </term>
            <term name="editortranslator">
              <single>editör ve çevirmen</single>
              <multiple>editörler ve çevirmenler</multiple>
            </term>
            <term name="compiler" form="short">
              <single>der.</single>
              <multiple>der.</multiple>
            </term>
            <term name="contributor" form="short">
              <single>katk.</single>
              <multiple>katk.</multiple>
            </term>
            <term name="curator" form="short">
              <single>kür.</single>
              <multiple>kür.</multiple>
            </term>
            <term name="executive-producer" form="short">
              <single>yür. yap.</single>
              <multiple>yür. yap.</multiple>
            </term>
            <term name="narrator" form="short">
              <single>anl.</single>
              <multiple>anl.</multiple>
            </term>
            <term name="organizer" form="short">
              <single>düz.</single>
              <multiple>düz.</multiple>
            </term>
            <term name="performer" form="short">
              <single>icr.</single>
              <multiple>icr.</multiple>
            </term>
            <term name="producer" form="short">
              <single>yap.</single>
              <multiple>yap.</multiple>
            </term>
            <term name="script-writer" form="short">
              <single>sen.</single>
              <multiple>sen.</multiple>
            </term>
            <term name="series-creator" form="short">
              <single>yar.</single>
              <multiple>yar.</multiple>
            </term>
            <term name="director" form="short">
              <single>yön.</single>
              <multiple>yön.</multiple>
            </term>
            <term name="editor" form="short">
              <single>ed.</single>
              <multiple>ed.</multiple>
            </term>
            <term name="editorial-director" form="short">
              <single>sor. ed.</single>
              <multiple>sor. ed.</multiple>
            </term>
            <term name="illustrator" form="short">
              <single>çiz.</single>
              <multiple>çiz.</multiple>
            </term>
            <term name="translator" form="short">
              <single>çev.</single>
              <multiple>çev.</multiple>
            </term>
            <term name="editortranslator" form="short">
              <single>ed. ve çev.</single>
              <multiple>ed. ve çev.</multiple>
            </term>
            <term name="chair" form="verb">başkan</term>
            <term name="compiler" form="verb">derleyen</term>
            <term name="contributor" form="verb">katkılarıyla</term>
            <term name="curator" form="verb">küratör</term>
            <term name="executive-producer" form="verb">yürütücü yapımcı</term>
            <term name="guest" form="verb">konuk</term>
            <term name="host" form="verb">sunan</term>
            <term name="narrator" form="verb">anlatan</term>
            <term name="organizer" form="verb">düzenleyen</term>
            <term name="performer" form="verb">icra eden</term>
            <term name="producer" form="verb">yapımcı</term>
            <term name="script-writer" form="verb">yazan</term>
            <term name="series-creator" form="verb">yaratan</term>
            <term name="container-author" form="verb">yazan</term>
            <term name="director" form="verb">yöneten</term>
            <term name="editor" form="verb">editör</term>
            <term name="editorial-director" form="verb">sorumlu editör</term>
            <term name="illustrator" form="verb">çizen</term>
            <term name="interviewer" form="verb">görüşen</term>
            <term name="recipient" form="verb">alıcı</term>
            <term name="reviewed-author" form="verb">yazan</term>
            <term name="translator" form="verb">çeviren</term>
            <term name="editortranslator" form="verb">düzenleyen ve çeviren</term>
            <term name="compiler" form="verb-short">der.</term>
            <term name="contributor" form="verb-short">katk.</term>
            <term name="curator" form="verb-short">kür.</term>
            <term name="executive-producer" form="verb-short">yür. yap.</term>
            <term name="guest" form="verb-short">kon.</term>
            <term name="host" form="verb-short">sun.</term>
            <term name="narrator" form="verb-short">anl.</term>
            <term name="organizer" form="verb-short">düz.</term>
            <term name="performer" form="verb-short">icr.</term>
            <term name="producer" form="verb-short">yap.</term>
            <term name="script-writer" form="verb-short">yaz.</term>
            <term name="series-creator" form="verb-short">yar.</term>
            <term name="director" form="verb-short">yön.</term>
            <term name="editor" form="verb-short">ed.</term>
            <term name="editorial-director" form="verb-short">sor. ed.</term>
            <term name="illustrator" form="verb-short">çiz.</term>
            <term name="translator" form="verb-short">çev.</term>
            <term name="editortranslator" form="verb-short">ed. ve çev.</term>
            <term name="month-01">Ocak</term>
            <term name="month-02">Şubat</term>
            <term name="month-03">Mart</term>
            <term name="month-04">Nisan</term>
            <term name="month-05">Mayıs</term>
            <term name="month-06">Haziran</term>
            <term name="month-07">Temmuz</term>
            <term name="month-08">Ağustos</term>
            <term name="month-09">Eylül</term>
            <term name="month-10">Ekim</term>
            <term name="month-11">Kasım</term>
            <term name="month-12">Aralık</term>
            <term name="month-01" form="short">Oca.</term>
            <term name="month-02" form="short">Şub.</term>
            <term name="month-03" form="short">Mar.</term>
            <term name="month-04" form="short">Nis.</term>
            <term name="month-05" form="short">May.</term>
            <term name="month-06" form="short">Haz.</term>
            <term name="month-07" form="short">Tem.</term>
            <term name="month-08" form="short">Ağu.</term>
            <term name="month-09" form="short">Eyl.</term>
            <term name="month-10" form="short">Eki.</term>
            <term name="month-11" form="short">Kas.</term>
            <term name="month-12" form="short">Ara.</term>
            <term name="season-01">İlkbahar</term>
            <term name="season-02">Yaz</term>
            <term name="season-03">Sonbahar</term>
            <term name="season-04">Kış</term>
            <term name="archived">arşiv kopyası</term>
          </terms>
        </locale>
        """#
}
