"""The lexicon file: text in UTF-8, two parts of as many lines, an empty line between them.

First the words without marks, in the order of their code points: the number of letters shared with
the word before as one character ("a" none, "b" one ...), then the other letters. Then the forms:
one character for every letter, its class in hexadecimal or "." where it is not known; a second
form behind a space.
"""

from pathlib import Path

from letters import UNKNOWN

DIGITS = "0123456789abcde"


def write(path, lexicon):
    words, forms, before = [], [], ""
    for word in sorted(lexicon):
        shared = 0
        while shared < min(len(word), len(before), 25) and word[shared] == before[shared]:
            shared += 1
        words.append(chr(ord("a") + shared) + word[shared:])
        forms.append(" ".join("".join("." if c == UNKNOWN else DIGITS[c] for c in form) for form in lexicon[word]))
        before = word
    Path(path).write_text("\n".join(words) + "\n\n" + "\n".join(forms) + "\n", encoding="utf-8")


def read(path):
    words, forms = Path(path).read_text(encoding="utf-8").rstrip("\n").split("\n\n")
    lexicon, word = {}, ""
    for rest, form in zip(words.split("\n"), forms.split("\n"), strict=True):
        word = word[:ord(rest[0]) - ord("a")] + rest[1:]
        lexicon[word] = [tuple(UNKNOWN if c == "." else DIGITS.index(c) for c in one) for one in form.split(" ")]
    return lexicon
