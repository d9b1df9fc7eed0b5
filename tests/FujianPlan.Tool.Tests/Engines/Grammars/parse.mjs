// Reads {"dialect": …, "sql": …} and writes what that engine's grammar finds wrong, a line each.
import { readFileSync } from 'node:fs';
import { register } from 'node:module';

register('./resolve.mjs', import.meta.url);
const { FlinkSQL, SparkSQL, TrinoSQL } = await import('dt-sql-parser');
const { dialect, sql } = JSON.parse(readFileSync(0, 'utf8'));
const parser = new { flink: FlinkSQL, spark: SparkSQL, trino: TrinoSQL }[dialect]();
for (const error of parser.validate(sql)) {
  console.log(`${error.startLine}:${error.startColumn} ${error.message.split('\n')[0]}`);
}
