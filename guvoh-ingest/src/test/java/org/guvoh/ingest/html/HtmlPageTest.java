package org.guvoh.ingest.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.guvoh.core.Stated;
import org.guvoh.core.time.Edtf;
import org.guvoh.ingest.content.ReportContent;
import org.guvoh.ingest.refusal.RefusedException;
import org.junit.jupiter.api.Test;

/** Invented pages in the shapes of real sites; the pages lie beside this class as files. */
class HtmlPageTest {
  @Test
  void keepsTheReportAndDropsWhatSurroundsIt() {
    assertThat(read("json-ld").text())
        .isEqualTo(
            """
            Mill at Orsk Ford burnt down

            The mill at Orsk Ford burnt down on Friday night, the fire service said.

            Nobody was hurt, according to the miller, Jon Keld, but nine sacks were gone.

            What the neighbours saw

            Three riders came down from the ridge, a neighbour said.

            Another spoke of “five or six”.

            The council meets on Monday.

            It has not said what it will discuss.""");
  }

  @Test
  void jsonLdGoesBeforeMetaElements() {
    ReportContent content = read("json-ld");
    assertThat(content.metadata().title())
        .isEqualTo(Stated.said("Mill at Orsk Ford burnt down & looted", "JSON-LD headline"));
    assertThat(content.metadata().publisher())
        .isEqualTo(Stated.said("The River Post", "JSON-LD publisher"));
    assertThat(content.metadata().author()).isEqualTo(Stated.said("Mira Dell", "JSON-LD author"));
  }

  @Test
  void thePublicationTimeKeepsItsClockAndOffset() {
    assertThat(read("json-ld").metadata().published())
        .isEqualTo(Stated.said(Edtf.parse("2023-04-01T21:40:05+05:30"), "JSON-LD datePublished"));
  }

  @Test
  void theAddressIsKeptAsSaid() {
    assertThat(read("json-ld").metadata().url())
        .isEqualTo(Stated.said("/2023/mill-at-orsk-ford", "canonical link"));
  }

  @Test
  void referencesInsideAGraphAreFollowed() {
    ReportContent content = read("graph");
    assertThat(content.metadata().publisher())
        .isEqualTo(Stated.said("Hill Courier", "JSON-LD publisher"));
    assertThat(content.metadata().author())
        .isEqualTo(Stated.said("Tola Venn, Sim Oder", "JSON-LD author"));
    assertThat(content.metadata().published())
        .isEqualTo(Stated.said(Edtf.parse("2022-11-06"), "JSON-LD datePublished"));
    assertThat(content.metadata().url())
        .isEqualTo(Stated.said("https://hill.example/patrol", "JSON-LD url"));
  }

  @Test
  void captionsAreKeptOutWithoutATagOfTheirOwn() {
    assertThat(read("graph").text()).contains("It did not say").doesNotContain("earlier autumn");
  }

  @Test
  void openGraphAloneIsEnough() {
    ReportContent content = read("open-graph-only");
    assertThat(content.metadata().title())
        .isEqualTo(Stated.said("Two boats missing off Skerry Point", "meta og:title"));
    assertThat(content.metadata().publisher())
        .isEqualTo(Stated.said("Coast Radio", "meta og:site_name"));
    assertThat(content.metadata().author()).isEqualTo(Stated.said("Ana Lund", "meta author"));
    assertThat(content.metadata().published())
        .isEqualTo(Stated.said(Edtf.parse("2021-08-09T07:05"), "meta article:published_time"));
  }

  @Test
  void theNameOfTheSiteIsNotTakenForAHeadline() {
    assertThat(read("open-graph-only").text()).doesNotContain("Coast Radio");
  }

  @Test
  void ofSeveralTimesNoneIsChosen() {
    assertThat(read("several-times").metadata().published())
        .isEqualTo(
            Stated.absent("the article has 2 different times, none marked as that of publication"));
  }

  @Test
  void timesOfUpdatesOfOtherReportsAndInsideSentencesAreNotThatOfPublication() {
    assertThat(read("one-time").metadata().published())
        .isEqualTo(Stated.said(Edtf.parse("2020-02-01T10:00"), "time element of the article"));
    assertThat(read("one-time").text()).contains("on 30 January, the owner");
  }

