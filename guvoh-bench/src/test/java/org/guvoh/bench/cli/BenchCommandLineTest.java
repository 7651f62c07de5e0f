package org.guvoh.bench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchCommandLineTest {
  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  private int run(String... arguments) {
    PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    return BenchCommandLine.run(stream, stream, arguments);
  }

  private String printed() {
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void aMissingSetIsSaidAndSkipped() {
    assertThat(run("timeml", folder.resolve("none").toString(), "--engine", "none"))
        .isEqualTo(BenchExit.SKIPPED);
    assertThat(printed()).contains("SKIPPED");
  }

  @Test
  void aSetIsScoredWithItsMistakesAndItsFigures() throws IOException {
    Path file = folder.resolve("x.tml");
    Files.writeString(
        file,
        "<TimeML><TEXT>It burned <TIMEX3 type=\"DATE\" value=\"2031-11-07\">on Friday</TIMEX3>.</TEXT></TimeML>");
    Path json = folder.resolve("figures.json");
    assertThat(
            run(
                "timeml",
                file.toString(),
                "--engine",
                "none",
                "--errors",
                "5",
                "--json",
                json.toString()))
        .isEqualTo(BenchExit.OK);
    assertThat(printed()).contains("relaxed span", "missed: on WEEKDAY", "⟦on Friday⟧");
    assertThat(Files.readString(json)).contains("\"measure\":\"relaxed span\"");
  }

  @Test
  void anUnknownSetOrEngineIsAnError() {
    assertThat(run("horoscope", "x")).isEqualTo(BenchExit.USAGE);
    assertThat(run("timeml", folder.toString(), "--engine", "oracle")).isEqualTo(BenchExit.FAILED);
    assertThat(printed()).contains("there are current, none, records:FILE and sheets:FOLDER");
  }

  @Test
  void withoutACommandItSaysWhatThereIs() {
    assertThat(run()).isEqualTo(BenchExit.OK);
    assertThat(printed()).contains("gold", "muc", "all", "check-gold");
  }
}
