// Front matter as one reader understands it: node matter.mjs <reader>, one JSON string a line in, the data as JSON a line out.
// A date is written as { "$date": ISO }, so that it cannot be taken for text.
import { createInterface } from 'node:readline';

const readers = {
    async 'gray-matter'() {
        const { default: matter } = await import('gray-matter');
        return text => matter(text, {}).data;
    },

    async 'js-yaml-3'() {
        const { createRequire } = await import('node:module');
        const ofGrayMatter = createRequire(createRequire(import.meta.url).resolve('gray-matter'));
        return text => ofGrayMatter('js-yaml').safeLoad(text);
    },

    async 'js-yaml-4'() {
        const { load } = await import('js-yaml-4');
        return text => load(text);
    },

    async 'js-yaml-5'() {
        const { load } = await import('js-yaml');
        return text => load(text);
    },

    async yaml() {
        const { parse } = await import('yaml');
        return text => parse(text);
    },

    async 'yaml-1.1'() {
        const { parse } = await import('yaml');
        return text => parse(text, { version: '1.1' });
    },

    async 'smol-toml'() {
        const { parse } = await import('smol-toml');
        return text => parse(text);
    },

    async json() {
        return text => JSON.parse(text);
    },
};

function plain(value) {
    if (value instanceof Date) {
        return { $date: value.toISOString() };
    }

    if (Array.isArray(value)) {
        return value.map(plain);
    }

    if (typeof value === 'bigint') {
        return Number(value);
    }

    return value && typeof value === 'object' ? Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item)])) : value;
}

const read = await readers[process.argv[2]]();
for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    let answer;
    try {
        answer = { data: plain(read(JSON.parse(line))) };
    } catch (error) {
        answer = { error: String(error.message).split('\n')[0] };
    }

    process.stdout.write(JSON.stringify(answer) + '\n');
}
