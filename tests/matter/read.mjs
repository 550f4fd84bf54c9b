// Reads front matter with the parsers that generators use, and compares what they find with what was meant.
//
//   node read.mjs < documents.jsonl
//
// One document a line on standard input, { "format": "yaml" | "toml" | "json", "text": …, "expected": … }; one line for each
// on standard output: "equal", or which reader found what else, and where. In what is expected, { "\u0001date\u0001": "2024-10-06" }
// stands for a date.
import { createRequire } from 'node:module';
import { parse as smolToml } from 'smol-toml';
import * as yaml from 'yaml';

const require = createRequire(import.meta.url);
const yaml3 = require('js-yaml-3');
const yaml4 = require('js-yaml-4');
const plainToml = require('toml');
const jToml = require('@ltd/j-toml');
const yaml5 = require('js-yaml-5');

const readers = {
  yaml: {
    'js-yaml 3': text => yaml3.safeLoad(text),
    'js-yaml 4': text => yaml4.load(text),
    'js-yaml 5': text => yaml5.load(text),
    'yaml 1.2': text => yaml.parse(text, { version: '1.2', maxAliasCount: 0 }),
    'yaml 1.1': text => yaml.parse(text, { version: '1.1', maxAliasCount: 0 }),
  },
  toml: {
    'smol-toml': text => smolToml(text, { integersAsBigInt: 'asNeeded' }),
    toml: text => plainToml.parse(text, { bigint: true }),
    '@ltd/j-toml': text => jToml.parse(text, { joiner: '\n', bigint: true }),
  },
  json: { node: text => JSON.parse(text) },
};

const dateKey = '\u0001date\u0001';

function difference(expected, actual, path) {
  if (expected !== null && typeof expected === 'object' && dateKey in expected) {
    return sameDate(expected[dateKey], actual) ? null : `${path}: expected the date ${expected[dateKey]}, found ${show(actual)}`;
  }

  if (Array.isArray(expected)) {
    if (!Array.isArray(actual) || actual.length !== expected.length) {
      return `${path}: expected ${expected.length} items, found ${show(actual)}`;
    }

    return first(expected.keys(), at => difference(expected[at], actual[at], `${path}[${at}]`));
  }

  if (expected !== null && typeof expected === 'object') {
    if (actual === null || typeof actual !== 'object' || Array.isArray(actual)) {
      return `${path}: expected an object, found ${show(actual)}`;
    }

    const [wanted, found] = [Object.keys(expected), Object.keys(actual)];
    return wanted.length !== found.length || wanted.some(key => !Object.hasOwn(actual, key))
      ? `${path}: expected the keys ${show(wanted)}, found ${show(found)}`
      : first(wanted, key => difference(expected[key], actual[key], `${path}.${key}`));
  }

  return expected === (typeof actual === 'bigint' ? Number(actual) : actual) ? null : `${path}: expected ${show(expected)}, found ${show(actual)}`;
}

function first(items, look) {
  for (const item of items) {
    const found = look(item);
    if (found) {
      return found;
    }
  }

  return null;
}

// The same day and time on the clock of the offset that was written; readers keep milliseconds, and take a time without an offset for UTC.
function sameDate(expected, actual) {
  if (typeof actual === 'string') {
    return actual === expected;
  }

  // Two mistakes of parsers: Date.UTC takes the years before 100 for those after 1900, and yaml takes an offset of less than
  // half an hour, which no place has, for hours.
  if (expected.startsWith('00') || /[+-]00:[0-2]\d$/.test(expected)) {
    return actual instanceof Date;
  }

  const complete = expected.length === 10 ? `${expected}T00:00:00Z` : /(Z|[+-]\d\d:\d\d)$/.test(expected) ? expected : `${expected}Z`;
  return actual instanceof Date && (actual.toISOString().startsWith(expected.slice(0, 23)) || actual.getTime() === new Date(complete).getTime());
}

function show(value) {
  return String(JSON.stringify(value, (_, inner) => (typeof inner === 'bigint' ? String(inner) : inner))).slice(0, 300);
}

function verdict({ format, text, expected }) {
  return first(Object.entries(readers[format]), ([name, read]) => {
    try {
      const found = difference(expected, read(text), '$');
      return found ? `${name}: ${found}` : null;
    } catch (error) {
      return `${name}: ${error.message}`;
    }
  }) ?? 'equal';
}

function answer(line) {
  process.stdout.write(`${verdict(JSON.parse(line)).replaceAll(/[\r\n\u2028\u2029\u0085]+/g, ' ')}\n`);
}

// Line by line: ten thousand reports are more than one string can hold. Not node:readline, which also ends a line at U+2028,
// a character that JSON does not escape.
let rest = '';
process.stdin.setEncoding('utf8');
for await (const chunk of process.stdin) {
  const lines = (rest + chunk).split('\n');
  rest = lines.pop();
  lines.forEach(answer);
}
