package org.guvoh.app.dossier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Renders a dossier as plain text for a terminal, compactly: headline, figures by field with
 * speaker and sentence, disagreements, unknowns, sources.
 *
 * <p>Lines are at most as wide as given where words allow it. Control characters of reports are
 * left out, so that no report can steer the terminal. Thread-safe.
 */
public final class TerminalRenderer {
  private static final int LONGEST_SENTENCE = 180;
  private final int width;

  /** A renderer for lines of this many columns, at least 40. */
  public TerminalRenderer(int width) {
    if (width < 40) {
      throw new IllegalArgumentException("a dossier needs 40 columns: " + width);
    }
    this.width = width;
  }

  /** The dossier as plain text, ending with a line feed. */
  public String render(Dossier dossier) {
    TerminalPage page = new TerminalPage(width);
    if (dossier.fiction()) {
      page.line(0, "FICTION. " + DossierWords.FICTION_NOTICE).gap();
    }
    if (dossier.incidents().isEmpty()) {
      page.line(0, DossierWords.NO_INCIDENT).gap();
    }
    dossier.incidents().forEach(incident -> incident(page, dossier, incident));
    long untied = dossier.untied().stream().mapToLong(table -> table.rows().size()).sum();
    if (untied > 0) {
      page.line(0, "Claims not tied to an incident: " + untied + " (all in the dossier).").gap();
    }
    if (!dossier.notRead().isEmpty()) {
      page.line(0, "NOT READ");
      dossier.notRead().forEach(rejected -> page.item(2, "!", rejected.message()));
    }
    return page.text();
  }

  private static void incident(TerminalPage page, Dossier dossier, IncidentSection incident) {
    page.rule('=');
    page.line(0, incident.headline() + (incident.fiction() ? "  [FICTION]" : ""));
    page.line(0, incident.accounts() + ".");
    page.rule('-');
    tables(page, incident.figures());
    if (incident.figures().isEmpty()) {
      page.line(0, DossierWords.NO_FIGURES).gap();
    }
    tables(page, incident.circumstances().stream().filter(TerminalRenderer::isPlural).toList());
    tables(page, incident.otherClaims());
    disagreements(page, incident.disagreements());
    unknowns(page, incident);
    sources(page, dossier, incident);
  }

  /** Where one speaker alone tells of a circumstance, the headline has it already. */
  private static boolean isPlural(FieldTable table) {
    return !table.field().equals("occurrence") && table.rows().size() > 1;
  }

  private static void tables(TerminalPage page, List<FieldTable> tables) {
    for (FieldTable table : tables) {
      page.line(
          0,
          table.title().toUpperCase(java.util.Locale.ROOT)
              + (table.fiction() ? "  [FICTION]" : ""));
      alike(table.rows()).forEach(rows -> rows(page, rows));
      page.gap();
    }
  }

  /** Rows that differ in their sentence only, together. */
  private static Collection<List<ClaimRow>> alike(List<ClaimRow> rows) {
    Map<String, List<ClaimRow>> groups = new LinkedHashMap<>();
    rows.forEach(row -> groups.computeIfAbsent(phrase(row), key -> new ArrayList<>()).add(row));
    return groups.values();
  }

  private static void rows(TerminalPage page, List<ClaimRow> rows) {
    ClaimRow first = rows.get(0);
    String times = rows.size() == 1 ? "" : ", " + rows.size() + " times, first in:";
    page.item(2, "•", phrase(first) + times);
    page.line(6, quoted(shortened(TextLine.of(first.citation().sentence().exact()))));
  }

  private static String phrase(ClaimRow row) {
    StringBuilder line = new StringBuilder(row.valueWithMarks());
    row.content().count().ifPresent(count -> line.append(" “").append(count.words()).append('”'));
    row.content().whom().ifPresent(whom -> line.append(" of: ").append(whom));
    line.append(" — ").append(row.voice().path());
    line.append(row.voice().anonymous() ? " (anonymous)" : "");
    row.voice().uttered().ifPresent(when -> line.append(", uttered ").append(when));
    DossierWords.weakening(row).forEach(words -> line.append("; ").append(words));
    return line.append(" [").append(row.citation().report()).append(']').toString();
  }

  /** A sentence that opens with a quotation mark of its own gets none. */
  private static String quoted(String sentence) {
    boolean opened = !sentence.isEmpty() && "\"“«„".indexOf(sentence.charAt(0)) >= 0;
    return opened ? sentence : "“" + sentence + "”";
  }

  private static void disagreements(TerminalPage page, List<DisagreementEntry> entries) {
    if (!entries.isEmpty()) {
      page.line(0, "WHERE ACCOUNTS PART");
      entries.forEach(
          entry ->
              page.item(2, "≠", entry.field() + " — " + entry.kind() + ": " + entry.because()));
      page.gap();
    }
  }

  private static void unknowns(TerminalPage page, IncidentSection incident) {
    if (incident.unknowns().isEmpty() && incident.notSaid().isEmpty()) {
      return;
    }
    page.line(0, "UNKNOWN");
    for (ClaimRow row : incident.unknowns()) {
      String what = row.content().field().equals("no response") ? "asked, no answer: " : "";
      page.item(
          2,
          "?",
          what
              + row.valueWithMarks()
              + " — "
              + row.voice().path()
              + " ["
              + row.citation().report()
              + "]");
    }
    if (!incident.notSaid().isEmpty()) {
      page.item(2, "?", "not said by any report: " + String.join("; ", incident.notSaid()));
    }
    page.gap();
  }

  private static void sources(TerminalPage page, Dossier dossier, IncidentSection incident) {
    page.line(0, "SOURCES");
    for (String label : incident.reports()) {
      ReportEntry report = dossier.getReport(label);
      page.item(
          2,
          label,
          report.titleWords()
              + " · "
              + report.publisherWords()
              + " · "
              + report.publishedWords()
              + " · "
              + report.shortId());
    }
    page.gap();
  }

  private static String shortened(String sentence) {
    if (sentence.codePointCount(0, sentence.length()) <= LONGEST_SENTENCE) {
      return sentence;
    }
    int end = sentence.offsetByCodePoints(0, LONGEST_SENTENCE);
    int space = sentence.lastIndexOf(' ', end);
    return sentence.substring(0, space > 0 ? space : end) + " …";
  }
}
