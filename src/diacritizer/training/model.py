"""The network: characters, then words that see the sentence, then characters again."""

import torch
import torch.nn.functional as F
from torch import nn

from hashing import BUCKETS
from letters import CHARACTERS, CLASSES

KERNEL = 3


def shifted(x, kernel=KERNEL):
    """Each character's neighbours side by side: [n, c] -> [n, kernel * c]."""
    half = kernel // 2
    padded = F.pad(x, (0, 0, half, half))
    return torch.cat([padded[i:i + len(x)] for i in range(kernel)], 1)


class CharBlock(nn.Module):
    """x + relu(convolution), normalised; what stands between sentences stays zero."""

    def __init__(self, channels, context=0, kernel=KERNEL):
        super().__init__()
        self.kernel = kernel
        self.conv = nn.Linear(kernel * channels, channels)
        self.context = nn.Linear(context, channels, bias=False) if context else None
        self.norm = nn.LayerNorm(channels)

    def forward(self, x, mask, context=None, token=None):
        y = self.conv(shifted(x, self.kernel))
        if self.context is not None:
            y = y + self.context(context)[token]
        return self.norm(x + F.relu(y)) * mask


class SimpleRecurrence(nn.Module):
    """Both directions of h = f * h + (1 - f) * v, gates from the input alone; then a gated output."""

    def __init__(self, width, hidden, dropout):
        super().__init__()
        self.hidden = hidden
        self.gates = nn.Linear(width, 6 * hidden)
        self.out = nn.Linear(2 * hidden, width)
        self.norm = nn.LayerNorm(width)
        self.dropout = nn.Dropout(dropout)
        with torch.no_grad():
            self.gates.bias[2 * hidden:4 * hidden] = 1.0

    def forward(self, x, mask):
        v, f, o = self.gates(x).split(2 * self.hidden, -1)
        f = torch.sigmoid(f)
        v = (1 - f) * v * mask
        f = 1 - (1 - f) * mask  # padding carries the state through
        h = self.hidden
        f = torch.cat([f[..., :h], f[..., h:].flip(1)], -1)
        v = torch.cat([v[..., :h], v[..., h:].flip(1)], -1)
        state, states = torch.zeros_like(v[:, 0]), []
        for f_t, v_t in zip(f.unbind(1), v.unbind(1)):
            state = torch.addcmul(v_t, f_t, state)
            states.append(state)
        s = torch.stack(states, 1)
        s = torch.cat([s[..., :h], s[..., h:].flip(1)], -1)
        return self.norm(x + self.dropout(self.out(torch.tanh(s) * torch.sigmoid(o))))


class Diacritizer(nn.Module):
    def __init__(self, channels=128, width=256, hidden=160, layers=3, bucket_width=32,
                 encoder=2, decoder=2, dropout=0.1, word_dropout=0.3):
        super().__init__()
        self.word_dropout = word_dropout
        self.character = nn.Embedding(CHARACTERS, 64)
        self.hint = nn.Embedding(len(CLASSES) + 1, 64)
        self.prior = nn.ModuleList([nn.Embedding(len(CLASSES) + 1, 64) for _ in range(2)])
        self.prior_scores = nn.ModuleList([nn.Embedding(len(CLASSES) + 1, len(CLASSES)) for _ in range(2)])
        for table in (*self.prior_scores,):
            nn.init.zeros_(table.weight)
        self.place = nn.Embedding(4, 64)
        self.enter = nn.Linear(5 * 64, channels)
        self.encoder = nn.ModuleList([CharBlock(channels) for _ in range(encoder)])
        self.bucket = nn.Embedding(BUCKETS, bucket_width) if bucket_width else None
        self.word = nn.Linear(2 * channels + bucket_width, width)
        self.word_norm = nn.LayerNorm(width)
        self.sentence = nn.ModuleList([SimpleRecurrence(width, hidden, dropout) for _ in range(layers)])
        self.decoder = nn.ModuleList([CharBlock(channels, width if i == 0 else 0) for i in range(decoder)])
        self.classify = nn.Linear(channels, len(CLASSES))
        self.dropout = nn.Dropout(dropout)
        if self.bucket is not None:
            nn.init.normal_(self.bucket.weight, std=0.1)

    def forward(self, batch):
        ids, hints, token = (torch.from_numpy(a) for a in (batch.ids, batch.hints, batch.token))
        mask = (ids > 0).float()[:, None]
        priors = torch.from_numpy(batch.priors)
        x = (self.character(ids) + self.hint(hints) + self.place(torch.from_numpy(batch.place))
             + self.prior[0](priors[0]) + self.prior[1](priors[1])) * mask
        x = F.relu(self.enter(shifted(x, 5))) * mask
        for block in self.encoder:
            x = block(x, mask)
        pooled = x[torch.from_numpy(batch.letters)].max(1)[0]
        last = x[torch.from_numpy(batch.ends - 1)]
        parts = [pooled, last]
        if self.bucket is not None:
            bucket = self.bucket(torch.from_numpy(batch.buckets)).sum(1)
            if self.training and self.word_dropout:
                bucket = bucket * (torch.rand(len(bucket), 1) > self.word_dropout)
            parts.append(bucket)
        word = self.word_norm(self.word(self.dropout(torch.cat(parts, 1))))
        rows, columns = torch.from_numpy(batch.rows), torch.from_numpy(batch.columns)
        place = rows * batch.size[1] + columns
        padded = torch.zeros(batch.size[0] * batch.size[1], word.shape[1]).index_copy(0, place, word)
        word_mask = torch.zeros(batch.size[0] * batch.size[1], 1)
        word_mask[place] = 1
        padded, word_mask = padded.view(*batch.size, -1), word_mask.view(*batch.size, 1)
        for layer in self.sentence:
            padded = layer(padded, word_mask)
        context = padded.view(-1, padded.shape[-1])[place]
        for block in self.decoder:
            x = block(x, mask, context, token)
        return self.classify(x) + self.prior_scores[0](priors[0]) + self.prior_scores[1](priors[1])
