// Reads {"dialect": …, "texts": […]} and writes a list: what that engine's grammar finds wrong in each text, a line for each fault.
import { readFileSync } from 'node:fs';
import { register } from 'node:module';

register('./resolve.mjs', import.meta.url);
const { FlinkSQL, SparkSQL, TrinoSQL } = await import('dt-sql-parser');
const { dialect, texts } = JSON.parse(readFileSync(0, 'utf8'));
const parser = new { flink: FlinkSQL, spark: SparkSQL, trino: TrinoSQL }[dialect]();
const faults = texts.map(sql => parser.validate(sql).map(error => `${error.startLine}:${error.startColumn} ${error.message.split('\n')[0]}`).join('\n'));
console.log(JSON.stringify(faults));
