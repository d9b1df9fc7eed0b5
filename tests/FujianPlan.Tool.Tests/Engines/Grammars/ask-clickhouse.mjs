// Reads {"folder": where chdb is installed, "data": a folder, "statements": […]} and writes the answers, as CSV.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { folder, data, statements } = JSON.parse(readFileSync(0, 'utf8'));
const { Session } = createRequire(`${folder}/`)('chdb');
const session = new Session(data);
for (const statement of statements) {
  process.stdout.write(session.query(statement, 'CSV') ?? '');
}
session.cleanup();
