package org.guvoh.claims.attribution;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.guvoh.claims.lexicon.SentenceView;
import org.guvoh.core.actor.ActorKind;
import org.guvoh.core.actor.ActorReference;
import org.guvoh.core.mention.ActorMention;

/** The actors that a report has named up to a sentence, by the words of their names. */
final class NamesSoFar {
  private final List<SentenceView> sentences;
  private final Map<String, Set<ActorReference>> bySurname = new HashMap<>();
  private final Map<String, Set<ActorReference>> byWord = new HashMap<>();
  private int read = 0;

  NamesSoFar(List<SentenceView> sentences) {
    this.sentences = sentences;
  }

  /** The one person whose name of several words ends in this one. */
  Optional<ActorReference> surname(String word, int sentence) {
    readTo(sentence);
    return only(bySurname, word);
  }

  /** The one actor whose name holds this word. */
  Optional<ActorReference> holding(String word, int sentence) {
    readTo(sentence);
    return only(byWord, word);
  }

  private static Optional<ActorReference> only(Map<String, Set<ActorReference>> by, String word) {
    Set<ActorReference> actors = by.getOrDefault(word.toLowerCase(Locale.ROOT), Set.of());
    return actors.size() == 1 ? actors.stream().findFirst() : Optional.empty();
  }

  private void readTo(int sentence) {
    for (; read <= sentence; read++) {
      for (ActorMention mention : sentences.get(read).mentions(ActorMention.class)) {
        add(mention.actor());
      }
    }
  }

  private void add(ActorReference actor) {
    String[] words = actor.name().toLowerCase(Locale.ROOT).split("[ -]");
    for (String word : words) {
      byWord.computeIfAbsent(word, key -> new LinkedHashSet<>()).add(actor);
    }
    String last = words[words.length - 1];
    if (actor.kind() == ActorKind.PERSON && actor.name().indexOf(' ') > 0) {
      bySurname.computeIfAbsent(last, key -> new LinkedHashSet<>()).add(actor);
    }
  }
}
