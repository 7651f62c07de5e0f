package org.guvoh.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.guvoh.app.dossier.Dossier;
import org.guvoh.app.dossier.DossierBuilder;
import org.guvoh.app.dossier.HtmlRenderer;
import org.guvoh.app.dossier.MarkdownRenderer;
import org.guvoh.app.dossier.TerminalRenderer;
import org.guvoh.app.reading.ReadingPipeline;
import org.guvoh.app.reading.ReadingSummary;
import org.guvoh.app.reading.ReportExtraction;
import org.guvoh.app.reading.Source;
import org.guvoh.app.register.UserNames;
import org.guvoh.core.report.Payload;
import org.guvoh.store.CaseFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code guvoh demo}: reads the bundled sample, which is fiction, and shows its dossier. */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    description = "Reads the bundled sample case (fiction) and shows its dossier.",
    footer = {"", "Example:", "  guvoh demo --out my-demo"})
final class DemoCommand implements Callable<Integer> {
  private static final String SAMPLE = "/org/guvoh/app/sample/";
  private final Console console;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FOLDER",
      description = {
        "Where to put the case file and the dossier (default: guvoh-demo).",
        "A demo.guvoh that is there is begun anew."
      })
  private Path folder = Path.of("guvoh-demo");

  @SuppressWarnings("UnusedVariable") // accepted from now on: the page comes later
  @Option(
      names = "--no-serve",
      description = "Do not open a page afterwards. (This version never does.)")
  private boolean noServe;

  DemoCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try {
      Files.createDirectories(folder);
      Files.deleteIfExists(folder.resolve("demo.guvoh"));
      return show(folder.resolve("demo.guvoh"));
    } catch (IOException e) {
      throw FileProblem.unwritten(
          "into the folder " + folder, e, "Name another folder with --out.");
    }
  }

  private int show(Path file) throws IOException {
    List<Source> sources = sample();
    try (CaseFile caseFile = CaseFile.open(file);
        ReportExtraction extraction = new ReportExtraction(UserNames.standard())) {
      ReadingPipeline pipeline =
          new ReadingPipeline(extraction, caseFile, console.progress(sources.size()));
      ReadingSummary summary = pipeline.read(sources::forEach, List.of());
      Dossier dossier =
          new DossierBuilder().build(caseFile.listIncidents(), caseFile, caseFile.listRejections());
      console.out().print(new TerminalRenderer(100).render(dossier));
      OutputOption.writeFile(
          folder.resolve("dossier.html"),
          target -> target.append(new HtmlRenderer().render(dossier)));
      OutputOption.writeFile(
          folder.resolve("dossier.md"),
          target -> target.append(new MarkdownRenderer().render(dossier)));
      console.summary(summary);
    }
    console.out().println();
    console
        .out()
        .println(
            "The whole dossier: "
                + folder.resolve("dossier.html")
                + " (for a browser) and "
                + folder.resolve("dossier.md"));
    console
        .out()
        .println("The case file:     " + file + "   Try: guvoh claims --why --case " + file);
    return ExitCode.OK;
  }

  /** The bundled reports, in the order of their index. */
  private static List<Source> sample() {
    List<Source> sources = new ArrayList<>();
    for (String name : new String(resource("index.txt"), StandardCharsets.UTF_8).split("\\R")) {
      if (!name.isBlank()) {
        sources.add(
            new Source.OfBytes(Payload.of(resource(name.strip())), "sample/" + name.strip()));
      }
    }
    return sources;
  }

  private static byte[] resource(String name) {
    try (InputStream in = DemoCommand.class.getResourceAsStream(SAMPLE + name)) {
      if (in == null) {
        throw new FileProblem("the bundled sample lacks " + name + "; build the program anew");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the bundled sample", e);
    }
  }
}
