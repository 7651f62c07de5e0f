package org.guvoh.bench.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.guvoh.core.report.Rejected;
import org.guvoh.ingest.ReportReader;
import org.guvoh.ingest.language.LanguageDetector;
import org.guvoh.ingest.unpack.Part;
import org.guvoh.ingest.unpack.Receiver;
import org.guvoh.ingest.unpack.Unpacker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of every bad file is what the reference says. */
class BadPileTest {
  private static final Path PAGE = Path.of("docs", "reference", "bad-files.md");
  private static final Pattern ROW = Pattern.compile("\\| `(\\d\\d-[^`]+)` \\| (.*) \\|");
  private static final Pattern CODE = Pattern.compile("`([a-z0-9-]+)`");
  private final ReportReader reader = new ReportReader(new LanguageDetector());
  @TempDir Path folder;

  @Test
  void everyBadFileEndsAsTheReferenceSays() throws IOException {
    assertThat(new BadPile().write(folder)).isGreaterThanOrEqualTo(50);
    Map<String, String> documented = documented();
    Map<String, String> found = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        found.put(file.getFileName().toString(), fate(file));
      }
    }
    assertThat(found).isEqualTo(documented);
  }

  private static Map<String, String> documented() throws IOException {
    Path page = Files.exists(PAGE) ? PAGE : Path.of("..").resolve(PAGE);
    Map<String, String> documented = new TreeMap<>();
    for (String line : Files.readAllLines(page)) {
      Matcher row = ROW.matcher(line);
      if (row.matches()) {
        TreeSet<String> codes = new TreeSet<>();
        CODE.matcher(row.group(2)).results().forEach(code -> codes.add(code.group(1)));
        if (CODE.matcher(row.group(2)).replaceAll("").contains("read")) {
          codes.add("read");
        }
        documented.put(row.group(1), String.join(", ", codes));
      }
    }
    return documented;
  }

  private String fate(Path file) throws IOException {
    TreeSet<String> fates = new TreeSet<>();
    byte[] start;
    try (InputStream in = Files.newInputStream(file)) {
      start = in.readNBytes(Unpacker.beginning());
    }
    if (!Unpacker.isWrapped(start, file.toString())) {
      fates.add(reader.read(file, file.toString()).match(a -> "read", r -> r.rejected().code()));
      return String.join(", ", fates);
    }
    try (InputStream in = Files.newInputStream(file)) {
      Unpacker.unpack(in, file.toString(), receiver(fates));
    }
    return String.join(", ", fates);
  }

  private Receiver receiver(Set<String> fates) {
    return new Receiver() {
      @Override
      public void part(Part part) {
        fates.add(reader.read(part).match(a -> "read", r -> r.rejected().code()));
      }

      @Override
      public void refused(Rejected rejected) {
        fates.addAll(List.of(rejected.code()));
      }
    };
  }
}
