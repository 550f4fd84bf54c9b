// A blog and nothing else.
module.exports = {
    title: 'The site',
    url: 'https://site.example',
    baseUrl: '/',
    onBrokenLinks: 'ignore',
    onBrokenAnchors: 'ignore',
    markdown: { hooks: { onBrokenMarkdownLinks: 'ignore', onBrokenMarkdownImages: 'ignore' } },
    plugins: [
        ['@docusaurus/plugin-content-blog', {
            routeBasePath: '/',
            onUntruncatedBlogPosts: 'ignore',
            onInlineTags: 'ignore',
            onInlineAuthors: 'ignore',
            archiveBasePath: null,
            feedOptions: { type: null },
            postsPerPage: 1,
        }],
        './plugins/pages.js',
    ],
    themes: ['@docusaurus/theme-classic'],
};
