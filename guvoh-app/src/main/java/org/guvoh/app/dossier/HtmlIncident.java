package org.guvoh.app.dossier;

import java.util.List;

/** One incident's section of the page. Not thread-safe. */
final class HtmlIncident {
  private final StringBuilder out;
  private final Dossier dossier;
  private final IncidentSection incident;

  HtmlIncident(StringBuilder out, Dossier dossier, IncidentSection incident) {
    this.out = out;
    this.dossier = dossier;
    this.incident = incident;
  }

  void append() {
    out.append("<section class=\"part incident\" id=\"incident-").append(incident.id());
    out.append("\">\n<h2>").append(HtmlText.escape(incident.headline()));
    out.append(incident.fiction() ? " " + HtmlRows.FICTION : "").append("</h2>\n");
    out.append("<p class=\"accounts\">").append(HtmlText.escape(incident.accounts()));
    out.append(". <span class=\"id\">Incident ").append(incident.id()).append("</span></p>\n");
    disagreements();
    section("What, where, when", incident.circumstances(), "Nothing said.");
    section("Figures", incident.figures(), DossierWords.NO_FIGURES);
    if (!incident.otherClaims().isEmpty()) {
      section("Other claims", incident.otherClaims(), "");
    }
    unknowns();
    sources();
    out.append("</section>\n");
  }

  private void section(String title, List<FieldTable> tables, String whenEmpty) {
    out.append("<h3>").append(title).append("</h3>\n");
    if (tables.isEmpty()) {
      out.append("<p class=\"absent\">").append(whenEmpty).append("</p>\n");
    }
    tables.forEach(table -> HtmlRows.table(out, table));
  }

  private void disagreements() {
    out.append("<h3>Where accounts part</h3>\n");
    if (incident.disagreements().isEmpty()) {
      out.append("<p class=\"absent\">").append(DossierWords.NO_DISAGREEMENT).append("</p>\n");
      return;
    }
    out.append("<ul class=\"disagreements\">\n");
    for (DisagreementEntry entry : incident.disagreements()) {
      out.append("<li><p>").append(HtmlText.element("strong", "field", entry.field()));
      out.append(" ").append(HtmlText.element("span", "tag parts", entry.kind()));
      out.append(" ").append(HtmlText.escape(entry.because())).append("</p>\n<ul>\n");
      boolean manyFields =
          entry.sides().stream().map(side -> side.content().field()).distinct().count() > 1;
      entry.sides().forEach(side -> side(side, manyFields));
      out.append("</ul></li>\n");
    }
    out.append("</ul>\n");
  }

  private void side(ClaimRow row, boolean withField) {
    out.append("<li>").append(HtmlText.element("strong", "figure", row.content().value()));
    row.certainty()
        .marks()
        .forEach(mark -> out.append(" ").append(HtmlText.element("span", "tag", mark)));
    if (withField) {
      out.append(" <span class=\"words\">").append(HtmlText.escape(row.content().field()));
      out.append("</span>");
    }
    out.append(" – ").append(HtmlText.escape(row.voice().path()));
    out.append(" <a class=\"number\" href=\"#row-").append(row.number()).append("\">row ");
    out.append(row.number()).append("</a></li>\n");
  }

  private void unknowns() {
    out.append("<h3>Unknowns</h3>\n");
    if (!incident.notSaid().isEmpty()) {
      out.append("<p class=\"absent\">Not said by any report: ");
      out.append(HtmlText.escape(String.join("; ", incident.notSaid()))).append(".</p>\n");
    }
    if (incident.unknowns().isEmpty()) {
      out.append("<p class=\"absent\">").append(DossierWords.NO_UNKNOWN).append("</p>\n");
    } else {
      HtmlRows.table(
          out,
          new FieldTable(
              "unknown",
              "Called open, or asked without an answer",
              incident.fiction(),
              incident.unknowns()));
    }
  }

  private void sources() {
    out.append("<h3>Sources</h3>\n<table class=\"sources\" role=\"table\">\n<caption>Reports");
    out.append(" behind this incident");
    out.append(incident.fiction() ? " " + HtmlRows.FICTION : "").append("</caption>\n");
    HtmlRows.header(out, List.of("Report", "Title", "Publisher", "Published", "Language"));
    out.append("<tbody role=\"rowgroup\">\n");
    for (String label : incident.reports()) {
      source(dossier.getReport(label));
    }
    out.append("</tbody>\n</table>\n");
  }

  private void source(ReportEntry report) {
    out.append("<tr role=\"row\">");
    HtmlRows.cell(
        out,
        "Report",
        "<a href=\"#"
            + report.label()
            + "\">"
            + report.label()
            + "</a> <span class=\"id\">"
            + report.shortId()
            + "</span>");
    HtmlRows.cell(out, "Title", HtmlText.escape(report.titleWords()));
    HtmlRows.cell(out, "Publisher", HtmlText.escape(report.publisherWords()));
    HtmlRows.cell(out, "Published", HtmlText.escape(report.publishedWords()));
    HtmlRows.cell(out, "Language", HtmlText.escape(report.languageWords()));
    out.append("</tr>\n");
  }
}
