package org.guvoh.bench.terrain;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.guvoh.terrain.Workers;
import org.guvoh.terrain.elevation.CoordinateSystem.UniversalTransverseMercator;
import org.guvoh.terrain.elevation.ElevationGrid;
import org.guvoh.terrain.elevation.GridFrame;
import org.guvoh.terrain.export.GeoTiffWriter;
import org.guvoh.terrain.sight.ElevationErrorModel;
import org.guvoh.terrain.sight.ProbableViewshed;
import org.guvoh.terrain.sight.Viewpoint;
import org.guvoh.terrain.sight.Viewshed;
import org.guvoh.terrain.sight.ViewshedRequest;
import org.guvoh.terrain.synthetic.SyntheticTerrain;
import org.guvoh.terrain.tiles.ElevationFiles;

/**
 * What the terrain measurements run as whole processes: {@code synthetic OUT}, {@code viewshed IN
 * COLUMN ROW RANGE OUT}, {@code draws IN COLUMN ROW RANGE COUNT}, {@code read IN RAW} (against
 * little-endian floats by another reader).
 */
public final class TerrainBench {
  private TerrainBench() {}

  public static void main(String[] arguments) throws IOException {
    switch (arguments[0]) {
      case "synthetic" -> synthetic(Path.of(arguments[1]));
      case "viewshed" -> viewshed(arguments);
      case "draws" -> draws(arguments);
      case "read" -> read(Path.of(arguments[1]), Path.of(arguments[2]));
      default -> throw new IllegalArgumentException("synthetic, viewshed, draws or read");
    }
  }

  private static void synthetic(Path out) throws IOException {
    GridFrame frame =
        new GridFrame(
            3601, 3601, 300_015, 4_208_015, 30, 30, new UniversalTransverseMercator(42, true));
    GeoTiffWriter.write(SyntheticTerrain.generate(frame, 42, 3_200), out);
  }

  private static ViewshedRequest request(String[] arguments) {
    int column = Integer.parseInt(arguments[2]);
    int row = Integer.parseInt(arguments[3]);
    double range = Double.parseDouble(arguments[4]);
    return ViewshedRequest.of(new Viewpoint(row, column, 10), 1.7, range);
  }

  private static void viewshed(String[] arguments) throws IOException {
    ElevationGrid grid = ElevationFiles.read(Path.of(arguments[1]));
    GeoTiffWriter.write(Viewshed.compute(grid, request(arguments)), Path.of(arguments[5]));
  }

  private static void draws(String[] arguments) {
    ElevationGrid grid = ElevationFiles.read(Path.of(arguments[1]));
    int count = Integer.parseInt(arguments[5]);
    double cpu = processSeconds();
    long start = System.nanoTime();
    ProbableViewshed.compute(
        grid, request(arguments), ElevationErrorModel.SRTM, count, 1, new SharedThreads());
    print(
        "draws %d: wall %.2f s, CPU %.2f s%n",
        count, (System.nanoTime() - start) / 1e9, processSeconds() - cpu);
  }

  private static void read(Path file, Path raw) throws IOException {
    double cpu = processSeconds();
    ElevationGrid grid = ElevationFiles.read(file);
    print(
        "first read: CPU %.3f s since start of process, %.3f s for the read%n",
        processSeconds(), processSeconds() - cpu);
    for (int i = 0; i < 5; i++) {
      cpu = processSeconds();
      ElevationFiles.read(file);
      print("read again: CPU %.3f s%n", processSeconds() - cpu);
    }
    print(
        "cells %d, differing from the other reader %d%n",
        grid.samples().length, differences(grid, raw));
  }

  private static int differences(ElevationGrid grid, Path raw) throws IOException {
    try (FileChannel channel = FileChannel.open(raw)) {
      ByteBuffer bytes =
          channel
              .map(FileChannel.MapMode.READ_ONLY, 0, channel.size())
              .order(ByteOrder.LITTLE_ENDIAN);
      int differences = 0;
      for (float height : grid.samples()) {
        float other = bytes.getFloat();
        differences += Float.compare(height, other) == 0 ? 0 : 1;
      }
      return differences;
    }
  }

  private static double processSeconds() {
    var system =
        (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    return system.getProcessCpuTime() / 1e9;
  }

  private static void print(String format, Object... values) {
    System.out.printf(Locale.ROOT, format, values);
  }

  /** The platform's shared threads; enough for a measurement. */
  private static final class SharedThreads implements Workers {
    @Override
    public int count() {
      return Runtime.getRuntime().availableProcessors();
    }

    @Override
    public void forEach(int tasks, IntConsumer task) {
      IntStream.range(0, tasks).parallel().forEach(task);
    }
  }
}
