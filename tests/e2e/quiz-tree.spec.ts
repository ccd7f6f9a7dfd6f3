import {answerQuestion, openQuiz, question} from './quiz-steps';
import {expect, test} from './site-test';

test('one right choice: radio buttons in a named group, in the order of the file', async ({page}) => {
  await openQuiz(page);
  const card = question(page, 'old-torchscript');
  await expect(card).toMatchAriaSnapshot(`
    - region "An old service runs TorchScript \\"because it is 30% faster\\". What do you do?":
      - heading "An old service runs TorchScript \\"because it is 30% faster\\". What do you do?" [level=2]
      - group "An old service runs TorchScript \\"because it is 30% faster\\". What do you do?":
        - paragraph: Pick one answer.
        - list:
          - listitem:
            - radio "Go back to eager PyTorch today, because a scripted model gains no speed" [checked=false]
          - listitem:
            - radio "Let it run, measure it, and plan the move to a successor" [checked=false]
          - listitem:
            - radio "Leave it and choose TorchScript for new services too, because a graph always wins" [checked=false]
          - listitem:
            - radio "Replace it by a state dict, which is as fast and needs no model code" [checked=false]
      - paragraph:
        - button "Check"
  `);
  await answerQuestion(card, 'old-torchscript', 'wrong');
  await expect(card).toMatchAriaSnapshot(`
    - list:
      - listitem:
        - radio "Go back to eager PyTorch today, because a scripted model gains no speed" [disabled]
        - paragraph: /It can/
      - listitem:
        - radio "Let it run, measure it, and plan the move to a successor" [disabled]
        - paragraph: Right answer
      - listitem:
        - radio "Leave it and choose TorchScript for new services too, because a graph always wins" [disabled]
      - listitem:
        - radio "Replace it by a state dict, which is as fast and needs no model code" [checked] [disabled]
        - paragraph: Your answer Not right
        - paragraph: /A state dict holds numbers only/
  `);
  await expect(card).toMatchAriaSnapshot(`
    - heading "Not right 0 of 1 point" [level=3]
    - paragraph:
      - link "Capture and compile"
    - paragraph:
      - button "Try again"
  `);
});

test('several right choices: check boxes, each with its own words', async ({page}) => {
  await openQuiz(page);
  const card = question(page, 'onnx-gains');
  await expect(card).toMatchAriaSnapshot(`
    - group /A PyTorch model is to be served with ONNX Runtime/:
      - paragraph: /Several answers may be right/
      - list:
        - listitem:
          - checkbox "The image needs no PyTorch" [checked=false]
        - listitem:
          - checkbox "Every request is faster than in PyTorch" [checked=false]
        - listitem:
          - checkbox "The server needs no Python class of the model" [checked=false]
        - listitem:
          - checkbox "Its answers equal those of PyTorch, bit for bit" [checked=false]
        - listitem:
          - checkbox "The exported file takes any batch size by itself" [checked=false]
    - group: Hint
  `);
  await answerQuestion(card, 'onnx-gains', 'half');
  await expect(card).toMatchAriaSnapshot(`
    - heading "Partly right 0.5 of 1 point" [level=3]
  `);
});

test('text: a field named for the answer', async ({page}) => {
  await openQuiz(page);
  await expect(question(page, 'wavering-scores')).toMatchAriaSnapshot(`
    - group /The same payment scores/:
      - paragraph: Answer in words. Upper and lower case do not matter.
      - paragraph:
        - textbox "Your answer"
  `);
});

test('number: a field named for the answer and its unit', async ({page}) => {
  await openQuiz(page);
  await expect(question(page, 'training-memory')).toMatchAriaSnapshot(`
    - group /How much memory does it take to train/:
      - paragraph: /Answer with a number/
      - paragraph:
        - textbox "Your answer GB"
  `);
});

test('blanks: fields with numbers, in the cells they complete', async ({page}) => {
  await openQuiz(page);
  const card = question(page, 'two-ways-to-save');
  await expect(card).toMatchAriaSnapshot(`
    - table:
      - rowgroup:
        - row:
          - columnheader "State dict"
          - columnheader "Whole model"
      - rowgroup:
        - row:
          - cell:
            - textbox "Blank 1"
          - cell:
            - textbox "Blank 2"
        - row:
          - cell:
            - textbox "Blank 3"
          - cell:
            - textbox "Blank 4"
  `);
  await answerQuestion(card, 'two-ways-to-save', 'half');
  await expect(card).toMatchAriaSnapshot(`
    - heading "Partly right 0.5 of 1 point" [level=3]
    - list:
      - listitem:
        - text: Your answer
        - code: code
        - text: Right
      - listitem:
        - text: Your answer
        - code: path
        - text: Right
      - listitem:
        - text: Your answer
        - code: program
        - text: Not right Right answer
        - code: data
      - listitem:
        - text: Your answer
        - code: data
        - text: Not right Right answer
        - code: program
  `);
});
