// Shows a neutral line; where it leads is for whoever is signed in there.
self.addEventListener('push', (event) => {
  const { title, body, url, tag } = event.data.json();
  event.waitUntil(self.registration.showNotification(title, { body, tag, data: { url } }));
});

self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  const url = new URL(event.notification.data.url, self.location.origin);
  // Nothing but our own pages is ever opened.
  if (url.origin === self.location.origin) event.waitUntil(self.clients.openWindow(url.href));
});
