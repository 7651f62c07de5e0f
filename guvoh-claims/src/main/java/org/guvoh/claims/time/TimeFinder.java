package org.guvoh.claims.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.guvoh.claims.lexicon.SentenceView;
import org.guvoh.core.mention.TimeMention;
import org.guvoh.core.text.AnnotatedText;
import org.guvoh.core.text.Sentence;
import org.guvoh.core.time.Edtf;
import org.guvoh.core.time.TimeBasis;
import org.guvoh.core.time.TimeReference;

/**
 * Finds times sentence by sentence and normalises them to EDTF.
 *
 * <p>Without a publication date a date without a year stays {@code XXXX-MM-DD}, and words such as
 * "yesterday" or a weekday give no time. With one, a date without a year is its last occurrence up
 * to the day of publication, or its next one where the clause speaks of what is to come; the basis
 * says so. "The same day" is the last day told before it; "a week before the raid on 3 May" is
 * reckoned from that day; "yesterday" in a quotation whose speaker spoke on a day that the sentence
 * names is reckoned from that.
 *
 * <p>Limits: tense is read from words; a time of day is of the day told last, which may be wrong
 * where a text tells of two days at once. Immutable and safe for many threads.
 */
public final class TimeFinder {
  private static final int LOOK_AHEAD = 24;
  private static final int REACH_AHEAD = 60;
  private static final Pattern CLAUSE_END =
      Pattern.compile("[,;:.]\\s|\\b(?:and|but|which|who|when|said)\\b");
  private static final Pattern PREPOSITION_LAST =
      Pattern.compile(
          "(?i)\\b(?:before|after|prior\\s+to|following|ahead\\s+of|in\\s+advance\\s+of|preceding)$");
  private static final Pattern CLAUSE_OPEN =
      Pattern.compile(
          "\\s*(?:$|\\p{P}|(?:and|but|or|in|at|on|near|by|with|from|as|was|were|had|has|have|when|while)\\b)");
  private final TimeScanner scanner = new TimeScanner();
  private final TimeComposer composer = new TimeComposer();
  private final TimeReader reader = new TimeReader();
  private final Tense tense = new Tense();
  private final OpenEnds ends = new OpenEnds();

  /** The times of a text in order that have a value, with ids {@code t1}, {@code t2}, … */
  public List<TimeMention> find(AnnotatedText text, Optional<Edtf> published) {
    List<TimeMention> mentions = new ArrayList<>();
    for (TimeExpression expression : expressions(text, published)) {
      expression
          .findTime()
          .ifPresent(
              time ->
                  mentions.add(
                      new TimeMention("t" + (mentions.size() + 1), expression.passage(), time)));
    }
    return mentions;
  }

  /** All that speaks of time, in order, also lengths, repeated and vague times. */
  public List<TimeExpression> expressions(AnnotatedText text, Optional<Edtf> published) {
    TimeAnchors anchors = TimeAnchors.publishedOn(published);
    List<TimeExpression> found = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      anchors.next();
      List<TimeAtom> atoms = scanner.atoms(text.text(), sentence);
      SentenceView view = SentenceView.of(text.text(), 0, sentence, List.of());
      Optional<TimeExpression> stamp = EntryStamp.at(text.text(), sentence, anchors.published());
      stamp.ifPresent(found::add);
      stamp.flatMap(TimeExpression::findTime).ifPresent(anchors::told);
      atoms.removeIf(atom -> stamp.filter(time -> atom.start() < time.passage().end()).isPresent());
      List<TimePhrase> phrases = composer.compose(text.text(), atoms);
      for (int i = 0; i < phrases.size(); i++) {
        TimePhrase phrase = phrases.get(i);
        TimeContext context = context(view, anchors, phrase);
        if (Quotation.isDeictic(phrase) && Quotation.holds(text.text(), sentence, phrase)) {
          context = spoken(text.text(), sentence, context, phrases);
        }
        if (i + 1 < phrases.size()) {
          context = withAhead(text.text(), context, phrase, phrases.get(i + 1));
        }
        reader
            .read(text.text(), phrase, context)
            .map(expression -> Fuzzy.mark(text.text(), sentence, expression))
            .map(expression -> ends.open(text.text(), sentence, expression))
            .ifPresent(
                expression -> {
                  found.add(expression);
                  expression.findTime().ifPresent(anchors::told);
                });
      }
    }
    return found;
  }

  private TimeContext context(SentenceView view, TimeAnchors anchors, TimePhrase phrase) {
    Optional<String> spoken = tense.at(view, phrase.start(), phrase.end());
    return new TimeContext(
        anchors.published(),
        TimeBasis.RELATIVE_TO_PUBLICATION,
        anchors.lastDay(),
        anchors.last(),
        Optional.empty(),
        spoken.filter("future"::equals).isPresent(),
        spoken.filter("past"::equals).isPresent(),
        anchors.quarter(),
        anchors.nearDay(),
        anchors.anyQuarter(),
        endsClause(view, phrase));
  }

  /** A quotation whose speaker spoke on a day that the sentence names outside it. */
  private TimeContext spoken(
      String text, Sentence sentence, TimeContext context, List<TimePhrase> phrases) {
    return phrases.stream()
        .filter(other -> other.kind().namesDay() && !Quotation.holds(text, sentence, other))
        .findFirst()
        .flatMap(other -> reader.read(text, other, context))
        .flatMap(TimeExpression::findTime)
        .flatMap(time -> time.value().day().earliest())
        .map(context::spokenOn)
        .orElse(context);
  }

  /**
   * Whether nothing, a mark or a conjunction stands behind: "two days before, the post was hit".
   */
  private static boolean endsClause(SentenceView view, TimePhrase phrase) {
    int end = Math.min(view.sentence().end(), phrase.end() + LOOK_AHEAD);
    return CLAUSE_OPEN.matcher(view.text().substring(phrase.end(), end)).lookingAt();
  }

  /** "A week before the incident on 30 October": the date that the clause gives behind. */
  private TimeContext withAhead(
      String text, TimeContext context, TimePhrase phrase, TimePhrase next) {
    int reach = Math.min(next.start(), phrase.end() + REACH_AHEAD + 1);
    String between = text.substring(phrase.end(), reach);
    boolean offset =
        PREPOSITION_LAST.matcher(text.substring(phrase.start(), phrase.end())).find()
            && (phrase.kind() == TimeRule.Kind.OFFSET || phrase.main().has("before"));
    boolean near = between.length() <= REACH_AHEAD && !CLAUSE_END.matcher(between).find();
    if (!offset || !near) {
      return context;
    }
    Optional<TimeReference> ahead =
        reader.read(text, next, context).flatMap(TimeExpression::findTime);
    return new TimeContext(
        context.today(),
        context.basis(),
        context.lastDay(),
        context.last(),
        ahead,
        context.future(),
        context.past(),
        context.quarter(),
        context.nearDay(),
        context.anyQuarter(),
        context.endsClause());
  }
}
