package org.guvoh.names.search;

import java.util.List;

/**
 * Keeps short acronyms apart from the words they look like when all the text is in capitals: "HE
 * TOLD US WHO IS HERE" names neither a state nor an organisation.
 */
final class Shouting {
  private static final int SHORT = 3;

  private Shouting() {}

  static boolean isPronoun(List<Atom> atoms, int from, int end) {
    Atom atom = atoms.get(from);
    return end == from + 1
        && atom.isCapitals()
        && atom.form().length() <= SHORT
        && (shouts(atoms, from - 1) || shouts(atoms, end))
        && calm(atoms, from - 1, -1)
        && calm(atoms, end, 1);
  }

  /** Whether the word there is in capitals, or there is no word. */
  private static boolean calm(List<Atom> atoms, int at, int step) {
    int word = at;
    while (word >= 0 && word < atoms.size() && !atoms.get(word).isWord()) {
      word += step;
      if (Math.abs(word - at) > SHORT) {
        return true;
      }
    }
    return word < 0 || word >= atoms.size() || atoms.get(word).isCapitals();
  }

  private static boolean shouts(List<Atom> atoms, int at) {
    return at >= 0
        && at < atoms.size()
        && atoms.get(at).isCapitals()
        && atoms.get(at).form().length() > 1;
  }
}
