package org.guvoh.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Another Java process that runs {@link ChildProgram} on a case file. */
final class Child implements AutoCloseable {
  private final Process process;
  private final BufferedReader output;

  private Child(Process process) {
    this.process = process;
    this.output =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  static Child start(String heap, String task, Path file, int number) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add(heap);
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(ChildProgram.class.getName());
    command.add(task);
    command.add(file.toString());
    command.add(Integer.toString(number));
    return new Child(new ProcessBuilder(command).redirectErrorStream(true).start());
  }

  /** The next line the program prints; waits for it. */
  String line() throws IOException {
    String line = output.readLine();
    return line == null ? "(ended)" : line;
  }

  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor(30, TimeUnit.SECONDS);
  }

  int exitCode() throws InterruptedException {
    process.waitFor(120, TimeUnit.SECONDS);
    return process.exitValue();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
