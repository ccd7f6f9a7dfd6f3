"""Ask the network, in batches of any size, with one graph. Step 3."""

from __future__ import annotations

from collections.abc import Sequence

import keras
import numpy as np


class Asker:
    """A model with a door: what does not fit is refused here, before TensorFlow sees it."""

    def __init__(self, model: keras.Model) -> None:
        """Keep what `chances` needs. The graph is traced once, for any number of pictures."""
        raise NotImplementedError("step 3: make the graph")

    # region chances
    def chances(self, squares: Sequence[np.ndarray], batch_size: int = 16) -> np.ndarray:
        """Give the probabilities (n, classes) of `squares`, in their order, as 32-bit floats.

        The model gets at most `batch_size` pictures at once, and works as in inference. No pictures give an array
        without rows. A `ValueError` says which picture has another shape than the model's input, or is not uint8; it comes
        before TensorFlow is asked. A batch size below 1 is a `ValueError`, too.
        """
        raise NotImplementedError("step 3: ask in batches")

    # endregion chances
