package org.guvoh.ingest.unpack;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.guvoh.core.report.Acquisition;
import org.guvoh.core.report.Acquisition.Way;
import org.guvoh.ingest.refusal.RefusalCode;
import org.guvoh.ingest.refusal.RefusedException;

/**
 * Takes apart what holds several reports: ZIP, gzip and tar archives, WARC and WACZ web archives,
 * mailboxes and mails, feeds, JSON lines; nested ones up to {@value #DEEPEST} levels.
 *
 * <p>Reads once from front to back in bounded memory: one member at a time, at most {@link
 * #MEMBER_LIMIT} of it. A damaged member costs itself and, where the form cannot be followed any
 * more, what stands behind it; both are refused with their reason. Not safe for several threads.
 */
public final class Unpacker {
  /** Most bytes of one member: 16 MiB, the limit for one report. */
  public static final int MEMBER_LIMIT = 16 << 20;

  static final int DEEPEST = 5;

  private final Receiver receiver;
  private final Budget budget = new Budget();

  private Unpacker(Receiver receiver) {
    this.receiver = receiver;
  }

  /** Whether something that begins so holds several reports, or one in a wrapping. */
  public static boolean isWrapped(byte[] start, String name) {
    return Wrapping.of(start, name) != Wrapping.NONE;
  }

  /** How many bytes of the beginning {@link #isWrapped} wants. */
  public static int beginning() {
    return Wrapping.BEGINNING;
  }

  /** Passes on every part of the input; closes nothing. */
  public static void unpack(InputStream in, String name, Receiver receiver) {
    Unpacker unpacker = new Unpacker(receiver);
    unpacker.open(
        unpacker.budget.packed(in), new Member(name, Acquisition.of(Way.FILE, name, ""), 0));
  }

  /** One input at some depth. */
  record Member(String name, Acquisition acquisition, int depth) {
    Member inside(Way way, String member) {
      String inner = depth == 0 ? member : acquisition.place() + "!" + member;
      return new Member(name + "!" + member, acquisition.at(way, inner), depth + 1);
    }

    Member found(Acquisition other) {
      return new Member(name, other, depth);
    }
  }

  Receiver receiver() {
    return receiver;
  }

  Budget budget() {
    return budget;
  }

  /** Takes an input apart, or passes it on as one part. */
  void open(InputStream stream, Member member) {
    try {
      BufferedInputStream in = new BufferedInputStream(stream, Wrapping.BEGINNING);
      in.mark(Wrapping.BEGINNING);
      byte[] start = in.readNBytes(Wrapping.BEGINNING - 1);
      in.reset();
      Wrapping wrapping = Wrapping.of(start, member.name());
      if (wrapping != Wrapping.NONE && member.depth() > DEEPEST) {
        throw RefusedException.whole(
            RefusalCode.ARCHIVE_TOO_DEEP, "it lies " + member.depth() + " archives deep");
      }
      unpack(wrapping, in, member);
    } catch (RefusedException refused) {
      receiver.refused(refused.rejected(member.name()));
    } catch (Budget.Exceeded exceeded) {
      refuse(member, RefusalCode.ARCHIVE_TOO_LARGE, String.valueOf(exceeded.getMessage()));
    } catch (EOFException | ZipException damaged) {
      refuse(
          member,
          RefusalCode.ARCHIVE_DAMAGED,
          "it is cut off or damaged; what came before is read (" + damaged.getMessage() + ")");
    } catch (IOException | IllegalArgumentException e) {
      refuse(
          member,
          RefusalCode.ARCHIVE_DAMAGED,
          "it cannot be followed any further (" + e.getMessage() + ")");
    }
  }

  private void unpack(Wrapping wrapping, InputStream in, Member member)
      throws IOException, RefusedException {
    switch (wrapping) {
      case ZIP -> new ZipMembers(this).read(in, member);
      case GZIP -> open(budget.unpacked(new GZIPInputStream(in)), ungzipped(member));
      case TAR -> new TarMembers(this).read(in, member);
      case WARC -> new WarcMembers(this).read(in, member);
      case MBOX -> new MailboxMembers(this).readMailbox(in, member);
      case MAIL -> new MailboxMembers(this).readMail(whole(in), member);
      case FEED -> new FeedMembers(this).read(whole(in), member);
      case JSON_LINES -> new JsonMembers(this).read(in, member);
      case NONE ->
          receiver.part(
              Part.of(member.name(), whole(in), Part.Kind.BY_CONTENT, member.acquisition()));
    }
  }

  private static Member ungzipped(Member member) {
    String name = member.name();
    String inner = name.replaceFirst("(?i)\\.gz$", "").replaceFirst("(?i)\\.tgz$", ".tar");
    return new Member(
        inner.equals(name) ? name + "!" : inner, member.acquisition(), member.depth() + 1);
  }

  /** All of a member that must be held whole. */
  static byte[] whole(InputStream in) throws IOException, RefusedException {
    byte[] bytes = in.readNBytes(MEMBER_LIMIT + 1);
    if (bytes.length > MEMBER_LIMIT) {
      throw RefusedException.whole(
          RefusalCode.TOO_LARGE,
          "it has more than " + (MEMBER_LIMIT >> 20) + " MiB, the limit for one report");
    }
    return bytes;
  }

  private void refuse(Member member, RefusalCode code, String reason) {
    receiver.refused(code.rejected(member.name(), RefusedException.WHOLE_FILE, reason));
  }
}
