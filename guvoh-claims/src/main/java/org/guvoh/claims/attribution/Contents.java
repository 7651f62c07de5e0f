package org.guvoh.claims.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.guvoh.claims.lexicon.WordClasses;
import org.guvoh.claims.syntax.Tree;

/** What stands below a verb of attribution, or around it, as its content. */
final class Contents {
  private static final Set<String> CLAUSE = Set.of("ccomp", "csubj", "csubj:pass");
  private static final Set<String> PREDICATE =
      Set.of("xcomp", "ccomp", "obl:npmod", "obl:unmarked");
  private static final Set<String> MARKER = Set.of("case", "mark");
  private static final Set<String> OBJECT = Set.of("obj", "iobj");

  private Contents() {}

  /**
   * @param words the tokens
   * @param markers the prepositions before such parts, which belong to the cue
   * @param kind whether who holds them passes them on
   */
  record Content(BitSet words, BitSet markers, AttributionClass kind) {}

  static Content of(Tree tree, int verb, VerbRow row, BitSet source) {
    BitSet words = clause(tree, verb, row);
    BitSet markers = new BitSet();
    AttributionClass kind = row.kind();
    if (words.isEmpty() && !hasObject(tree, verb)) {
      words = around(tree, verb, source);
    }
    if (words.isEmpty() && Subjects.isPassive(tree, verb)) {
      words = passive(tree, verb);
    }
    if (words.isEmpty() || row.takes("predicate")) {
      words = infinitive(tree, verb, row);
      kind = words.isEmpty() ? kind : row.kindOf("infinitive");
    }
    if (words.isEmpty()) {
      for (int child : parts(tree, verb, row)) {
        words.or(tree.subtree(child));
        tree.children(child, MARKER).stream()
            .filter(marker -> marker == verb + 1 && !tree.isA(child, "xcomp"))
            .forEach(markers::set);
        kind = row.kindOf(part(tree, child));
      }
    }
    for (int child : tree.children(verb)) {
      if (tree.isA(child, "advcl") && tree.marker(child).equals("as") && row.takes("source")) {
        words = tree.subtree(child);
        kind = row.kind();
      }
    }
    words.andNot(source);
    tidy(tree, words);
    words.andNot(markers);
    return new Content(words, markers, kind);
  }

  private static boolean hasObject(Tree tree, int verb) {
    return tree.children(verb).stream()
        .anyMatch(child -> tree.relation(child).equals("obj") && child > verb);
  }

  private static BitSet clause(Tree tree, int verb, VerbRow row) {
    BitSet content = new BitSet();
    for (int child : tree.children(verb)) {
      boolean introduced = tree.isA(child, "parataxis") && child > verb && !isRemark(tree, child);
      boolean marked = tree.relation(child).equals("ccomp") && row.takes(tree.marker(child));
      if ((CLAUSE.contains(tree.relation(child)) && !marked) || introduced) {
        content.or(behindThat(tree, verb, child));
      }
    }
    return content;
  }

  /** What stands between the verb and "that" goes with the verb, wherever the tree hangs it. */
  private static BitSet behindThat(Tree tree, int verb, int clause) {
    BitSet words = tree.subtree(clause);
    for (int child : tree.children(clause, MARKER)) {
      if (child > verb && clause > child && tree.form(child).equals("that")) {
        words.clear(0, child);
      }
    }
    return words;
  }

  /** A parataxis that opens behind a colon or quotation mark is content; others are asides. */
  private static boolean isRemark(Tree tree, int child) {
    int first = tree.subtree(child).nextSetBit(0);
    for (int word = first; word >= Math.max(0, first - 2); word--) {
      if (isQuoteMark(tree.form(word)) || tree.form(word).equals(":")) {
        return false;
      }
    }
    return true;
  }

  static boolean isQuoteMark(String form) {
    return form.equals("\"")
        || form.equals("“")
        || form.equals("”")
        || form.equals("''")
        || form.equals("``")
        || form.equals("«")
        || form.equals("»")
        || form.equals("‘")
        || form.equals("’’")
        || form.equals("‘‘");
  }

  /** "…, the ministry said on Monday, …": the clause the verb is put into. */
  private static BitSet around(Tree tree, int verb, BitSet source) {
    int head = tree.head(verb);
    boolean inserted = tree.isA(verb, "parataxis");
    boolean asSaid = tree.isA(verb, "advcl") && tree.marker(verb).equals("as");
    boolean hidden = asSaid && Subjects.isPassive(tree, verb);
    if (head < 0 || (source.isEmpty() && !hidden)) {
      return new BitSet();
    }
    if (isBehindSemicolon(tree, verb)) {
      return new BitSet();
    }
    if (isLoose(tree, verb)) {
      return tree.subtree(clauseAbove(tree, head), child -> child == verb);
    }
    return inserted || asSaid ? tree.subtree(head, child -> child == verb) : new BitSet();
  }

  private static boolean isBehindSemicolon(Tree tree, int verb) {
    return tree.form(tree.subtree(verb).nextSetBit(0)).equals(";");
  }

  /**
   * "Troops killed four men, the ministry announced": hung on the noun before it like a relative
   * clause, but behind a comma and with a subject of its own.
   */
  private static boolean isLoose(Tree tree, int verb) {
    int first = tree.subtree(verb).nextSetBit(0);
    int subject = tree.child(verb, "nsubj").orElse(-1);
    boolean relative =
        subject < 0
            || tree.is(subject, "PronType", "Rel")
            || tree.form(subject).equals("who")
            || tree.form(subject).equals("which")
            || tree.form(subject).equals("that");
    return tree.relation(verb).equals("acl:relcl")
        && !relative
        && tree.form(first).equals(",")
        && tree.head(verb) < verb;
  }

