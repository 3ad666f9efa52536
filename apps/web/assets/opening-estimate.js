// Counts who could come while somebody writes an opening. The page stands without it: a button counts, too.
const box = document.querySelector('[data-estimate]');
const form = box && document.getElementById(box.dataset.form);
if (form) {
  const words = box.querySelector('[data-words]');
  const PAUSE_MS = 700;
  let timer;
  let asked;
  let shown = words.innerHTML;
  const show = (html) => {
    // The same words again would be read out again.
    if (html !== shown) words.innerHTML = html;
    shown = html;
  };
  const say = (text) => {
    const line = document.createElement('p');
    line.className = 'box';
    line.textContent = text;
    show(line.outerHTML);
  };
  const count = async () => {
    asked?.abort();
    asked = new AbortController();
    const typed = new URLSearchParams(new FormData(form));
    // A count is no change: the key of the form is for its saving.
    typed.delete('_once');
    const answer = await fetch(box.dataset.estimate, {
      method: 'POST',
      body: typed,
      redirect: 'manual',
      signal: asked.signal,
    });
    if (answer.ok) return show(await answer.text());
    say(answer.type === 'opaqueredirect' ? box.dataset.signedOut : box.dataset.failed);
  };
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      count().catch((error) => {
        if (error.name !== 'AbortError') say(box.dataset.failed);
      });
    }, PAUSE_MS);
  };
  form.addEventListener('input', later);
  form.addEventListener('change', later);
}
