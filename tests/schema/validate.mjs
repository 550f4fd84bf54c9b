// Checks documents against a JSON Schema of draft 2020-12.
//
//   node validate.mjs <schema.json> < documents.jsonl
//
// One document a line on standard input, one line for each on standard output: "valid", or "invalid" and why.
import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

const schema = JSON.parse(readFileSync(process.argv[2], 'utf8'));

// Strict: a keyword that the draft does not know would otherwise be passed over, and with it what it was meant to say.
const ajv = addFormats(new Ajv2020({ strict: true, allErrors: false }));
const validate = ajv.compile(schema);

// Not node:readline, which also ends a line at U+2028, a character that JSON does not escape.
const documents = readFileSync(0, 'utf8').split('\n');
if (documents.at(-1) === '') {
  documents.pop();
}

const verdicts = documents.map(text => {
  try {
    return validate(JSON.parse(text))
      ? 'valid'
      : `invalid ${validate.errors.map(error => `${error.instancePath || '/'} ${error.message}`).join('; ').replaceAll(/\s+/g, ' ')}`;
  } catch (error) {
    return `invalid ${String(error.message).replaceAll(/\s+/g, ' ')}`;
  }
});
process.stdout.write(verdicts.map(verdict => `${verdict}\n`).join(''));
