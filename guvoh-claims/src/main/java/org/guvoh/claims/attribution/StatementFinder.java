package org.guvoh.claims.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.guvoh.claims.lexicon.Lexicon;
import org.guvoh.claims.lexicon.SentenceView;
import org.guvoh.claims.syntax.Tree;
import org.guvoh.core.statement.Manner;
import org.guvoh.core.statement.Speaker;
import org.guvoh.core.text.AnnotatedText;
import org.guvoh.core.text.Passage;

/**
 * Finds the statements of a report: who said what, through whom, when.
 *
 * <p>Reads the trees of the sentences; a text that was not parsed has no statements. Of all
 * attributions only those become statements in which somebody speaks, or a document. Time is linear
 * in the text.
 */
public final class StatementFinder {
  private final AttributionFinder attributions = new AttributionFinder();
  private final SpeakerNames names = new SpeakerNames();
  private final Circumstance circumstances = new Circumstance();
  private final Lexicon documents = Lexicon.resource("documents");
  private final Lexicon outlets = Lexicon.resource("media-outlets");

  /**
   * The statements in text order, with ids {@code s1}, {@code s2}, …, each with its whole chain.
   */
  public Said find(AnnotatedText text, List<SentenceView> sentences, Speaker.Publisher publisher) {
    List<Tree> trees = sentences.stream().map(sentence -> Tree.of(sentence.sentence())).toList();
    List<Draft> drafts = attributions.find(text, sentences, trees);
    drafts.sort(
        Comparator.<Draft>comparingInt(draft -> draft.finding().sentence())
            .thenComparingInt(draft -> draft.finding().anchor()));
    SpeakerResolver resolver =
        new SpeakerResolver(sentences, new SentenceSubjects(sentences, trees));
    OutletNames outletNames = new OutletNames(outlets, sentences);
    List<Attribution> said = new ArrayList<>();
    List<Passage> unsaid = new ArrayList<>();
    List<Passage> cues = new ArrayList<>();
    for (Draft draft : drafts) {
      Finding finding = draft.finding();
      SentenceView sentence = sentences.get(finding.sentence());
      Tree tree = trees.get(finding.sentence());
      if (finding.kind() == AttributionClass.SPEECH || Subjects.isPassive(tree, finding.anchor())) {
        cues.add(cue(sentence, finding));
      }
      if (!isStatement(sentence, finding)) {
        continue;
      }
      if (!finding.uttered()) {
        unsaid.add(unsaid(sentences, draft));
      } else {
        attribution(sentences, tree, draft, outletNames)
            .map(resolver::resolve)
            .ifPresent(said::add);
      }
    }
    List<Attribution> settled = new FirstPersons(publisher, Quotes.find(text)).settle(said);
    return new Said(new ChainBuilder(text.text(), publisher).build(settled), unsaid, cues);
  }

  private boolean isStatement(SentenceView sentence, Finding finding) {
    return switch (finding.kind()) {
      case SPEECH -> true;
      case EVIDENCE -> finding.holder() >= 0 && documents.has(sentence, finding.holder());
      case ATTITUDE, MENTAL -> false;
    };
  }

  private Optional<Attribution> attribution(
      List<SentenceView> sentences, Tree tree, Draft draft, OutletNames outletNames) {
    Finding finding = draft.finding();
    SentenceView sentence = sentences.get(finding.sentence());
    Attribution.Circumstances told =
        draft.speaker().isPresent()
            ? Attribution.Circumstances.NONE
            : circumstances.of(sentence, tree, finding);
    if (draft.speaker().isEmpty()) {
      Circumstance.free(sentence, tree, finding);
    }
    List<Passage> pieces = pieces(sentences, draft);
    if (pieces.isEmpty()) {
      return Optional.empty();
    }
    return speaker(sentence, tree, draft)
        .map(
            speaker ->
                new Attribution(
                    finding.sentence(),
                    cue(sentence, finding),
                    manner(sentence, finding, speaker.speaker(), outletNames),
                    speaker,
                    pieces,
                    told,
                    within(sentence, finding),
                    finding.row()));
  }

