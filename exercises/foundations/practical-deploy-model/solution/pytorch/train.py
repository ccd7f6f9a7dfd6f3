"""Makes the model file: trains the network on drawings, in well under a minute on one core."""

from __future__ import annotations

import numpy as np
import torch
from torch import nn

from classifier import WEIGHTS, Classifier, network, to_tensor
from drawings import LABELS, batch


def main() -> None:
    torch.manual_seed(7)
    rng = np.random.default_rng(7)
    model = network()
    optimizer = torch.optim.Adam(model.parameters(), lr=3e-3)
    for _ in range(60):
        images, which = batch(64, rng)
        scores = model(torch.stack([to_tensor(image) for image in images]))
        loss = nn.functional.cross_entropy(scores, torch.from_numpy(which))
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    WEIGHTS.parent.mkdir(exist_ok=True)
    torch.save(model.state_dict(), WEIGHTS)

    served = Classifier()
    images, which = batch(200, rng)
    answers = [served.predict(image) for image in images]
    right = sum(max(odds, key=odds.__getitem__) == LABELS[number] for odds, number in zip(answers, which, strict=True))
    print(f"wrote {WEIGHTS.name}, right on {right} of {len(images)} new drawings")


if __name__ == "__main__":
    main()
