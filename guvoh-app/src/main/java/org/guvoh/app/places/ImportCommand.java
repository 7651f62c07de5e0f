package org.guvoh.app.places;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guvoh.names.gazetteer.GazetteerFolder;
import org.guvoh.names.gazetteer.GazetteerImport;
import org.guvoh.names.gazetteer.source.ImportProblem;
import org.guvoh.names.gazetteer.source.PlaceFormat;
import org.guvoh.names.gazetteer.source.PlaceFormats;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code guvoh gazetteer import}: packs a gazetteer of the user's beside the bundled one. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description = {
      "Reads a gazetteer, plain or gzipped, and keeps it beside the bundled one.",
      "Formats: geonames (country dump), geonames-alternates (further names), gns (NGA country"
          + " file), whosonfirst-tsv, geojson, geopackage, csv."
    })
final class ImportCommand implements Callable<Integer> {
  private static final int REFUSED_SOME = 1;
  private static final int NOTHING_READ = 3;

  private final PrintStream out;
  private final PrintStream err;
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "FILE", description = "The file.")
  private Path file = Path.of("");

  @Option(names = "--format", required = true, description = "How it is written.")
  private String format = "";

  @Option(
      names = "--name",
      description = "What to call it: small letters, digits, hyphens. Default: the file's name.")
  private String name = "";

  ImportCommand(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() throws IOException {
    PlaceFormat chosen =
        formats()
            .filter(one -> one.name().equals(format))
            .findFirst()
            .orElseThrow(
                () -> misused("No format " + format + "; there are " + formatNames() + "."));
    String called = name.isEmpty() ? fileName() : name;
    if (!called.matches("[a-z0-9][a-z0-9-]{0,40}")) {
      throw misused("A name is small letters, digits and hyphens: " + called + "; give --name.");
    }
    if (!Files.isReadable(file)) {
      throw misused("Cannot read " + file + ".");
    }
    GazetteerImport.Summary summary = GazetteerFolder.standard().add(called, file, chosen);
    summary.problems().forEach(this::print);
    long told = summary.problems().size();
    long all = summary.refused() + summary.repaired();
    if (all > told) {
      err.println("… and " + (all - told) + " more");
    }
    out.printf(
        Locale.ROOT,
        "%s: %d places with %d names; %d refused, %d repaired, %d passed over%n",
        called,
        summary.places(),
        summary.names(),
        summary.refused(),
        summary.repaired(),
        summary.passedOver());
    if (summary.places() == 0) {
      err.println("guvoh: nothing was imported; what there was before is kept");
      return NOTHING_READ;
    }
    return summary.refused() > 0 ? REFUSED_SOME : 0;
  }

  private void print(ImportProblem problem) {
    err.println(
        file
            + ", "
            + problem.line()
            + ": "
            + (problem.refused() ? "refused: " : "")
            + problem.reason().replaceAll("\\p{Cntrl}+", " "));
  }

  private String fileName() {
    Path last = file.getFileName();
    String shown = last == null ? "" : last.toString().toLowerCase(Locale.ROOT);
    int dot = shown.indexOf('.');
    return (dot < 0 ? shown : shown.substring(0, dot)).replaceAll("[^a-z0-9]+", "-");
  }

  private static Stream<PlaceFormat> formats() {
    return Stream.concat(PlaceFormats.list().stream(), Stream.of(new GeoPackage()));
  }

  private static String formatNames() {
    return formats().map(PlaceFormat::name).collect(Collectors.joining(", "));
  }

  private ParameterException misused(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
