package org.guvoh.app.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.guvoh.core.report.Rejected;

/**
 * Renders a dossier as one self-contained HTML page: no script, no outside request, light, dark and
 * print styles.
 *
 * <p>Report text is escaped, and a content security policy in the page forbids everything but the
 * inline style. Thread-safe.
 */
public final class HtmlRenderer {
  private final String style = resource("dossier.css");

  /** The dossier as an HTML document, ending with a line feed. */
  public String render(Dossier dossier) {
    StringBuilder out = new StringBuilder();
    head(out, dossier);
    out.append("<body>\n<header class=\"page\">\n<p class=\"product\">Guvoh dossier</p>\n");
    out.append("<h1>").append(HtmlText.escape(title(dossier))).append("</h1>\n");
    out.append("<p class=\"reading\">").append(HtmlText.escape(DossierWords.READING_NOTICE));
    out.append("</p>\n");
    if (dossier.fiction()) {
      out.append("<p class=\"fiction-notice\" role=\"note\"><strong>FICTION</strong> ");
      out.append(HtmlText.escape(DossierWords.FICTION_NOTICE)).append("</p>\n");
    }
    contents(out, dossier);
    out.append("</header>\n<main>\n");
    if (dossier.incidents().isEmpty()) {
      out.append("<p>").append(DossierWords.NO_INCIDENT).append("</p>\n");
    }
    dossier.incidents().forEach(incident -> new HtmlIncident(out, dossier, incident).append());
    untied(out, dossier.untied());
    HtmlTexts.append(out, dossier.reports());
    notRead(out, dossier.notRead());
    out.append("</main>\n</body>\n</html>\n");
    return out.toString();
  }

  private void head(StringBuilder out, Dossier dossier) {
    out.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
    out.append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ");
    out.append("style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\">\n");
    out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    out.append("<meta name=\"referrer\" content=\"no-referrer\">\n");
    out.append("<meta name=\"color-scheme\" content=\"light dark\">\n");
    out.append("<title>").append(HtmlText.escape(title(dossier)));
    out.append(dossier.fiction() ? " (FICTION)" : "").append(" – Guvoh dossier</title>\n");
    out.append("<style>\n").append(style).append("</style>\n</head>\n");
  }

  private static String title(Dossier dossier) {
    int incidents = dossier.incidents().size();
    int reports = dossier.reports().size();
    return incidents
        + (incidents == 1 ? " incident, " : " incidents, ")
        + reports
        + (reports == 1 ? " report" : " reports");
  }

  private static void contents(StringBuilder out, Dossier dossier) {
    out.append("<nav aria-label=\"Contents\">\n<ul>\n");
    for (IncidentSection incident : dossier.incidents()) {
      entry(out, "incident-" + incident.id(), incident.headline());
    }
    if (!dossier.untied().isEmpty()) {
      entry(out, "untied", "Claims not tied to an incident");
    }
    if (!dossier.reports().isEmpty()) {
      entry(out, "texts", "Texts");
    }
    if (!dossier.notRead().isEmpty()) {
      entry(out, "not-read", "Not read");
    }
    out.append("</ul>\n</nav>\n");
  }

  private static void entry(StringBuilder out, String anchor, String words) {
    out.append("<li><a href=\"#").append(anchor).append("\">").append(HtmlText.escape(words));
    out.append("</a></li>\n");
  }

  private static void untied(StringBuilder out, List<FieldTable> tables) {
    if (!tables.isEmpty()) {
      out.append("<section id=\"untied\" class=\"part\">\n");
      out.append("<h2>Claims not tied to an incident</h2>\n");
      tables.forEach(table -> HtmlRows.table(out, table));
      out.append("</section>\n");
    }
  }

  private static void notRead(StringBuilder out, List<Rejected> notRead) {
    if (!notRead.isEmpty()) {
      out.append("<section id=\"not-read\" class=\"part\">\n<h2>Not read</h2>\n<ul>\n");
      notRead.forEach(
          rejected ->
              out.append("<li>").append(HtmlText.escape(rejected.message())).append("</li>\n"));
      out.append("</ul>\n</section>\n");
    }
  }

  private static String resource(String name) {
    try (InputStream in = HtmlRenderer.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its resource " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
