package org.guvoh.bench.muc;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.guvoh.bench.corpus.TextWords;
import org.guvoh.core.table.Table;

/** Strings of answer keys in one form: lower case, no punctuation, no articles. */
final class MucForm {
  private static final Set<String> ARTICLES = Set.of("a", "an", "the");
  private static final Set<String> PEOPLE = people();

  private MucForm() {}

  private static Set<String> people() {
    Set<String> nouns = new HashSet<>();
    Table.resource(MucForm.class, "people").rows().forEach(row -> nouns.addAll(row.list("noun")));
    return Set.copyOf(nouns);
  }

  static String of(String words) {
    List<String> kept =
        TextWords.folded(words).stream().filter(word -> !ARTICLES.contains(word)).toList();
    return String.join(" ", kept);
  }

  /**
   * The last word before "of", "in", "from" and the like: what is meant, without what sort of it.
   */
  static String head(String words) {
    String plain = of(words).replaceAll(" (of|in|from|at|on|for|with|by|near|to)( .*|$)", "");
    return plain.substring(plain.lastIndexOf(' ') + 1);
  }

  static boolean isPeople(String words) {
    return PEOPLE.contains(head(words));
  }
}
