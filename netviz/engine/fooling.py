"""Fooling: the change of a picture that makes a network take it for a chosen class, bounded or not.

A small change is found by projected gradient descent with the gradient's sign, every pixel within ε of the picture
(Kurakin, Goodfellow and Bengio 2016, *Adversarial examples in the physical world*; Madry et al. 2017, *Towards deep
learning models resistant to adversarial attacks*). Without that bound, and with a smoothed gradient, the same descent
shows what the network looks for in a class.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from netviz.engine.arrays import Array
from netviz.engine.execution import ForwardBackward
from netviz.engine.history import Values
from netviz.engine.network import Network
from netviz.engine.neurons import blurred
from netviz.engine.probabilities import probabilities

SURE = 0.9
"""The probability of the chosen class at which no further step is needed."""
STEPS = 10
"""A step is 2.5 ε / STEPS, so that four reach the edge of what ε allows, and there is time to move along it (Madry)."""
ROUND, MOMENTUM = 40, 0.75
STRIDE, SMOOTHING_PASSES = 0.08, 3
"""Without ε: how far a step moves the pixel that moves most, and how often its gradient is smoothed."""


class AsInput:
    """How a picture in 0…1 becomes an input: offset + factor · picture, both of the input's shape or numbers."""

    def __init__(self, offset: Array | float = 0.0, factor: Array | float = 1.0) -> None:
        self.offset, self.factor = offset, factor

    def __call__(self, picture: Array) -> Array:
        return np.asarray(self.offset + self.factor * picture)


class ClassGradient:
    """C = −log softmax(z)_k of one picture for a chosen class k, and its gradient with respect to the picture."""

    def __init__(self, network: Network, as_input: AsInput) -> None:
        self._network, self._as_input = network, as_input
        self._pass = ForwardBackward(
            network, 1, to_input=True, gradients=np.empty_like(network.gradients), freeze_statistics=True
        )

    def probabilities(self, picture: Array) -> Values:
        """The probabilities that the network gives for a picture (*input_shape), (outputs,)."""
        outputs = self._pass.outputs(self._logits(picture))
        return probabilities(outputs)[:, 0].astype(np.float64)

    def cost(self, picture: Array, target: int) -> float:
        """The cost for a class."""
        z = self._logits(picture)[:, 0].astype(np.float64)
        return float(np.log(np.exp(z - z.max()).sum()) + z.max() - z[target])

    def __call__(self, picture: Array, target: int) -> Values:
        """∂C/∂picture (*input_shape): by the softmax of the weighted inputs z, whatever the network's own output is."""
        z = self._logits(picture)
        delta = np.exp(z - z.max())
        delta /= delta.sum()
        delta[target] -= 1
        error = self._pass.backpropagate(delta)
        assert error is not None
        return np.asarray(error.reshape(self._network.input_shape).astype(np.float64) * self._as_input.factor)

    def _logits(self, picture: Array) -> Array:
        batch = self._as_input(picture).reshape(*self._network.input_shape, 1)
        return self._pass.forward(batch.astype(self._network.dtype))


class _Descent:
    """A picture on its way to a chosen class, and what the network says of it there."""

    def __init__(self, gradient: ClassGradient, picture: Values, target: int) -> None:
        self._gradient, self._target = gradient, target
        self.start = picture.astype(np.float64)
        """The picture as it was."""
        self.picture = self.start.copy()
        """The picture now, in 0…1."""
        self.steps = 0

    @property
    def sure(self) -> bool:
        """Whether the network is sure of the chosen class."""
        return float(self.probabilities[self._target]) >= SURE

    @property
    def probabilities(self) -> Values:
        """The probabilities that the network gives for the picture now, (outputs,)."""
        return self._gradient.probabilities(self.picture)


class Fooling(_Descent):
    """A picture on its way to being read as a chosen class, each pixel within ε of where it was and in 0…1.

    picture: (*input_shape) in 0…1. where: which pixels may change; all if None. highest: what each of them may become.
    Steps have momentum (Dong et al. 2018, *Boosting adversarial attacks with momentum*); after `ROUND` of them
    without success the descent restarts elsewhere within the bounds, and its steps are smaller from the middle on.
    """

    def __init__(
        self,
        gradient: ClassGradient,
        picture: Values,
        target: int,
        epsilon: float,
        where: NDArray[np.bool_] | None = None,
        highest: Values | float = 1.0,
    ) -> None:
        super().__init__(gradient, picture, target)
        change = epsilon if where is None else np.where(where, epsilon, 0.0)
        self._lowest = np.maximum(self.start - change, 0.0)
        self._highest = np.minimum(self.start + change, np.maximum(np.minimum(1.0, highest), self.start))
        self._epsilon = epsilon
        self._velocity = np.zeros_like(self.start)
        self._rng = np.random.default_rng(0)
        self.moves: tuple[tuple[int, int], ...] = ((0, 0),)
        """The shifts, in pixels down and right, under which the network may see the picture; each step counts them all
        (Athalye et al. 2017, *Synthesizing robust adversarial examples*).
        """

    def step(self) -> None:
        """One step along the gradient's sign, and back into what is allowed."""
        slope = np.zeros_like(self.picture)
        for down, right in self.moves:
            seen = np.roll(self.picture, (down, right), (1, 2))
            slope += np.roll(self._gradient(seen, self._target), (-down, -right), (1, 2))
        self._velocity = MOMENTUM * self._velocity + slope / max(float(np.abs(slope).mean()), 1e-30)
        stride = 2.5 * self._epsilon / STEPS * (1.0 if self.steps % ROUND < ROUND / 2 else 0.25)
        self.picture = np.clip(self.picture - stride * np.sign(self._velocity), self._lowest, self._highest)
        self.steps += 1
        if self.steps % ROUND == 0:
            self._begin_elsewhere()

    def _begin_elsewhere(self) -> None:
        """Begin anew at a place drawn from all that is allowed."""
        self.picture = self._rng.uniform(self._lowest, self._highest)
        self._velocity[:] = 0.0


class Becoming(_Descent):
    """A picture on its way to what a network takes for a chosen class: larger steps, smooth ones, and no ε."""

    def step(self) -> None:
        """One step down the smoothed gradient."""
        slope = self._gradient(self.picture, self._target)
        for _ in range(SMOOTHING_PASSES):
            slope = blurred(slope)
        largest = float(np.abs(slope).max())
        if largest > 0:
            self.picture = np.clip(self.picture - STRIDE * slope / largest, 0.0, 1.0)
        self.steps += 1
