package org.guvoh.bench.terrain;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.guvoh.terrain.elevation.CoordinateSystem.PlaneMetres;
import org.guvoh.terrain.elevation.ElevationGrid;
import org.guvoh.terrain.elevation.GridFrame;
import org.guvoh.terrain.sight.Viewpoint;
import org.guvoh.terrain.sight.Viewshed;
import org.guvoh.terrain.sight.ViewshedRequest;
import org.guvoh.terrain.tiles.ElevationFiles;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One viewshed on heights in memory, on one thread: wall time as JMH takes it, and the thread's CPU
 * time per call as the counter {@code cpuMilliseconds} over {@code calls}. Includes cutting the
 * window, marking the range and the result.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 8, time = 2)
@Measurement(iterations = 8, time = 2)
@Fork(1)
public class ViewshedBenchmark {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** {@code file:column:row:rangeMetres}. */
  @Param({"real.tif:1306:1861:20000"})
  public String scene = "";

  private ElevationGrid grid =
      ElevationGrid.of(new GridFrame(1, 1, 0, 0, 1, 1, new PlaneMetres()), new float[1]);
  private ViewshedRequest request = ViewshedRequest.of(new Viewpoint(0, 0, 0), 0, 1);

  /** Thread CPU time, summed over the calls of an iteration. */
  @AuxCounters(AuxCounters.Type.EVENTS)
  @State(Scope.Thread)
  public static class Cpu {
    public double cpuMilliseconds;
    public long calls;

    @Setup(Level.Iteration)
    public void clear() {
      cpuMilliseconds = 0;
      calls = 0;
    }
  }

  @Setup
  public void load() {
    String[] parts = scene.split(":", -1);
    grid = ElevationFiles.read(Path.of(parts[0]));
    Viewpoint post = new Viewpoint(Integer.parseInt(parts[2]), Integer.parseInt(parts[1]), 10);
    request = ViewshedRequest.of(post, 1.7, Double.parseDouble(parts[3]));
  }

  @Benchmark
  public Viewshed viewshed(Cpu cpu) {
    long start = THREADS.getCurrentThreadCpuTime();
    Viewshed viewshed = Viewshed.compute(grid, request);
    cpu.cpuMilliseconds += (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
    cpu.calls++;
    return viewshed;
  }
}
