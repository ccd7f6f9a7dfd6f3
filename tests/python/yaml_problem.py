"""YAML of a page: its syntax, no key twice, and the published schema where its title names a file that has one."""

import json
import re
from importlib import resources

import yaml

SCHEMAS = (
    (re.compile(r"(?:^|/)(?:docker-)?compose(?:\.[\w-]+)?\.ya?ml$"), "compose-spec", "the Compose schema"),
    (re.compile(r"(?:^|/)\.github/workflows/[\w.-]+\.ya?ml$"), "github-workflows", "the schema of GitHub workflows"),
)


class YamlProblem(Exception):
    """What is wrong, and on which line of the block."""

    def __init__(self, message: str, line: int | None) -> None:
        super().__init__(message)
        self.line = line


def check_yaml(code: str, title: str) -> str | None:
    """Raises a `YamlProblem`; else gives the name of the schema that it was held against, if any."""
    try:
        for document in yaml.compose_all(code):
            refuse_repeated_keys(document)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        raise YamlProblem(error.problem or "is no YAML", mark.line + 1 if mark else None) from error
    found = next(((name, words) for pattern, name, words in SCHEMAS if pattern.search(title)), None)
    if found is None:
        return None
    refuse_by_schema(yaml.safe_load(code), found[0])
    return found[1]


def refuse_repeated_keys(node: yaml.Node | None) -> None:
    if isinstance(node, yaml.MappingNode):
        seen: set[str] = set()
        for key, value in node.value:
            if key.value in seen and key.value != "<<":
                raise YamlProblem(f"the key `{key.value}` stands twice", key.start_mark.line + 1)
            seen.add(key.value)
            refuse_repeated_keys(value)
    elif isinstance(node, yaml.SequenceNode):
        for item in node.value:
            refuse_repeated_keys(item)


def refuse_by_schema(data: object, name: str) -> None:
    import jsonschema

    folder = resources.files("check_jsonschema") / "builtin_schemas/vendor"
    schema = json.loads((folder / f"{name}.json").read_text(encoding="utf-8"))
    validator = jsonschema.validators.validator_for(schema)(schema)
    # YAML reads the key `on` of a workflow as true.
    if isinstance(data, dict) and True in data:
        data = {"on" if key is True else key: value for key, value in data.items()}
    error = jsonschema.exceptions.best_match(validator.iter_errors(data))
    if error is not None:
        place = ".".join(str(part) for part in error.absolute_path) or "the whole file"
        raise YamlProblem(f"{place}: {error.message}", None)
