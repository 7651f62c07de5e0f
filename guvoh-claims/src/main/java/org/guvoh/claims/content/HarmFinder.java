package org.guvoh.claims.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.guvoh.claims.syntax.LemmaTable;
import org.guvoh.claims.syntax.Roles;
import org.guvoh.claims.syntax.Tree;
import org.guvoh.core.claim.TollEffect;

/**
 * Finds words of harm and, by grammar, whom it befell: the object of "killed", the subject of
 * "died" and of "is dead", the noun behind "the death of", the bearer of "a gunshot wound".
 *
 * <p>A verb that wants an object and has none has its subject harmed ("Two killed in attack").
 */
final class HarmFinder {
  private static final LemmaTable EVENTS = LemmaTable.resource("event-words");
  private static final LemmaTable HARMS = LemmaTable.resource("harm-words");
  private static final LemmaTable DEADLY = LemmaTable.resource("deadly-complements");
  private static final Set<String> WITH = Set.of("with", "in");

  List<Harm> find(Tree tree) {
    List<Harm> found = new ArrayList<>();
    for (int word = 0; word < tree.size(); word++) {
      at(tree, word).ifPresent(found::add);
    }
    return found;
  }

  private static Optional<Harm> at(Tree tree, int word) {
    String tag = tree.tag(word);
    return switch (tag) {
      case "VERB", "AUX" -> verb(tree, word);
      case "NOUN", "PROPN" -> noun(tree, word);
      case "ADJ" -> adjective(tree, word).or(() -> verb(tree, word));
      default -> Optional.empty();
    };
  }

  private static Optional<LemmaTable.Match> row(Tree tree, int word, String pos) {
    Optional<LemmaTable.Match> event =
        EVENTS.at(tree, word, row -> row.get("pos").equals(pos) && !row.get("effect").isEmpty());
    return event.isPresent() ? event : HARMS.at(tree, word, row -> row.get("pos").equals(pos));
  }

  private static Optional<Harm> verb(Tree tree, int word) {
    return row(tree, word, "verb")
        .map(
            match -> {
              List<Integer> harmed =
                  switch (match.get("harmed")) {
                    case "subject" -> Roles.surfaceSubjects(tree, word);
                    case "part" -> owners(tree, match.part());
                    default -> sufferers(tree, word);
                  };
              return deadly(tree, word, harm(match, word, harmed));
            });
  }

  private static List<Integer> sufferers(Tree tree, int word) {
    List<Integer> sufferers = Roles.sufferers(tree, word);
    boolean objectless =
        sufferers.isEmpty() && !tree.form(word).endsWith("ing") && !tree.hasChild(word, "ccomp");
    return objectless && !tree.hasChild(word, "aux")
        ? Roles.surfaceSubjects(tree, word)
        : sufferers;
  }

  /** "Shot dead", "beaten to death", "fatally shot". */
  private static Harm deadly(Tree tree, int word, Harm harm) {
    boolean alive = harm.open() || harm.effect() == TollEffect.WOUNDED;
    for (int child : tree.children(word)) {
      if (alive && DEADLY.has(tree, child) && !tree.isA(child, "obj", "nsubj")) {
        return harm.with(TollEffect.KILLED, false);
      }
    }
    return harm;
  }

  private static Optional<Harm> noun(Tree tree, int word) {
    Optional<LemmaTable.Match> match = row(tree, word, "noun");
    if (match.isEmpty()) {
      return row(tree, word, "adjective")
          .filter(row -> row.get("harmed").equals("self"))
          .map(row -> harm(row, word, List.of(word)));
    }
    List<Integer> harmed =
        switch (match.get().get("harmed")) {
          case "of" -> owners(tree, word);
          case "self" -> List.of(word);
          case "predicate" ->
              tree.hasChild(word, "nsubj") ? Roles.surfaceSubjects(tree, word) : List.<Integer>of();
          case "bearer" -> bearers(tree, word);
          default -> List.<Integer>of();
        };
    return Optional.of(harm(match.get(), word, harmed));
  }

  /** "The death of two men", "the man's death", "the shooting death of a boy". */
  private static List<Integer> owners(Tree tree, int word) {
    List<Integer> found = new ArrayList<>();
    for (int child : tree.children(word)) {
      boolean of = tree.isA(child, "nmod") && tree.marker(child).equals("of");
      if (of || tree.relation(child).equals("nmod:poss")) {
        found.addAll(Roles.coordinated(tree, child));
      }
    }
    return found;
  }

  /** "A man with a gunshot wound", "he suffered a wound", "two are in critical condition". */
  private static List<Integer> bearers(Tree tree, int word) {
    int head = tree.head(word);
    String marker = tree.marker(word);
    if (tree.hasChild(word, "nsubj")) {
      return Roles.surfaceSubjects(tree, word);
    }
    if (head < 0) {
      return List.of();
    }
    if (tree.isA(word, "nmod") && WITH.contains(marker)) {
      return List.of(head);
    }
    if (tree.isA(word, "obl") && WITH.contains(marker) && Roles.isVerb(tree, head)) {
      List<Integer> objects = Roles.objects(tree, head);
      return objects.isEmpty() ? Roles.surfaceSubjects(tree, head) : objects;
    }
    return List.of();
  }

  private static Optional<Harm> adjective(Tree tree, int word) {
    return HARMS
        .at(tree, word, row -> row.get("pos").equals("adjective"))
        .map(match -> harm(match, word, bearersOfTrait(tree, word)));
  }

  /** "Two are dead", "left two dead", "found dead", "two dead", "dead guards". */
  private static List<Integer> bearersOfTrait(Tree tree, int word) {
    if (tree.hasChild(word, "nsubj") || tree.hasChild(word, "nsubj:pass")) {
      return Roles.surfaceSubjects(tree, word);
    }
    int head = tree.head(word);
    if (tree.hasChild(word, "nummod") || tree.hasChild(word, "det")) {
      return List.of(word);
    }
    if (head >= 0 && tree.isA(word, "amod", "acl")) {
      return List.of(head);
    }
    boolean predicate = tree.isA(word, "xcomp", "advcl", "conj", "advmod", "obj");
    return head >= 0 && predicate && !tree.isA(word, "obj")
        ? Roles.surfaceSubjects(tree, word)
        : List.of();
  }

  private static Harm harm(LemmaTable.Match match, int word, List<Integer> harmed) {
    String effect = match.get("effect");
    boolean open = effect.equals("shot");
    TollEffect what =
        open ? TollEffect.WOUNDED : TollEffect.valueOf(effect.toUpperCase(Locale.ROOT));
    boolean fromEvents = match.rowName().startsWith("event-words");
    boolean event = fromEvents && match.get("weight").equals("event");
    boolean company = !fromEvents || match.get("needs").equals("company");
    boolean late = fromEvents && match.get("harmed").equals("subject");
    return new Harm(word, what, open, harmed, event, company, late, match.rowName());
  }
}
