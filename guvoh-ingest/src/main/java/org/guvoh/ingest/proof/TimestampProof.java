package org.guvoh.ingest.proof;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guvoh.core.report.Payload;
import org.guvoh.core.report.Proof;
import org.guvoh.ingest.refusal.RefusalCode;
import org.guvoh.ingest.refusal.RefusedException;

/**
 * Reads which digest a timestamp file is the proof of: OpenTimestamps ({@code .ots}, SHA-256) and
 * RFC 3161 responses or tokens ({@code .tsr}, {@code .tst}), of which the time is read, too.
 *
 * <p>Limit: signatures, certificates and the paths to a block chain are not checked; that takes
 * {@code openssl ts -verify} or {@code ots verify}.
 */
public final class TimestampProof {
  private static final byte[] OPEN_TIMESTAMPS =
      HexFormat.of().parseHex("004f70656e54696d657374616d7073000050726f6f6600bf89e2e884e89294");
  private static final byte[] INFO = HexFormat.of().parseHex("060b2a864886f70d0109100104");
  private static final int SHA_256 = 8;
  private static final int DIGEST_BYTES = 32;
  private static final Pattern TIME =
      Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(\\d{2})(\\d{2})(\\d{2})(?:[.,]\\d+)?Z");

  private TimestampProof() {}

  /** Whether something that begins so is a timestamp file. */
  public static boolean isOne(byte[] start) {
    return startsWith(start, OPEN_TIMESTAMPS)
        || (start.length > 40 && start[0] == 0x30 && indexOf(start, INFO) >= 0);
  }

  public static Proof read(byte[] bytes, String file) throws RefusedException {
    try {
      return startsWith(bytes, OPEN_TIMESTAMPS) ? open(bytes, file) : response(bytes, file);
    } catch (IndexOutOfBoundsException cut) {
      throw damaged("it is cut off");
    }
  }

  private static Proof open(byte[] bytes, String file) throws RefusedException {
    int at = OPEN_TIMESTAMPS.length;
    if (bytes[at] != 1 || bytes[at + 1] != SHA_256) {
      throw damaged("it is of a version or a digest other than SHA-256, which is not read");
    }
    byte[] digest = slice(bytes, at + 2, DIGEST_BYTES);
    return proof(Proof.Kind.OPEN_TIMESTAMPS, digest, "", file, bytes);
  }

  /** TSTInfo: version, policy, imprint (algorithm, digest), serial number, time. */
  private static Proof response(byte[] bytes, String file) throws RefusedException {
    Der content = new Der(bytes, indexOf(bytes, INFO) + INFO.length, bytes.length);
    Der info = content.enter(0xA0).enter(0x04).enter(0x30);
    info.skip(0x02);
    info.skip(0x06);
    Der imprint = info.enter(0x30);
    imprint.skip(0x30);
    byte[] digest = imprint.value(0x04);
    info.skip(0x02);
    return proof(
        Proof.Kind.RFC_3161, digest, time(new String(info.value(0x18), US_ASCII)), file, bytes);
  }

  private static Proof proof(
      Proof.Kind kind, byte[] digest, String asserted, String file, byte[] bytes) {
    return new Proof(kind, HexFormat.of().formatHex(digest), asserted, file, Payload.of(bytes));
  }

  private static String time(String generalized) throws RefusedException {
    Matcher time = TIME.matcher(generalized);
    if (!time.matches()) {
      throw damaged("its time cannot be read");
    }
    return time.replaceAll("$1-$2-$3T$4:$5:$6Z");
  }

  private static boolean startsWith(byte[] bytes, byte[] start) {
    return bytes.length >= start.length
        && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
  }

  private static int indexOf(byte[] bytes, byte[] wanted) {
    for (int i = 0; i + wanted.length <= bytes.length; i++) {
      if (Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
        return i;
      }
    }
    return -1;
  }

  private static byte[] slice(byte[] bytes, int from, int length) {
    if (length < 0 || from + length > bytes.length) {
      throw new IndexOutOfBoundsException();
    }
    return Arrays.copyOfRange(bytes, from, from + length);
  }

  private static RefusedException damaged(String reason) {
    return RefusedException.whole(
        RefusalCode.PROOF_DAMAGED, "the timestamp cannot be read: " + reason);
  }

  /** Values of ASN.1 in their distinguished encoding (X.690), one after the other. */
  private static final class Der {
    private final byte[] bytes;
    private final int end;
    private int at;

    Der(byte[] bytes, int at, int end) {
      this.bytes = bytes;
      this.at = at;
      this.end = end;
    }

    Der enter(int tag) throws RefusedException {
      int length = header(tag);
      Der inner = new Der(bytes, at, at + length);
      at += length;
      return inner;
    }

    void skip(int tag) throws RefusedException {
      int length = header(tag); // reads on before the value is stepped over
      at += length;
    }

    byte[] value(int tag) throws RefusedException {
      int length = header(tag);
      at += length;
      return slice(bytes, at - length, length);
    }

    private int header(int tag) throws RefusedException {
      if (at >= end || (bytes[at++] & 0xFF) != tag) {
        throw damaged("its parts are not in their order");
      }
      int length = bytes[at++] & 0xFF;
      if (length > 0x80) {
        int octets = length & 0x7F;
        if (octets > 3) {
          throw damaged("a part is longer than the file");
        }
        length = 0;
        for (int i = 0; i < octets; i++) {
          length = length << 8 | (bytes[at++] & 0xFF);
        }
      }
      if (length == 0x80 || at + length > end) {
        throw damaged("a part is longer than the file");
      }
      return length;
    }
  }
}
