// Runs before the first paint: the reader's own theme and text size, kept from the last visit.
(() => {
  const root = document.documentElement;
  try {
    const theme = localStorage.getItem('theme');
    const size = localStorage.getItem('text-size');
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
    if (/^(-1|[1-3])$/.test(size)) root.dataset.text = size;
  } catch { /* storage is closed to us: the system's own settings rule */ }
})();