  @Test
  void aPageWithoutATimeSaysSo() {
    assertThat(read("old-layout").metadata().published())
        .isEqualTo(Stated.absent("the page states no time of publication"));
  }

  @Test
  void timeOfModificationIsNotTimeOfPublication() throws RefusedException {
    String page =
        """
        <html><head><meta property="article:modified_time" content="2021-08-11T09:00:00Z">
        <script type="application/ld+json">{"@type":"Article","dateModified":"2021-08-11"}</script>
        </head><body><p>The ferry was held up for an hour by men in grey coats.</p></body></html>
        """;
    assertThat(HtmlPage.read(page).metadata().published().find()).isEmpty();
  }

  @Test
  void anUnreadableDateIsNamedAndNotGuessed() throws RefusedException {
    String page =
        """
        <html><head><meta name="date" content="11/12/2021"></head>
        <body><p>The ferry was held up for an hour by men in grey coats.</p></body></html>
        """;
    assertThat(HtmlPage.read(page).metadata().published())
        .isEqualTo(Stated.absent("meta date is not a date that this version reads: 11/12/2021"));
  }

  @Test
  void jsonLdOfTeasersDoesNotSpeakForThePage() throws RefusedException {
    String page =
        """
        <html><head><title>Ferry held up</title><script type="application/ld+json">
        [{"@type":"NewsArticle","headline":"Bridge mended","datePublished":"2020-01-01"},
         {"@type":"NewsArticle","headline":"Mill sold","datePublished":"2020-01-02"}]
        </script></head><body><p>The ferry was held up for an hour by men in grey coats.</p></body>
        """;
    assertThat(HtmlPage.read(page).metadata().published().find()).isEmpty();
    assertThat(HtmlPage.read(page).metadata().title())
        .isEqualTo(Stated.said("Ferry held up", "title element"));
  }

  @Test
  void brokenJsonLdCountsAsNone() throws RefusedException {
    String page =
        "<html><head><script type='application/ld+json'>{\"@type\":\"Article\",</script></head>"
            + "<body><p>The ferry was held up for an hour by men in grey coats.</p></body></html>";
    assertThat(HtmlPage.read(page).metadata().title().find()).isEmpty();
  }

  @Test
  void lineBreaksOfOldPagesSeparateParagraphs() {
    assertThat(read("old-layout").text())
        .isEqualTo(
            """
            Shots at the upper lock

            Shots were heard at the upper lock before dawn, the keeper of the lock wrote in his \
            book. He counted four of them.

            By noon the lock was open again, and no boat had been hit as far as he knew.""");
  }

  @Test
  void aPageBehindAConsentWallHasNoText() {
    assertThatThrownBy(() -> HtmlPage.read(page("cookie-wall")))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("no text");
  }

  @Test
  void aPageOfLinksHasNoText() {
    assertThatThrownBy(() -> HtmlPage.read(page("navigation-only")))
        .isInstanceOf(RefusedException.class);
  }

  @Test
  void aHintOnTheElementThatHoldsTheWholeTextIsIgnored() throws RefusedException {
    String page =
        "<html><body><div class='social-wrapper'><p>The ferry was held up for an hour by men in"
            + " grey coats, its captain said.</p></div></body></html>";
    assertThat(HtmlPage.read(page).text()).startsWith("The ferry was held up");
  }

  @Test
  void aPageWithMoreTagsThanAnyArticleIsRefused() {
    String page = "<html>" + "<b>".repeat(HtmlPage.MOST_TAGS);
    assertThatThrownBy(() -> HtmlPage.read(page)).isInstanceOf(RefusedException.class);
  }

  @Test
  void joinersOfPersianWordsStay() throws RefusedException {
    String page = "<html><body><p>مرزبانان می‌گویند که دو تن زخمی شده‌اند و راه بسته است.</p>";
    assertThat(HtmlPage.read(page).text()).contains("می‌گویند");
  }

  private static ReportContent read(String name) {
    try {
      return HtmlPage.read(page(name));
    } catch (RefusedException refused) {
      throw new AssertionError(refused.getMessage(), refused);
    }
  }

  static String page(String name) {
    try (InputStream in = HtmlPageTest.class.getResourceAsStream(name + ".html")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(name, e);
    }
  }
}
