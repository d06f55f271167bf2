// node sarif.mjs FILE…   each SARIF log against the published schema; every violation on a line, status 1 when there is one
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Ajv from 'ajv-draft-04';

const schema = createRequire(import.meta.url)('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
const anything = { validate: () => true }; // the schema's formats are annotations
const ajv = new (Ajv.default ?? Ajv)({ allErrors: true, strict: false, unicodeRegExp: false, formats: { uri: anything, 'uri-reference': anything, 'date-time': anything } });
const validate = ajv.compile(schema);
for (const file of process.argv.slice(2)) {
  if (!validate(JSON.parse(readFileSync(file, 'utf8')))) {
    process.exitCode = 1;
    for (const error of validate.errors) console.log(`${file} ${error.instancePath} ${error.message} ${JSON.stringify(error.params)}`);
  }
}
