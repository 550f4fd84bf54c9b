"""Markdown as Python-Markdown makes it HTML, with the extensions that Pelican turns on: one JSON string a line in, one a line out."""
import json
import sys

import markdown

engine = markdown.Markdown(extensions=["extra", "codehilite", "meta"], output_format="html")
for line in sys.stdin:
    # A body that begins with "word:" would be metadata; in a post the front matter comes before it.
    print(json.dumps(engine.reset().convert("\n" + json.loads(line))))
