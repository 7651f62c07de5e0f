package org.guvoh.ingest.unpack;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.guvoh.core.report.Rejected;
import org.guvoh.core.report.Report;
import org.guvoh.ingest.ReportReader;
import org.guvoh.ingest.language.LanguageDetector;

/** What unpacking found, and archives to unpack. */
final class Collected implements Receiver {
  private static final ReportReader READER = new ReportReader(new LanguageDetector());
  final List<Part> parts = new ArrayList<>();
  final List<Rejected> refused = new ArrayList<>();

  static Collected of(byte[] bytes, String name) {
    Collected collected = new Collected();
    Unpacker.unpack(new ByteArrayInputStream(bytes), name, collected);
    return collected;
  }

  @Override
  public void part(Part part) {
    parts.add(part);
  }

  @Override
  public void refused(Rejected rejected) {
    refused.add(rejected);
  }

  List<String> names() {
    return parts.stream().map(Part::name).toList();
  }

  List<String> codes() {
    return refused.stream().map(Rejected::code).toList();
  }

  /** The report of a part that is read. */
  Report report(int part) {
    return READER
        .read(parts.get(part))
        .match(
            accepted -> accepted.report(),
            refusal -> {
              throw new AssertionError(refusal.rejected().message());
            });
  }

  /** The code with which a part is refused. */
  String refusal(int part) {
    return READER
        .read(parts.get(part))
        .match(accepted -> "accepted", refusal -> refusal.rejected().code());
  }

  String text(int part) {
    return report(part).revision().text();
  }

  static byte[] zip(Map<String, byte[]> members) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> member : members.entrySet()) {
        zip.putNextEntry(new ZipEntry(member.getKey()));
        zip.write(member.getValue());
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }
}
