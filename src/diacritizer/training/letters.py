"""Characters and marks: the inventory of the model, and text to and from its numbers.

A text becomes tokens: an Arabic word, a number, a run of foreign letters, or one sign. A letter
carries one of 15 classes of marks.
"""

import re

LETTERS = "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي"
FATHATAN, DAMMATAN, KASRATAN, FATHA, DAMMA, KASRA, SHADDA, SUKUN = (chr(c) for c in range(0x64B, 0x653))
# The letters that take in the lam of the article.
SUN = set("تثدذرزسشصضطظلن")
MARKS = set(map(chr, range(0x64B, 0x653)))

# Class -> marks as written (shadda before the vowel). 8 is a shadda whose vowel is not known: it
# is met in input, never learnt and never written by the model.
CLASSES = ["", FATHA, DAMMA, KASRA, FATHATAN, DAMMATAN, KASRATAN, SUKUN,
           SHADDA, SHADDA + FATHA, SHADDA + DAMMA, SHADDA + KASRA,
           SHADDA + FATHATAN, SHADDA + DAMMATAN, SHADDA + KASRATAN]
CLASS_OF = {marks: i for i, marks in enumerate(CLASSES)}
NONE, SHADDA_ALONE, UNKNOWN = 0, 8, -1

# Character ids: 0 stands between sentences, then the letters, then one id for each kind of sign.
PAD = 0
LETTER_ID = {letter: i + 1 for i, letter in enumerate(LETTERS)}
FIRST_SIGN = 1 + len(LETTERS)
NUMBER, FOREIGN, STOP, COMMA, COLON, QUESTION, QUOTE, OPEN, CLOSE, DASH, OTHER = range(FIRST_SIGN, FIRST_SIGN + 11)
CHARACTERS = FIRST_SIGN + 11
SIGNS = {NUMBER: "", FOREIGN: "", STOP: ".…!", COMMA: "،,؛;", COLON: ":", QUESTION: "؟?",
         QUOTE: "\"'«»“”‘’", OPEN: "([{﴿", CLOSE: ")]}﴾", DASH: "-–—"}
SIGN_ID = {sign: i for i, signs in SIGNS.items() for sign in signs}

IGNORED = re.compile("[\u0640\u0653-\u065f\u0610-\u061a\u06d6-\u06ed\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]")
TOKEN = re.compile(
    f"(?P<word>[{LETTERS}][{LETTERS}\u064b-\u0652]*)"
    r"|(?P<number>[0-9٠-٩۰-۹]+(?:[.,٫٬/][0-9٠-٩۰-۹]+)*)|(?P<foreign>[^\W\d_]+)|(?P<sign>[^\s\u064b-\u0652])"
)


def normalise(text):
    """The text without tatweel, Quranic and invisible signs, and shadda before its vowel."""
    text = IGNORED.sub("", text.replace("\u0671", "ا"))
    text = re.sub("([\u064b-\u0652])\u0670|\u0670", lambda m: m.group(1) or FATHA, text)
    text = re.sub("([\u064b-\u0650\u0652])\u0651", "\u0651\\1", text)
    return re.sub("([اى])\u064b", "\u064b\\1", text)


def split_word(word):
    """A word's letters and the class of each."""
    letters, classes, i = [], [], 0
    while i < len(word):
        j = i + 1
        while j < len(word) and word[j] in MARKS:
            j += 1
        letters.append(word[i])
        marks = word[i + 1:j]
        classes.append(CLASS_OF.get(marks[:2], CLASS_OF.get(marks[:1], NONE)))
        i = j
    return letters, classes


def join_word(letters, classes):
    return "".join(letter + CLASSES[c] for letter, c in zip(letters, classes))


def tokens(text):
    """(kind, text) of every token of a normalised text; kind is word, number, foreign or sign."""
    return [(m.lastgroup, m.group()) for m in TOKEN.finditer(text)]


def sign_id(kind, text):
    """The character id of a token that is no Arabic word."""
    return NUMBER if kind == "number" else FOREIGN if kind == "foreign" else SIGN_ID.get(text, OTHER)
