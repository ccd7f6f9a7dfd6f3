import {describe, expect, it} from 'vitest';
import {readPagePath} from '../../../../src/core/course/page-path';
import {parsePage} from '../../../../src/markdown/parse/parse-page';
import {codeFiles} from '../../../../src/markdown/render/notebook/code-files';
import {toNotebook} from '../../../../src/markdown/render/notebook/to-notebook';
import {toPythonFile} from '../../../../src/markdown/render/notebook/to-python-file';

const file = 'docs/01-foundations/04-frameworks.mdx';
const address = 'https://course.example/foundations/frameworks/';
const source = `---
title: Frameworks
description: Two frameworks.
minutes: 30
---

## No code here

## Tensors

\`\`\`python
import math
\`\`\`

\`\`\`python tab="PyTorch"
import torch

x = torch.ones(2)
\`\`\`

\`\`\`text output
1
\`\`\`

\`\`\`python tab="TensorFlow"
import tensorflow as tf
\`\`\`

### On a GPU

\`\`\`python env=torch notest="needs a GPU"
x.cuda()

y = 1
\`\`\`

## One step

<CodeRegion file="./train.py" region="step" />

\`\`\`console
$ python train.py
\`\`\`
`;

function draftOf(text: string) {
  const path = readPagePath(file);
  if (!path.ok) throw new Error(path.problem.message);
  return parsePage(file, path.path, text).draft;
}

const read = (path: string) => {
  if (path === 'docs/01-foundations/train.py') return '# region step\nstep()\n# endregion step\n';
  throw new Error('no file');
};

describe('the code of a lesson as files', () => {
  it('is one file for each framework, with what they share', () => {
    const files = codeFiles(draftOf(source), read);
    expect(files.map(({name}) => name)).toEqual(['frameworks-tensorflow', 'frameworks-torch']);
    expect(files.map((one) => toPythonFile(one, address))).toMatchInlineSnapshot(`
      [
        "# %% [markdown]
      # # Frameworks
      #
      # https://course.example/foundations/frameworks/

      # %% [markdown]
      # ## Tensors

      # %%
      import math

      # %%
      import tensorflow as tf

      # %% [markdown]
      # ## One step

      # %%
      step()
      ",
        "# %% [markdown]
      # # Frameworks
      #
      # https://course.example/foundations/frameworks/

      # %% [markdown]
      # ## Tensors

      # %%
      import math

      # %%
      import torch

      x = torch.ones(2)

      # %% [markdown]
      # ### On a GPU

      # %%
      # Not run: needs a GPU
      #
      # x.cuda()
      #
      # y = 1

      # %% [markdown]
      # ## One step

      # %%
      step()
      ",
      ]
    `);
  });

  it('is one file without a framework, or with one', () => {
    const plain = draftOf('---\ntitle: A\n---\n\n```python\nx = 1\n```\n');
    expect(codeFiles(plain, read)).toMatchObject([{name: 'frameworks', environment: 'plain'}]);
    const torch = draftOf('---\ntitle: A\n---\n\n```python\nx = 1\n```\n\n```python env=torch\ny = 1\n```\n');
    expect(codeFiles(torch, read)).toMatchObject([{name: 'frameworks', environment: 'torch'}]);
  });

  it('takes the environment of the page', () => {
    const page = draftOf(
      '---\ntitle: A\ndescription: B.\nminutes: 5\nenvironment: tensorflow\n---\n\n```python\nx = 1\n```\n',
    );
    expect(codeFiles(page, read)).toMatchObject([{name: 'frameworks', environment: 'tensorflow'}]);
  });

  it('is no file where nothing can be run', () => {
    expect(codeFiles(draftOf('---\ntitle: A\n---\n\n```python notest="a part"\nx = \n```\n'), read)).toEqual(
      [],
    );
    expect(codeFiles(draftOf('---\ntitle: A\n---\n\nWords.\n'), read)).toEqual([]);
  });

  it('is a notebook too, the same bytes for the same page', () => {
    const [, torch] = codeFiles(draftOf(source), read);
    const notebook = torch ? toNotebook(torch, address) : '';
    expect(notebook).toBe(torch && toNotebook(torch, address));
    expect(notebook).toMatchInlineSnapshot(`
      "{
       "cells": [
        {
         "id": "cell-1",
         "cell_type": "markdown",
         "metadata": {},
         "source": [
          "# Frameworks\\n",
          "\\n",
          "https://course.example/foundations/frameworks/"
         ]
        },
        {
         "id": "cell-2",
         "cell_type": "markdown",
         "metadata": {},
         "source": [
          "## Tensors"
         ]
        },
        {
         "id": "cell-3",
         "cell_type": "code",
         "execution_count": null,
         "metadata": {},
         "outputs": [],
         "source": [
          "import math"
         ]
        },
        {
         "id": "cell-4",
         "cell_type": "code",
         "execution_count": null,
         "metadata": {},
         "outputs": [],
         "source": [
          "import torch\\n",
          "\\n",
          "x = torch.ones(2)"
         ]
        },
        {
         "id": "cell-5",
         "cell_type": "markdown",
         "metadata": {},
         "source": [
          "### On a GPU"
         ]
        },
        {
         "id": "cell-6",
         "cell_type": "markdown",
         "metadata": {},
         "source": [
          "Not run: needs a GPU\\n",
          "\\n",
          "\`\`\`python\\n",
          "x.cuda()\\n",
          "\\n",
          "y = 1\\n",
          "\`\`\`"
         ]
        },
        {
         "id": "cell-7",
         "cell_type": "markdown",
         "metadata": {},
         "source": [
          "## One step"
         ]
        },
        {
         "id": "cell-8",
         "cell_type": "code",
         "execution_count": null,
         "metadata": {},
         "outputs": [],
         "source": [
          "step()"
         ]
        }
       ],
       "metadata": {
        "kernelspec": {
         "display_name": "Python 3",
         "language": "python",
         "name": "python3"
        },
        "language_info": {
         "name": "python"
        }
       },
       "nbformat": 4,
       "nbformat_minor": 5
      }
      "
    `);
  });
});
