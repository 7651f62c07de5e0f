package org.guvoh.names.grammar;

import java.util.ArrayList;
import java.util.List;
import org.guvoh.core.text.AnnotatedText;
import org.guvoh.core.text.Sentence;
import org.guvoh.names.register.Entry;
import org.guvoh.names.register.Register;
import org.guvoh.names.search.NameMatch;

/**
 * Applies all rules to a report: each sentence for itself, then the names that the report repeats,
 * then the choice among what overlaps.
 */
public final class ReportReading {
  private final Register register;
  private final WordTables words;
  private final List<NameRule> rules;

  public ReportReading(Register register, WordTables words) {
    this.register = register;
    this.words = words;
    OrganisationRule organisations = new OrganisationRule();
    this.rules =
        List.of(
            new KnownNameRule(words),
            organisations,
            new StateOfficeRule(),
            new AcronymRule(organisations),
            new PersonRule(),
            new SpeakerRule(),
            new PlaceFeatureRule(),
            new PlacePrepositionRule(),
            new ReaderRule());
  }

  /** The names of a report in text order, none overlapping another. */
  public List<Candidate> read(AnnotatedText text) {
    List<Candidate> candidates = new ArrayList<>();
    for (SentenceWords sentence : sentences(text)) {
      rules.forEach(rule -> candidates.addAll(rule.apply(sentence)));
    }
    List<Candidate> first = NameChoice.choose(candidates);
    candidates.addAll(new ReportNames(first, words).find(text.text()));
    return NameChoice.choose(candidates);
  }

  private List<SentenceWords> sentences(AnnotatedText text) {
    ReportWords report = ReportWords.of(text);
    List<NameMatch<Entry>> known = register.search().find(text.text());
    List<SentenceWords> sentences = new ArrayList<>();
    int next = 0;
    for (Sentence sentence : text.sentences()) {
      List<NameMatch<Entry>> inside = new ArrayList<>();
      while (next < known.size() && known.get(next).passage().start() < sentence.end()) {
        if (known.get(next).passage().start() >= sentence.start()
            && known.get(next).passage().end() <= sentence.end()) {
          inside.add(known.get(next));
        }
        next++;
      }
      if (!sentence.tokens().isEmpty()) {
        sentences.add(new SentenceWords(text.text(), sentence, report, words, inside));
      }
    }
    return sentences;
  }
}
