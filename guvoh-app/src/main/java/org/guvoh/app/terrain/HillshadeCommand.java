package org.guvoh.app.terrain;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.guvoh.terrain.elevation.ElevationGrid;
import org.guvoh.terrain.picture.Hillshade;
import org.guvoh.terrain.picture.PngWriter;
import org.guvoh.terrain.tiles.ElevationFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code guvoh terrain hillshade}: one elevation file as shaded relief. */
@Command(
    name = "hillshade",
    mixinStandardHelpOptions = true,
    description = "Draws an elevation file as shaded relief. Voids are magenta.")
final class HillshadeCommand implements Callable<Integer> {
  private final PrintStream out;

  @Parameters(paramLabel = "FILE", description = "The elevation file.")
  private Path file = Path.of(".");

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE.png",
      description = "Where to write (default: ${DEFAULT-VALUE}).")
  private Path picture = Path.of("hillshade.png");

  @Option(
      names = "--most-pixels",
      description = "Longest side of the picture (default: ${DEFAULT-VALUE}).")
  private int mostPixels = 1600;

  HillshadeCommand(PrintStream out) {
    this.out = out;
  }

  @Override
  public Integer call() {
    ElevationGrid grid = ElevationFiles.read(file);
    try {
      PngWriter.write(Hillshade.draw(grid, Hillshade.thinning(grid.frame(), mostPixels)), picture);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + picture, e);
    }
    out.println("Wrote " + picture);
    return 0;
  }
}
