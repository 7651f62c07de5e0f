"""The network: one MiniLM-sized encoder (Wang et al. 2020) and a head per layer of annotation.

B sentences, T word pieces, W words, R relations. The state of a word is that of its first piece; the state of
[CLS] stands for the root. Arcs and labels are biaffine (Dozat & Manning 2017).
"""

import math

import torch
import torch.nn.functional as F
from torch import nn

from .fused import EPSILON, AddAndNorm, Attention
from .labels import FEATURES, LEXICON, NAMES, UPOS
from .wordpieces import SHAPES

if torch.__version__.startswith("1."):
    torch._C._set_mkldnn_enabled(False)  # torch 1.13: its gelu_backward misreads non-contiguous gradients

FAR = -1e4
NAME_WIDTH = 256


def drop(x, share):
    """Dropout with one byte of randomness an element: the share is rounded to 1/256."""
    bits = torch.empty((x.numel() + 7) // 8, dtype=torch.int64).random_(-(2**63), None)
    kept = bits.view(torch.uint8)[: x.numel()].view(x.shape) >= round(share * 256)
    return x * (kept * (1.0 / (1.0 - share))).to(x.dtype)


def add_and_norm(norm, x, y):
    return AddAndNorm.apply(x, y, norm.weight, norm.bias) if torch.onnx.is_in_onnx_export() else norm(x + y)


class Layer(nn.Module):
    def __init__(self, width, inner, heads, dropout):
        super().__init__()
        self.heads, self.dropout = heads, dropout
        self.qkv, self.o = nn.Linear(width, 3 * width), nn.Linear(width, width)
        self.i, self.f = nn.Linear(width, inner), nn.Linear(inner, width)
        self.norm1, self.norm2 = nn.LayerNorm(width, eps=EPSILON), nn.LayerNorm(width, eps=EPSILON)

    def forward(self, x, bias):
        """x [B,T,H], bias [B,1,1,T] or None -> [B,T,H]."""
        if torch.onnx.is_in_onnx_export():
            return self._exported(x)
        batch, length, width = x.shape
        q, k, v = self.qkv(x).view(batch, length, 3, self.heads, width // self.heads).permute(2, 0, 3, 1, 4).unbind(0)
        seen = self._attend(q, k, v, bias).transpose(1, 2).reshape(batch, length, width)
        noisy = lambda y: drop(y, self.dropout) if self.training else y
        x = add_and_norm(self.norm1, x, noisy(self.o(seen)))
        return add_and_norm(self.norm2, x, noisy(self.f(F.gelu(self.i(x)))))

    def _exported(self, x):
        q, k, v = self.qkv(x).split(self.norm1.normalized_shape[0], -1)
        x = add_and_norm(self.norm1, x, self.o(Attention.apply(q, k, v, self.heads)))
        return add_and_norm(self.norm2, x, self.f(F.gelu(self.i(x))))

    def _attend(self, q, k, v, bias):
        """The fused kernel only while training."""
        if self.training and hasattr(F, "scaled_dot_product_attention"):
            return F.scaled_dot_product_attention(q, k, v, bias if bias is None else bias.to(q.dtype))
        weights = q @ k.transpose(-1, -2) * (1.0 / math.sqrt(q.shape[-1]))
        return torch.softmax(weights if bias is None else weights + bias, -1) @ v


class Encoder(nn.Module):
    def __init__(self, vocabulary=30522, positions=512, width=384, inner=1536, layers=6, heads=12, dropout=0.1):
        super().__init__()
        self.word, self.position = nn.Embedding(vocabulary, width), nn.Embedding(positions, width)
        self.segment = nn.Parameter(torch.zeros(width))
        self.shape, self.lexicon = nn.Embedding(len(SHAPES), width), nn.Embedding(len(LEXICON), width)
        nn.init.zeros_(self.shape.weight)
        nn.init.zeros_(self.lexicon.weight)
        self.norm = nn.LayerNorm(width, eps=EPSILON)
        self.layers = nn.ModuleList(Layer(width, inner, heads, dropout) for _ in range(layers))

    def forward(self, pieces, shapes, lexicon, mask=None):
        """pieces, shapes, lexicon, mask: [B,T] -> states [B,T,H]."""
        positions = torch.arange(pieces.shape[1], device=pieces.device)
        hits = torch.cat([torch.zeros_like(lexicon[:, :1]), lexicon[:, 1:]], 1)  # what [CLS] carries is for the names head
        x = self.word(pieces) + self.position(positions)[None] + self.segment + self.shape(shapes)
        x = add_and_norm(self.norm, x, self.lexicon(hits))
        bias = None if mask is None else ((1.0 - mask.to(x.dtype)) * FAR)[:, None, None, :]
        for layer in self.layers:
            x = layer(x, bias)
        return x


class Reader(nn.Module):
    def __init__(self, relations, lemma_rules, layers, arc=256, label=96, dropout=0.3, width=384):
        super().__init__()
        self.encoder, self.dropout, self.relations = Encoder(width=width, layers=layers), dropout, relations
        self.upos = nn.Linear(width, len(UPOS))
        self.features = nn.Linear(width, sum(map(len, FEATURES.values())))
        self.lemma = nn.Linear(width, lemma_rules)
        self.name_hidden, self.name = nn.Linear(width, NAME_WIDTH), nn.Linear(NAME_WIDTH, len(NAMES))
        self.guideline = nn.Embedding(len(LEXICON), NAME_WIDTH)
        nn.init.normal_(self.guideline.weight, std=0.1)
        self.arc_dependent, self.arc_head = nn.Linear(width, arc), nn.Linear(width, arc)
        self.label_dependent, self.label_head = nn.Linear(width, label), nn.Linear(width, label)
        self.arc = nn.Parameter(nn.init.orthogonal_(torch.empty(arc + 1, arc), 0.5))
        self.label = nn.Parameter(torch.randn(label + 1, relations * (label + 1)) * 0.01)

    def _drop(self, x):
        return drop(x, self.dropout) if self.training else x

    def states(self, pieces, shapes, lexicon, first, mask=None):
        """first [B,W]: where each word's first piece is -> [B,W+1,H]; row 0 is the root."""
        x = self.encoder(pieces, shapes, lexicon, mask)
        at = torch.cat([torch.zeros_like(first[:, :1]), first], 1)
        return torch.gather(x, 1, at[:, :, None].expand(-1, -1, x.shape[2]))

    def word_scores(self, states, guideline):
        """guideline [B]: what [CLS] carries -> upos, features, lemma, names; each [B,W,labels], unnormalised."""
        words = self._drop(states[:, 1:])
        hidden = self.name_hidden(self._drop(states[:, 1:])) + self.guideline(guideline)[:, None]
        names = self.name(self._drop(F.gelu(hidden)))
        return self.upos(words), self.features(words), self.lemma(words), names

    def arc_scores(self, states, word_mask=None):
        """-> [B,W,W+1]: how well each column (0 = root) heads each row."""
        dependent = self._drop(F.gelu(self.arc_dependent(states[:, 1:])))
        head = self._drop(F.gelu(self.arc_head(states)))
        scores = F.pad(dependent, (0, 1), value=1.0) @ self.arc @ head.transpose(1, 2)
        if word_mask is not None:
            scores = scores + ((1.0 - F.pad(word_mask.to(scores.dtype), (1, 0), value=1.0)) * FAR)[:, None, :]
        return scores

    def _label_sides(self, states):
        dependent = self._drop(F.gelu(self.label_dependent(states[:, 1:])))
        head = self._drop(F.gelu(self.label_head(states)))
        return F.pad(dependent, (0, 1), value=1.0), F.pad(head, (0, 1), value=1.0)

    def labels_at(self, states, heads):
        """heads [B,W] (0 = root) -> [B,W,R], for training."""
        dependent, head = self._label_sides(states)
        batch, words, width = dependent.shape
        chosen = torch.gather(head, 1, heads[:, :, None].expand(-1, -1, width))
        return ((dependent @ self.label).view(batch, words, self.relations, width) * chosen[:, :, None, :]).sum(-1)

    def labels_everywhere(self, states):
        """-> [B,W,W+1,R]."""
        dependent, head = self._label_sides(states)
        batch, words, width = dependent.shape
        left = (dependent @ self.label).view(batch, words * self.relations, width)
        return (left @ head.transpose(1, 2)).view(batch, words, self.relations, words + 1).transpose(2, 3)
