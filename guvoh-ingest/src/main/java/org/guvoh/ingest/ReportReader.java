package org.guvoh.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.guvoh.core.Stated;
import org.guvoh.core.report.Intake;
import org.guvoh.core.report.Payload;
import org.guvoh.core.report.Report;
import org.guvoh.core.report.ReportId;
import org.guvoh.core.report.ReportMetadata;
import org.guvoh.core.text.TextRevision;
import org.guvoh.ingest.content.ReportContent;
import org.guvoh.ingest.content.SaidText;
import org.guvoh.ingest.document.MarkdownText;
import org.guvoh.ingest.document.WordDocument;
import org.guvoh.ingest.encoding.DeclaredCharset;
import org.guvoh.ingest.encoding.DecodedText;
import org.guvoh.ingest.encoding.TextDecoder;
import org.guvoh.ingest.encoding.UnreadFormats;
import org.guvoh.ingest.feed.FeedEntry;
import org.guvoh.ingest.html.HtmlPage;
import org.guvoh.ingest.json.JsonReport;
import org.guvoh.ingest.language.LanguageDetector;
import org.guvoh.ingest.mail.MailMessage;
import org.guvoh.ingest.pdf.PdfDocument;
import org.guvoh.ingest.pdf.PdfText;
import org.guvoh.ingest.plain.PlainText;
import org.guvoh.ingest.refusal.RefusalCode;
import org.guvoh.ingest.refusal.RefusedException;
import org.guvoh.ingest.unpack.Part;

/**
 * Reads one input into a report, or says why it is refused.
 *
 * <p>Read: plain text with an optional header block, HTML, Markdown, Word, PDF, and the parts that
 * {@code unpack} finds, told apart by content first and by name second. Bad content never throws. A
 * payload over {@link #PAYLOAD_LIMIT} is refused after reading no more than the limit; one read
 * holds some ten times its payload for a moment, so the number of threads bounds the memory.
 * Immutable and safe for use by several threads.
 */
public final class ReportReader {
  /** Most bytes of one payload: 16 MiB, which a page with pictures inside may have. */
  public static final int PAYLOAD_LIMIT = 16 << 20;

  /** Most UTF-16 units of one report's text: over a thousand printed pages. */
  public static final int TEXT_LIMIT = 4 << 20;

  private static final int BEGINNING = 4096;
  private static final List<String> HTML_NAMES = List.of(".html", ".htm", ".xhtml");

  private final LanguageDetector languages;
  private final PdfText pdf;

  /** A reader that reads PDF documents in this process. */
  public ReportReader(LanguageDetector languages) {
    this(languages, new PdfDocument());
  }

  public ReportReader(LanguageDetector languages, PdfText pdf) {
    this.languages = languages;
    this.pdf = pdf;
  }

  /** Reads a file; {@code shownName} is what messages and the report call it. */
  public Intake read(Path file, String shownName) {
    try {
      return accept(load(file), shownName, Optional.empty());
    } catch (RefusedException refused) {
      return new Intake.Refused(refused.rejected(shownName));
    } catch (IOException e) {
      return new Intake.Refused(InputFiles.unreadable(shownName, e));
    }
  }

  /**
   * Reads bytes, as from standard input; a caller needs to take no more than {@link #PAYLOAD_LIMIT}
   * plus one from a stream.
   */
  public Intake read(byte[] payload, String shownName) {
    try {
      return accept(payload, shownName, Optional.empty());
    } catch (RefusedException refused) {
      return new Intake.Refused(refused.rejected(shownName));
    }
  }

  /** Reads a part of an archive, a feed, a mailbox or the like. */
  public Intake read(Part part) {
    byte[] payload = part.payload().bytes();
    try {
      return switch (part.kind()) {
        case BY_CONTENT ->
            accept(payload, part.name(), part.charset())
                .match(accepted -> addressed(accepted, part), refused -> refused);
        case PLAIN ->
            accepted(payload, part.name(), "UTF-8", PlainText.read(new String(payload, UTF_8)));
        case FEED_ITEM ->
            accepted(
                payload,
                part.name(),
                "UTF-8",
                FeedEntry.read(new String(payload, UTF_8), part.publisher()));
        case JSON_OBJECT -> accepted(payload, part.name(), "UTF-8", JsonReport.read(payload));
        case MAIL -> accepted(payload, part.name(), "binary", MailMessage.parse(payload).content());
      };
    } catch (RefusedException refused) {
      return new Intake.Refused(refused.rejected(part.name()));
    }
  }

  /** A capture's address is the report's where the page itself states none. */
  private static Intake addressed(Intake.Accepted accepted, Part part) {
    Report report = accepted.report();
    String address = part.acquisition().url();
    if (address.isEmpty() || report.metadata().url().find().isPresent()) {
      return accepted;
    }
    ReportMetadata said = report.metadata();
    ReportMetadata metadata =
        new ReportMetadata(
            said.publisher(),
            said.author(),
            said.title(),
            said.published(),
            Stated.said(address, "address it was fetched from"));
    Report known =
        new Report(
            report.id(),
            report.mediaType(),
            report.encoding(),
            metadata,
            report.language(),
            report.revision());
    return new Intake.Accepted(known, accepted.file(), accepted.payload());
  }

