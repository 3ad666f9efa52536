/* Asks the browser for a passkey when a form that wants one is sent, and sends its answer along. */
(() => {
  const { browserSupportsWebAuthn, startAuthentication, startRegistration } = window.SimpleWebAuthnBrowser;
  if (!browserSupportsWebAuthn()) return;
  const ask = { register: startRegistration, 'sign-in': startAuthentication };

  async function answerOf(form) {
    const { passkey, options } = form.dataset;
    const response = await fetch(options, { method: 'POST', headers: { accept: 'application/json' } });
    // Signed out, or asked to show first who is there.
    if (response.redirected) return window.location.assign(response.url);
    if (!response.ok) throw new Error(response.statusText);
    return JSON.stringify(await ask[passkey]({ optionsJSON: await response.json() }));
  }

  async function send(form) {
    const failed = form.querySelector('[data-failed]');
    failed.hidden = true;
    try {
      const answer = await answerOf(form);
      if (answer === undefined) return;
      form.elements.response.value = answer;
      form.submit();
    } catch {
      failed.hidden = false;
    }
  }

  for (const form of document.querySelectorAll('form[data-passkey]')) {
    form.hidden = false;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      send(form);
    });
  }
})();
