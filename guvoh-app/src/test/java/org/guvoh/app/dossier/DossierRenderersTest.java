package org.guvoh.app.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guvoh.core.ledger.CaseLedger;
import org.guvoh.core.record.ExtractionCodec;
import org.guvoh.core.record.ExtractionRecord;
import org.guvoh.core.report.ReportId;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class DossierRenderersTest {
  private final Dossier dossier = new InventedCase().dossier();

  @Test
  void theMarkdownOfASmallCaseReadsAsWritten() {
    Golden.compare(
        DossierRenderersTest.class, "dossier.md", new MarkdownRenderer().render(dossier));
  }

  @Test
  void theTerminalPageOfASmallCaseReadsAsWritten() {
    Golden.compare(
        DossierRenderersTest.class, "dossier.txt", new TerminalRenderer(88).render(dossier));
  }

  @Test
  void terminalLinesKeepToTheirWidth() {
    assertThat(new TerminalRenderer(60).render(dossier).lines())
        .allSatisfy(line -> assertThat(line.codePointCount(0, line.length())).isLessThan(61));
  }

  @Test
  void markupInAReportStaysText() {
    String html = page();
    assertThat(html).doesNotContain("<script").contains("&lt;script&gt;alert(&#39;wire&#39;)");
    assertThat(new MarkdownRenderer().render(dossier)).doesNotContain("<script");
  }

  @Test
  void thePageAsksNobodyForAnything() {
    Golden.keep("dossier.html", page());
    assertThat(page()).doesNotContain("http://", "https://", "url(", "@import", "src=\"");
  }

  @Test
  void everyLinkOfThePageHasItsTargetAndNoTargetIsThereTwice() {
    String html = page();
    List<String> targets = found(html, " id=\"([^\"]+)\"");
    assertThat(targets).doesNotHaveDuplicates();
    assertThat(targets).containsAll(found(html, "href=\"#([^\"]+)\""));
  }

  @Test
  void everyRowLeadsIntoTheTextAndBack() {
    String html = page();
    assertThat(found(html, "id=\"row-(\\d+)\"")).hasSize(10);
    assertThat(found(html, "id=\"text-(\\d+)\""))
        .containsExactlyInAnyOrderElementsOf(found(html, "id=\"row-(\\d+)\""));
  }

  @Test
  void theTextOfAReportIsWholeUnderItsMarks() {
    String html = page();
    String body = html.substring(html.indexOf("<article id=\"R1\">"));
    String inner = body.substring(body.indexOf("lang=\"en\">") + 10, body.indexOf("</div>"));
    String shown = inner.replaceAll("<sup>.*?</sup>", "").replaceAll("<[^>]+>", "");
    assertThat(shown)
        .isEqualTo(HtmlText.escapeLines(dossier.getReport("R1").text()))
        .contains("\uD83C\uDF12");
  }

  @Test
  void fictionIsMarkedOnEveryFace() {
    assertThat(page()).contains("<strong>FICTION</strong>", "(FICTION) – Guvoh dossier</title>");
    assertThat(new TerminalRenderer(80).render(dossier)).startsWith("FICTION.");
  }

  @Test
  void jsonKeepsSpeakerChainAndSentenceBesideEveryValue() {
    JsonNode tree = ExtractionCodec.plainMapper().readTree(new JsonRenderer().render(dossier));
    JsonNode row = tree.at("/incidents/0/figures/0/rows/0");
    assertThat(row.at("/content/count/low").asInt()).isEqualTo(4);
    assertThat(row.at("/voice/speaker").asString()).isEqualTo("the Ministry of Roads");
    assertThat(row.at("/voice/chain/0/speaker").asString()).isEqualTo("Harbour Ledger (FICTION)");
    assertThat(row.at("/citation/sentence/exact").asString()).startsWith("In a statement");
  }

  @Test
  void theFacesDoNotChangeWithTheLocaleOrTheOrderOfRecords() {
    InventedCase invented = new InventedCase();
    CaseLedger ledger = invented.ledger();
    CaseLedger backwards = new BackwardsLedger(ledger);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-u-nu-arab"));
      Dossier again =
          new DossierBuilder()
              .build(List.of(invented.attack()), backwards, List.of(invented.broken()));
      assertThat(new HtmlRenderer().render(again)).isEqualTo(page());
      assertThat(new JsonRenderer().render(again)).isEqualTo(new JsonRenderer().render(dossier));
      assertThat(new TerminalRenderer(88).render(again))
          .isEqualTo(new TerminalRenderer(88).render(dossier));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void anEmptyCaseSaysSo() {
    Dossier empty = new Dossier(false, List.of(), List.of(), List.of(), List.of());
    assertThat(new MarkdownRenderer().render(empty)).contains("No incident was found");
    assertThat(new HtmlRenderer().render(empty)).contains("No incident was found");
    assertThat(new TerminalRenderer(80).render(empty)).contains("No incident was found");
  }

  private String page() {
    return new HtmlRenderer().render(dossier);
  }

  private static List<String> found(String text, String pattern) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    return matcher.results().map(result -> result.group(1)).toList();
  }

  /** Gives records in the reverse order. */
  private record BackwardsLedger(CaseLedger ledger) implements CaseLedger {
    @Override
    public void forEachRecord(java.util.function.Consumer<ExtractionRecord> visitor) {
      java.util.Deque<ExtractionRecord> records = new java.util.ArrayDeque<>();
      ledger.forEachRecord(records::addFirst);
      records.forEach(visitor);
    }

    @Override
    public java.util.Optional<ExtractionRecord> findRecord(ReportId id) {
      return ledger.findRecord(id);
    }
  }
}
