// node schema.mjs SCHEMA FILE…   each report JSON against the schema; every violation on a line, status 1 when there is one
import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';

const [schema, ...files] = process.argv.slice(2);
const validate = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(JSON.parse(readFileSync(schema, 'utf8')));
for (const file of files) {
  if (!validate(JSON.parse(readFileSync(file, 'utf8')))) {
    process.exitCode = 1;
    for (const error of validate.errors) console.log(`${file} ${error.instancePath} ${error.message} ${JSON.stringify(error.params)}`);
  }
}
