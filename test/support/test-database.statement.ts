import { Client } from 'pg';

/** Without fsync, copying the files takes a third to nine tenths of the time that writing them through the log takes. */
export async function cloneDatabase(maintenanceUrl: string, name: string, template: string): Promise<void> {
  await run(maintenanceUrl, `CREATE DATABASE ${name} TEMPLATE ${template} STRATEGY FILE_COPY`);
}

export async function dropDatabase(maintenanceUrl: string, name: string): Promise<void> {
  await run(maintenanceUrl, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
}

async function run(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
