import { defineCollection, z } from 'astro:content';
import { glob } from 'astro/loaders';

// The schema of Astro's blog starter, with the keys that a report adds.
const posts = defineCollection({
    loader: glob({ pattern: '**/*.md', base: './src/content/posts', generateId: ({ entry }) => entry }),
    schema: z.object({
        title: z.string(),
        description: z.string().optional(),
        pubDate: z.coerce.date().optional(),
        updatedDate: z.coerce.date().optional(),
        tags: z.array(z.string()).default([]),
        categories: z.array(z.string()).default([]),
        draft: z.boolean().default(false),
    }).passthrough(),
});

export const collections = { posts };
