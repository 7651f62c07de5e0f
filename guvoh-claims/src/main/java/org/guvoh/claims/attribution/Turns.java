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
 * The turns of a transcript: paragraphs that open with a label ("NAME:", "Q:"), which go on to the
 * next label, or paragraphs that alternate with questions.
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
    List<List<SentenceView>> between = new ArrayList<>();
    for (List<SentenceView> paragraph : paragraphs) {
      int colon = label(paragraph.get(0));
      if (colon > 0) {
        drafts.stream().reduce((first, second) -> second).ifPresent(last -> add(last, between));
        between.clear();
        String label = words(paragraph.get(0), colon);
        boolean asks = questions.getOrDefault(label, 0) > MOSTLY * uses.getOrDefault(label, 1);
        drafts.add(turn(paragraph, colon, asks || isQuestion(paragraph)));
      } else {
        between.add(paragraph);
      }
    }
    return drafts;
  }

  /** A turn goes on in the paragraphs without a label before the next one. */
  private static void add(Draft turn, List<List<SentenceView>> paragraphs) {
    for (List<SentenceView> paragraph : paragraphs) {
      for (SentenceView sentence : paragraph) {
        BitSet words = new BitSet();
        words.set(0, sentence.size());
        turn.content().put(sentence.number(), words);
      }
    }
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

  /**
   * Answers without labels: every second paragraph where questions and answers alternate, else the
   * paragraphs between questions, and the one behind the last.
   */
  private List<Draft> answers() {
    List<Integer> questions = new ArrayList<>();
    for (int i = 0; i + 1 < paragraphs.size(); i++) {
      if (isQuestion(paragraphs.get(i)) && !isQuestion(paragraphs.get(i + 1))) {
        questions.add(i);
      }
    }
    if (questions.size() < FEWEST_TURNS) {
      return List.of();
    }
    int first = questions.get(0);
    int end = questions.get(questions.size() - 1) + 2;
    Optional<Speaker> speaker = interviewee(paragraphs.get(first).get(0).number());
    List<Draft> drafts = new ArrayList<>();
    boolean alternate = questions.stream().allMatch(i -> (i - first) % 2 == 0);
    if (alternate && 2 * questions.size() > MOSTLY * (end - first)) {
      for (int i = first + 1; i < end; i += 2) {
        drafts.add(answer(paragraphs.get(i)));
      }
    } else if (2 * questions.size() > MOSTLY * paragraphs.size()) {
      for (int q = 0; q < questions.size(); q++) {
        int answer = questions.get(q) + 1;
        Draft draft = answer(paragraphs.get(answer));
        boolean last = q + 1 == questions.size();
        add(draft, paragraphs.subList(answer + 1, last ? answer + 1 : questions.get(q + 1)));
        drafts.add(draft);
      }
    }
    return speaker
        .map(who -> drafts.stream().map(draft -> draft.by(who)).toList())
        .orElse(List.of());
  }

  private static Draft answer(List<SentenceView> paragraph) {
    BitSet none = new BitSet();
    int from = paragraph.get(0).is("mark", 0) ? 1 : 0;
    return draft(paragraph, from, from, none, none, false);
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
    int first = sentence.is("quote-open", 0) ? 1 : 0;
    int limit = Math.min(sentence.size() - 1, first + LONGEST_LABEL + 1);
    for (int token = first; token < limit; token++) {
      if (token > first && sentence.lower(token).equals(":")) {
        return token;
      }
      if (!Character.isUpperCase(sentence.token(token).form().codePointAt(0))
          || !isName(sentence, token)) {
        return -1;
      }
    }
    return -1;
  }

  /** A name to the reader, a word that is all capitals, or one for a part in a talk. */
  private static boolean isName(SentenceView sentence, int token) {
    String form = sentence.token(token).form();
    return form.equals(form.toUpperCase(Locale.ROOT))
        || sentence.is("talk-role", token)
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