  private static int clauseAbove(Tree tree, int from) {
    int word = from;
    while (tree.head(word) >= 0 && !tree.isA(word, "ccomp", "parataxis", "advcl", "acl:relcl")) {
      word = tree.head(word);
    }
    return word;
  }

  /** "The attack was reported by …": what is reported. */
  private static BitSet passive(Tree tree, int verb) {
    BitSet content = new BitSet();
    for (int child : tree.children(verb)) {
      if (tree.relation(child).equals("nsubj:pass") && !tree.form(child).equals("it")) {
        content.or(tree.subtree(child));
      }
      if (tree.isA(child, "xcomp", "advcl") && child > verb) {
        content.or(tree.subtree(child));
      }
    }
    boolean below = tree.head(verb) >= 0;
    if (below && tree.isA(verb, "acl") && !tree.relation(verb).equals("acl:relcl")) {
      content.or(tree.subtree(tree.head(verb), child -> child == verb));
    }
    return content;
  }

  private static BitSet infinitive(Tree tree, int verb, VerbRow row) {
    BitSet content = new BitSet();
    if (row.takes("infinitive")) {
      for (int child : tree.children(verb)) {
        boolean purpose =
            tree.isA(child, "advcl") && child > verb && tree.marker(child).equals("to");
        if (tree.isA(child, "xcomp") || purpose) {
          content.or(tree.subtree(child));
        }
      }
    }
    if (!content.isEmpty() && row.takes("object")) {
      for (int child : tree.children(verb, OBJECT)) {
        content.or(tree.subtree(child));
      }
    }
    return content;
  }

  /** The objects and marked phrases below the verb that the row names. */
  private static List<Integer> parts(Tree tree, int verb, VerbRow row) {
    List<Integer> parts = new ArrayList<>();
    if (row.takes("predicate")) {
      return predicate(tree, verb);
    }
    for (int child : tree.children(verb)) {
      boolean figure = row.takes("figure") && holdsNumber(tree, child);
      boolean assertion =
          row.takes("assertion") && WordClasses.STANDARD.has("assertion-noun", tree.form(child));
      boolean object =
          OBJECT.contains(tree.relation(child)) && (row.takes("object") || figure || assertion);
      boolean rest = row.takes("object") && tree.isA(child, "xcomp") && child > verb;
      boolean marked =
          tree.isA(child, "obl", "advcl", "nmod", "ccomp")
              && child > verb
              && row.takes(tree.marker(child));
      boolean particle = row.lemma().endsWith(" " + tree.marker(child)) && tree.isA(child, "obl");
      if (object || rest || marked || particle) {
        parts.add(child);
      }
      if (row.lemma().endsWith(" " + tree.lemma(child)) && !row.takes("object")) {
        parts.addAll(ofNoun(tree, child, row));
      }
    }
    return parts.isEmpty() ? behindPreposition(tree, verb, row) : parts;
  }

  /** "Spoke of two dead", where the tree hangs the preposition deeper. */
  private static List<Integer> behindPreposition(Tree tree, int verb, VerbRow row) {
    String next = tree.form(verb + 1);
    boolean preposition = row.takes(next) && tree.tag(verb + 1).equals("ADP");
    int top = verb + 2;
    while (preposition && tree.head(top) > verb) {
      top = tree.head(top);
    }
    return preposition && top < tree.size() && tree.head(top) == verb ? List.of(top) : List.of();
  }

  private static boolean holdsNumber(Tree tree, int child) {
    return tree.tag(child).equals("NUM") || tree.hasChild(child, "nummod");
  }

  /** "Called the talks a farce": the object and what it is called; nothing where one is absent. */
  private static List<Integer> predicate(Tree tree, int verb) {
    List<Integer> objects = new ArrayList<>(tree.children(verb, OBJECT));
    boolean self = objects.stream().anyMatch(object -> tree.form(object).endsWith("self"));
    objects.addAll(tree.children(verb, PREDICATE));
    boolean pronoun =
        objects.size() == 1
            && WordClasses.STANDARD.has("refers-back", tree.form(verb + 1))
            && tree.subtree(objects.get(0)).cardinality() > 1;
    return (objects.size() > 1 || pronoun) && !self ? objects : List.of();
  }

  /** "Published a statement about an attack": what the noun of the row is about. */
  private static List<Integer> ofNoun(Tree tree, int noun, VerbRow row) {
    return tree.children(noun).stream()
        .filter(child -> tree.isA(child, "nmod", "acl", "ccomp") && child > noun)
        .filter(child -> row.takes(tree.marker(child)) || tree.marker(child).equals("that"))
        .toList();
  }

  private static String part(Tree tree, int child) {
    boolean object = OBJECT.contains(tree.relation(child)) || tree.isA(child, "xcomp");
    return object ? "object" : tree.marker(child);
  }

  /**
   * Fills signs that stand between words of the content, and takes commas and points off its ends.
   */
  static void tidy(Tree tree, BitSet content) {
    for (int word = content.nextSetBit(0); word >= 0; word = content.nextSetBit(word + 1)) {
      int next = content.nextSetBit(word + 1);
      boolean signs = next > word + 1;
      for (int between = word + 1; between < next && signs; between++) {
        signs = tree.isPunctuation(between);
      }
      if (signs) {
        content.set(word, next);
      }
    }
    while (!content.isEmpty() && isEndSign(tree, content.length() - 1)) {
      content.clear(content.length() - 1);
    }
    while (!content.isEmpty() && isEndSign(tree, content.nextSetBit(0))) {
      content.clear(content.nextSetBit(0));
    }
  }

  private static boolean isEndSign(Tree tree, int word) {
    return tree.isPunctuation(word)
        && !isQuoteMark(tree.form(word))
        && !"%$)(".contains(tree.form(word));
  }
}
