/* The week as a grid: draw over it, walk it with the arrow keys, choose a whole day or row. Without it the boxes stand as they are. */
(() => {
  const table = document.querySelector('table[data-week]');
  if (!table) return;
  const rows = [...table.tBodies[0].rows].map((row) => [...row.querySelectorAll('input')]);
  const boxes = rows.flat();
  const { allOf, hours } = table.dataset;
  const said = document.querySelector('[data-week-said]');
  const boxAt = (element) => element?.closest?.('td')?.querySelector('input');

  function tell() {
    said.textContent = hours.replace('%', String(3 * boxes.filter((box) => box.checked).length));
  }

  function set(box, value) {
    if (!box || box.checked === value) return;
    box.checked = value;
    tell();
  }

  // One stop for Tab; from there the arrows lead over the boxes and to the headings.
  const grid = [];

  function enterAt(place) {
    for (const each of grid.flat()) if (each) each.tabIndex = each === place ? 0 : -1;
  }

  const STEPS = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] };

  function walk(event) {
    const step = STEPS[event.key];
    if (!step || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const row = grid.findIndex((each) => each.includes(event.target));
    const next = grid[row + step[0]]?.[grid[row].indexOf(event.target) + step[1]];
    if (!next) return;
    if (event.shiftKey && boxes.includes(event.target) && boxes.includes(next))
      set(next, event.target.checked);
    next.focus();
  }

  // What the first box becomes, every box that the finger or the mouse passes becomes too.
  let drawing = null;

  function begin(event) {
    const box = boxAt(event.target);
    drawing = box && event.button === 0 ? { from: box, value: !box.checked, moved: false } : null;
  }

  function draw(event) {
    if (!drawing) return;
    const box = boxAt(document.elementFromPoint(event.clientX, event.clientY));
    if (!box || !table.contains(box) || (box === drawing.from && !drawing.moved)) return;
    drawing.moved = true;
    set(drawing.from, drawing.value);
    set(box, drawing.value);
  }

  // The click that follows a drawing would turn the last box over once more; after a finger there is none.
  let swallow = false;

  function end() {
    swallow = Boolean(drawing?.moved);
    drawing = null;
    setTimeout(() => {
      swallow = false;
    }, 50);
  }

  function clicked(event) {
    if (swallow && boxAt(event.target)) event.preventDefault();
    swallow = false;
  }

  function wholeOf(header, ofIt) {
    const button = document.createElement('button');
    button.type = 'button';
    button.setAttribute('aria-label', allOf.replace('%', header.abbr || header.textContent));
    button.append(...header.childNodes);
    button.addEventListener('click', () => {
      const value = !ofIt.every((box) => box.checked);
      for (const box of ofIt) set(box, value);
    });
    header.append(button);
    return button;
  }

  const days = [...table.tHead.rows[0].cells].slice(1);
  const hoursOf = [...table.tBodies[0].rows].map((row) => row.cells[0]);
  grid.push([
    null,
    ...days.map((header, day) =>
      wholeOf(
        header,
        rows.map((row) => row[day]),
      ),
    ),
  ]);
  for (const [at, row] of rows.entries()) grid.push([wholeOf(hoursOf[at], row), ...row]);
  enterAt(boxes[0]);
  table.addEventListener('focusin', ({ target }) => grid.flat().includes(target) && enterAt(target));
  table.addEventListener('keydown', walk);
  table.addEventListener('pointerdown', begin);
  table.addEventListener('pointermove', draw);
  document.addEventListener('pointerup', end);
  document.addEventListener('pointercancel', () => {
    drawing = null;
  });
  table.addEventListener('click', clicked, true);
  table.addEventListener('change', tell);
  for (const hint of document.querySelectorAll('[data-week-hint]')) hint.hidden = false;
  table.classList.add('drawn');
  tell();
})();
