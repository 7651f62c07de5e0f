package org.guvoh.ingest;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.guvoh.core.Stated;
import org.guvoh.core.report.Intake;
import org.guvoh.core.report.Rejected;
import org.guvoh.core.report.Report;
import org.guvoh.core.report.ReportId;
import org.guvoh.ingest.language.LanguageDetector;
import org.guvoh.ingest.refusal.RefusalCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportReaderTest {
  private static final String RUSSIAN =
      "Пограничная служба сообщила, что двое военнослужащих ранены. Нападавшие ушли за реку.";
  private static final String FRENCH =
      "Les gardes ont été blessés à l’aube, a déclaré la préfecture. « Nous ne savons rien. »";

  @TempDir Path folder;

  private final ReportReader reader = new ReportReader(new LanguageDetector());

  @Test
  void aReportIsKnownByTheHashOfItsBytes() throws IOException {
    byte[] bytes = "The bridge was closed by men in grey coats.".getBytes(UTF_8);
    Path one = Files.write(folder.resolve("one.txt"), bytes);
    Path other = Files.write(folder.resolve("other.text"), bytes);
    assertThat(accepted(reader.read(one, "one.txt")).id()).isEqualTo(ReportId.ofPayload(bytes));
    assertThat(accepted(reader.read(other, "other.text")))
        .isEqualTo(accepted(reader.read(bytes, "standard input")));
  }

  @Test
  void thePayloadIsKeptAsItCame() {
    byte[] bytes = "\uFEFFThe bridge was closed.\r\n".getBytes(UTF_8);
    Intake intake = reader.read(bytes, "a.txt");
    assertThat(accepted(intake).revision().text()).isEqualTo("The bridge was closed.\n");
    byte[] kept = intake.match(a -> a.payload().bytes(), r -> new byte[0]);
    assertThat(kept).isEqualTo(bytes);
  }

  @Test
  void contentGoesBeforeTheName() {
    String page = "\n<!-- saved -->\n<!DOCTYPE html><p>The bridge was closed by men in grey coats.";
    assertThat(read("a.txt", page.getBytes(UTF_8)).mediaType()).isEqualTo("text/html");
    String fragment = "The bridge was <b>closed</b> by men in grey coats.";
    assertThat(read("a.html", fragment.getBytes(UTF_8)).revision().text())
        .isEqualTo("The bridge was closed by men in grey coats.");
    assertThat(read("a.txt", fragment.getBytes(UTF_8)).revision().text()).isEqualTo(fragment);
  }

  @Test
  void theTimeOfTheFileIsNotTheTimeOfPublication() throws IOException {
    Path file = Files.writeString(folder.resolve("2024-11-18.txt"), "The bridge was closed.");
    assertThat(accepted(reader.read(file, "2024-11-18.txt")).metadata().published().find())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"windows-1251", "UTF-8", "UTF-16"})
  void russianIsReadInTheEncodingsItComesIn(String charset) {
    Report report = read("a.txt", RUSSIAN.getBytes(Charset.forName(charset)));
    assertThat(report.revision().text()).isEqualTo(RUSSIAN);
    assertThat(report.language().find()).contains("ru");
    assertThat(report.encoding()).startsWith(charset);
  }

  @Test
  void frenchIsReadInItsOldEncoding() {
    Report report = read("a.txt", FRENCH.getBytes(Charset.forName("windows-1252")));
    assertThat(report.revision().text()).isEqualTo(FRENCH);
    assertThat(report.encoding()).isEqualTo("windows-1252");
  }

  @ParameterizedTest
  @CsvSource({"KOI8-R", "IBM866", "ISO-8859-5", "windows-1256"})
  void anEncodingThatCannotBeToldIsRefusedAndNotMisread(String charset) {
    String text = charset.equals("windows-1256") ? "قال حرس الحدود إن جنديين أصيبا" : RUSSIAN;
    assertThat(refused("a.txt", text.getBytes(Charset.forName(charset))).code())
        .isEqualTo("encoding-unknown");
  }

  @Test
  void theEncodingThatAPageDeclaresIsBelieved() {
    String page =
        "<html><head><meta http-equiv=Content-Type content='text/html; charset=koi8-r'></head>"
            + "<body><p>"
            + RUSSIAN
            + "</p></body></html>";
    assertThat(read("a.html", page.getBytes(Charset.forName("KOI8-R"))).revision().text())
        .isEqualTo(RUSSIAN);
  }

  @Test
  void aDeclarationThatWasLeftBehindByAConversionIsNot() {
    String page = "<html><meta charset=windows-1251><body><p>" + RUSSIAN + "</p></body></html>";
    Report report = read("a.html", page.getBytes(UTF_8));
    assertThat(report.revision().text()).isEqualTo(RUSSIAN);
    assertThat(report.encoding()).isEqualTo("UTF-8");
  }

  @Test
  void brokenUtf8IsRefusedWithThePlaceOfTheBreak() {
    byte[] bytes = RUSSIAN.getBytes(UTF_8);
    Rejected rejected = refused("a.txt", Arrays.copyOf(bytes, bytes.length - 2));
    bytes[20] = (byte) 0xFF;
    assertThat(refused("a.txt", bytes).place()).isEqualTo("byte 20");
    assertThat(refused("a.txt", bytes).code()).isEqualTo("encoding-damaged");
    assertThat(rejected).isNotNull();
  }

  @Test
  void aHeaderLineGoesBeforeDetectionAndDetectionBeforeThePage() {
    String english = "The border service said that two of its men were hurt in the night.";
    assertThat(read("a.txt", ("Language: tg\n\n" + english).getBytes(UTF_8)).language())
        .isEqualTo(Stated.said("tg", "header line language"));
    String page = "<html lang=ru><body><p>" + english + "</p></body></html>";
    assertThat(read("a.html", page.getBytes(UTF_8)).language().find()).contains("en");
    String few = "<html lang=ru><body><p>12 345 678 901 234 567 890 Три.</p></body></html>";
    assertThat(read("a.html", few.getBytes(UTF_8)).language())
        .isEqualTo(Stated.said("ru", "lang attribute of the page"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {\\rtf1 and so on          | a.txt   | Rich Text
          PK\u0003\u0004            | a.xlsx  | spreadsheet
          GIF89a                    | a       | GIF
          SQLite format 3           | a.guvoh | case file
          WARC/1.0                  | a       | web archive
          <?xml version='1.0'?><rss>| a       | news feed
          {"text": "The bridge"}    | a.jsonl | JSON
          id,text                   | a.csv   | table
          """)
  void aKnownFormatThatIsNotReadIsNamed(String content, String name, String format) {
    Rejected rejected = refused(name, content.getBytes(US_ASCII));
    assertThat(rejected.code()).isEqualTo("format-not-read");
    assertThat(rejected.reason()).contains(format);
    assertThat(rejected.remedy()).contains("plain text, HTML, PDF");
  }

  @Test
  void aMarkOrWhiteSpaceBeforeItHidesNoFormat() {
    byte[] feed = "\uFEFF\n<?xml version='1.0'?><rss><item>The bridge</item></rss>".getBytes(UTF_8);
    assertThat(refused("a", feed).reason()).contains("news feed");
  }

  @Test
  void nothingInTheFileIsRefused() {
    assertThat(refused("a.txt", new byte[0]).code()).isEqualTo("input-empty");
    assertThat(refused("a.txt", " \n\t\r\n".getBytes(UTF_8)).code()).isEqualTo("input-blank");
    assertThat(refused("a.txt", "Title: Bridge\n\n \n".getBytes(UTF_8)).code())
        .isEqualTo("input-blank");
    assertThat(refused("a.html", "<html><body></body></html>".getBytes(UTF_8)).code())
        .isEqualTo("html-without-text");
  }

  @Test
  void binaryIsRefused() {
    assertThat(refused("a.txt", new byte[] {'a', 0, 'b'}).place()).isEqualTo("byte 1");
    assertThat(refused("a.txt", "no mark".getBytes(UTF_16LE)).code()).isEqualTo("format-binary");
    assertThat(refused("a.txt", "\u0001\u0002\u0003\u0004".getBytes(UTF_8)).code())
        .isEqualTo("format-binary");
  }

  @Test
  void aGigabyteIsRefusedWithoutBeingRead() throws IOException {
    Path file = folder.resolve("line.txt");
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(1L << 30);
    }
    Rejected rejected = refused(reader.read(file, "line.txt"));
    assertThat(rejected.code()).isEqualTo("input-too-large");
    assertThat(rejected.message()).contains("16 MiB").contains("one file per report");
  }

  @Test
  void aTextLongerThanAnyReportIsRefused() {
    byte[] bytes = "a".repeat(ReportReader.TEXT_LIMIT + 1).getBytes(UTF_8);
    assertThat(refused("a.txt", bytes).code()).isEqualTo("input-too-large");
  }

  @Test
  void missingFilesAndFoldersAreRefused() {
    assertThat(refused(reader.read(folder, "folder")).code()).isEqualTo("input-not-a-file");
    assertThat(refused(reader.read(folder.resolve("gone"), "gone")).code())
        .isEqualTo("input-not-found");
  }

  @Test
  void aFileThatTheSystemRefusesToReadIsRefused() throws IOException {
    Path notAFolder = Files.writeString(folder.resolve("file"), "text").resolve("below");
    Rejected rejected = refused(reader.read(notAFolder, "file/below"));
    assertThat(rejected.code()).isEqualTo("input-unreadable");
    assertThat(rejected.file()).isEqualTo("file/below");
  }

  @Test
  void everyCodeIsExplainedInTheReference() throws IOException {
    String reference = Files.readString(Path.of("..", "docs", "reference", "errors.md"));
    for (RefusalCode code : RefusalCode.values()) {
      assertThat(reference).contains("| `" + code.code() + "` |").contains(code.remedy());
    }
  }

  private Report read(String name, byte[] bytes) {
    return accepted(reader.read(bytes, name));
  }

  private Rejected refused(String name, byte[] bytes) {
    return refused(reader.read(bytes, name));
  }

  private static Report accepted(Intake intake) {
    return intake.match(
        Intake.Accepted::report,
        refused -> {
          throw new AssertionError(refused.rejected().message());
        });
  }

  private static Rejected refused(Intake intake) {
    return intake.match(
        accepted -> {
          throw new AssertionError("accepted: " + accepted.report().revision().text());
        },
        Intake.Refused::rejected);
  }
}
