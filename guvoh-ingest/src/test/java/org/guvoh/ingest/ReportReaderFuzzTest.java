package org.guvoh.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.guvoh.core.report.Intake;
import org.guvoh.ingest.language.LanguageDetector;
import org.junit.jupiter.api.Test;

/**
 * Whatever comes in, the reader either accepts it with text or refuses it with a code. The seed is
 * fixed and printed with a failure; -Dguvoh.fuzz.seed=N runs another.
 */
class ReportReaderFuzzTest {
  private static final long SEED = Long.getLong("guvoh.fuzz.seed", 20260101L);
  private static final List<String> PAGES =
      List.of("json-ld", "graph", "open-graph-only", "cookie-wall", "several-times", "old-layout");
  private static final List<String> NAMES = List.of("a.txt", "a.html", "a");
  private static final String[] PIECES = {
    "<div>",
    "</p>",
    "<table>",
    "<a href=x>",
    "<!--",
    "-->",
    "<script>",
    "</script>",
    "&#xD800;",
    "<svg>",
    "<template>",
    "<h1>",
    "]]>",
    "\u0000",
    "<time datetime=2020-01-01>",
    "\r",
    "<plaintext>",
    "<script type=application/ld+json>{\"@graph\":[[[",
    "<select><p>",
    "<frameset>",
    "</html>"
  };

  private final ReportReader reader = new ReportReader(new LanguageDetector());
  private final Random random = new Random(SEED);

  @Test
  void randomBytesNeverThrow() {
    for (int i = 0; i < 2_000; i++) {
      byte[] bytes = new byte[random.nextInt(200)];
      random.nextBytes(bytes);
      check(bytes);
    }
  }

  @Test
  void randomBytesWithoutControlsNeverThrow() {
    for (int i = 0; i < 2_000; i++) {
      byte[] bytes = new byte[random.nextInt(120)];
      random.nextBytes(bytes);
      for (int at = 0; at < bytes.length; at++) {
        bytes[at] |= (byte) (bytes[at] >= 0 && bytes[at] < 0x20 ? 0x40 : 0);
      }
      check(bytes);
    }
  }

  @Test
  void cutPagesNeverThrow() throws IOException {
    for (String page : PAGES) {
      byte[] whole = page(page);
      for (int i = 0; i < 60; i++) {
        int from = random.nextInt(3) == 0 ? random.nextInt(whole.length) : 0;
        check(Arrays.copyOfRange(whole, from, from + random.nextInt(whole.length - from + 1)));
      }
    }
  }

  @Test
  void pagesWithStrayPiecesNeverThrow() throws IOException {
    for (String page : PAGES) {
      String whole = new String(page(page), UTF_8);
      for (int i = 0; i < 60; i++) {
        StringBuilder broken = new StringBuilder(whole);
        for (int k = random.nextInt(8); k >= 0; k--) {
          broken.insert(random.nextInt(broken.length()), PIECES[random.nextInt(PIECES.length)]);
        }
        check(broken.toString().getBytes(UTF_8));
      }
    }
  }

  @Test
  void deeplyNestedPagesNeverThrow() {
    for (String tag :
        List.of("<div>", "<b>", "<table><tr><td>", "<ul><li>", "<a href=x>", "<div class=nav>")) {
      check(
          ("<html><body>" + tag.repeat(20_000) + "<p>The bridge was closed at dawn.")
              .getBytes(UTF_8));
    }
    String json =
        "<html><script type='application/ld+json'>"
            + "[".repeat(50_000)
            + "</script><p>The bridge.";
    check(json.getBytes(UTF_8));
    check(
        ("<html><script type='application/ld+json'>" + "{\"@graph\":".repeat(50_000))
            .getBytes(UTF_8));
  }

  @Test
  void randomCutsOfUtf8AreNeverMisread() {
    String text = "Двое ранены — «никто не знает», é à ñ, говорят сторожа моста у реки. 橋";
    byte[] whole = text.getBytes(UTF_8);
    for (int i = 0; i < 2_000; i++) {
      int from = random.nextInt(whole.length);
      byte[] cut = Arrays.copyOfRange(whole, from, from + random.nextInt(whole.length - from + 1));
      check(cut);
      reader
          .read(cut, "a.txt")
          .match(
              accepted -> {
                assertThat(text).contains(accepted.report().revision().text());
                return true;
              },
              refused -> true);
    }
  }

  private void check(byte[] bytes) {
    String name = NAMES.get(random.nextInt(NAMES.size()));
    try {
      Intake intake = reader.read(bytes, name);
      String outcome =
          intake.match(a -> a.report().revision().text().strip(), r -> r.rejected().code());
      assertThat(outcome).isNotBlank();
    } catch (RuntimeException | StackOverflowError e) {
      throw new AssertionError("seed " + SEED + ", " + name + ": " + Arrays.toString(bytes), e);
    }
  }

  private static byte[] page(String name) throws IOException {
    try (InputStream in =
        ReportReaderFuzzTest.class.getResourceAsStream("html/" + name + ".html")) {
      return in.readAllBytes();
    }
  }
}
