package org.guvoh.app.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.guvoh.core.claim.Claim;
import org.guvoh.core.mention.Mention;
import org.guvoh.core.statement.Statement;
import org.guvoh.core.text.Passage;

/** Collects what is marked in a report's text: claims with their rows, mentions, cues. */
final class Highlights {
  private static final Comparator<TextMark> ORDER =
      Comparator.comparingInt(TextMark::start)
          .thenComparing(Comparator.comparingInt(TextMark::end).reversed())
          .thenComparing(TextMark::kind);
  private final CaseReport report;
  private final Map<String, TextMark> marks = new LinkedHashMap<>();

  private Highlights(CaseReport report) {
    this.report = report;
  }

  /** The marks of a report; {@code rows} gives the numbers of a claim's rows by claim id. */
  static List<TextMark> of(CaseReport report, Map<String, List<Integer>> rows) {
    Highlights highlights = new Highlights(report);
    for (Claim claim : report.record().claims()) {
      highlights.add(
          TextMark.Kind.CLAIM, claim.passage(), rows.getOrDefault(claim.id(), List.of()));
    }
    for (Statement statement : report.record().statements()) {
      statement
          .chain()
          .innermost()
          .cue()
          .ifPresent(cue -> highlights.add(TextMark.Kind.CUE, cue, List.of()));
    }
    highlights.addMentions(report.record().mentions().actors(), TextMark.Kind.ACTOR);
    highlights.addMentions(report.record().mentions().places(), TextMark.Kind.PLACE);
    highlights.addMentions(report.record().mentions().times(), TextMark.Kind.TIME);
    highlights.addMentions(report.record().mentions().counts(), TextMark.Kind.COUNT);
    List<TextMark> ordered = new ArrayList<>(highlights.marks.values());
    ordered.sort(ORDER);
    return ordered;
  }

  private void addMentions(List<? extends Mention> mentions, TextMark.Kind kind) {
    mentions.forEach(mention -> add(kind, mention.passage(), List.of()));
  }

  private void add(TextMark.Kind kind, Passage passage, List<Integer> rows) {
    if (passage.start() == passage.end() || (kind == TextMark.Kind.CLAIM && rows.isEmpty())) {
      return;
    }
    ClaimRow.Span span = report.span(passage);
    marks.merge(
        kind + ":" + span.start() + ":" + span.end(),
        new TextMark(kind, span.start(), span.end(), rows),
        Highlights::joined);
  }

  private static TextMark joined(TextMark one, TextMark other) {
    TreeSet<Integer> rows = new TreeSet<>(one.rows());
    rows.addAll(other.rows());
    return new TextMark(one.kind(), one.start(), one.end(), List.copyOf(rows));
  }
}
