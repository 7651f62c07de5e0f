package org.guvoh.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.guvoh.bench.cli.BenchCommandLine;

/** Entry point of the measurements. */
public final class Bench {
  private Bench() {}

  public static void main(String[] arguments) {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
    PrintStream err =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    int exit = BenchCommandLine.run(out, err, arguments);
    out.flush();
    System.exit(exit);
  }
}
