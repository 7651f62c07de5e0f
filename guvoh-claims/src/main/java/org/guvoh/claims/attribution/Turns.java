package org.guvoh.claims.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.guvoh.claims.lexicon.SentenceView;
import org.guvoh.core.actor.ActorKind;
import org.guvoh.core.mention.ActorMention;
import org.guvoh.core.statement.Manner;
import org.guvoh.core.statement.Speaker;

/**
 * The turns of a transcript: paragraphs that open with a label ("NAME:", "Q:"), or with a dash, or
 * answer a paragraph that is a question.
 *
 * <p>Who answers is the person the label names; without a label, the first person the report names
 * before the questions. Questions are no statements. Labels count only where one comes twice.
 */
final class Turns {
  private static final int LONGEST_LABEL = 5;
  private static final int FEWEST_TURNS = 3;
  private static final double MOSTLY = 0.6;

  private final List<SentenceView> sentences;
  private final List<List<SentenceView>> paragraphs = new ArrayList<>();

  Turns(List<SentenceView> sentences) {
    this.sentences = sentences;
    int last = -1;
    for (SentenceView sentence : sentences) {
      if (sentence.sentence().paragraph() != last || paragraphs.isEmpty()) {
        paragraphs.add(new ArrayList<>());
        last = sentence.sentence().paragraph();
      }
      paragraphs.get(paragraphs.size() - 1).add(sentence);
    }
  }

  List<Draft> find() {
    List<Draft> labelled = labelled();
    return labelled.isEmpty() ? answers() : labelled;
  }

  private List<Draft> labelled() {
    Map<String, Integer> uses = new HashMap<>();
    Map<String, Integer> questions = new HashMap<>();
    int turns = 0;
    for (List<SentenceView> paragraph : paragraphs) {
      int colon = label(paragraph.get(0));
      if (colon > 0) {
        turns++;
        String label = words(paragraph.get(0), colon);
        uses.merge(label, 1, Integer::sum);
        questions.merge(label, isQuestion(paragraph) ? 1 : 0, Integer::sum);
      }
    }
    List<Draft> drafts = new ArrayList<>();
    if (turns < FEWEST_TURNS || uses.values().stream().noneMatch(count -> count > 1)) {
      return drafts;
    }
    for (List<SentenceView> paragraph : paragraphs) {
      int colon = label(paragraph.get(0));
      if (colon > 0) {
        String label = words(paragraph.get(0), colon);
        boolean asks = questions.getOrDefault(label, 0) > MOSTLY * uses.getOrDefault(label, 1);
        drafts.add(turn(paragraph, colon, asks || isQuestion(paragraph)));
      }
    }
    return drafts;
  }

  private Draft turn(List<SentenceView> paragraph, int colon, boolean asks) {
    SentenceView first = paragraph.get(0);
    BitSet source = new BitSet();
    source.set(0, colon);
    BitSet cue = new BitSet();
    cue.set(colon);
    Draft draft = draft(paragraph, colon, colon + 1, source, cue, asks);
    boolean answer = first.is("answer-label", colon - 1);
    return answer ? interviewee(first.number()).map(draft::by).orElse(draft) : draft;
  }

  /** Answers without labels: paragraphs that follow questions. */
  private List<Draft> answers() {
    List<Draft> drafts = new ArrayList<>();
    Optional<Speaker> speaker = Optional.empty();
    int questions = 0;
    for (int i = 0; i + 1 < paragraphs.size(); i++) {
      List<SentenceView> question = paragraphs.get(i);
      List<SentenceView> answer = paragraphs.get(i + 1);
      if (isQuestion(question) && !isQuestion(answer)) {
        questions++;
        int number = question.get(0).number();
        speaker = speaker.isPresent() ? speaker : interviewee(number);
        int from = answer.get(0).is("mark", 0) ? 1 : 0;
        BitSet none = new BitSet();
        Draft draft = draft(answer, from, from, none, none, false);
        speaker.map(draft::by).ifPresent(drafts::add);
      }
    }
    boolean mostly = questions >= FEWEST_TURNS && 2 * questions > MOSTLY * paragraphs.size();
    return mostly ? drafts : List.of();
  }

  private static Draft draft(
      List<SentenceView> paragraph, int anchor, int from, BitSet source, BitSet cue, boolean asks) {
    SentenceView first = paragraph.get(0);
    BitSet content = new BitSet();
    content.set(from, first.size());
    Draft draft =
        Draft.of(
            Finding.of(
                first.number(),
                asks ? AttributionClass.ATTITUDE : AttributionClass.SPEECH,
                asks ? Manner.ASKS : Manner.SAYS,
                anchor,
                cue,
                source,
                source.length() - 1,
                content,
                "rule:turn"));
    for (SentenceView sentence : paragraph.subList(1, paragraph.size())) {
      BitSet words = new BitSet();
      words.set(0, sentence.size());
      draft.content().put(sentence.number(), words);
    }
    return draft;
  }

  /** The place of the colon behind a label that opens a paragraph, or -1. */
  private static int label(SentenceView sentence) {
    int limit = Math.min(sentence.size() - 1, LONGEST_LABEL + 1);
    for (int token = 0; token < limit; token++) {
      if (sentence.lower(token).equals(":")) {
        return token;
      }
      if (!Character.isUpperCase(sentence.token(token).form().codePointAt(0))
          || !isName(sentence, token)) {
        return -1;
      }
    }
    return -1;
  }

  /** A name to the reader, or a word that is all capitals. */
  private static boolean isName(SentenceView sentence, int token) {
    String form = sentence.token(token).form();
    return form.equals(form.toUpperCase(Locale.ROOT))
        || sentence
            .token(token)
            .findSyntax()
            .filter(syntax -> syntax.partOfSpeech().equals("PROPN"))
            .isPresent();
  }

  private static String words(SentenceView sentence, int colon) {
    return String.join(" ", sentence.lower().subList(0, colon));
  }

  private static boolean isQuestion(List<SentenceView> paragraph) {
    SentenceView last = paragraph.get(paragraph.size() - 1);
    return last.lowerOrEmpty(last.size() - 1).equals("?");
  }

  /** The first person named before a sentence. */
  private Optional<Speaker> interviewee(int before) {
    for (SentenceView sentence : sentences.subList(0, Math.max(before, 1))) {
      for (ActorMention mention : sentence.mentions(ActorMention.class)) {
        if (mention.actor().kind() == ActorKind.PERSON) {
          return Optional.of(new Speaker.Named(mention.actor()));
        }
      }
    }
    return Optional.empty();
  }
}
