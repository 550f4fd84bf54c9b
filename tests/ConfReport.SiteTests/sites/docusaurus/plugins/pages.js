// What the blog plugin understood of each post, and where its page is.
const { writeFile } = require('node:fs/promises');

module.exports = () => {
    let posts;
    return {
        name: 'pages',
        async allContentLoaded({ allContent }) {
            posts = allContent['docusaurus-plugin-content-blog'].default.blogPosts.map(({ metadata }) => ({
                name: metadata.source.split('/').at(-1),
                title: metadata.title,
                date: metadata.date.toISOString?.() ?? metadata.date,
                tags: metadata.tags.map(tag => tag.label),
                categories: [],
                draft: metadata.frontMatter.draft === true,
                data: metadata.frontMatter,
                page: metadata.permalink,
            }));
        },
        async postBuild({ outDir }) {
            await writeFile(`${outDir}/pages.json`, JSON.stringify(posts));
        },
    };
};
