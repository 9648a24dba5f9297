"""Trains the diacritizer and writes its weights: python3 train.py --data FOLDER --out FOLDER (see README.md)."""

import argparse
import json
import time
from functools import partial
from pathlib import Path

import numpy as np
import torch
import torch.distributed as distributed
import torch.nn.functional as F

import corpus as corpora
from batches import batches
from decode import mark_lines
from dictionary import Dictionary
from export import WEIGHTS, export
from letters import UNKNOWN
from lexicon import Lookup, priors
from model import Diacritizer
from prepare import prepare
from scoring import score

WARM_UP = 200  # steps


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", required=True, help="the folder of marked text")
    parser.add_argument("--out", required=True, help="where checkpoints go")
    parser.add_argument("--minutes", type=float, default=75, help="the rate falls to nothing by then")
    parser.add_argument("--clock", choices=["wall", "cpu"], default="wall", help="what the minutes are counted by")
    parser.add_argument("--workers", type=int, default=1, help="processes, each with a batch of its own")
    parser.add_argument("--rate", type=float, default=2e-3)
    parser.add_argument("--characters", type=int, default=4000, help="in a batch of one worker")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--smoothing", type=float, default=0.05)
    parser.add_argument("--average", type=float, default=0.998, help="decay of the averaged weights")
    parser.add_argument("--check-minutes", type=float, default=10)
    parser.add_argument("--model", default="{}", help="JSON of the model's sizes")
    parser.add_argument("--late", type=float, default=0.7, help="the part of the time after which corpus.LATE_SHARES count")
    parser.add_argument("--to", default=WEIGHTS, help="where the finished weights and the lexicon go")
    parser.add_argument("--start", help="a checkpoint to go on from")
    return parser.parse_args()


def flat(tensors):
    return torch.cat([t.reshape(-1) for t in tensors])


def share_gradients(parameters, workers):
    """Replaces every worker's gradients by their mean."""
    grads = [p.grad for p in parameters]
    together = flat(grads)
    distributed.all_reduce(together)
    at = 0
    for grad in grads:
        grad.copy_(together[at:at + grad.numel()].view_as(grad) / workers)
        at += grad.numel()


def work(rank, options):
    out = Path(options.out)
    torch.manual_seed(options.seed)
    torch.set_num_threads(1)
    if options.workers > 1:
        distributed.init_process_group("gloo", init_method=f"file://{(out / 'meeting').resolve()}", rank=rank,
                                       world_size=options.workers)
    rng = np.random.default_rng([options.seed, rank])
    loaded, lexicon = prepare(options.data, out.parent / "prepared.pickle")
    lookup = Lookup(lexicon)
    dev = corpora.read_lines(corpora.source_path(options.data, "dev_modern"))
    sizes = json.loads(options.model)
    model, mean = Diacritizer(**sizes), Diacritizer(**sizes)
    if options.start:
        started = torch.load(options.start)
        model.load_state_dict(started["model"])
        mean.load_state_dict(started["mean"])
    else:
        mean.load_state_dict(model.state_dict())
    torch.manual_seed(options.seed * 1000 + rank)
    parameters = list(model.parameters())
    if rank == 0:
        print(json.dumps(vars(options), default=str), sum(p.numel() for p in parameters), "parameters", flush=True)
    optimiser = torch.optim.AdamW([{"params": [p for p in parameters if p.ndim > 1], "weight_decay": 0.02},
                                   {"params": [p for p in parameters if p.ndim <= 1], "weight_decay": 0.0}],
                                  lr=options.rate, betas=(0.9, 0.98))
    if options.start:
        optimiser.load_state_dict(started["optimiser"])
    sentences = {name: kept for name, (kept, _) in loaded.items()}
    draw = partial(batches, sentences, Dictionary(options.data, partial(priors, lookup)), rng, options.characters)
    source, late = draw(corpora.SHARES), False
    clock = time.time if options.clock == "wall" else time.process_time
    began, step, seen, losses, checked = clock(), started["step"] if options.start else 0, 0, [], 0.0
    while True:
        batch = next(source)
        minutes = torch.tensor((clock() - began) / 60)
        if options.workers > 1:
            distributed.broadcast(minutes, 0)
        minutes = minutes.item()
        done = min(1.0, minutes / options.minutes)
        if done > options.late and not late:
            source, late = draw(corpora.LATE_SHARES), True
        for group in optimiser.param_groups:
            group["lr"] = options.rate * min(1, (step + 1) / WARM_UP) * max(0.01, 1 - done)
        model.train()
        loss = F.cross_entropy(model(batch), torch.from_numpy(batch.labels), ignore_index=UNKNOWN,
                               label_smoothing=options.smoothing)
        optimiser.zero_grad(set_to_none=True)
        loss.backward()
        if options.workers > 1:
            share_gradients(parameters, options.workers)
        torch.nn.utils.clip_grad_norm_(parameters, 1.0)
        optimiser.step()
        step += 1
        seen += len(batch.ids) * options.workers
        losses.append(loss.item())
        if rank == 0:
            keep = min(options.average, (step + 1) / (step + 10))
            with torch.no_grad():
                for average, current in zip(mean.parameters(), parameters):
                    average.lerp_(current, 1 - keep)
            if step % 50 == 0:
                print(f"{minutes:6.1f} min step {step} loss {np.mean(losses[-50:]):.4f} "
                      f"{seen / (clock() - began):.0f} characters/s", flush=True)
            if minutes - checked > options.check_minutes or done >= 1:
                checked = minutes
                torch.save({"sizes": sizes, "model": model.state_dict(), "mean": mean.state_dict(),
                            "optimiser": optimiser.state_dict(), "step": step, "seen": seen}, out / "checkpoint.pt")
                print("dev", json.dumps(score(dev, mark_lines(mean, dev, lookup))), flush=True)
        if done >= 1:
            return


def main():
    options = arguments()
    out = Path(options.out)
    out.mkdir(parents=True, exist_ok=True)
    (out / "meeting").unlink(missing_ok=True)
    prepare(options.data, out.parent / "prepared.pickle")
    if options.workers == 1:
        work(0, options)
    else:
        torch.multiprocessing.spawn(work, (options,), options.workers)
    export(options.data, out, options.to)


if __name__ == "__main__":
    main()
