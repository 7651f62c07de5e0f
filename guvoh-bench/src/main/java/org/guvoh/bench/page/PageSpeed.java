package org.guvoh.bench.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.guvoh.ingest.ReportReader;
import org.guvoh.ingest.language.LanguageDetector;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * How many megabytes of web pages one core reads in a second of its own time: the pages of the set
 * as they are, nearly all text, and with forty kilobytes of style and script each, as saved pages
 * have.
 */
@Command(
    name = "page-speed",
    mixinStandardHelpOptions = true,
    description = "Measures megabytes of HTML per processor second, main text and language.")
public final class PageSpeed implements Callable<Integer> {
  private static final long WARM_NANOS = 4_000_000_000L;
  private static final long MEASURED_NANOS = 5_000_000_000L;
  private final PrintStream out;

  @Parameters(arity = "0..1", paramLabel = "FOLDER", description = "A folder of the set pages.")
  private Path folder = Path.of("guvoh-bench/pages/dev");

  public PageSpeed(PrintStream out) {
    this.out = out;
  }

  @Override
  public Integer call() throws IOException {
    List<byte[]> plain = new ArrayList<>();
    List<byte[]> saved = new ArrayList<>();
    String script = "var a={\"k\":[1,2,3],\"v\":\"x<y\"};function f(b){return b<2?a:f(b-1)}\n";
    String style = ".c0{margin:0 auto;padding:4px}.c0>a:hover{color:#123}\n";
    for (PageSet.Case one : PageSet.cases(folder)) {
      String html = one.page().html();
      plain.add(html.getBytes(UTF_8));
      String ballast =
          "<style>" + style.repeat(300) + "</style><script>" + script.repeat(370) + "</script>";
      saved.add(html.replaceFirst("(?i)</head>", ballast + "</head>").getBytes(UTF_8));
    }
    ReportReader reader = new ReportReader(new LanguageDetector());
    report("pages of text alone", reader, plain);
    report("pages with style and script", reader, saved);
    return 0;
  }

  private void report(String what, ReportReader reader, List<byte[]> pages) {
    run(reader, pages, WARM_NANOS);
    double[] measured = run(reader, pages, MEASURED_NANOS);
    out.printf(
        Locale.ROOT,
        "%s: %.1f MB a second and core (%.0f kB a page)%n",
        what,
        measured[0] / 1e6 / measured[1],
        pages.stream().mapToInt(page -> page.length).average().orElse(0) / 1e3);
  }

  private static double[] run(ReportReader reader, List<byte[]> pages, long nanos) {
    long began = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    long bytes = 0;
    long now = began;
    while (now - began < nanos) {
      for (byte[] page : pages) {
        reader.read(page, "page.html").match(accepted -> true, refused -> false);
        bytes += page.length;
      }
      now = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
    return new double[] {bytes, (now - began) / 1e9};
  }
}
