package org.guvoh.bench.cli;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.guvoh.bench.pile.SyntheticLedger;
import org.guvoh.incidents.IncidentAnalysis;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures how the time of resolution grows with the number of reports. */
@Command(
    name = "resolution",
    mixinStandardHelpOptions = true,
    description =
        "Resolves made-up reports into incidents: CPU seconds by number of reports, and how often"
            + " the time doubles or more when the reports do.")
final class ResolutionCommand implements Callable<Integer> {
  private static final double NANOS = 1e9;
  private final PrintStream out;

  @Option(
      names = "--reports",
      split = ",",
      paramLabel = "N",
      defaultValue = "25000,50000,100000,200000",
      description = "Numbers of reports, each twice the one before.")
  private List<Integer> sizes = List.of();

  ResolutionCommand(PrintStream out) {
    this.out = out;
  }

  @Override
  public Integer call() {
    seconds(sizes.get(0));
    double before = 0;
    for (int size : sizes) {
      double seconds = seconds(size);
      String ratio =
          before == 0 ? "" : String.format(Locale.ROOT, ", %.2f times the half", seconds / before);
      out.printf(Locale.ROOT, "%d reports: %.2f CPU-s%s%n", size, seconds, ratio);
      before = seconds;
    }
    return BenchExit.OK;
  }

  /** CPU time of this thread, so that what else runs on the machine does not count. */
  private static double seconds(int reports) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long began = threads.getCurrentThreadCpuTime();
    new IncidentAnalysis().analyse(new SyntheticLedger(reports));
    return (threads.getCurrentThreadCpuTime() - began) / NANOS;
  }
}
