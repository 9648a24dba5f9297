"""The network in NumPy, from the weights file alone: what the app's runtime must agree with."""

import numpy as np

POOLED = 16


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def neighbours(x, kernel):
    """Each row with the rows around it: [n, c] -> [n, kernel * c], zeros beyond the ends."""
    half = kernel // 2
    padded = np.pad(x, ((half, half), (0, 0)))
    return np.concatenate([padded[i:i + len(x)] for i in range(kernel)], 1)


class Network:
    def __init__(self, sizes, tensors):
        self.sizes, self.t = sizes, tensors

    def linear(self, name, x):
        return x @ self.t[f"{name}.weight"].T + self.t.get(f"{name}.bias", 0)

    def norm(self, name, x):
        centred = x - x.mean(1, keepdims=True)
        scaled = centred / np.sqrt((centred**2).mean(1, keepdims=True) + 1e-5)
        return scaled * self.t[f"{name}.weight"] + self.t[f"{name}.bias"]

    def block(self, name, x, context=None):
        y = self.linear(f"{name}.conv", neighbours(x, 3))
        if context is not None:
            y = y + context
        return self.norm(f"{name}.norm", x + np.maximum(y, 0))

    def recurrence(self, name, x):
        v, f, o = np.split(self.linear(f"{name}.gates", x), 3, 1)
        f = sigmoid(f)
        v = (1 - f) * v
        half = v.shape[1] // 2
        states = np.zeros_like(v)
        forward, backward = np.zeros(half, v.dtype), np.zeros(half, v.dtype)
        for t in range(len(x)):
            forward = f[t, :half] * forward + v[t, :half]
            states[t, :half] = forward
            back = len(x) - 1 - t
            backward = f[back, half:] * backward + v[back, half:]
            states[back, half:] = backward
        return self.norm(f"{name}.norm", x + self.linear(f"{name}.out", np.tanh(states) * sigmoid(o)))

    def __call__(self, ids, hints, place, priors, starts, ends, buckets):
        """[n, 15] scores of one sentence of n characters; arguments as `features.Features` has them."""
        t = self.t
        x = (t["character.weight"][ids] + t["hint.weight"][hints] + t["place.weight"][place]
             + t["prior.0.weight"][priors[0]] + t["prior.1.weight"][priors[1]])
        x = np.maximum(self.linear("enter", neighbours(x, 5)), 0)
        for i in range(self.sizes.get("encoder", 2)):
            x = self.block(f"encoder.{i}", x)
        pooled = np.stack([x[start:min(end, start + POOLED)].max(0) for start, end in zip(starts, ends)])
        bucket = t["bucket.weight"][buckets[:, 0]] + t["bucket.weight"][buckets[:, 1]]
        word = self.norm("word_norm", self.linear("word", np.concatenate([pooled, x[ends - 1], bucket], 1)))
        for i in range(self.sizes["layers"]):
            word = self.recurrence(f"sentence.{i}", word)
        token = np.repeat(np.arange(len(starts)), ends - starts)
        for i in range(self.sizes.get("decoder", 2)):
            context = (word @ t["decoder.0.context.weight"].T)[token] if i == 0 else None
            x = self.block(f"decoder.{i}", x, context)
        return self.linear("classify", x) + t["prior_scores.0.weight"][priors[0]] + t["prior_scores.1.weight"][priors[1]]
