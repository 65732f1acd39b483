"""Prints biolink-model.json from the schema of the package biolink-model on PyPI:

    python3 -m venv /tmp/biolink && /tmp/biolink/bin/pip install biolink-model==4.4.6 pyyaml
    /tmp/biolink/bin/python test/export/pin-biolink.py > test/export/biolink-model.json
    npx biome format --write test/export/biolink-model.json
"""

import hashlib
import importlib.metadata
import json
from pathlib import Path

import biolink_model
import yaml

RAW = (Path(next(iter(biolink_model.__path__))) / "schema" / "biolink_model.yaml").read_bytes()
MODEL = yaml.safe_load(RAW)
CLASSES, SLOTS = MODEL["classes"], MODEL["slots"]


def category(name):
    return "biolink:" + "".join(word[0].upper() + word[1:] for word in name.split(" "))


def predicate(name):
    return "biolink:" + name.replace(" ", "_")


def parents(entry):
    return [one for one in [entry.get("is_a"), *(entry.get("mixins") or [])] if one]


def ancestors(name):
    found = []
    for parent in parents(CLASSES[name]):
        found += [one for one in [parent, *ancestors(parent)] if one not in found]
    return found


def is_predicate(name):
    return name == "related to" or any(is_predicate(parent) for parent in parents(SLOTS.get(name) or {}))


def inherited(name, key):
    slot = SLOTS.get(name)
    return slot and (slot.get(key) or inherited(slot.get("is_a"), key))


def ends(name):
    found = {key: inherited(name, key) for key in ("domain", "range")}
    return {key: category(value) for key, value in found.items() if value and value != "named thing"}


def values(enum):
    return sorted(MODEL["enums"][enum]["permissible_values"])


things = [name for name in CLASSES if name == "named thing" or "named thing" in ancestors(name)]
predicates = [name for name in SLOTS if is_predicate(name) and not SLOTS[name].get("deprecated")]
package = f"biolink-model {importlib.metadata.version('biolink-model')} from PyPI"
print(
    json.dumps(
        {
            "model": "Biolink Model",
            "version": MODEL["version"],
            "source": f"{package}, biolink_model/schema/biolink_model.yaml",
            "sha256": hashlib.sha256(RAW).hexdigest(),
            "knowledgeLevels": values("KnowledgeLevelEnum"),
            "agentTypes": values("AgentTypeEnum"),
            "categories": {category(one): [category(a) for a in ancestors(one)] for one in sorted(things)},
            "predicates": {predicate(one): ends(one) for one in sorted(predicates)},
        },
        indent=2,
    )
)
