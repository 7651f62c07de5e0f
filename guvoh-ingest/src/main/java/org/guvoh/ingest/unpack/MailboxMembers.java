package org.guvoh.ingest.unpack;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.guvoh.core.report.Acquisition.Way;
import org.guvoh.ingest.mail.MailMessage;
import org.guvoh.ingest.refusal.RefusalCode;
import org.guvoh.ingest.refusal.RefusedException;

/**
 * The messages of a mailbox (mbox), and of each message its own text and its attachments.
 *
 * <p>A message is a report with all its bytes, header lines included. Attached text, pages,
 * documents and messages are reports of their own; pictures and the like are passed over.
 */
final class MailboxMembers {
  private static final int DEEPEST_PART = 20;
  private final Unpacker unpacker;

  MailboxMembers(Unpacker unpacker) {
    this.unpacker = unpacker;
  }

  void readMailbox(InputStream in, Unpacker.Member mailbox) throws IOException {
    ByteArrayOutputStream message = new ByteArrayOutputStream();
    int number = 0;
    boolean afterBlank = true;
    byte[] line = line(in);
    while (line.length > 0) {
      if (afterBlank && isSeparator(line)) {
        pass(message, number++, mailbox);
      } else if (message.size() <= Unpacker.MEMBER_LIMIT) {
        message.writeBytes(unquoted(line));
      }
      afterBlank = line.length <= 2 && (line[0] == '\n' || line[0] == '\r');
      line = line(in);
    }
    pass(message, number, mailbox);
  }

  private void pass(ByteArrayOutputStream message, int number, Unpacker.Member mailbox)
      throws IOException {
    byte[] bytes = message.toByteArray();
    message.reset();
    if (bytes.length == 0) {
      return;
    }
    unpacker.budget().member();
    Unpacker.Member member = mailbox.inside(Way.MAIL, "message " + number);
    try {
      readMail(Unpacker.whole(new ByteArrayInputStream(bytes)), member);
    } catch (RefusedException refused) {
      unpacker.receiver().refused(refused.rejected(member.name()));
    }
  }

  void readMail(byte[] bytes, Unpacker.Member member) throws RefusedException {
    unpacker
        .receiver()
        .part(
            Part.of(
                member.name(),
                bytes,
                Part.Kind.MAIL,
                member.acquisition().at(Way.MAIL, member.acquisition().place())));
    attachments(MailMessage.parse(bytes).entity(), member, 0);
  }

  private void attachments(Entity entity, Unpacker.Member member, int depth)
      throws RefusedException {
    Body body = entity.getBody();
    if (depth > DEEPEST_PART) {
      throw RefusedException.whole(
          RefusalCode.ARCHIVE_TOO_DEEP, "its parts are nested " + depth + " deep");
    }
    if (body instanceof Multipart multipart) {
      for (Entity part : multipart.getBodyParts()) {
        attachments(part, member, depth + 1);
      }
    } else if (MailMessage.isAttachment(entity)) {
      attachment(entity, member);
    }
  }

  private void attachment(Entity entity, Unpacker.Member member) {
    String name = entity.getFilename() == null ? "attachment" : entity.getFilename();
    Unpacker.Member inner = member.inside(Way.MAIL, name);
    try {
      byte[] bytes = bytes(entity.getBody());
      unpacker.open(new ByteArrayInputStream(bytes), inner);
    } catch (IOException e) {
      unpacker
          .receiver()
          .refused(
              RefusalCode.ARCHIVE_DAMAGED.rejected(
                  inner.name(), RefusedException.WHOLE_FILE, "it cannot be decoded"));
    }
  }

  private static byte[] bytes(Body body) throws IOException {
    if (body instanceof SingleBody single) {
      try (InputStream in = single.getInputStream()) {
        return in.readNBytes(Unpacker.MEMBER_LIMIT + 1);
      }
    }
    return MailMessage.bytes(body);
  }

  private static boolean isSeparator(byte[] line) {
    String text = new String(line, 0, Math.min(line.length, 200), ISO_8859_1);
    return text.startsWith("From ") && text.matches("(?s)From .*\\d{1,2}:\\d{2}.*\\d{4}.*");
  }

  private static byte[] unquoted(byte[] line) {
    String start = new String(line, 0, Math.min(line.length, 40), ISO_8859_1);
    return start.matches("(?s)>+From .*")
        ? java.util.Arrays.copyOfRange(line, 1, line.length)
        : line;
  }

  /** The next line with its end, at most a member long; empty at the end. */
  private static byte[] line(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(128);
    int next = in.read();
    while (next >= 0) {
      if (line.size() < Unpacker.MEMBER_LIMIT) {
        line.write(next);
      }
      if (next == '\n') {
        break;
      }
      next = in.read();
    }
    return line.toByteArray();
  }
}
