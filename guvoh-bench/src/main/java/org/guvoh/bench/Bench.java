package org.guvoh.bench;

import java.io.IOException;
import java.nio.file.Path;
import org.guvoh.bench.pile.PileWriter;

/** Entry point of the measurements: {@code pile FOLDER COUNT} writes a pile of reports to read. */
public final class Bench {
  private Bench() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length == 3 && arguments[0].equals("pile")) {
      int written = new PileWriter().write(Path.of(arguments[1]), Integer.parseInt(arguments[2]));
      System.out.println("wrote " + written + " reports to " + arguments[1]);
      return;
    }
    System.err.println("usage: guvoh-bench pile FOLDER COUNT");
    System.exit(2);
  }
}
