"""`data/report.json` fits the JSON Schema beside it, by a validator that knows the whole of JSON Schema."""

import json

import pytest
from jsonschema import Draft202012Validator

from sites import Site


def documents(site: Site) -> tuple[dict, dict]:
    """The schema and the report."""
    data = site.folder / "data"
    return tuple(json.loads((data / f"report{kind}.json").read_text(encoding="utf-8")) for kind in (".schema", ""))


def test_fits_its_schema(site):
    schema, report = documents(site)
    Draft202012Validator.check_schema(schema)
    problems = [f"{error.json_path}: {error.message}" for error in Draft202012Validator(schema).iter_errors(report)]
    assert not problems


@pytest.mark.parametrize("key", ["report", "kpis", "milestones", "plan"])
def test_what_is_missing_is_noticed(site, key):
    schema, report = documents(site)
    del report[key]
    assert not Draft202012Validator(schema).is_valid(report)


def test_what_nobody_declared_is_noticed(site):
    schema, report = documents(site)
    report["kpis"][0]["colour"] = "red"
    assert not Draft202012Validator(schema).is_valid(report)
