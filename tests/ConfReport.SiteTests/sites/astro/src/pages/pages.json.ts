import { getCollection } from 'astro:content';

export async function GET() {
    const posts = await getCollection('posts', ({ data }) => !data.draft || process.env.SHOW_DRAFTS);
    return new Response(JSON.stringify(posts.map(({ id, data, rendered }) => ({
        name: id,
        title: data.title,
        date: data.pubDate?.toISOString() ?? '',
        tags: data.tags,
        categories: data.categories,
        draft: data.draft,
        data,
        html: rendered?.html ?? '',
    }))));
}
