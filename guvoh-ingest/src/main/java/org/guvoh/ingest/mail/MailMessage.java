package org.guvoh.ingest.mail;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.address.MailboxList;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.message.DefaultMessageWriter;
import org.apache.james.mime4j.stream.MimeConfig;
import org.guvoh.core.Stated;
import org.guvoh.core.report.ReportMetadata;
import org.guvoh.core.time.Edtf;
import org.guvoh.ingest.content.ReportContent;
import org.guvoh.ingest.content.SaidText;
import org.guvoh.ingest.encoding.TextDecoder;
import org.guvoh.ingest.html.HtmlPage;
import org.guvoh.ingest.published.PublicationTime;
import org.guvoh.ingest.refusal.RefusalCode;
import org.guvoh.ingest.refusal.RefusedException;

/**
 * A mail message (RFC 5322, MIME): its plain text, or its HTML where there is none.
 *
 * <p>Subject, sender and the {@code Date} line become title, author and time of publication, as
 * said. Limit: quoted earlier messages stay in the text. Nothing is fetched.
 */
public final class MailMessage {
  private static final String MEDIA_TYPE = "message/rfc822";
  private static final int MOST_HEADERS = 1_000;
  private static final int LONGEST_LINE = 1 << 20;
  private static final int LONGEST_HEADER = 1 << 16;
  private static final int DEEPEST = 20;
  private final Message message;

  private MailMessage(Message message) {
    this.message = message;
  }

  public static MailMessage parse(byte[] bytes) throws RefusedException {
    MimeConfig config =
        MimeConfig.custom()
            .setMaxHeaderCount(MOST_HEADERS)
            .setMaxHeaderLen(LONGEST_HEADER)
            .setMaxLineLen(LONGEST_LINE)
            .setMaxContentLen(-1)
            .build();
    DefaultMessageBuilder builder = new DefaultMessageBuilder();
    builder.setMimeEntityConfig(config);
    try {
      return new MailMessage(builder.parseMessage(new ByteArrayInputStream(bytes)));
    } catch (IOException e) {
      throw RefusedException.whole(
          RefusalCode.MAIL_DAMAGED, "its parts cannot be told apart (" + e.getMessage() + ")");
    }
  }

  public Entity entity() {
    return message;
  }

  /** Whether a part is a document of its own and may be one that is read. */
  public static boolean isAttachment(Entity entity) {
    String type = entity.getMimeType().toLowerCase(Locale.ROOT);
    boolean attached =
        "attachment".equalsIgnoreCase(entity.getDispositionType())
            || entity.getFilename() != null
            || type.equals(MEDIA_TYPE);
    return attached && !type.matches("(?:image|audio|video|font)/.*");
  }

  /** A message inside a message, written out again. */
  public static byte[] bytes(Body body) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    if (body instanceof Message inner) {
      new DefaultMessageWriter().writeMessage(inner, out);
    }
    return out.toByteArray();
  }

  /** The message's own text with what its header says. */
  public ReportContent content() throws RefusedException {
    Optional<Entity> plain = find(message, "text/plain", 0);
    Optional<Entity> text = plain.isPresent() ? plain : find(message, "text/html", 0);
    if (text.isEmpty()) {
      throw RefusedException.whole(
          RefusalCode.MAIL_WITHOUT_TEXT, "no part of it is text; attachments are read apart");
    }
    String decoded = decoded(text.get());
    String body =
        plain.isPresent()
            ? decoded.replace("\r\n", "\n").replace('\r', '\n')
            : HtmlPage.read(decoded).text();
    Stated<String> unknown = Stated.absent("a mail states no language");
    return new ReportContent(MEDIA_TYPE, body.strip(), metadata(), unknown, false);
  }

  private static Optional<Entity> find(Entity entity, String type, int depth) {
    Body body = entity.getBody();
    if (depth > DEEPEST) {
      return Optional.empty();
    }
    if (body instanceof Multipart multipart) {
      for (Entity part : multipart.getBodyParts()) {
        Optional<Entity> found = find(part, type, depth + 1);
        if (found.isPresent()) {
          return found;
        }
      }
      return Optional.empty();
    }
    boolean fits =
        entity.getMimeType().equalsIgnoreCase(type) && (depth == 0 || !isAttachment(entity));
    return Optional.of(entity).filter(one -> fits && one.getBody() instanceof SingleBody);
  }

  private static String decoded(Entity entity) throws RefusedException {
    try (InputStream in = ((SingleBody) entity.getBody()).getInputStream()) {
      byte[] bytes = in.readAllBytes();
      return TextDecoder.decode(bytes, TextDecoder.named(entity.getCharset())).text();
    } catch (IOException e) {
      throw RefusedException.whole(RefusalCode.MAIL_DAMAGED, "its text cannot be decoded");
    }
  }

  private ReportMetadata metadata() {
    Stated<String> none = Stated.absent("a mail does not state it");
    return new ReportMetadata(
        none, said(authors(), "From"), said(message.getSubject(), "Subject"), date(), none);
  }

  private @org.jspecify.annotations.Nullable String authors() {
    MailboxList from = message.getFrom();
    List<String> names = new ArrayList<>();
    if (from != null) {
      from.forEach(box -> names.add(box.getName() == null ? box.getAddress() : box.getName()));
    }
    return String.join(", ", names);
  }

  private static Stated<String> said(
      @org.jspecify.annotations.Nullable String value, String header) {
    String tidy = value == null ? "" : SaidText.tidy(value);
    return tidy.isEmpty()
        ? Stated.absent("its header has no " + header)
        : Stated.said(tidy, "header " + header);
  }

  private Stated<Edtf> date() {
    String raw =
        message.getHeader() == null || message.getHeader().getField("Date") == null
            ? ""
            : message.getHeader().getField("Date").getBody();
    String plain = new String(raw.getBytes(US_ASCII), US_ASCII).replaceAll("\\([^)]*\\)", "");
    return plain.isBlank()
        ? Stated.absent("its header has no Date")
        : PublicationTime.stated(plain, "header Date");
  }
}
