package org.guvoh.names.search;

import java.util.List;
import java.util.function.Predicate;

/**
 * Where a name may begin and end inside joined words: "Iran" stands in "Iran-backed", "pro-Iran"
 * and "Iran-Iraq", not in "Iran-Zamin" nor in an address such as "iran.example".
 */
final class NameBoundary {
  private NameBoundary() {}

  static boolean mayBegin(List<Atom> atoms, int from, int previousEnd) {
    if (from < 2 || !glued(atoms, from - 1) || !glued(atoms, from)) {
      return true;
    }
    Atom joint = atoms.get(from - 1);
    Atom before = atoms.get(from - 2);
    if (!joint.isHyphen() || !before.isWord()) {
      return !joint.form().equals("'") && !(joint.form().equals(".") && before.beginsLower());
    }
    return previousEnd == from - 1 || (before.beginsLower() && before.form().length() > 2);
  }

  static boolean mayEnd(List<Atom> atoms, int end, Predicate<String> beginsName) {
    if (end + 1 >= atoms.size() || !glued(atoms, end) || !glued(atoms, end + 1)) {
      return true;
    }
    Atom joint = atoms.get(end);
    Atom after = atoms.get(end + 1);
    if (joint.isHyphen()) {
      return (after.beginsLower() && after.form().length() > 2) || beginsName.test(after.form());
    }
    return !(joint.form().equals(".") && after.beginsLower());
  }

  /** Whether no space stands between this atom and the one before it. */
  private static boolean glued(List<Atom> atoms, int at) {
    return atoms.get(at - 1).end() == atoms.get(at).start();
  }
}
