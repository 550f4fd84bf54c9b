// Drafts are the site's own affair: this is how Eleventy's documentation leaves them out.
export default function (config) {
    config.addPreprocessor('drafts', '*', data => data.draft && !process.env.SHOW_DRAFTS ? false : undefined);
    return { dir: { input: 'content', output: 'out' } };
}