  private Optional<FoundSpeaker> speaker(SentenceView sentence, Tree tree, Draft draft) {
    if (draft.speaker().isPresent()) {
      return draft.speaker().map(speaker -> new FoundSpeaker(speaker, Optional.empty()));
    }
    return isUnsaid(tree, draft.finding())
        ? Optional.of(new FoundSpeaker(new Speaker.Unsaid(), Optional.empty()))
        : names.of(sentence, tree, draft.finding());
  }

  /** "It was announced that …", "he is said to have fled": nobody is named who says so. */
  private static boolean isUnsaid(Tree tree, Finding finding) {
    int verb = finding.anchor();
    boolean clause =
        tree.hasChild(verb, "ccomp")
            || tree.hasChild(verb, "csubj:pass")
            || saidTo(tree, verb)
            || (tree.isA(verb, "advcl") && tree.marker(verb).equals("as"));
    return finding.holder() < 0
        && finding.manner() != Manner.ASKS
        && tree.hasChild(verb, "aux:pass")
        && clause;
  }

  private static boolean saidTo(Tree tree, int verb) {
    int infinitive = tree.child(verb, "xcomp").orElse(-1);
    return infinitive >= 0 && tree.marker(infinitive).equals("to");
  }

  /** What an outlet of news says, it reports. */
  private Manner manner(
      SentenceView sentence, Finding finding, Speaker speaker, OutletNames outletNames) {
    boolean outlet =
        (speaker instanceof Speaker.Named named && outletNames.has(named.actor()))
            || (finding.holder() >= 0
                && finding.source().get(finding.holder())
                && outlets.has(sentence, finding.holder()));
    return outlet && finding.manner() == Manner.SAYS ? Manner.REPORTS : finding.manner();
  }

  private static Optional<Passage> within(SentenceView sentence, Finding finding) {
    return finding.within() < 0
        ? Optional.empty()
        : Optional.of(sentence.passage(finding.within(), finding.within() + 1));
  }

  /** The word that carries the cue, with what belongs to it right before and behind it. */
  private static Passage cue(SentenceView sentence, Finding finding) {
    int start = finding.anchor();
    while (start > 0 && finding.cue().get(start - 1)) {
      start--;
    }
    int end = finding.anchor() + 1;
    while (end < sentence.size() && finding.cue().get(end)) {
      end++;
    }
    return sentence.passage(start, end);
  }

  /** The stretches of the content, without "that" and the signs at their ends. */
  private static List<Passage> pieces(List<SentenceView> sentences, Draft draft) {
    List<Passage> pieces = new ArrayList<>();
    draft
        .content()
        .forEach(
            (number, tokens) -> {
              SentenceView sentence = sentences.get(number);
              int from = tokens.nextSetBit(0);
              while (from >= 0) {
                int to = tokens.nextClearBit(from);
                piece(sentence, from, to).ifPresent(pieces::add);
                from = tokens.nextSetBit(to);
              }
            });
    return pieces;
  }

  private static Optional<Passage> piece(SentenceView sentence, int from, int to) {
    int start = from;
    int end = to;
    while (start < end
        && (isSign(sentence, start) || (start == from && sentence.lower(start).equals("that")))) {
      start++;
    }
    while (end > start && isSign(sentence, end - 1)) {
      end--;
    }
    return end > start ? Optional.of(sentence.passage(start, end)) : Optional.empty();
  }

  private static boolean isSign(SentenceView sentence, int token) {
    String form = sentence.lower(token);
    return !Character.isLetterOrDigit(form.codePointAt(0)) && !form.startsWith("$");
  }

  /** From a cue that was not uttered to the end of what it governs. */
  private static Passage unsaid(List<SentenceView> sentences, Draft draft) {
    SentenceView sentence = sentences.get(draft.finding().sentence());
    BitSet words = (BitSet) draft.finding().content().clone();
    words.set(draft.finding().anchor());
    int from = words.nextSetBit(0);
    int to = words.length();
    if (to == draft.finding().anchor() + 1) {
      while (to < sentence.size() && !sentence.lower(to).equals(";") && !sentence.isComma(to)) {
        to++;
      }
    }
    return sentence.passage(from, to);
  }
}
