package org.guvoh.app.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.guvoh.store.CaseFile;

/** Another process that holds a case file open for writing until it is ended. */
final class HoldingProcess {
  private static final String READY = "held";

  private HoldingProcess() {}

  static Process start(Path file) throws IOException {
    Process process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-cp",
                    System.getProperty("java.class.path"),
                    HoldingProcess.class.getName(),
                    file.toString()))
            .redirectErrorStream(true)
            .start();
    BufferedReader said =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    String line = said.readLine();
    if (!READY.equals(line)) {
      process.destroyForcibly();
      throw new IOException("the other process said: " + line);
    }
    return process;
  }

  public static void main(String[] arguments) throws InterruptedException {
    try (CaseFile held = CaseFile.open(Path.of(arguments[0]))) {
      System.out.println(held.counts().reports() >= 0 ? READY : "");
      Thread.sleep(120_000);
    }
  }
}
