"""Predicts in batches: the example that the guide for instructors shows by region."""

from collections.abc import Callable, Iterator, Sequence


# region batches
def batches(inputs: Sequence[float], size: int) -> Iterator[Sequence[float]]:
    """Yield the inputs in order, `size` at a time."""
    for start in range(0, len(inputs), size):
        yield inputs[start : start + size]
# endregion batches


# region predict
def predict(
    model: Callable[[Sequence[float]], list[float]],
    inputs: Sequence[float],
    size: int = 8,
) -> list[float]:
    """Run the model on one batch after the other and join the answers."""
    answers: list[float] = []
    for batch in batches(inputs, size):
        answers.extend(model(batch))
    return answers
# endregion predict


if __name__ == "__main__":
    doubled = predict(lambda batch: [2 * value for value in batch], [1.0, 2.0, 3.0], size=2)
    print(doubled)
