// Keys and news for the coordinator's desk. The pages stand without it: keys press what is there, news only tells.
const island = document.querySelector('[data-desk]');
if (island) {
  const words = island.dataset;
  const sheet = island.querySelector('dialog');
  const opener = island.querySelector('[data-keys-open]');
  const toggle = island.querySelector('[data-keys-on]');
  const news = island.querySelector('.news');

  const SWITCH = 'desk-keys';
  const isOn = () => localStorage.getItem(SWITCH) !== 'off';
  const first = (selector) => document.querySelector(selector);

  const items = () =>
    [...document.querySelectorAll('[data-list] > li')].map((item) => item.querySelector('input, a'));
  const move = (by) => {
    const all = items();
    const open = first('[data-list] [aria-current="page"]');
    const at = all.findIndex((each) => each.closest('li').contains(document.activeElement));
    const from = at >= 0 ? at : all.indexOf(open);
    const next = all[from < 0 ? 0 : Math.min(all.length - 1, Math.max(0, from + by))];
    next?.focus();
    next?.closest('li').scrollIntoView({ block: 'nearest' });
  };
  const pressButton = (selector) => () => first(selector)?.click();
  const refuse = () => {
    const summary = first('.act summary');
    if (!summary) return;
    summary.parentElement.open = true;
    summary.focus();
  };
  const tick = () => document.activeElement.closest('[data-list] > li')?.querySelector('input')?.click();

  const WORK = {
    j: () => move(1),
    k: () => move(-1),
    a: pressButton('[data-key="a"] button, a[data-key="a"]'),
    d: refuse,
    x: tick,
    t: pressButton('[data-key="t"]'),
    u: pressButton('[data-key="u"]'),
    z: pressButton('form[action$="/reversal"] button'),
    r: () => location.reload(),
    '?': () => (sheet.open ? sheet.close() : sheet.showModal()),
  };

  const isTyping = ({ target }) =>
    target.matches('textarea, select, [contenteditable], input:not([type="checkbox"], [type="radio"])');
  document.addEventListener('keydown', (event) => {
    if (!isOn() || event.ctrlKey || event.altKey || event.metaKey || event.isComposing || event.repeat)
      return;
    if (isTyping(event) || (sheet.open && event.key !== '?')) return;
    const work = WORK[event.key];
    if (!work) return;
    event.preventDefault();
    work();
  });

  opener.hidden = false;
  opener.addEventListener('click', () => sheet.showModal());
  toggle.checked = isOn();
  toggle.addEventListener('change', () => localStorage.setItem(SWITCH, toggle.checked ? 'on' : 'off'));

  const seen = new Set(words.seen.split(' '));
  const say = (text) => {
    const link = document.createElement('a');
    link.href = location.href;
    link.textContent = words.reload;
    // Said once, politely: the same words again would be read out again.
    if (news.dataset.said !== text) news.replaceChildren(text, ' ', link);
    news.dataset.said = text;
  };
  const tell = ({ data }) => {
    const cases = data.split(' ').filter(Boolean);
    const number = cases.filter((each) => !seen.has(each)).length;
    const gone = words.open && !cases.includes(words.open) ? [words.gone] : [];
    const arrived = number === 0 ? [] : [number === 1 ? words.one : words.many.replace('#', number)];
    if (gone.length + arrived.length > 0) say([...gone, ...arrived].join(' '));
  };
  const source = new EventSource(words.desk);
  source.addEventListener('cases', tell);
  source.addEventListener('error', () => {
    // A line that broke comes back by itself; one that was refused does not: the session has ended.
    if (source.readyState === EventSource.CLOSED && document.visibilityState === 'visible') say(words.ended);
  });
}
