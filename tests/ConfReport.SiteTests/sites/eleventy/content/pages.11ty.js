export const data = { permalink: '/pages.json', eleventyExcludeFromCollections: true };

export function render({ collections }) {
    return JSON.stringify(collections.all.map(({ inputPath, date, data: { collections: _, eleventy, pkg, page, ...data }, content }) => ({
        name: inputPath.split('/').at(-1),
        title: data.title,
        date: date.toISOString(),
        tags: [data.tags ?? []].flat(),
        categories: [data.categories ?? []].flat(),
        draft: data.draft === true,
        data,
        html: content,
    })));
}
