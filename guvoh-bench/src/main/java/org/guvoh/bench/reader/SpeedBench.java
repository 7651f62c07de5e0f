package org.guvoh.bench.reader;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.guvoh.core.text.AnnotatedText;
import org.guvoh.core.text.NameLexicon;
import org.guvoh.core.text.TextRevision;
import org.guvoh.language.LanguageReader;
import org.guvoh.language.SentenceParser;

/**
 * CPU seconds per 1,000 tokens over real reports on one thread: {@code <reports.jsonl.gz>
 * <documents>}; load time, and resident memory where the system tells it.
 *
 * <p>CPU time is that of the whole process (compiler and collector included), after one warm-up
 * document.
 */
public final class SpeedBench {
  private SpeedBench() {}

  public static void main(String[] arguments) throws IOException {
    List<String> texts = Reports.texts(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
    long begin = System.nanoTime();
    try (SentenceParser parser = Parser.open()) {
      print("load %.2f s", (System.nanoTime() - begin) / 1e9);
      LanguageReader reader = new LanguageReader(parser);
      reader.read(TextRevision.of(texts.get(0)), NameLexicon.empty());
      OperatingSystemMXBean system =
          ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
      long cpu = system.getProcessCpuTime();
      long wall = System.nanoTime();
      long tokens = 0;
      for (String text : texts) {
        AnnotatedText read = reader.read(TextRevision.of(text), NameLexicon.empty());
        tokens += read.sentences().stream().mapToLong(s -> s.tokens().size()).sum();
      }
      double cpuSeconds = (system.getProcessCpuTime() - cpu) / 1e9;
      print("documents %d, tokens %d", texts.size(), tokens);
      print("wall %.1f s, CPU %.1f s", (System.nanoTime() - wall) / 1e9, cpuSeconds);
      print("CPU seconds per 1,000 tokens %.3f", 1000 * cpuSeconds / tokens);
      printResident();
    }
  }

  private static void printResident() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (Files.exists(status)) {
      Files.readAllLines(status).stream()
          .filter(line -> line.startsWith("VmHWM"))
          .forEach(System.out::println);
    }
  }

  private static void print(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
