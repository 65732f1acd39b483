"""Runs the validator of KGX over the KGX files of an export, and prints what it finds:

    npm run export -- --out /tmp/export
    python3 -m venv /tmp/kgx && /tmp/kgx/bin/pip install kgx==2.6.0 biolink-model==4.4.6
    /tmp/kgx/bin/python test/export/validate-kgx.py /tmp/export

KGX would fetch a model of its choice from the network. Here it takes schema and prefixes of the package
biolink-model, and is told the one prefix that is ours.
"""

import json
import sys
from pathlib import Path

import biolink_model
import bmt.toolkit

PACKAGE = Path(next(iter(biolink_model.__path__)))
SCHEMA = str(PACKAGE / "schema" / "biolink_model.yaml")
bmt.toolkit.Toolkit.__init__.__defaults__ = (SCHEMA, {"predicate mappings": []})

import kgx.config  # noqa: E402

prefixes = json.loads((PACKAGE / "prefixmaps" / "biolink_model_prefix_map.json").read_text())
kgx.config.jsonld_context_map["biolink"] = {**prefixes, "RELIEF": "urn:reliefgraph:"}
kgx.config.get_biolink_model_schema = lambda release=None: SCHEMA

from kgx.transformer import Transformer  # noqa: E402
from kgx.validator import Validator  # noqa: E402

found = 0
for form in ("tsv", "jsonl"):
    validator = Validator()
    files = [str(Path(sys.argv[1]) / f"reliefgraph_{what}.{form}") for what in ("nodes", "edges")]
    Transformer(stream=True).transform(
        input_args={"filename": files, "format": form},
        output_args={"format": "null"},
        inspector=validator,
    )
    faults = [
        f"{level} {kind}: {message} ({len(records)})"
        for level, kinds in validator.get_errors().items()
        for kind, messages in kinds.items()
        for message, records in messages.items()
    ]
    print(f"{form}: Biolink Model {validator.get_validation_model_version()}, {len(faults)} faults")
    print("\n".join(faults))
    found += len(faults)
sys.exit(1 if found else 0)
