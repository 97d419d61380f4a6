import Diagnostics

extension CitationStyle {
    /// The note style that comes with the program.
    package static let builtIn: CitationStyle = {
        var bag = DiagnosticBag()
        return CitationStyle.read(Array(builtInText.utf8), file: builtInName, &bag) ?? empty
    }()

    /// Stands in where the built-in style's own text is broken, which a test excludes.
    private static let empty = CitationStyle(
        id: "", title: "", isNote: true, defaultLocale: nil,
        citation: CitationSection(
            layout: Layout(children: [], delimiter: "", formatting: Formatting(), affixes: Affixes()), sort: [],
            addsNames: false, addsGivenNames: false, givenNameRule: .byCite,
            addsYearSuffix: false,
            collapse: nil, citeGroupDelimiter: nil, yearSuffixDelimiter: nil, afterCollapseDelimiter: nil,
            nearNoteDistance: 5),
        bibliography: nil, macros: [], inheritedNames: (NameOptions(), NameOptions()), demotion: .displayAndSort,
        pageRangeFormat: nil,
        initializesWithHyphen: true, locales: [], testsDisambiguate: false, rendersYearSuffix: false,
        testsPosition: false)

    /// Its text: full notes for web pages, reports, articles and books, with the address and the day of access, and a
    /// bibliography. No “ibid.”, since a reader of a page comes to a note from anywhere.
    static let builtInText = #"""
        <style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0"
            demote-non-dropping-particle="sort-only" page-range-format="expanded">
          <info>
            <title>Attest note</title>
            <id>attest-note</id>
          </info>
          <macro name="author">
            <names variable="author">
              <name and="text" delimiter=", "/>
              <label form="short" prefix=" (" suffix=")"/>
              <substitute>
                <names variable="editor"/>
                <names variable="director"/>
                <names variable="translator"/>
              </substitute>
            </names>
          </macro>
          <macro name="author-sorted">
            <names variable="author">
              <name and="text" delimiter=", " name-as-sort-order="first" delimiter-precedes-last="always"/>
              <label form="short" prefix=" (" suffix=")"/>
              <substitute>
                <names variable="editor"/>
                <names variable="director"/>
                <names variable="translator"/>
              </substitute>
            </names>
          </macro>
          <macro name="author-short">
            <names variable="author">
              <name form="short" and="text" delimiter=", "/>
              <substitute>
                <names variable="editor"/>
                <names variable="director"/>
                <names variable="translator"/>
              </substitute>
            </names>
          </macro>
          <macro name="title">
            <choose>
              <if variable="container-title">
                <text variable="title" quotes="true"/>
              </if>
              <else-if type="personal_communication interview speech manuscript" match="any">
                <text variable="title" quotes="true"/>
              </else-if>
              <else>
                <text variable="title" font-style="italic"/>
              </else>
            </choose>
          </macro>
          <macro name="title-short">
            <choose>
              <if variable="container-title">
                <text variable="title" form="short" quotes="true"/>
              </if>
              <else>
                <text variable="title" form="short" font-style="italic"/>
              </else>
            </choose>
          </macro>
          <macro name="contributors">
            <choose>
              <if variable="author">
                <names variable="editor translator" delimiter=", ">
                  <name and="text" delimiter=", "/>
                  <label form="short" prefix=" (" suffix=")"/>
                </names>
              </if>
            </choose>
          </macro>
          <macro name="edition">
            <choose>
              <if is-numeric="edition">
                <group delimiter=" ">
                  <number variable="edition" form="ordinal"/>
                  <text term="edition" form="short"/>
                </group>
              </if>
              <else>
                <text variable="edition"/>
              </else>
            </choose>
          </macro>
          <macro name="container">
            <group delimiter=" ">
              <text variable="container-title" font-style="italic"/>
              <choose>
                <if type="article-journal article-magazine" match="any">
                  <text variable="volume"/>
                </if>
              </choose>
            </group>
          </macro>
          <macro name="numbers">
            <group delimiter=", ">
              <choose>
                <if type="article-journal article-magazine" match="none">
                  <group delimiter=" ">
                    <label variable="volume" form="short"/>
                    <text variable="volume"/>
                  </group>
                </if>
              </choose>
              <group delimiter=" ">
                <label variable="issue" form="short"/>
                <text variable="issue"/>
              </group>
              <group delimiter=" ">
                <text variable="genre"/>
                <text variable="number"/>
              </group>
            </group>
          </macro>
          <macro name="publisher">
            <group delimiter=", ">
              <text variable="authority"/>
              <group delimiter=": ">
                <text variable="publisher-place"/>
                <text variable="publisher"/>
              </group>
              <group delimiter=", ">
                <text variable="archive"/>
                <text variable="archive_location"/>
              </group>
            </group>
          </macro>
          <macro name="date">
            <choose>
              <if variable="issued">
                <group delimiter=" ">
                  <choose>
                    <if is-uncertain-date="issued">
                      <text term="circa" form="short"/>
                    </if>
                  </choose>
                  <date variable="issued" form="text"/>
                </group>
              </if>
              <else>
                <text term="no date" form="short"/>
              </else>
            </choose>
          </macro>
          <macro name="pages">
            <choose>
              <if variable="locator">
                <group delimiter=" ">
                  <label variable="locator" form="short"/>
                  <text variable="locator"/>
                </group>
              </if>
              <else>
                <group delimiter=" ">
                  <label variable="page" form="short"/>
                  <text variable="page"/>
                </group>
              </else>
            </choose>
          </macro>
          <macro name="access">
            <group delimiter=" ">
              <choose>
                <if variable="DOI">
                  <text variable="DOI" prefix="https://doi.org/"/>
                </if>
                <else>
                  <text variable="URL"/>
                </else>
              </choose>
              <choose>
                <if variable="URL">
                  <group delimiter=": " prefix="(" suffix=")">
                    <text term="accessed"/>
                    <date variable="accessed" form="text"/>
                  </group>
                </if>
              </choose>
            </group>
          </macro>
          <citation et-al-min="4" et-al-use-first="1">
            <layout delimiter="; " suffix=".">
              <choose>
                <if position="subsequent">
                  <group delimiter=", ">
                    <text macro="author-short"/>
                    <text macro="title-short"/>
                    <text macro="pages"/>
                  </group>
                </if>
                <else>
                  <group delimiter=", ">
                    <text macro="author"/>
                    <text macro="title"/>
                    <text macro="contributors"/>
                    <text macro="edition"/>
                    <text macro="container"/>
                    <text macro="numbers"/>
                    <text macro="publisher"/>
                    <text macro="date"/>
                    <text macro="pages"/>
                    <text macro="access"/>
                  </group>
                </else>
              </choose>
            </layout>
          </citation>
          <bibliography hanging-indent="true" et-al-min="8" et-al-use-first="7">
            <sort>
              <key macro="author-sorted"/>
              <key variable="title"/>
              <key variable="issued"/>
            </sort>
            <layout suffix=".">
              <group delimiter=". ">
                <text macro="author-sorted"/>
                <text macro="title"/>
                <group delimiter=", ">
                  <text macro="contributors"/>
                  <text macro="edition"/>
                  <text macro="container"/>
                  <text macro="numbers"/>
                  <text macro="publisher"/>
                  <text macro="date"/>
                  <text macro="pages"/>
                </group>
                <text macro="access"/>
              </group>
            </layout>
          </bibliography>
        </style>
        """#
}
