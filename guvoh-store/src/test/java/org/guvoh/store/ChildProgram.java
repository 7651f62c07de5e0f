package org.guvoh.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** What the other process does with a case file. */
final class ChildProgram {
  private ChildProgram() {}

  public static void main(String[] arguments) throws IOException {
    Path path = Path.of(arguments[1]);
    int number = Integer.parseInt(arguments[2]);
    switch (arguments[0]) {
      case "append" -> append(path, number);
      case "hold" -> hold(path);
      case "read" -> read(path);
      default -> throw new IllegalArgumentException(arguments[0]);
    }
  }

  // Prints the number of each batch once it is stored.
  private static void append(Path path, int batches) {
    try (CaseFile file = CaseFile.open(path)) {
      for (int batch = 0; batch < batches; batch++) {
        file.append(Samples.entries(batch * 10, batch * 10 + 10));
        say("stored " + (batch + 1));
      }
    }
  }

  private static void hold(Path path) throws IOException {
    try (CaseFile file = CaseFile.open(path)) {
      file.append(List.of(Samples.entry(0)));
      say("holding");
      say("told to end by " + System.in.read());
    }
  }

  private static void read(Path path) {
    int[] records = {0};
    try (CaseFile file = CaseFile.openForReading(path)) {
      file.forEachRecord(record -> records[0]++);
    }
    say("read " + records[0]);
  }

  private static void say(String line) {
    System.out.println(line);
    System.out.flush();
  }
}
