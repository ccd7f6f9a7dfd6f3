"""Makes the files that the service loads: models/damage.safetensors, models/damage.onnx and models/golden.npz.

    python make_models.py [--out FOLDER]

Complete: nothing to write here. It takes some ten seconds and downloads nothing.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np
import torch
from network import DamageNet, photos
from safetensors.torch import save_file
from torch import nn


def trained() -> DamageNet:
    torch.manual_seed(7)
    torch.set_num_threads(1)    # so small a network is not faster with more, and on a busy machine slower
    net = DamageNet()
    images, labels = photos(512, seed=1)
    optimizer = torch.optim.Adam(net.parameters(), lr=3e-3)
    for _ in range(3):
        for batch in torch.randperm(len(images)).split(32):
            optimizer.zero_grad()
            scores = net.scores(torch.from_numpy(images[batch.numpy()]))
            nn.functional.cross_entropy(scores, torch.from_numpy(labels[batch.numpy()])).backward()
            optimizer.step()
    return net.eval()


def main() -> None:
    parser = argparse.ArgumentParser(description="Makes the files that the service loads.")
    parser.add_argument("--out", type=Path, default=Path(__file__).with_name("models"))
    folder = parser.parse_args().out
    folder.mkdir(parents=True, exist_ok=True)

    net = trained()
    save_file(net.state_dict(), folder / "damage.safetensors")
    examples, _ = photos(8, seed=2)
    torch.onnx.export(
        net,
        (torch.from_numpy(examples[:2]),),
        folder / "damage.onnx",
        input_names=["photo"],
        output_names=["chance"],
        dynamic_shapes=({0: "batch"},),
        external_data=False,
        verbose=False,
    )
    with torch.inference_mode():
        answers = net(torch.from_numpy(examples)).numpy()
    np.savez(folder / "golden.npz", photo=examples, chance=answers)
    print("wrote", ", ".join(sorted(path.name for path in folder.iterdir())))


if __name__ == "__main__":
    main()
