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
import org.guvoh.core.text.Passage;

/**
 * Finds the cues of a sentence. Forms that may be nouns count only where a subject stands right
 * before them. A cue that is negated or out of the actual ("did not say", "may claim") is kept and
 * marked: nothing was said, and what it governs is nobody's claim.
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

  /** Words that pass content on without a speaker: "it was reported on Monday that …". */
  List<Passage> impersonal(SentenceView sentence) {
    return verbs.all(sentence).stream()
        .filter(match -> isPassive(sentence, match))
        .map(match -> sentence.passage(match.start(), match.end()))
        .toList();
  }

  private static Optional<Cue> accordingTo(SentenceView sentence, int token) {
    boolean found =
        sentence.lower(token).equals("according") && sentence.lowerOrEmpty(token + 1).equals("to");
    return found
        ? Optional.of(
            new Cue(
                token, token + 2, Manner.SAYS, Cue.Form.ACCORDING_TO, "phrase:according to", true))
        : Optional.empty();
  }

  private java.util.function.Supplier<Optional<Cue>> verb(SentenceView sentence, int token) {
    return () ->
        verbs
            .at(sentence, token)
            .filter(match -> isVerb(sentence, match))
            .map(match -> cue(sentence, match));
  }

  private static Cue cue(SentenceView sentence, LexiconMatch match) {
    Cue.Form form = match.get("test").equals("participle") ? Cue.Form.PARTICIPLE : Cue.Form.VERB;
    Manner manner = Manner.valueOf(match.get("manner").toUpperCase(Locale.ROOT));
    boolean uttered = !isRefused(sentence, match.start());
    return new Cue(match.start(), match.end(), manner, form, match.rowName(), uttered);
  }

  /** "Did not say", "may claim", "declined to say". */
  private static boolean isRefused(SentenceView sentence, int start) {
    for (int token = start - 1; token >= Math.max(0, start - 3); token--) {
      boolean infinitive =
          sentence.lower(token).equals("to") && sentence.is("infinitive-refusal", token - 1);
      if (infinitive || sentence.is("speech-refusal", token)) {
        return !sentence.isTime(token);
      }
      if (!sentence.is("auxiliary", token)) {
        return false;
      }
    }
    return false;
  }

  private boolean isVerb(SentenceView sentence, LexiconMatch match) {
    if (isPassive(sentence, match)) {
      return false;
    }
    if (match.get("test").equals("base")) {
      return isRefused(sentence, match.start());
    }
    if (!match.get("test").equals("noun")) {
      return true;
    }
    int before = match.start() - 1;
    if (before < 0) {
      return false;
    }
    return endsSubject(sentence, before) && sentence.is("clause-subject", match.end());
  }

  /** "The attack was reported": nobody is named as speaking. */
  private static boolean isPassive(SentenceView sentence, LexiconMatch match) {
    return sentence.is("be", match.start() - 1) && !match.get("lemma").equals("saying");
  }

  private boolean endsSubject(SentenceView sentence, int token) {
    return sentence.mentionAt(ActorMention.class, token).isPresent()
        || sentence.mentionAt(PlaceMention.class, token).isPresent()
        || speakers.has(sentence, token)
        || sentence.lower(token).equals(",");
  }
}
