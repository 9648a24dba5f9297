"""Error rates of diacritization as Fadel et al. (2019) count them, for texts of the same letters."""

from letters import NONE, normalise, split_word, tokens


def marked_words(line):
    return [split_word(text) for kind, text in tokens(normalise(line)) if kind == "word"]


def score(gold_lines, predicted_lines):
    """Percentages: DER and WER with and without case endings, leaving out letters bare in the gold."""
    names = ("DER", "DER without endings", "WER", "WER without endings")
    errors, counts = dict.fromkeys(names, 0), dict.fromkeys(names, 0)
    for gold, predicted in zip(gold_lines, predicted_lines, strict=True):
        for (letters, right), (same, given) in zip(marked_words(gold), marked_words(predicted), strict=True):
            assert letters == same, (letters, same)
            wrong = [r != NONE and r != g for r, g in zip(right, given)]
            errors["DER"] += sum(wrong)
            errors["DER without endings"] += sum(wrong[:-1])
            errors["WER"] += any(wrong)
            errors["WER without endings"] += any(wrong[:-1])
            counts["DER"] += sum(r != NONE for r in right)
            counts["DER without endings"] += sum(r != NONE for r in right[:-1])
            counts["WER"] += 1
            counts["WER without endings"] += 1
    return {name: round(100 * errors[name] / max(1, counts[name]), 2) for name in names}
