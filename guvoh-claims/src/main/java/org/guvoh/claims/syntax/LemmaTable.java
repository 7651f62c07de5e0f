package org.guvoh.claims.syntax;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.guvoh.claims.lexicon.Lexicon;
import org.guvoh.core.table.Table;

/**
 * A table whose column {@code lemmas} lists dictionary forms separated by {@code |}; all written
 * forms of them are matched. {@code head+part} stands where a form of the part hangs below the
 * head, or is joined to an object there. Forms with a part go before forms without. Immutable.
 */
public final class LemmaTable {
  private final String name;
  private final Map<String, List<Entry>> byForm = new HashMap<>();

  private record Entry(Set<String> part, Table.Row row, String head) {}

  /**
   * A row found at a word.
   *
   * @param word the head
   * @param part the word of the part below it; the head itself where the row has none
   */
  public record Match(Table.Row row, int word, int part, String rowName) {
    public String get(String column) {
      return row.get(column);
    }
  }

  private LemmaTable(Table table) {
    this.name = table.name();
    for (Table.Row row : table.rows()) {
      for (String form : row.list("lemmas")) {
        int plus = form.indexOf('+');
        String head = (plus < 0 ? form : form.substring(0, plus)).toLowerCase(Locale.ROOT);
        String part = plus < 0 ? "" : form.substring(plus + 1).toLowerCase(Locale.ROOT);
        Entry entry = new Entry(part.isEmpty() ? Set.of() : Inflections.of(part), row, head);
        Inflections.of(head).forEach(written -> add(written, entry));
      }
    }
  }

  private void add(String written, Entry entry) {
    List<Entry> entries = byForm.computeIfAbsent(written, key -> new ArrayList<>());
    entries.add(entry.part().isEmpty() ? entries.size() : 0, entry);
  }

  /** Reads a table of this module. */
  public static LemmaTable resource(String name) {
    return new LemmaTable(Table.resource(Lexicon.class, name));
  }

  /** The row of a word by its written form. */
  public Optional<Match> at(Tree tree, int word) {
    return at(tree, word, row -> true);
  }

  /** The first row of a word that a test lets through. */
  public Optional<Match> at(Tree tree, int word, Predicate<Table.Row> test) {
    for (Entry entry : byForm.getOrDefault(tree.form(word), List.of())) {
      int part = test.test(entry.row()) ? part(tree, word, entry.part()) : -1;
      if (part >= 0) {
        return Optional.of(new Match(entry.row(), word, part, name + ":" + entry.head()));
      }
    }
    return Optional.empty();
  }

  /** Whether the table has the word. */
  public boolean has(Tree tree, int word) {
    return at(tree, word).isPresent();
  }

  private static int part(Tree tree, int word, Set<String> part) {
    if (part.isEmpty()) {
      return word;
    }
    for (int child : tree.children(word)) {
      if (part.contains(tree.form(child))) {
        return child;
      }
      for (int below : tree.children(child)) {
        boolean phrase = tree.isA(below, "conj") && tree.isA(child, "obj", "obl");
        if (phrase && part.contains(tree.form(below))) {
          return child;
        }
      }
    }
    return -1;
  }
}
