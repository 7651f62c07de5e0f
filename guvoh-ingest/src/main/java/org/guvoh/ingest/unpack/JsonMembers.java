package org.guvoh.ingest.unpack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.guvoh.core.report.Acquisition.Way;
import org.guvoh.ingest.json.JsonReport;
import org.guvoh.ingest.refusal.RefusalCode;
import org.guvoh.ingest.refusal.RefusedException;

/** One report a line of JSON, or one JSON value that is a report or a list of them. */
final class JsonMembers {
  private final Unpacker unpacker;

  JsonMembers(Unpacker unpacker) {
    this.unpacker = unpacker;
  }

  void read(InputStream in, Unpacker.Member member) throws IOException, RefusedException {
    byte[] line = line(in);
    if (!JsonReport.isWhole(line)) {
      whole(line, in, member);
      return;
    }
    int number = 1;
    while (line.length > 0 || in.available() > 0) {
      pass(line, "line " + number++, member);
      line = line(in);
    }
  }

  /** A value over several lines. */
  private void whole(byte[] start, InputStream in, Unpacker.Member member)
      throws IOException, RefusedException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(start);
    all.write('\n');
    byte[] rest = in.readNBytes(Unpacker.MEMBER_LIMIT + 1);
    all.writeBytes(rest);
    if (all.size() > Unpacker.MEMBER_LIMIT) {
      throw RefusedException.whole(
          RefusalCode.TOO_LARGE, "it is one JSON value of more than 16 MiB; use a line for each");
    }
    int number = 1;
    for (byte[] value : JsonReport.values(all.toByteArray())) {
      pass(value, "value " + number++, member);
    }
  }

  private void pass(byte[] value, String place, Unpacker.Member member) throws IOException {
    if (new String(value, java.nio.charset.StandardCharsets.ISO_8859_1).isBlank()) {
      return;
    }
    unpacker.budget().member();
    Unpacker.Member inner = member.inside(Way.JSON_LINES, place);
    if (value.length > Unpacker.MEMBER_LIMIT) {
      unpacker
          .receiver()
          .refused(
              RefusalCode.TOO_LARGE.rejected(
                  inner.name(), RefusedException.WHOLE_FILE, "it has more than 16 MiB"));
    } else {
      unpacker
          .receiver()
          .part(Part.of(inner.name(), value, Part.Kind.JSON_OBJECT, inner.acquisition()));
    }
  }

  /** The next line without its end; one byte too long where it is longer than a member may be. */
  private static byte[] line(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(1024);
    int next = in.read();
    while (next >= 0 && next != '\n') {
      if (next != '\r' && line.size() <= Unpacker.MEMBER_LIMIT) {
        line.write(next);
      }
      next = in.read();
    }
    return line.toByteArray();
  }
}
