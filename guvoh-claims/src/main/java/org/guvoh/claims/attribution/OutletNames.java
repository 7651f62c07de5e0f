package org.guvoh.claims.attribution;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.guvoh.claims.lexicon.Lexicon;
import org.guvoh.claims.lexicon.SentenceView;
import org.guvoh.core.actor.ActorKind;
import org.guvoh.core.actor.ActorReference;
import org.guvoh.core.mention.ActorMention;

/**
 * The outlets of news that a report names: registered ones, those in whose name a word for an
 * outlet stands, and those that it once calls so ("the newspaper Kest Courier", "Orla, a radio
 * station").
 */
final class OutletNames {
  private static final int BESIDE = 4;
  private final Set<String> names = new HashSet<>();

  OutletNames(Lexicon outlets, List<SentenceView> sentences) {
    for (SentenceView sentence : sentences) {
      for (ActorMention name : sentence.mentions(ActorMention.class)) {
        if (name.actor().kind() != ActorKind.PERSON && isCalledOne(outlets, sentence, name)) {
          names.add(key(name.actor()));
        }
      }
    }
  }

  boolean has(ActorReference actor) {
    return actor.kind() == ActorKind.MEDIA || names.contains(key(actor));
  }

  private static boolean isCalledOne(Lexicon outlets, SentenceView sentence, ActorMention name) {
    int start = sentence.firstToken(name);
    int end = sentence.endToken(name);
    boolean before = start > 0 && outlets.has(sentence, start - 1);
    boolean last = outlets.has(sentence, end - 1) && end - start > 1;
    return before || last || isApposed(outlets, sentence, end);
  }

  /** "Orla, a local radio station,": an article behind the comma, and the noun near. */
  private static boolean isApposed(Lexicon outlets, SentenceView sentence, int comma) {
    boolean article =
        sentence.lowerOrEmpty(comma).equals(",") && sentence.is("determiner", comma + 1);
    int limit = Math.min(sentence.size(), comma + 2 + BESIDE);
    for (int token = comma + 2; article && token < limit; token++) {
      if (sentence.isComma(token)) {
        return false;
      }
      if (outlets.has(sentence, token)) {
        return true;
      }
    }
    return false;
  }

  private static String key(ActorReference actor) {
    return actor.key().toLowerCase(Locale.ROOT);
  }
}
