package org.guvoh.names.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.guvoh.core.text.Passage;
import org.jspecify.annotations.Nullable;

/**
 * Finds the longest of many names at each place of a text, at word boundaries, without overlaps.
 *
 * <p>Case-sensitive; a stretch of capitals ("DUSHANBE") is also compared with the capitals of each
 * name. The time is linear in the text: each position walks at most as far as the longest name.
 * Immutable once built, safe for many threads.
 */
public final class NameSearch<E> {
  private static final int SHORTEST_CAPITALS = 4;

  private final Node<E> exact;
  private final Node<E> capitals;

  private NameSearch(Node<E> exact, Node<E> capitals) {
    this.exact = exact;
    this.capitals = capitals;
  }

  /** Collects names; a name may be added for several entries. */
  public static final class Builder<E> {
    private final Node<E> exact = new Node<>();
    private final Node<E> capitals = new Node<>();

    public Builder<E> add(String name, E entry) {
      exact.add(name, entry);
      capitals.add(Capitals.of(name), entry);
      return this;
    }

    public NameSearch<E> build() {
      return new NameSearch<>(exact, capitals);
    }
  }

  /** The matches of a text, in order. */
  public List<NameMatch<E>> find(String text) {
    List<Atom> atoms = Atoms.of(text);
    List<NameMatch<E>> found = new ArrayList<>();
    int at = 0;
    int previousEnd = 0;
    while (at < atoms.size()) {
      Walk<E> walk = walk(atoms, at, previousEnd);
      if (walk.entries().isEmpty()) {
        at++;
      } else {
        Passage passage = Passage.of(text, atoms.get(at).start(), atoms.get(walk.end() - 1).end());
        found.add(new NameMatch<>(passage, walk.entries()));
        at = walk.end();
        previousEnd = at;
      }
    }
    return found;
  }

  private Walk<E> walk(List<Atom> atoms, int from, int previousEnd) {
    if (!NameBoundary.mayBegin(atoms, from, previousEnd)) {
      return Walk.none();
    }
    Walk<E> walk = longest(exact, atoms, from, false);
    if (!walk.entries().isEmpty() && !Shouting.isPronoun(atoms, from, walk.end())) {
      return walk;
    }
    return atoms.get(from).isCapitals() ? longest(capitals, atoms, from, true) : Walk.none();
  }

  private Walk<E> longest(Node<E> root, List<Atom> atoms, int from, boolean shouted) {
    Walk<E> best = Walk.none();
    int letters = 0;
    Node<E> node = root;
    for (int at = from; at < atoms.size(); at++) {
      Atom atom = atoms.get(at);
      @Nullable Node<E> next = node.children.get(atom.form());
      if (next == null || (shouted && atom.isWord() && !atom.isCapitals())) {
        break;
      }
      node = next;
      letters += atom.isWord() ? atom.form().length() : 0;
      boolean longEnough = !shouted || letters >= SHORTEST_CAPITALS;
      if (longEnough && !node.entries.isEmpty() && mayEnd(atoms, at + 1)) {
        best = new Walk<>(at + 1, node.entries);
      }
    }
    return best;
  }

  private boolean mayEnd(List<Atom> atoms, int end) {
    return NameBoundary.mayEnd(atoms, end, form -> exact.children.containsKey(form));
  }

  private record Walk<E>(int end, List<E> entries) {
    static <E> Walk<E> none() {
      return new Walk<>(0, List.of());
    }
  }

  private static final class Node<E> {
    private final Map<String, Node<E>> children = new HashMap<>();
    private final List<E> entries = new ArrayList<>();

    void add(String name, E entry) {
      Node<E> node = this;
      for (Atom atom : Atoms.of(name)) {
        node = node.children.computeIfAbsent(atom.form(), form -> new Node<>());
      }
      if (!node.entries.contains(entry)) {
        node.entries.add(entry);
      }
    }
  }
}
