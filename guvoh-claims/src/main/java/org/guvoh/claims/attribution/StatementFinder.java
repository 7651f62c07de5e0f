package org.guvoh.claims.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guvoh.claims.lexicon.Lexicon;
import org.guvoh.claims.lexicon.SentenceView;
import org.guvoh.core.actor.ActorKind;
import org.guvoh.core.mention.TimeMention;
import org.guvoh.core.statement.Speaker;
import org.guvoh.core.statement.Statement;
import org.guvoh.core.text.AnnotatedText;
import org.guvoh.core.text.Passage;
import org.guvoh.core.time.TimeReference;

/** Finds the statements of a report: who said what, through whom, when. */
public final class StatementFinder {
  private final CueFinder cues = new CueFinder();
  private final SpeakerFinder speakers = new SpeakerFinder();
  private final ContentFinder contents = new ContentFinder();
  private final SpeakerResolver resolver = new SpeakerResolver();
  private final Lexicon ordinals = Lexicon.resource("ordinals");
  private final Lexicon reporting = Lexicon.resource("reporting-verbs");

  /**
   * The statements in text order, with ids {@code s1}, {@code s2}, …, each with its whole chain.
   */
  public Said find(AnnotatedText text, List<SentenceView> sentences, Speaker.Publisher publisher) {
    List<Attribution> found = new ArrayList<>();
    List<Passage> unsaid = new ArrayList<>();
    List<Passage> cues = new ArrayList<>();
    for (SentenceView sentence : sentences) {
      List<Attribution> here = attributions(sentence, unsaid, cues);
      found.addAll(resolver.resolve(sentence, here, found, sentences));
    }
    List<Attribution> withQuotes =
        QuoteAttribution.extend(text, sentences, Quotes.find(text), found);
    List<Statement> statements =
        new ChainBuilder(publisher)
            .build(withQuotes, attribution -> ordinal(sentences, attribution));
    return new Said(statements, unsaid, cues);
  }

  private List<Attribution> attributions(
      SentenceView sentence, List<Passage> unsaid, List<Passage> passages) {
    List<Attribution> found = new ArrayList<>();
    List<Cue> all = cues.find(sentence);
    passages.addAll(cues.impersonal(sentence));
    for (int i = 0; i < all.size(); i++) {
      Cue cue = all.get(i);
      passages.add(cue.passage(sentence));
      int clauseStart = Clauses.start(sentence, all.subList(0, i), cue);
      Optional<FoundSpeaker> speaker = speaker(sentence, cue, clauseStart, found);
      boolean nobody = speaker.filter(who -> sentence.is("no-subject", who.outset())).isPresent();
      if (!cue.uttered() || nobody) {
        unsaid.add(unsaid(sentence, cue));
      } else if (speaker.isPresent()) {
        Passage passage =
            contents
                .find(sentence, cue, clauseStart, speaker)
                .map(tokens -> sentence.passage(tokens.start(), tokens.end()))
                .orElseGet(() -> cue.passage(sentence));
        found.add(attribution(sentence, cue, speaker.get(), passage));
      }
    }
    return cutAtNextClause(sentence, found);
  }

  /** From a cue that was not uttered to the end of its clause. */
  private static Passage unsaid(SentenceView sentence, Cue cue) {
    int end = cue.end();
    while (end < sentence.size()
        && !sentence.lower(end).equals(";")
        && !(sentence.isComma(end - 1) && sentence.is("conjunction", end))) {
      end++;
    }
    return sentence.passage(cue.start(), end);
  }

  /** A content ends where, behind "and" or "but", another speaker begins. */
  private static List<Attribution> cutAtNextClause(SentenceView sentence, List<Attribution> found) {
    List<Attribution> cut = new ArrayList<>();
    for (Attribution attribution : found) {
      Passage content = attribution.content();
      Optional<Attribution> next =
          found.stream()
              .filter(
                  other ->
                      other.cue().start() > attribution.cue().end()
                          && content.contains(other.cue()))
              .filter(
                  other ->
                      !other.speaker().equals(attribution.speaker())
                          && isBehindConjunction(sentence, other))
              .findFirst();
      int end =
          next.map(other -> sentence.token(other.speaker().outset() - 2).end())
              .orElse(content.end());
      boolean shorter = end > content.start() && end < content.end();
      cut.add(
          shorter
              ? attribution.withContent(Passage.of(sentence.text(), content.start(), end))
              : attribution);
    }
    return cut;
  }

  private static boolean isBehindConjunction(SentenceView sentence, Attribution attribution) {
    int outset = attribution.speaker().outset();
    return outset >= 2 && sentence.is("conjunction", outset - 1);
  }

