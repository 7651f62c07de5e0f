package org.guvoh.app.register;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import javax.xml.stream.XMLStreamException;
import org.guvoh.names.actor.Actor;
import org.guvoh.names.actor.ActorRegister;
import org.guvoh.names.actor.imports.ActorCsv;
import org.guvoh.names.actor.imports.ImportedActors;
import org.guvoh.names.actor.imports.UnList;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code guvoh actors import}. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description = {
      "Adds the actors of a file. Nothing is merged: a name that a registered actor bears already",
      "stands for both until you decide with 'guvoh actors merge'."
    })
final class ImportActorsCommand implements Callable<Integer> {
  private static final int MOST_TOLD = 20;

  private final PrintStream out;
  private final PrintStream err;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private final ActorsCommand.RegisterOption register = new ActorsCommand.RegisterOption();

  @Parameters(paramLabel = "FILE", description = "The file.")
  private Path file = Path.of("");

  @Option(
      names = "--format",
      required = true,
      paramLabel = "FORMAT",
      description =
          "csv (a header with 'name'; see docs/reference/names.md) or un (the UN list's XML).")
  private Format format = Format.CSV;

  @Option(
      names = "--name",
      paramLabel = "WORD",
      description =
          "What to call it: the ids begin with it; importing again replaces it (default: the format).")
  private String name = "";

  @Option(names = "--persons", description = "Of the UN list read the individuals, too.")
  private boolean persons;

  /** The formats that can be read. */
  enum Format {
    CSV,
    UN
  }

  ImportActorsCommand(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() throws IOException {
    String called = name.isEmpty() ? format.name().toLowerCase(java.util.Locale.ROOT) : name;
    if (!called.matches("[A-Za-z0-9_-]+") || called.equals("decisions")) {
      throw new ParameterException(
          spec.commandLine(),
          "--name takes letters, digits, - and _, and not 'decisions': " + called);
    }
    ImportedActors read = read(called);
    ActorFiles files = register.actors();
    files.store(called, read.actors());
    read.problems().stream()
        .limit(MOST_TOLD)
        .forEach(problem -> err.println("line " + problem.line() + ": " + problem.reason()));
    out.println(
        read.actors().size()
            + " actors imported as '"
            + called
            + "', "
            + read.problems().size()
            + " left out");
    tellShared(files.load(), read.actors());
    return read.problems().isEmpty() ? 0 : 1;
  }

  private ImportedActors read(String called) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new UncheckedIOException(
          "there is no file " + file + "; give the path of the list", new IOException());
    }
    try {
      if (format == Format.UN) {
        try (InputStream in = Files.newInputStream(file)) {
          return UnList.read(in, persons, file.getFileName().toString());
        }
      }
      try (BufferedReader reader = Files.newBufferedReader(file)) {
        return ActorCsv.read(reader, called, file.getFileName().toString());
      }
    } catch (XMLStreamException | IllegalArgumentException wrong) {
      throw new UncheckedIOException(
          "cannot read " + file + ": " + wrong.getMessage(), new IOException(wrong));
    }
  }

  private void tellShared(ActorRegister actors, List<Actor> imported) {
    Set<String> ids = new TreeSet<>();
    imported.forEach(actor -> ids.add(actor.id()));
    Map<String, List<Actor>> shared = new TreeMap<>(actors.sharedNames());
    shared
        .values()
        .removeIf(bearers -> bearers.stream().noneMatch(actor -> ids.contains(actor.id())));
    if (!shared.isEmpty()) {
      out.println(
          shared.size()
              + " names are borne by several actors now and stay unresolved in reports until you decide"
              + " ('guvoh actors list --shared', 'guvoh actors merge'):");
      shared.entrySet().stream()
          .limit(MOST_TOLD)
          .forEach(
              entry ->
                  out.println(
                      "  "
                          + entry.getKey()
                          + ": "
                          + String.join(", ", entry.getValue().stream().map(Actor::id).toList())));
    }
  }
}
