import type Redis from 'ioredis';

/** Every key with its value, as text. */
export async function wholeRedis(client: Redis): Promise<string> {
  const keys = await client.keys('*');
  const lines: string[] = [];
  for (const key of keys) lines.push(`${key} ${JSON.stringify(await contentOf(client, key))}`);
  return lines.join('\n');
}

async function contentOf(client: Redis, key: string): Promise<unknown> {
  const kind = await client.type(key);
  if (kind === 'string') return client.get(key);
  if (kind === 'hash') return client.hgetall(key);
  if (kind === 'list') return client.lrange(key, 0, -1);
  if (kind === 'set') return client.smembers(key);
  if (kind === 'zset') return client.zrange(key, 0, -1);
  return kind === 'stream' ? client.xrange(key, '-', '+') : null;
}
