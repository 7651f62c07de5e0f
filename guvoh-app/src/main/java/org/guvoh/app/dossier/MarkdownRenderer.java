package org.guvoh.app.dossier;

import java.util.ArrayList;
import java.util.List;
import org.guvoh.core.report.Rejected;

/**
 * Renders a dossier as Markdown (CommonMark with tables, readable on GitHub).
 *
 * <p>Row numbers lead into the texts and back. Report text is escaped. Thread-safe.
 */
public final class MarkdownRenderer {
  private static final List<String> COLUMNS = List.of("№", "Value", "Who says it", "Sentence");

  /** The dossier as one Markdown document, ending with a line feed. */
  public String render(Dossier dossier) {
    StringBuilder out = new StringBuilder("# Dossier\n");
    if (dossier.fiction()) {
      out.append("\n> **FICTION.** ").append(DossierWords.FICTION_NOTICE).append('\n');
    }
    out.append("\n").append(DossierWords.READING_NOTICE).append('\n');
    if (dossier.incidents().isEmpty()) {
      out.append("\n").append(DossierWords.NO_INCIDENT).append('\n');
    }
    dossier.incidents().forEach(incident -> incident(out, dossier, incident));
    if (!dossier.untied().isEmpty()) {
      out.append("\n## Claims not tied to an incident\n");
      tables(out, dossier.untied());
    }
    if (!dossier.reports().isEmpty()) {
      out.append("\n## Texts\n");
      dossier.reports().forEach(report -> text(out, report));
    }
    notRead(out, dossier.notRead());
    return out.toString();
  }

  private static void incident(StringBuilder out, Dossier dossier, IncidentSection incident) {
    out.append("\n## ").append(MarkdownText.escape(incident.headline()));
    out.append(incident.fiction() ? " — FICTION\n" : "\n");
    out.append("\nIncident `").append(incident.id()).append("`. ");
    out.append(MarkdownText.escape(incident.accounts())).append(".\n");
    section(out, "What, where, when", incident.circumstances());
    section(out, "Figures", incident.figures());
    if (incident.figures().isEmpty()) {
      out.append("\n### Figures\n\n").append(DossierWords.NO_FIGURES).append('\n');
    }
    section(out, "Other claims", incident.otherClaims());
    disagreements(out, incident.disagreements());
    unknowns(out, incident);
    sources(out, dossier, incident);
  }

  private static void section(StringBuilder out, String title, List<FieldTable> tables) {
    if (!tables.isEmpty()) {
      out.append("\n### ").append(title).append('\n');
      tables(out, tables);
    }
  }

  private static void tables(StringBuilder out, List<FieldTable> tables) {
    for (FieldTable table : tables) {
      out.append("\n**").append(MarkdownText.escape(table.title())).append("**");
      out.append(table.fiction() ? " — FICTION\n\n" : "\n\n");
      rows(out, table.rows());
    }
  }

  private static void rows(StringBuilder out, List<ClaimRow> rows) {
    out.append(MarkdownText.header(COLUMNS));
    for (ClaimRow row : rows) {
      out.append(
          MarkdownText.row(
              List.of(number(row), value(row), voice(row), sentence(row) + " " + source(row))));
    }
  }

  private static String number(ClaimRow row) {
    return "<a id=\"row-"
        + row.number()
        + "\"></a>["
        + row.number()
        + "](#text-"
        + row.number()
        + ")";
  }

  private static String value(ClaimRow row) {
    List<String> parts = new ArrayList<>();
    row.content().count().ifPresent(count -> parts.add("“" + count.words() + "”"));
    row.content().whom().ifPresent(whom -> parts.add("of: " + whom));
    parts.addAll(row.content().detail());
    return "**"
        + MarkdownText.escape(row.valueWithMarks())
        + "**"
        + (parts.isEmpty() ? "" : "<br>" + MarkdownText.escape(String.join("; ", parts)));
  }

  private static String voice(ClaimRow row) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "**"
            + MarkdownText.escape(row.voice().speaker())
            + "**"
            + (row.voice().anonymous() ? " (anonymous)" : ""));
    lines.add(MarkdownText.escape(row.voice().path()));
    row.voice().uttered().ifPresent(when -> lines.add("uttered " + MarkdownText.escape(when)));
    DossierWords.weakening(row).forEach(words -> lines.add(MarkdownText.escape(words)));
    return String.join("<br>", lines);
  }

  private static String sentence(ClaimRow row) {
    return MarkdownText.escape(row.citation().sentence().exact());
  }

  private static String source(ClaimRow row) {
    String label = row.citation().report();
    return "[" + label + "](#" + label + ")" + (row.citation().fiction() ? " FICTION" : "");
  }

  private static void disagreements(StringBuilder out, List<DisagreementEntry> entries) {
    out.append("\n### Disagreements\n\n");
    if (entries.isEmpty()) {
      out.append(DossierWords.NO_DISAGREEMENT).append('\n');
    }
    for (DisagreementEntry entry : entries) {
      out.append("* **").append(MarkdownText.escape(entry.field())).append("** — ");
      out.append(entry.kind()).append(": ").append(MarkdownText.escape(entry.because()));
      out.append('\n');
      for (ClaimRow side : entry.sides()) {
        out.append("  * ").append(MarkdownText.escape(side.voice().path())).append(": ");
        out.append(MarkdownText.escape(side.content().field() + ": " + side.valueWithMarks()));
        out.append(" ([").append(side.number()).append("](#row-").append(side.number());
        out.append("))\n");
      }
    }
  }

  private static void unknowns(StringBuilder out, IncidentSection incident) {
    out.append("\n### Unknowns\n");
    if (!incident.notSaid().isEmpty()) {
      out.append("\nNot said by any report: ").append(String.join("; ", incident.notSaid()));
      out.append(".\n");
    }
    if (incident.unknowns().isEmpty()) {
      out.append("\n").append(DossierWords.NO_UNKNOWN).append('\n');
    } else {
      out.append("\n");
      rows(out, incident.unknowns());
    }
  }

  private static void sources(StringBuilder out, Dossier dossier, IncidentSection incident) {
    out.append("\n### Sources");
    out.append(incident.fiction() ? " — FICTION\n\n" : "\n\n");
    out.append(
        MarkdownText.header(List.of("Report", "Title", "Publisher", "Published", "Language")));
    for (String label : incident.reports()) {
      ReportEntry report = dossier.getReport(label);
      out.append(
          MarkdownText.row(
              List.of(
                  "[" + label + "](#" + label + ") `" + report.shortId() + "`",
                  MarkdownText.escape(report.titleWords()),
                  MarkdownText.escape(report.publisherWords()),
                  MarkdownText.escape(report.publishedWords()),
                  MarkdownText.escape(report.languageWords()))));
    }
  }

  private static void text(StringBuilder out, ReportEntry report) {
    out.append("\n### <a id=\"").append(report.label()).append("\"></a>").append(report.label());
    out.append(" · ").append(MarkdownText.escape(report.titleWords()));
    out.append(report.fiction() ? " — FICTION\n\n" : "\n\n");
    out.append(MarkdownText.escape(report.publisherWords())).append(" · ");
    out.append(MarkdownText.escape(report.publishedWords())).append(" · ");
    out.append("SHA-256 `").append(report.id()).append("`\n\n");
    MarkdownBody.append(out, report);
  }

  private static void notRead(StringBuilder out, List<Rejected> notRead) {
    if (!notRead.isEmpty()) {
      out.append("\n## Not read\n\n");
      notRead.forEach(
          rejected ->
              out.append("* ").append(MarkdownText.escape(rejected.message())).append('\n'));
    }
  }
}
