// Markdown as one engine makes it HTML: node markdown.mjs <engine>, one JSON string a line in, one a line out.
import { createInterface } from 'node:readline';

const escapes = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeText = text => text.replace(/[&<>"]/g, c => escapes[c]);

// What MDX compiles to is a function over a JSX runtime; this one makes HTML of it, as React's server renderer would.
const Fragment = Symbol('fragment');
const empty = new Set(['br', 'hr', 'img', 'input']);
const attributeNames = { className: 'class', htmlFor: 'for' };

function jsx(type, { children, ...properties }) {
    const inner = [children].flat(Infinity).filter(child => child !== undefined && child !== null && typeof child !== 'boolean')
        .map(child => child.html ?? escapeText(String(child))).join('');
    if (type === Fragment) {
        return { html: inner };
    }

    if (typeof type === 'function') {
        return type({ children, ...properties });
    }

    const attributes = Object.entries(properties).filter(([, value]) => value !== undefined && value !== false)
        .map(([name, value]) => ` ${attributeNames[name] ?? name}="${value === true ? '' : escapeText(typeof value === 'object' ? JSON.stringify(value) : String(value))}"`);
    return { html: `<${type}${attributes.join('')}>` + (empty.has(type) ? '' : `${inner}</${type}>`) };
}

const engines = {
    async commonmark() {
        const { Parser, HtmlRenderer } = await import('commonmark');
        const [reader, writer] = [new Parser(), new HtmlRenderer()];
        return text => writer.render(reader.parse(text));
    },

    async 'markdown-it'() {
        const { default: MarkdownIt } = await import('markdown-it');
        const engine = new MarkdownIt({ html: true, linkify: true, typographer: true });
        return text => engine.render(text);
    },

    async marked() {
        const { marked } = await import('marked');
        return text => marked.parse(text, { gfm: true });
    },

    async micromark() {
        const { micromark } = await import('micromark');
        const { gfm, gfmHtml } = await import('micromark-extension-gfm');
        const options = { allowDangerousHtml: true, allowDangerousProtocol: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] };
        return text => micromark(text, options);
    },

    async mdx() {
        const { evaluate } = await import('@mdx-js/mdx');
        return async text => (await evaluate(text, { Fragment, jsx, jsxs: jsx })).default({}).html;
    },
};

const render = await engines[process.argv[2]]();
for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    let html;
    try {
        html = await render(JSON.parse(line));
    } catch (error) {
        html = `<engine-error>${escapeText(String(error.message).split('\n')[0])}</engine-error>`;
    }

    process.stdout.write(JSON.stringify(html) + '\n');
}
