package org.guvoh.claims.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.guvoh.claims.attribution.Said;
import org.guvoh.claims.lexicon.SentenceView;
import org.guvoh.core.statement.Chain;
import org.guvoh.core.statement.Speaker;
import org.guvoh.core.statement.Statement;
import org.guvoh.core.text.Passage;

/** A report as the finders of claims see it: its sentences and the statements that stand in it. */
public record ReportView(Speaker.Publisher publisher, List<SentenceView> sentences, Said said) {
  public ReportView {
    sentences = List.copyOf(sentences);
  }

  public List<Statement> statements() {
    return said.statements();
  }

  /** Whether the report says that nobody uttered the words of a passage. */
  public boolean isUnsaid(Passage passage) {
    return said.unsaid().stream().anyMatch(unsaid -> unsaid.contains(passage));
  }

  /** The words of a sentence that pass content on, also where no speaker was found. */
  public List<Passage> cues(SentenceView sentence) {
    return said.cues().stream().filter(sentence.whole()::contains).toList();
  }

  /** The innermost statement whose content holds the passage. */
  public Optional<Statement> scope(Passage passage) {
    return statements().stream()
        .filter(statement -> statement.says(passage))
        .max(
            Comparator.<Statement>comparingInt(statement -> statement.chain().links().size())
                .thenComparing(
                    Comparator.<Statement>comparingInt(s -> s.content().end() - s.content().start())
                        .reversed()));
  }

  /** The chain under which the words of a passage stand. */
  public Chain chain(Passage passage) {
    return scope(passage).map(Statement::chain).orElseGet(() -> Chain.ofReport(publisher));
  }

  public boolean sameScope(Passage one, Passage other) {
    return scope(one).map(Statement::id).equals(scope(other).map(Statement::id));
  }
}
