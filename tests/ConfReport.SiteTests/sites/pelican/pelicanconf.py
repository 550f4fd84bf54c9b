import os

SITENAME = "The site"
SITEURL = "https://site.example"
PATH = "content"
OUTPUT_PATH = "out"
THEME = "theme"
TIMEZONE = "UTC"
DEFAULT_LANG = "en"
DEFAULT_CATEGORY = "none"
DIRECT_TEMPLATES = ["index"]
ARTICLE_SAVE_AS = DRAFT_SAVE_AS = AUTHOR_SAVE_AS = CATEGORY_SAVE_AS = TAG_SAVE_AS = ""
FEED_ALL_ATOM = CATEGORY_FEED_ATOM = TRANSLATION_FEED_ATOM = AUTHOR_FEED_ATOM = AUTHOR_FEED_RSS = None

# Pelican writes drafts beside the site, linked from nowhere; this template lists them when asked to.
SHOW_DRAFTS = "SHOW_DRAFTS" in os.environ