  private static byte[] load(Path file) throws RefusedException, IOException {
    if (Files.isDirectory(file)) {
      throw RefusedException.whole(RefusalCode.NOT_A_FILE, "it is a folder");
    }
    try {
      requireSize(Files.size(file));
      try (InputStream in = Files.newInputStream(file)) {
        return in.readNBytes(PAYLOAD_LIMIT + 1);
      }
    } catch (NoSuchFileException e) {
      throw RefusedException.whole(RefusalCode.NOT_FOUND, "there is no such file");
    }
  }

  private Intake accept(byte[] payload, String shownName, Optional<String> stated)
      throws RefusedException {
    requireSize(payload.length);
    if (payload.length == 0) {
      throw RefusedException.whole(RefusalCode.EMPTY, "it has no bytes");
    }
    String start = new String(payload, 0, Math.min(payload.length, BEGINNING), ISO_8859_1);
    if (start.startsWith("%PDF-")) {
      return accepted(payload, shownName, "binary", ofPdf(pdf.read(payload)));
    }
    Optional<ReportContent> word =
        WordDocument.isZip(payload) ? WordDocument.find(payload) : Optional.empty();
    if (word.isPresent()) {
      return accepted(payload, shownName, "binary", word.get());
    }
    boolean html = HtmlPage.isBeginning(start);
    if (!html) {
      refuseFormat(UnreadFormats.findBySignature(payload));
    }
    boolean page = html || isNamedPage(shownName);
    Optional<Charset> header = stated.flatMap(TextDecoder::named);
    Optional<Charset> declared = header.isPresent() || !page ? header : DeclaredCharset.find(start);
    DecodedText decoded = TextDecoder.decode(payload, declared);
    return accepted(
        payload, shownName, decoded.encoding(), content(decoded.text(), page, shownName));
  }

  private Intake accepted(byte[] payload, String shownName, String encoding, ReportContent content)
      throws RefusedException {
    requireText(content.text());
    Report report =
        new Report(
            ReportId.ofPayload(payload),
            content.mediaType(),
            encoding,
            content.metadata(),
            language(content),
            TextRevision.of(content.text()));
    return new Intake.Accepted(report, shownName, Payload.of(payload));
  }

  private static ReportContent ofPdf(PdfText.Content pdf) {
    Stated<String> none = Stated.absent("a PDF does not state it");
    ReportMetadata metadata =
        new ReportMetadata(
            none,
            property(pdf.author(), "author"),
            property(pdf.title(), "title"),
            Stated.absent("a PDF states no time of publication"),
            none);
    return new ReportContent("application/pdf", pdf.text(), metadata, none, false);
  }

  private static Stated<String> property(String value, String name) {
    String tidy = SaidText.tidy(value);
    return tidy.isEmpty()
        ? Stated.absent("the document's properties have no " + name)
        : Stated.said(tidy, "document property " + name);
  }

  private static ReportContent content(String text, boolean page, String name)
      throws RefusedException {
    if (text.isBlank()) {
      throw RefusedException.whole(RefusalCode.BLANK, "it holds only white space");
    }
    if (page || HtmlPage.isBeginning(text)) {
      return HtmlPage.read(text);
    }
    refuseFormat(UnreadFormats.findByStart(text));
    if (MarkdownText.isNamed(name)) {
      return MarkdownText.read(text);
    }
    refuseFormat(UnreadFormats.findByName(name));
    return PlainText.read(text);
  }

  /**
   * What the report's author wrote in the header, else what the text shows, else what it states.
   */
  private Stated<String> language(ReportContent content) {
    if (content.languageIsReliable()) {
      return content.language();
    }
    Stated<String> detected = languages.detect(content.text());
    return detected.find().isEmpty() && content.language().find().isPresent()
        ? content.language()
        : detected;
  }

  private static boolean isNamedPage(String name) {
    String lowerName = name.toLowerCase(Locale.ROOT);
    return HTML_NAMES.stream().anyMatch(lowerName::endsWith);
  }

  private static void refuseFormat(Optional<String> format) throws RefusedException {
    if (format.isPresent()) {
      throw RefusedException.whole(
          RefusalCode.FORMAT_NOT_READ, format.get() + ": this version does not read it");
    }
  }

  private static void requireText(String text) throws RefusedException {
    if (text.isBlank()) {
      throw RefusedException.whole(RefusalCode.BLANK, "there is nothing but white space in it");
    }
    if (text.length() > TEXT_LIMIT) {
      throw RefusedException.whole(
          RefusalCode.TOO_LARGE,
          "its text has more than " + TEXT_LIMIT + " characters, the limit for one report");
    }
  }

  private static void requireSize(long size) throws RefusedException {
    if (size > PAYLOAD_LIMIT) {
      throw RefusedException.whole(
          RefusalCode.TOO_LARGE,
          "it has more than " + (PAYLOAD_LIMIT >> 20) + " MiB, the limit for one report");
    }
  }
}
