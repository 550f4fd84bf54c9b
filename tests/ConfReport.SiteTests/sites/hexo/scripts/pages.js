'use strict';

hexo.extend.generator.register('pages', locals => ({
    path: 'pages.json',
    data: JSON.stringify(locals.posts.toArray().map(post => ({
        name: post.source.split('/').at(-1),
        title: post.title,
        date: post.date.format(),
        tags: post.tags.toArray().map(tag => tag.name),
        categories: post.categories.toArray().map(category => category.name),
        draft: post.published === false,
        data: { confreport: post.confreport },
        html: post.content,
    }))),
}));
