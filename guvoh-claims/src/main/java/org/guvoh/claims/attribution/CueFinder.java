package org.guvoh.claims.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.guvoh.claims.lexicon.Lexicon;
import org.guvoh.claims.lexicon.LexiconMatch;
import org.guvoh.claims.lexicon.SentenceView;
import org.guvoh.core.mention.ActorMention;
import org.guvoh.core.mention.PlaceMention;
import org.guvoh.core.statement.Manner;

/**
 * Finds the cues of a sentence. Forms that may be nouns count only where a subject stands right
 * before them.
 */
final class CueFinder {
  private final Lexicon verbs = Lexicon.resource("reporting-verbs");
  private final Lexicon speakers = Lexicon.resource("described-speakers");

  List<Cue> find(SentenceView sentence) {
    List<Cue> cues = new ArrayList<>();
    int token = 0;
    while (token < sentence.size()) {
      Optional<Cue> cue = accordingTo(sentence, token).or(verb(sentence, token));
      cue.ifPresent(cues::add);
      token = cue.map(Cue::end).orElse(token + 1);
    }
    return cues;
  }

  private static Optional<Cue> accordingTo(SentenceView sentence, int token) {
    boolean found =
        sentence.lower(token).equals("according") && sentence.lowerOrEmpty(token + 1).equals("to");
    return found
        ? Optional.of(
            new Cue(token, token + 2, Manner.SAYS, Cue.Form.ACCORDING_TO, "phrase:according to"))
        : Optional.empty();
  }

  private java.util.function.Supplier<Optional<Cue>> verb(SentenceView sentence, int token) {
    return () ->
        verbs.at(sentence, token).filter(match -> isVerb(sentence, match)).map(CueFinder::cue);
  }

  private static Cue cue(LexiconMatch match) {
    Cue.Form form =
        match.get("test").equals("participle") || match.get("forms").isEmpty()
            ? Cue.Form.PARTICIPLE
            : Cue.Form.VERB;
    Manner manner = Manner.valueOf(match.get("manner").toUpperCase(Locale.ROOT));
    return new Cue(match.start(), match.end(), manner, form, match.rowName());
  }

  private boolean isVerb(SentenceView sentence, LexiconMatch match) {
    if (isPassive(sentence, match)) {
      return false;
    }
    if (!match.get("test").equals("noun")) {
      return true;
    }
    int before = match.start() - 1;
    if (before < 0) {
      return false;
    }
    return endsSubject(sentence, before) && opensClause(sentence.lowerOrEmpty(match.end()));
  }

  /** "The attack was reported": nobody is named as speaking. */
  private static boolean isPassive(SentenceView sentence, LexiconMatch match) {
    String before = sentence.lowerOrEmpty(match.start() - 1);
    boolean be = List.of("was", "were", "be", "been", "being", "is", "are").contains(before);
    return be && match.end() - match.start() == 1 && !match.get("lemma").equals("saying");
  }

  private boolean endsSubject(SentenceView sentence, int token) {
    return sentence.mentionAt(ActorMention.class, token).isPresent()
        || sentence.mentionAt(PlaceMention.class, token).isPresent()
        || speakers.has(sentence, token)
        || sentence.lower(token).equals(",");
  }

  private static boolean opensClause(String form) {
    return List.of(
            "that", "the", "a", "an", "it", "its", "they", "their", "there", "no", ":", "this",
            "he", "she", "his")
        .contains(form);
  }
}
