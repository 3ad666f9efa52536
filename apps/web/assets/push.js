// Makes this browser take push messages, or no more. The page stands without it: mail comes as before.
const box = document.querySelector('[data-push-key]');
if (box && 'serviceWorker' in navigator && 'PushManager' in window) {
  const [on, off, state] = ['on', 'off', 'state'].map((name) => box.querySelector(`[data-push-${name}]`));
  const words = box.dataset;
  const say = (text) => {
    state.textContent = text;
  };
  const show = (isOn) => {
    on.hidden = isOn;
    off.hidden = !isOn;
    say(isOn ? words.pushIsOn : '');
  };
  const bytes = (key) =>
    Uint8Array.from(atob(key.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));
  const tell = async (method, body) => {
    const headers = { 'Content-Type': 'application/json' };
    const answer = await fetch('/api/v1/me/push-subscriptions', {
      method,
      headers,
      body: JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(String(answer.status));
  };
  const begin = async () => {
    if ((await Notification.requestPermission()) !== 'granted') return say(words.pushDenied);
    const worker = await navigator.serviceWorker.register('/assets/push-worker.js');
    const key = { userVisibleOnly: true, applicationServerKey: bytes(words.pushKey) };
    const { endpoint, keys } = (await worker.pushManager.subscribe(key)).toJSON();
    await tell('POST', { endpoint, p256dh: keys.p256dh, auth: keys.auth });
    show(true);
  };
  const end = async () => {
    const worker = await navigator.serviceWorker.getRegistration('/assets/');
    const subscription = await worker?.pushManager.getSubscription();
    if (subscription) {
      await tell('DELETE', { endpoint: subscription.endpoint });
      await subscription.unsubscribe();
    }
    show(false);
  };
  const trying = (work) => () => work().catch(() => say(words.pushFailed));
  on.addEventListener('click', trying(begin));
  off.addEventListener('click', trying(end));
  navigator.serviceWorker
    .getRegistration('/assets/')
    .then((worker) => worker?.pushManager.getSubscription())
    .then((subscription) => show(Boolean(subscription)));
}
