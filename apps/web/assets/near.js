// Chooses the town in which the browser stands. The position is compared here and goes nowhere.
const button = document.querySelector('[data-near]');
const town = document.getElementById('town');
const within = document.getElementById('within');
if (button && town && 'geolocation' in navigator) {
  const state = document.querySelector('[data-near-state]');
  const far = (option, { latitude, longitude }) => {
    const [lat, lng] = option.dataset.at.split(',').map(Number);
    return Math.hypot(lat - latitude, (lng - longitude) * Math.cos((latitude * Math.PI) / 180));
  };
  const choose = ({ coords }) => {
    const options = [...town.querySelectorAll('[data-at]')];
    const nearest = options.reduce((best, each) => (far(each, coords) < far(best, coords) ? each : best));
    // A tenth of a degree is some ten kilometres: further away no town of the list is "here".
    if (far(nearest, coords) > 0.1) return failed();
    town.value = nearest.value;
    within.value ||= '2000';
    state.textContent = button.dataset.near.replace('{}', nearest.textContent);
  };
  const failed = () => {
    state.textContent = button.dataset.nearFailed;
  };
  button.hidden = false;
  button.addEventListener('click', () =>
    navigator.geolocation.getCurrentPosition(choose, failed, { timeout: 10_000, maximumAge: 600_000 }),
  );
}
