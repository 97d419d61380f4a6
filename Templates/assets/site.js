// Comforts on top of pages that are complete without them: theme, text size, search, notes beside the text,
// what is known of a value, the place in the contents, copying. Nothing is asked of another origin.

// Before the first paint: the reader's own theme and text size, kept from the last visit.
const root = document.documentElement;
root.dataset.script = navigator.share ? 'share' : '';
try {
  for (const key of ['theme', 'text']) if (localStorage[key]) root.dataset[key] = localStorage[key];
} catch { /* storage is closed to us: the system's own settings rule */ }

// Everything else once the page is read: one file, so that the first paint waits for two requests and no more.
document.addEventListener('DOMContentLoaded', () => {
  const all = (selector, from = document) => [...from.querySelectorAll(selector)];
  const make = (tag, properties = {}, ...children) => {
    const element = Object.assign(document.createElement(tag), properties);
    element.append(...children);
    return element;
  };
  const keep = (key, value) => {
    root.dataset[key] = value;
    try { localStorage[key] = value; } catch { /* not kept */ }
  };
  const article = document.querySelector('.article');

  // Theme and text size, on demand.
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const isDark = () => (root.dataset.theme ? root.dataset.theme === 'dark' : dark.matches);
  for (const button of all('[data-theme-switch]')) {
    const show = () => button.setAttribute('aria-pressed', isDark());
    button.addEventListener('click', () => {
      keep('theme', isDark() ? 'light' : 'dark');
      show();
    });
    dark.addEventListener('change', show);
    show();
  }
  for (const button of all('[data-text-step]')) {
    button.addEventListener('click', () => {
      keep('text', Math.min(3, Math.max(-1, +(root.dataset.text ?? 0) + +button.dataset.textStep)));
    });
  }

  // The search, fetched by the first who looks for it.
  const fields = all('form[data-search] input');
  for (const field of fields) {
    field.addEventListener('focus', () => document.head.append(make('script', { src: field.form.dataset.script })), { once: true });
  }

  // Copying, sharing, printing.
  for (const button of all('[data-copy]')) {
    const label = button.textContent;
    button.addEventListener('click', async () => {
      const before = button.previousElementSibling;
      const copied = { link: location.href.split('#')[0], value: before?.value ?? before?.textContent, citation: document.querySelector('[data-citation]')?.textContent };
      await navigator.clipboard.writeText(copied[button.dataset.copy].trim());
      button.textContent = button.dataset.done;
      setTimeout(() => { button.textContent = label; }, 2000);
    });
    button.setAttribute('aria-live', 'polite');
  }
  // The day on which this reader sees the page.
  for (const place of all('[data-accessed]')) {
    place.textContent = place.dataset.accessed.replace('{date}', new Date().toLocaleDateString(`${root.lang}-u-nu-latn`, { dateStyle: 'long' }));
  }
  for (const button of all('[data-share]')) {
    // A reader may think better of it.
    button.onclick = () => navigator.share({ title: document.title, url: location.href }).catch(() => {});
  }
  for (const button of all('[data-print]')) button.onclick = () => print();

  // The place in the contents: the last heading above the upper third of the window.
  const entries = all('.contents a').flatMap((link) => {
    const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    return heading ? [{ link, heading }] : [];
  });
  let here;
  const follow = () => {
    const passed = entries.filter(({ heading }) => heading.getBoundingClientRect().top < innerHeight / 3);
    const entry = passed.at(-1) ?? entries[0];
    if (entry === here) return;
    here?.link.classList.remove('here');
    here = entry;
    here?.link.classList.add('here');
  };
  if (entries.length) {
    addEventListener('scroll', follow, { passive: true });
    follow();
  }

  // Notes beside the line that they belong to, where there is room for them.
  const noteOf = (link) => document.getElementById(decodeURIComponent(link.hash.slice(1)));
  const copyOf = (note) => {
    const copy = note.cloneNode(true);
    for (const link of all('[role=doc-backlink]', copy)) link.remove();
    for (const element of all('[id]', copy)) element.removeAttribute('id');
    return [...copy.childNodes];
  };
  const prose = document.querySelector('.prose');
  const references = all('a[role=doc-noteref]', prose ?? document);
  const hasMargins = () => getComputedStyle(article).getPropertyValue('--margins').trim() === '1';
  let sideNotes = [];
  function placeSideNotes() {
    for (const note of sideNotes) note.remove();
    sideNotes = [];
    if (!hasMargins()) return;
    const origin = article.getBoundingClientRect().top;
    const box = (element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return { top: top - origin, bottom: bottom - origin };
    };
    // The free stretches of the margin, between blocks that reach into it.
    const text = box(prose);
    const blocks = all(':scope > :is(figure, .figures, .table-scroll, table, .positions, .timeline)', prose).map(box);
    const ends = [...blocks.map(({ top }) => top - 14), text.bottom + 40];
    const stretches = [text.top, ...blocks.map(({ bottom }) => bottom + 14)]
      .map((start, index) => ({ start, end: ends[index], notes: [] }));
    const last = new Map();
    for (const link of references) {
      const note = noteOf(link);
      const { top } = box(link);
      if (!note || link.closest('figure, .figures, table, .timeline') || top - (last.get(note) ?? -Infinity) < 900) continue;
      last.set(note, top);
      (stretches.find(({ end }) => end > top) ?? stretches.at(-1)).notes.push({ link, top: top - 4, copy: sideNote(link, note) });
    }
    for (const { start, end, notes } of stretches) settle(notes, start, end);
  }
  const sideNote = (link, note) => {
    const copy = make('div', { className: 'sidenote' }, make('b', {}, link.textContent), ...copyOf(note));
    copy.setAttribute('aria-hidden', 'true');
    for (const inner of all('a', copy)) inner.tabIndex = -1;
    copy.lang = note.closest('[lang]').lang;
    article.append(copy);
    sideNotes.push(copy);
    return copy;
  };
  // Down where notes would overlap, then up where they would leave the stretch; what does not fit is left out.
  const settle = (notes, start, end) => {
    let floor = start;
    for (const note of notes) {
      note.height = note.copy.offsetHeight;
      note.y = Math.max(note.top, floor);
      floor = note.y + note.height + 14;
    }
    let ceiling = end;
    for (const note of notes.toReversed()) {
      note.y = Math.min(note.y, ceiling - note.height);
      ceiling = note.y - 14;
    }
    if (notes.length && notes[0].y < start - 1) {
      notes.pop().copy.remove();
      settle(notes, start, end);
      return;
    }
    for (const { link, copy, y } of notes) {
      copy.style.top = `${y}px`;
      link.sideNote = copy;
    }
  };
  for (const [event, lit] of Object.entries({ mouseenter: 1, focus: 1, mouseleave: 0, blur: 0 })) {
    for (const link of references) link.addEventListener(event, () => link.sideNote?.classList.toggle('lit', lit));
  }
  if (article && references.length) {
    placeSideNotes();
    new ResizeObserver(placeSideNotes).observe(prose);
  }

  // Notes and what is known of a value, in a pop-up where the reader is.
  const popup = make('div', { className: 'popup', popover: 'auto', tabIndex: -1 });
  popup.role = 'dialog';
  const label = document.querySelector('[data-close]')?.dataset.close ?? '';
  const close = make('button', { type: 'button', className: 'close', title: label, onclick: () => popup.hidePopover() }, '×');
  close.ariaLabel = label;
  let opener;
  const open = (link, content, { focused }) => {
    opener = link;
    popup.ariaLabel = link.textContent;
    popup.replaceChildren(close, ...content);
    if (!popup.isConnected) document.body.append(popup);
    popup.style.top = popup.style.left = '';
    popup.showPopover();
    if (matchMedia('(width >= 40rem)').matches) {
      const at = link.getBoundingClientRect();
      const { offsetWidth, offsetHeight } = popup;
      const below = at.bottom + 8 + offsetHeight <= innerHeight;
      popup.style.top = `${Math.max(8, below ? at.bottom + 8 : at.top - 8 - offsetHeight)}px`;
      popup.style.left = `${Math.max(8, Math.min(at.left - 12, innerWidth - offsetWidth - 24))}px`;
    }
    if (focused) popup.focus({ preventScroll: true });
  };
  popup.addEventListener('toggle', (event) => {
    if (event.newState === 'closed' && popup.contains(document.activeElement)) opener?.focus({ preventScroll: true });
  });
  const remote = (address) => fetch(address).then((answer) => (answer.ok ? answer.text() : Promise.reject(answer.status)))
    .then((text) => new DOMParser().parseFromString(text, 'text/html'));
  const known = async (link) => {
    const id = decodeURIComponent(link.hash.slice(1));
    const page = link.href.split('#')[0] === location.href.split('#')[0] ? document : await remote(link.href);
    const target = page.getElementById(id);
    if (!target) return null;
    const more = make('p', {}, make('a', { href: link.href }, page.querySelector('h1').textContent));
    if (target.localName !== 'tr') return [...copyOf(target), more];
    const list = make('dl');
    all('thead th', target.closest('table')).forEach((head, index) => {
      const cell = target.cells[index].cloneNode(true);
      for (const extra of all('.noteref', cell)) extra.remove();
      for (const value of all('data', cell)) value.replaceWith(value.textContent);
      list.append(make('dt', {}, head.textContent), make('dd', {}, ...cell.childNodes));
    });
    return [list, more];
  };
  const show = async (link, how) => {
    const isNote = link.matches('[role=doc-noteref]');
    const content = isNote ? noteOf(link) && copyOf(noteOf(link)) : await known(link).catch(() => null);
    if (content) open(link, content, how);
    return Boolean(content);
  };
  const subjects = 'a[role=doc-noteref], data.claim a[href*="#"]';
  document.addEventListener('click', async (event) => {
    const link = event.target.closest?.(subjects);
    if (!link || !popup.showPopover || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    if (link.closest('.claims')) return;
    if (link.sideNote?.isConnected && event.detail) { event.preventDefault(); link.sideNote.classList.toggle('lit'); return; }
    event.preventDefault();
    if (!await show(link, { focused: true })) location.assign(link.href);
  });
  if (matchMedia('(hover: hover)').matches) {
    let timer;
    const leave = () => { clearTimeout(timer); timer = setTimeout(() => { if (!popup.matches(':focus-within')) popup.isConnected && popup.hidePopover(); }, 350); };
    for (const link of all(subjects, article ?? document)) {
      if (link.closest('.claims')) continue;
      link.addEventListener('mouseenter', () => {
        clearTimeout(timer);
        if (!link.sideNote?.isConnected) timer = setTimeout(() => show(link, { focused: false }), 450);
      });
      link.addEventListener('mouseleave', leave);
    }
    popup.addEventListener('mouseenter', () => clearTimeout(timer));
    popup.addEventListener('mouseleave', leave);
  }
});
