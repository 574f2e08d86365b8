"""int8 weights with one scale a row, and their imitation in training (straight-through)."""
import torch


def scales(weight):
    """One scale a row: the largest magnitude becomes 127."""
    return weight.detach().abs().amax(1).clamp(min=1e-8) / 127.0


def to_int8(weight):
    """(int8 matrix, float32 scales)."""
    scale = scales(weight)
    return torch.round(weight.detach() / scale[:, None]).clamp(-127, 127).to(torch.int8), scale


def fake(weight):
    """The values that the exported matrix will have; gradients pass as if nothing was rounded."""
    with torch.no_grad():
        scale = scales(weight)[:, None]
        rounded = torch.round(weight / scale).mul_(scale)
        rounded.sub_(weight)
    return weight + rounded
