"""Front matter as Python's readers understand it: matter.py yaml|toml, one JSON string a line in, the data as JSON a line out."""
import datetime
import json
import sys


def plain(value):
    if isinstance(value, (datetime.datetime, datetime.date)):
        return {"$date": value.isoformat()}
    if isinstance(value, dict):
        return {str(key): plain(item) for key, item in value.items()}
    return [plain(item) for item in value] if isinstance(value, list) else value


def reader(name):
    if name == "yaml":
        import yaml

        return yaml.safe_load
    import tomllib

    return tomllib.loads


read = reader(sys.argv[1])
for line in sys.stdin:
    try:
        answer = {"data": plain(read(json.loads(line)))}
    except Exception as error:
        answer = {"error": str(error).split("\n")[0]}
    print(json.dumps(answer))
