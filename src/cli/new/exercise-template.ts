import type {PlannedFile} from './planned-file';

interface TemplateValues {
  readonly title: string;
  /** Full id of an objective that it may serve. */
  readonly objective: string | null;
}

/** An exercise of two steps that the check finds nothing wrong with: its tests are red on `starter/` and green on `solution/`. */
export function exerciseTemplate(values: TemplateValues): readonly [PlannedFile, ...PlannedFile[]] {
  return [
    {file: 'index.mdx', source: page(values)},
    {file: 'requirements.txt', source: 'pytest==9.2.0\n'},
    {file: 'starter/words.py', source: starter},
    {file: 'solution/words.py', source: solution},
    {file: 'tests/test_words.py', source: tests},
  ];
}

function page({title, objective}: TemplateValues): string {
  return `---
title: ${JSON.stringify(title)}
description: What a learner builds here, in one sentence.
minutes: 60
${objective === null ? '' : `objectives: [${objective}]\n`}difficulty: beginner
environment: plain
deliverable: "The file \`words.py\`, and one sentence on what surprised you"
steps:
  - id: count
    title: Count the words
  - id: rank
    title: Rank them
draft: true
---

Begin with the problem: whose it is, and why it matters.

## What you build {/* #goal */}

Say what there is at the end, and which files a learner writes.

## Steps {/* #steps */}

### Count the words {/* #count */}

Say what the step teaches, and why it comes first.

<CodeRegion file="./starter/words.py" region="count" />

:::hint
A first hint says where to look.
:::

:::hint
A second one says more, and still does not give the answer away.
:::

### Rank them {/* #rank */}

Say what is new in this step.

:::hint
\`sorted\` takes a \`key\`.
:::

## What to compare {/* #compare */}

Ask for a reading of the learner's own numbers.

## Where to go on {/* #next */}

Name what builds on this.
`;
}

const starter = `"""Counts the words of a text."""

from __future__ import annotations


# region count
def count(text: str) -> dict[str, int]:
    """Give how often each word of \`text\` occurs, in lower case."""
    raise NotImplementedError("step 1: count the words")


# endregion count


def rank(counts: dict[str, int]) -> list[str]:
    """Give the words, the most frequent first; equal ones by the alphabet."""
    raise NotImplementedError("step 2: rank the words")
`;

const solution = `"""Counts the words of a text."""

from __future__ import annotations

from collections import Counter


def count(text: str) -> dict[str, int]:
    """Give how often each word of \`text\` occurs, in lower case."""
    return dict(Counter(text.lower().split()))


def rank(counts: dict[str, int]) -> list[str]:
    """Give the words, the most frequent first; equal ones by the alphabet."""
    return sorted(counts, key=lambda word: (-counts[word], word))
`;

const tests = `"""Each test belongs to a step of index.mdx, and says what should hold."""

from lectern_exercise import check, step


@step("count")
def test_words_are_counted_whatever_their_case(work):
    words = work.load("words")
    got = words.count("To be or not to be")
    check(got == {"to": 2, "be": 2, "or": 1, "not": 1}, "Each word is counted, in lower case.",
          expected={"to": 2, "be": 2, "or": 1, "not": 1}, got=got, file="words.py")


@step("rank")
def test_the_most_frequent_word_comes_first(work):
    words = work.load("words")
    got = words.rank({"or": 1, "be": 2, "not": 1})
    check(got == ["be", "not", "or"], "Frequent words come first, equal ones by the alphabet.",
          expected=["be", "not", "or"], got=got, file="words.py")
`;
