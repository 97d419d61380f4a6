// Search in the index of this language. site.js asks for this script when somebody enters the field. SearchWords, SearchStemming and SearchFile
// in the program say what the index holds; this script folds and stems what is typed in the same way.
(() => {
  const split = (text) => text.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const unique = (list) => [...new Set(list)];
  const make = (tag, properties, ...children) => {
    const element = Object.assign(document.createElement(tag), properties);
    element.append(...children);
    return element;
  };

  function reader({ fold, stem, pages, words, claims, speakers }) {
    const folded = (text) => fold.reduce((plain, [from, to]) => plain.replaceAll(from, to),
      text.toLowerCase().normalize('NFD').replace(/[\p{Mn}\p{Cf}\u0640]|(?<=[\p{L}\p{Mn}]{3})['’]\p{L}+/gu, ''))
      .replace(/(\d)[.,' \xa0\u2009\u202f](?=\d{3}(?!\d))/g, '$1');
    const list = (text) => split(folded(text));
    const starts = new RegExp(`^(?:${stem.starts.join('|') || '(?!)'})(?=.{3})`);
    const ends = new RegExp(`(?<=.{3})(?:${stem.ends.join('|') || '(?!)'})$`);
    const stems = new Map();
    const stemmed = (word) => {
      if (!stems.has(word)) {
        let base = stem.forms[word] ?? word.replace(starts, '');
        for (let turn = 0; turn < 3; turn += 1) base = base.replace(ends, '');
        stems.set(word, base.slice(0, -1) + (stem.last[base.at(-1)] ?? base.at(-1)));
      }
      return stems.get(word);
    };
    // How near a word comes to what was asked: itself, a form of it, its beginning, a relative, a slip of the finger.
    const nearness = (word, asked) => {
      if (word === asked) return 1;
      if (stemmed(word) === stemmed(asked)) return 0.85;
      if (asked.length > 1 && word.startsWith(asked)) return 0.5 + asked.length / word.length / 4;
      return stemmed(asked).length > 3 && stemmed(word).startsWith(stemmed(asked)) ? 0.4 : 0;
    };
    const slip = (word, asked) => {
      if (asked.length < 5 || Math.abs(word.length - asked.length) > 1 || word[0] !== asked[0]) return 0;
      let at = 0;
      while (at < asked.length && word[at] === asked[at]) at += 1;
      const rests = [[at + 1, at + 1], [at, at + 1], [at + 1, at]];
      const swapped = word[at] === asked[at + 1] && word[at + 1] === asked[at] && word.slice(at + 2) === asked.slice(at + 2);
      return swapped || rests.some(([a, b]) => word.slice(a) === asked.slice(b)) ? 0.3 : 0;
    };
    let before = '';
    const vocabulary = words.split(' ').filter(Boolean).map((entry) => {
      const [rest, numbers] = entry.split(':');
      before = [...before].slice(0, parseInt(rest[0], 36)).join('') + rest.slice(1);
      let last = 0;
      return [before, numbers.split('.').map((number) => (last += parseInt(number, 36)))];
    });
    const circumstances = ([, , , date, speaker]) => `${date} · ${speakers[speaker]}`;
    const entries = pages.map(([title, href, note, names, heads, kind]) => ({
      title, href, kind, note: note === +note ? `${claims[note][2]} · ${circumstances(claims[note])}` : note, heads: heads.split(' ').filter(Boolean), titles: [title, ...names.split('\n').filter(Boolean)].map(list),
    }));
    const kinds = [1.5, 1.15, 1, 0.8, 0.95, 0.6];

    // For each word asked, how well each entry fits.
    const fits = (asked, near) => {
      const scores = new Map();
      const raise = (index, score) => { if (score > (scores.get(index) ?? 0)) scores.set(index, score); };
      for (const [word, numbers] of vocabulary) {
        const score = near(word, asked);
        if (score) for (const index of numbers) raise(index, score);
      }
      entries.forEach(({ titles, heads }, index) => {
        for (const head of heads) raise(index, 3 * near(head, asked));
        for (const title of titles) for (const word of title) raise(index, (4 + 6 / title.length) * near(word, asked));
      });
      return scores;
    };
    const claimed = (asked) => claims.filter((claim) => {
      const own = list(claim[2]);
      const about = [...own, ...list(circumstances(claim)), ...entries[claim[0]].titles.flat()];
      return asked.some((word) => /^\d+$/.test(word) && own.includes(word))
        && asked.every((word) => about.some((other) => nearness(other, word)));
    }).map((claim) => ({
      title: `${claim[2]} · ${entries[claim[0]].title}`, href: `${entries[claim[0]].href}#claim-${claim[1]}`, note: circumstances(claim),
    }));

    const ranked = (asked) => {
      const tables = asked.map((word) => {
        const scores = fits(word, nearness);
        return scores.size ? scores : fits(word, slip);
      });
      const found = entries.map((entry, index) => {
        const scores = tables.map((table) => (table.get(index) ?? 0) * Math.log(1.5 + entries.length / (table.size || 1)));
        // A title that is exactly what was asked comes before all that merely contains it.
        const whole = entry.titles.some((title) => title.length === asked.length
          && title.every((word, place) => nearness(word, asked[place]) > 0.8));
        const sum = scores.reduce((total, score) => total + score, 0) * (whole ? 1.6 : 1);
        return { ...entry, whole, hits: scores.filter(Boolean).length, score: sum * kinds[entry.kind] };
      }).filter(({ hits }) => hits);
      const most = Math.max(0, ...found.map(({ hits }) => hits));
      return found.filter(({ hits }) => hits === most).sort((a, b) => b.score - a.score);
    };
    return (query) => {
      const asked = unique(list(query));
      if (!asked.length) return null;
      const found = ranked(asked);
      // The other name of a place or term is also looked for as this language writes it.
      const [first] = found;
      const more = first?.whole && (first.kind === 1 || first.kind === 2) ? ranked(first.titles[0]) : [];
      const all = [...claimed(asked).slice(0, 5), ...found, ...more];
      return all.filter(({ href }, place) => all.findIndex((other) => other.href === href) === place).slice(0, 12);
    };
  }

  for (const form of document.querySelectorAll('form[data-search]')) {
    const input = form.querySelector('input');
    const results = form.querySelector('[data-search-results]');
    const status = form.querySelector('[role=status]');
    let index;
    const load = () => (index ??= fetch(form.dataset.search).then((answer) => answer.json()).then(reader));
    let turn = 0;
    const search = async () => {
      const mine = turn += 1;
      const find = await load();
      if (mine !== turn) return;
      const found = find(input.value);
      results.replaceChildren(...(found ?? []).map(({ title, href, note }) => make('li', {},
        make('a', { href }, title, ...(note ? [make('small', {}, note)] : [])))));
      if (found && !found.length) results.append(make('li', {}, form.dataset.none));
      results.hidden = !found;
      status.textContent = !found ? '' : found.length ? `${form.dataset.label}: ${found.length}` : form.dataset.none;
    };
    input.addEventListener('input', search);
    form.addEventListener('submit', async (event) => {
      event.preventDefault();
      await search();
      results.querySelector('a')?.click();
    });
    form.addEventListener('keydown', (event) => {
      const stops = [input, ...results.querySelectorAll('a')];
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (step && !results.hidden) {
        event.preventDefault();
        stops[(stops.indexOf(document.activeElement) + step + stops.length) % stops.length].focus();
      } else if (event.key === 'Escape' && !results.hidden) {
        event.preventDefault();
        results.hidden = true;
        input.focus();
      }
    });
    // The script came because somebody is here, and may be typing already.
    if (input.value) search(); else load();
    results.addEventListener('click', (event) => { if (event.target.closest('a')) results.hidden = true; });
    form.addEventListener('focusout', (event) => { if (!form.contains(event.relatedTarget)) results.hidden = true; });
  }
})();
