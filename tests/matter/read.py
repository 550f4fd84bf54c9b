"""Reads front matter with the parsers of Python and says what they found.

    python3 read.py < documents.jsonl

One document a line on standard input, {"format": "yaml" | "yaml-pure" | "toml", "text": …}; one line of JSON for each on
standard output: the value, with numbers as exact as Python has them and dates as {"$date": …}, or {"error": …}.
"""
import datetime
import json
import sys
import tomllib

import yaml


class PureLoader(yaml.SafeLoader):
    """The parser that is written in Python."""


READERS = {
    # libyaml, which Ruby's Psych uses as well.
    "yaml": lambda text: yaml.load(text, yaml.CSafeLoader),
    "yaml-pure": lambda text: yaml.load(text, PureLoader),
    "toml": tomllib.loads,
}


def plain(value):
    if isinstance(value, dict):
        return {str(key): plain(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [plain(inner) for inner in value]
    if isinstance(value, (datetime.date, datetime.time)):
        return {"$date": value.isoformat()}
    return value


def answer(line):
    document = json.loads(line)
    try:
        return plain(READERS[document["format"]](document["text"]))
    except Exception as error:  # Whatever a parser throws is what the test wants to see.
        return {"error": f"{type(error).__name__}: {error}"}


sys.setrecursionlimit(10_000)
sys.stdin.reconfigure(encoding="utf-8", newline="\n")
sys.stdout.reconfigure(encoding="utf-8", newline="\n")
for line in sys.stdin:
    sys.stdout.write(json.dumps(answer(line), ensure_ascii=False) + "\n")
