"""Lemmas as classes: how many characters to cut from the end of the lower-cased word and what to append.

`l:3:y` turns "parties" into "party"; `k:0:` keeps the word with its capitals. The idea is that of
UDPipe (Straka et al. 2016, section 4.2); prefixes are not edited, English has no need of it.
"""


def script(form, lemma):
    """The class that turns form into lemma."""
    casing = "l" if lemma == lemma.lower() else "k"
    low, goal = form.lower(), lemma.lower()
    same = 0
    while same < min(len(low), len(goal)) and low[same] == goal[same]:
        same += 1
    return f"{casing}:{len(low) - same}:{goal[same:]}"


def apply(rule, form):
    """The lemma that a class gives to form; the lower-cased form where the class cuts more than there is."""
    casing, cut, ending = rule.split(":", 2)
    if int(cut) > len(form):
        return form.lower()
    kept = form[: len(form) - int(cut)]
    return (kept.lower() if casing == "l" else kept) + ending