  private Attribution attribution(
      SentenceView sentence, Cue cue, FoundSpeaker speaker, Passage content) {
    Passage words = cue.passage(sentence);
    Optional<TimeReference> uttered = uttered(sentence, words, speaker.passage(), content);
    return new Attribution(
        sentence.number(),
        words,
        cue.manner(),
        speaker,
        content,
        uttered,
        addressee(sentence, cue, content),
        cue.row());
  }

  private Optional<FoundSpeaker> speaker(
      SentenceView sentence, Cue cue, int clauseStart, List<Attribution> before) {
    if (cue.form() == Cue.Form.ACCORDING_TO) {
      return speakers.from(sentence, cue.end(), sentence.size());
    }
    boolean participle =
        cue.form() == Cue.Form.PARTICIPLE || sentence.lower(cue.start()).endsWith("ing");
    if (participle && !before.isEmpty()) {
      return Optional.of(before.get(before.size() - 1).speaker());
    }
    Optional<FoundSpeaker> inverted = inverted(sentence, cue);
    return inverted.isPresent() ? inverted : speakers.before(sentence, clauseStart, cue.start());
  }

  /**
   * {@code "…," said the minister}: the speaker stands behind a verb that follows a closed
   * quotation or comma.
   */
  private Optional<FoundSpeaker> inverted(SentenceView sentence, Cue cue) {
    boolean quoteBefore = sentence.is("quote-close", cue.start() - 1);
    if (quoteBefore) {
      return speakers.from(sentence, cue.end(), sentence.size());
    }
    return sentence.isComma(cue.start() - 1)
        ? speakers.alone(sentence, cue.end())
        : Optional.empty();
  }

  /**
   * A time outside the content dates the statement: the nearest before the cue, else the first
   * behind it.
   */
  private static Optional<TimeReference> uttered(
      SentenceView sentence, Passage cue, Passage speaker, Passage content) {
    List<TimeMention> outside =
        sentence.mentions(TimeMention.class).stream()
            .filter(time -> !content.contains(time.passage()))
            .filter(time -> !speaker.contains(time.passage()) || isPublication(sentence, time))
            .filter(
                time ->
                    content.start() > cue.start()
                        ? time.passage().start() < content.start()
                        : time.passage().start() > content.end())
            .toList();
    Optional<TimeMention> nearestBefore =
        outside.stream()
            .filter(time -> time.passage().end() <= cue.start())
            .reduce((first, second) -> second);
    return nearestBefore.or(() -> outside.stream().findFirst()).map(TimeMention::time);
  }

  /** "A statement released on May 5": the time dates the document that speaks. */
  private static boolean isPublication(SentenceView sentence, TimeMention time) {
    int first = sentence.firstToken(time);
    return sentence.is("published", first - 1) || sentence.is("published", first - 2);
  }

  private static Optional<String> addressee(SentenceView sentence, Cue cue, Passage content) {
    boolean tells = cue.row().endsWith(":tell") || cue.row().endsWith(":inform");
    int start = cue.end();
    int end = sentence.tokenAt(content.start());
    for (TimeMention time : sentence.mentions(TimeMention.class)) {
      int token = sentence.firstToken(time);
      boolean prepositioned = token > start && sentence.lower(token - 1).equals("on");
      end = token > start && token < end ? token - (prepositioned ? 1 : 0) : end;
    }
    while (end > start
        && (sentence.lower(end - 1).equals("that") || sentence.is("mark", end - 1))) {
      end--;
    }
    return tells && end > start && content.start() > cue.passage(sentence).end()
        ? Optional.of(sentence.passage(start, end).exact().replaceAll("\\s+", " "))
        : Optional.empty();
  }

  /** "The second statement" gives 2. */
  private Optional<Integer> ordinal(List<SentenceView> sentences, Attribution attribution) {
    SentenceView sentence = sentences.get(attribution.sentence());
    int cue = sentence.tokenAt(attribution.cue().start());
    for (int token = cue - 1; token >= 0; token--) {
      boolean statement = sentence.lowerOrEmpty(token + 1).equals("statement");
      if (statement && ordinals.has(sentence, token)) {
        return ordinals.at(sentence, token).map(match -> Integer.parseInt(match.get("value")));
      }
      if (reporting.has(sentence, token)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whether an actor can be meant by "he" or "she". */
  static boolean isPerson(Speaker speaker) {
    return speaker instanceof Speaker.Named named && named.actor().kind() == ActorKind.PERSON;
  }
}
