"""The search in Chromium with the real script and the real indexes: what readers type finds the right page first."""

import pytest

LOCALES = ["en", "tr", "az", "ru", "hy", "ar"]

# language, what is typed, how the address of the first result must begin (below the language)
SEARCHES = [
    ("en", "casualties", "casualties/"),
    ("en", "explosive items by type", "clearance/#chart-devices-by-type"),
    ("en", "minefield maps", "minefield-maps/"),
    ("en", "clearing", "clearance/"),
    ("en", "FUNDING", "funding/"),
    ("en", "treaties", "law/"),
    ("en", "agdam", "glossary/#place-aghdam"),
    ("en", "Ağdam", "glossary/#place-aghdam"),
    ("en", "Шуша", "glossary/#place-shusha"),
    ("en", "Şuşa", "glossary/#place-shusha"),
    ("en", "Artsakh", "glossary/#place-karabakh"),
    ("en", "timeline", "timeline/"),
    ("en", "method", "method/"),
    ("en", "cluster munitions", "glossary/#term-cluster-munition"),
    ("en", "enviroment", "environment/"),
    ("tr", "mayın temizliği", "temizlik/"),
    ("tr", "MAYIN TEMİZLİĞİ", "temizlik/"),
    ("tr", "mağdurlar", "magdurlar/"),
    ("tr", "magdur", "magdurlar/"),
    ("tr", "karabağ", "sozluk/#place-karabakh"),
    ("tr", "KARABAĞ", "sozluk/#place-karabakh"),
    ("tr", "agdam", "sozluk/#place-aghdam"),
    ("tr", "susa", "sozluk/#place-shusha"),
    ("tr", "haritalar", "mayin-haritalari/"),
    ("tr", "kaynaklar", "kaynaklar/"),
    ("az", "ağdam", "luget/#place-aghdam"),
    ("az", "Agdam", "luget/#place-aghdam"),
    ("az", "AĞDAM", "luget/#place-aghdam"),
    ("az", "şuşa", "luget/#place-shusha"),
    ("az", "Shusha", "luget/#place-shusha"),
    ("az", "minatəmizləmə", "minatemizleme/"),
    ("az", "minatemizleme", "minatemizleme/"),
    ("az", "zərərçəkənlər", "zerercekenler/"),
    ("az", "xankendi", "luget/#place-khankendi"),
    ("az", "Lachin", "luget/#place-lachin"),
    ("ru", "карабах", "slovar/#place-karabakh"),
    ("ru", "Карабаха", "slovar/#place-karabakh"),
    ("ru", "Шуши", "slovar/#place-shusha"),
    ("ru", "Shusha", "slovar/#place-shusha"),
    ("ru", "пострадавшие", "postradavshie/"),
    ("ru", "пострадавших", "postradavshie/"),
    ("ru", "разминирование", "razminirovanie/"),
    ("ru", "разминирования", "razminirovanie/"),
    ("ru", "карты минных полей", "karty-minnyh-polei/"),
    ("ru", "хронология", "hronologiya/"),
    ("hy", "ռումբ", "bararan/#term-cluster-munition"),
    ("hy", "Շուշի", "bararan/#place-shusha"),
    ("hy", "Şuşa", "bararan/#place-shusha"),
    ("hy", "Արցախ", "bararan/#place-karabakh"),
    ("hy", "ականազերծում", "akanazertsum/"),
    ("hy", "ականազերծման", "akanazertsum/"),
    ("hy", "ժամանակագրություն", "zhamanakagrutyun/"),
    ("hy", "ԺԱՄԱՆԱԿԱԳՐՈՒԹՅԱՆ", "zhamanakagrutyun/"),
    ("ar", "الضحايا", "al-dahaya/"),
    ("ar", "ضحايا", "al-dahaya/"),
    ("ar", "إزالة الألغام", "izalat-al-algham/"),
    ("ar", "ازالة الالغام", "izalat-al-algham/"),
    ("ar", "شوشا", "al-mujam/#place-shusha"),
    ("ar", "Shusha", "al-mujam/#place-shusha"),
    ("ar", "قره باغ", "al-mujam/#place-karabakh"),
]


@pytest.fixture(scope="module")
def readers(server, browser):
    """One page of each language with its search open."""
    context = browser.new_context(viewport={"width": 1440, "height": 900})
    pages = {}
    for locale in LOCALES:
        pages[locale] = context.new_page()
        pages[locale].goto(f"{server}/{locale}/")
    yield pages
    context.close()


def results(page, text):
    page.fill("input[type=search]", "")
    page.wait_for_selector("[data-search-results]", state="hidden")
    page.fill("input[type=search]", text)
    page.wait_for_selector("[data-search-results] li", state="visible")
    return page.eval_on_selector_all("[data-search-results] a", "links => links.map(a => [a.getAttribute('href'), a.textContent])")


def test_sixty_searches_find_the_right_page_first(readers):
    assert len(SEARCHES) >= 60
    wrong = []
    for locale, text, target in SEARCHES:
        found = results(readers[locale], text)
        first = found[0][0] if found else "nothing"
        wanted = f"/{locale}/{target}"
        if first != wanted:
            wrong.append(f"{locale}: “{text}” finds {first}, not {wanted}; then {[f[0] for f in found[1:4]]}")
    assert not wrong, "\n".join(wrong)


def test_every_result_leads_somewhere(readers, server):
    for locale, text, _ in SEARCHES[::7]:
        page = readers[locale]
        for href, _ in results(page, text):
            answer = page.request.get(server + href.split("#")[0])
            assert answer.ok, href
            if "#" in href:
                assert f'id="{href.split("#")[1]}"' in answer.text(), href


def test_claims_are_found_by_their_value_and_charts_with_theirs(readers):
    found = results(readers["en"], "415")
    assert "#claim-" in found[0][0] and found[0][1].startswith("415"), found[:3]
    chart = next(text for href, text in results(readers["en"], "land reported as cleared since November 2020") if "#chart-" in href)
    assert any(character.isdigit() for character in chart), chart


def test_the_search_works_by_keyboard_alone_and_says_what_it_found(readers):
    page = readers["en"]
    results(page, "victims")
    page.focus("input[type=search]")
    assert page.locator(".search-status").get_attribute("role") == "status"
    assert any(character.isdigit() for character in page.locator(".search-status").inner_text())
    page.keyboard.press("ArrowDown")
    assert page.evaluate("document.activeElement.matches('[data-search-results] li:first-child a')")
    page.keyboard.press("ArrowUp")
    assert page.evaluate("document.activeElement.matches('input[type=search]')")
    page.keyboard.press("Escape")
    assert page.locator("[data-search-results]").is_hidden()
    assert page.evaluate("document.activeElement.matches('input[type=search]')")


def test_what_is_nowhere_is_said(readers):
    page = readers["en"]
    assert results(page, "xqzzvw") == []
    assert page.locator(".search-status").inner_text().strip()


def test_every_index_is_small(site):
    for locale in LOCALES:
        assert (site / locale / "search.json").stat().st_size < 150_000, locale
