"""Makes tests/foreign/made: networks of PyTorch, trained a little on digits, written by PyTorch's own exporter.

Run with PyTorch, onnx and onnxscript installed: python -m tests.foreign.make. The files are small, and in the
repository.
"""

from __future__ import annotations

import json
from pathlib import Path

import torch
from safetensors.torch import save_file
from torch import nn

from netviz.data import catalogue

PLACE = Path(__file__).parent / "made"


class LeNet(nn.Module):
    """Two convolutions with pools and two dense layers, with the names that people give them."""

    def __init__(self, activation: str, norm: bool) -> None:
        super().__init__()
        self.conv1 = nn.Conv2d(1, 4, 5)
        self.conv2 = nn.Conv2d(4, 6, 5)
        self.fc1 = nn.Linear(96, 24)
        self.fc2 = nn.Linear(24, 10)
        self.sigma = {"relu": nn.ReLU(), "tanh": nn.Tanh(), "sigmoid": nn.Sigmoid()}[activation]
        self.bn1, self.bn2 = (nn.BatchNorm2d(4), nn.BatchNorm2d(6)) if norm else (nn.Identity(), nn.Identity())
        self.pool = nn.MaxPool2d(2)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        x = self.pool(self.sigma(self.bn1(self.conv1(x))))
        x = self.pool(self.sigma(self.bn2(self.conv2(x))))
        return self.fc2(self.sigma(self.fc1(torch.flatten(x, 1))))


def train(net: nn.Module, mean: float = 0.0, std: float = 1.0) -> tuple[float, torch.Tensor]:
    """The accuracy on the test digits after some epochs, and the logits of the first ten of them."""
    digits = catalogue.load("digits")
    x = (torch.from_numpy(digits.train.inputs.copy()).float() / 255 - mean) / std
    y = torch.from_numpy(digits.train.labels)
    optimizer = torch.optim.Adam(net.parameters(), 0.01)
    for _ in range(3):
        for rows in torch.randperm(1500).split(50):
            optimizer.zero_grad()
            nn.functional.cross_entropy(net(x[rows]), y[rows]).backward()
            optimizer.step()
    net.eval()
    with torch.no_grad():
        test = net((torch.from_numpy(digits.test.inputs.copy()).float() / 255 - mean) / std)
    right = test.argmax(1) == torch.from_numpy(digits.test.labels)
    return right.double().mean().item(), test[:10]


def exported_by_default() -> dict[str, object]:
    """lenet-default.onnx, as `torch.onnx.export` writes it if nothing is chosen: from PyTorch 2.9 on by another
    exporter, with the numbers in a file beside it.
    """
    net = LeNet("tanh", True)
    accuracy, outputs = train(net)
    torch.onnx.export(net, (torch.zeros(1, 1, 28, 28),), PLACE / "lenet-default.onnx")
    return {"accuracy": accuracy, "outputs": outputs.tolist()}


def main() -> None:
    PLACE.mkdir(exist_ok=True)
    found = {}
    nets: dict[str, nn.Module] = {}
    torch.manual_seed(0)
    torch.set_num_threads(1)
    for activation in ("relu", "tanh", "sigmoid"):
        for norm in (False, True):
            nets[f"lenet-{activation}{'-norm' if norm else ''}"] = LeNet(activation, norm)
    nets["dense"] = nn.Sequential(nn.Flatten(), nn.Linear(784, 20), nn.ReLU(), nn.Linear(20, 10), nn.Softmax(dim=1))
    for name, net in nets.items():
        accuracy, outputs = train(net)
        found[name] = {"accuracy": accuracy, "outputs": outputs.tolist()}
        torch.onnx.export(
            net, torch.zeros(2, 1, 28, 28), PLACE / f"{name}.onnx", dynamo=False,
            input_names=["image"], output_names=["logits"], dynamic_axes={"image": {0: "n"}, "logits": {0: "n"}},
        )  # fmt: skip
        save_file(net.state_dict(), PLACE / f"{name}.safetensors")
    scaled = LeNet("relu", False)
    accuracy, outputs = train(scaled, 0.1307, 0.3081)
    found["scaled"] = {"accuracy": accuracy, "outputs": outputs.tolist()}
    save_file(scaled.state_dict(), PLACE / "scaled.safetensors")
    found["lenet-default"] = exported_by_default()
    (PLACE / "found.json").write_text(json.dumps(found))


if __name__ == "__main__":
    main()
