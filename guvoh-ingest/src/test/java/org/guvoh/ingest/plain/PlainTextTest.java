package org.guvoh.ingest.plain;

import static org.assertj.core.api.Assertions.assertThat;

import org.guvoh.core.Stated;
import org.guvoh.core.time.Edtf;
import org.guvoh.ingest.content.ReportContent;
import org.junit.jupiter.api.Test;

class PlainTextTest {
  @Test
  void aHeaderBlockIsReadAndIsNotPartOfTheText() {
    ReportContent content =
        PlainText.read(
            """
            Title: Bridge: a second report
            publisher: River Post
            Author: Mira Dell
            Author: Jon Keld
            Published: 2023-04-01T21:40+05:00
            Url: https://river.example/bridge
            Language: en-GB

            The bridge was closed.

            Nobody said why.
            """);
    assertThat(content.text()).isEqualTo("The bridge was closed.\n\nNobody said why.\n");
    assertThat(content.metadata().title())
        .isEqualTo(Stated.said("Bridge: a second report", "header line title"));
    assertThat(content.metadata().author())
        .isEqualTo(Stated.said("Mira Dell, Jon Keld", "header line author"));
    assertThat(content.metadata().published())
        .isEqualTo(Stated.said(Edtf.parse("2023-04-01T21:40+05:00"), "header line published"));
    assertThat(content.language()).isEqualTo(Stated.said("en", "header line language"));
  }

  @Test
  void oneUnknownKeyMakesTheBlockOrdinaryText() {
    String text = "Title: Bridge closed\nPlace: the upper lock\n\nThe bridge was closed.";
    assertThat(PlainText.read(text).text()).isEqualTo(text);
    assertThat(PlainText.read(text).metadata().title().find()).isEmpty();
  }

  @Test
  void aTextThatBeginsWithABlankLineHasNoHeader() {
    assertThat(PlainText.read("\nTitle: Bridge\n\nText").text()).startsWith("\nTitle");
  }

  @Test
  void lineEndsBecomeLineFeedsAndNothingElseChanges() {
    assertThat(PlainText.read(" a  b\r\nc\rd\u00A0\n\n\n").text())
        .isEqualTo(" a  b\nc\nd\u00A0\n\n\n");
  }

  @Test
  void contradictingHeaderLinesAreNotChosenFrom() {
    ReportContent content = PlainText.read("Title: One\nTitle: Another\n\nText");
    assertThat(content.metadata().title())
        .isEqualTo(Stated.absent("its header lines say different things"));
  }

  @Test
  void anUnreadableDateStaysAbsentWithItsWords() {
    assertThat(PlainText.read("Published: last week\n\nText").metadata().published())
        .isEqualTo(
            Stated.absent(
                "header line published is not a date that this version reads: last week"));
  }

  @Test
  void everyAbsenceHasAReason() {
    assertThat(PlainText.read("Text").metadata().publisher())
        .isEqualTo(Stated.absent("plain text without a header block"));
    assertThat(PlainText.read("Title: T\nUrl:\n\nText").metadata().url())
        .isEqualTo(Stated.absent("its header line is empty"));
  }
}
