package org.guvoh.app.dossier;

import java.util.List;
import org.guvoh.core.text.CodePointIndex;

/** Tables of rows as HTML; on narrow screens the style sets each row as a card. */
final class HtmlRows {
  static final String FICTION = "<span class=\"tag fiction\">FICTION</span>";
  private static final List<String> COLUMNS = List.of("№", "Value", "Who says it", "Sentence");

  private HtmlRows() {}

  static void table(StringBuilder out, FieldTable table) {
    out.append("<table class=\"rows\" role=\"table\">\n<caption>");
    out.append(HtmlText.escape(table.title()));
    out.append(table.fiction() ? " " + FICTION : "").append("</caption>\n");
    out.append("<colgroup><col class=\"narrow\"><col class=\"value\"><col class=\"voice\"><col>");
    out.append("</colgroup>\n");
    header(out, COLUMNS);
    out.append("<tbody role=\"rowgroup\">\n");
    table.rows().forEach(row -> row(out, row));
    out.append("</tbody>\n</table>\n");
  }

  static void header(StringBuilder out, List<String> names) {
    out.append("<thead role=\"rowgroup\"><tr role=\"row\">");
    names.forEach(
        name ->
            out.append("<th scope=\"col\" role=\"columnheader\">").append(name).append("</th>"));
    out.append("</tr></thead>\n");
  }

  /** A cell whose content is HTML already. */
  static void cell(StringBuilder out, String column, String html) {
    out.append("<td role=\"cell\" data-column=\"").append(column).append("\"><div>");
    out.append(html).append("</div></td>");
  }

  private static void row(StringBuilder out, ClaimRow row) {
    boolean against = row.voice().chain().stream().anyMatch(step -> step.kind().opposes());
    out.append("<tr role=\"row\" id=\"row-").append(row.number()).append('"');
    out.append(against ? " class=\"against\"" : "").append('>');
    String number =
        "<a class=\"number\" href=\"#text-"
            + row.number()
            + "\" aria-label=\"Row "
            + row.number()
            + ", to the text\">"
            + row.number()
            + "</a>";
    cell(out, "№", number);
    cell(out, "Value", value(row));
    cell(out, "Who says it", voice(row));
    cell(out, "Sentence", sentence(row));
    out.append("</tr>\n");
  }

  private static String value(ClaimRow row) {
    StringBuilder html = new StringBuilder(HtmlText.element("strong", "figure", figure(row)));
    row.certainty()
        .marks()
        .forEach(mark -> html.append(' ').append(HtmlText.element("span", "tag", mark)));
    row.content()
        .count()
        .ifPresent(count -> html.append(HtmlText.element("p", "words", "“" + count.words() + "”")));
    row.content()
        .whom()
        .ifPresent(whom -> html.append(HtmlText.element("p", "words", "of: " + whom)));
    row.content().detail().forEach(detail -> html.append(HtmlText.element("p", "words", detail)));
    return html.toString();
  }

  private static String figure(ClaimRow row) {
    return row.content().value();
  }

  private static String voice(ClaimRow row) {
    StringBuilder html =
        new StringBuilder(HtmlText.element("strong", "speaker", row.voice().speaker()));
    if (row.voice().anonymous()) {
      html.append(" <span class=\"tag quiet\">anonymous</span>");
    }
    html.append(HtmlText.element("p", "chain", row.voice().path()));
    row.voice()
        .uttered()
        .ifPresent(when -> html.append(HtmlText.element("p", "words", "uttered " + when)));
    DossierWords.weakening(row)
        .forEach(words -> html.append(HtmlText.element("p", "hedge", words)));
    return html.toString();
  }

  private static String sentence(ClaimRow row) {
    String label = row.citation().report();
    return "<span class=\"sentence\" dir=\"auto\">"
        + marked(row.citation())
        + "</span> <a class=\"report\" href=\"#"
        + label
        + "\">"
        + label
        + "</a>"
        + (row.citation().fiction() ? " " + FICTION : "");
  }

  /** The sentence with the words of the claim marked, where they stand inside it. */
  private static String marked(ClaimRow.Citation citation) {
    ClaimRow.Span sentence = citation.sentence();
    ClaimRow.Span words = citation.words();
    if (words.start() < sentence.start() || words.end() > sentence.end()) {
      return HtmlText.escapeLines(sentence.exact());
    }
    CodePointIndex index = CodePointIndex.of(sentence.exact());
    int from = index.toUtf16(words.start() - sentence.start());
    int to = index.toUtf16(words.end() - sentence.start());
    return HtmlText.escapeLines(sentence.exact().substring(0, from))
        + "<mark>"
        + HtmlText.escapeLines(sentence.exact().substring(from, to))
        + "</mark>"
        + HtmlText.escapeLines(sentence.exact().substring(to));
  }
}
