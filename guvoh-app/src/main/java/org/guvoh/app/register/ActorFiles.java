package org.guvoh.app.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.guvoh.core.Sha256;
import org.guvoh.core.table.Table;
import org.guvoh.names.NameTables;
import org.guvoh.names.actor.Actor;
import org.guvoh.names.actor.ActorRegister;
import org.guvoh.names.actor.ActorTable;

/**
 * The register of actors on disk: the bundled tables, a table an import ({@code NAME.tsv}), and the
 * log of decisions ({@code decisions.tsv}), which is only added to.
 *
 * <p>A wrong line of a file is refused with file and line, as a case for the user to mend.
 */
public final class ActorFiles {
  private static final String LOG = "decisions.tsv";

  private final Path folder;

  public ActorFiles(RegisterFolder register) {
    this.folder = register.actors();
  }

  /**
   * A decision with what came of it.
   *
   * @param unfit why it no longer fits, such as an actor that a newer import lacks; empty if it
   *     holds
   */
  public record Taken(ActorDecision decision, Optional<String> unfit) {}

  private record Standing(ActorRegister register, List<Taken> decisions) {}

  /** The register as it stands: bundled, imported, decided. */
  public ActorRegister load() {
    return standing().register();
  }

  /** The decisions, oldest first; those that no longer fit are kept, and change nothing. */
  public List<Taken> decisions() {
    return standing().decisions();
  }

  private Standing standing() {
    Path log = folder.resolve(LOG);
    try {
      ActorRegister register = NameTables.bundledActors();
      for (Path file : imports()) {
        register = register.with(ActorTable.read(table(file)));
      }
      List<Taken> taken = new ArrayList<>();
      for (Table.Row row : Files.exists(log) ? table(log).rows() : List.<Table.Row>of()) {
        ActorDecision decision = ActorDecision.of(row);
        try {
          register = decision.applyTo(register);
          taken.add(new Taken(decision, Optional.empty()));
        } catch (IllegalArgumentException unfit) {
          taken.add(new Taken(decision, Optional.of(String.valueOf(unfit.getMessage()))));
        }
      }
      return new Standing(register, taken);
    } catch (IllegalArgumentException wrong) {
      throw new UncheckedIOException(
          "the register of actors cannot be used: "
              + wrong.getMessage()
              + "; mend that line, or move the file away",
          new IOException(wrong));
    }
  }

  /** Adds a decision to the log. */
  public void append(ActorDecision decision) {
    Path log = folder.resolve(LOG);
    try {
      Files.createDirectories(folder);
      List<String> lines = new ArrayList<>();
      if (!Files.exists(log)) {
        lines.add("# Decisions about actors, oldest first; only added to. Times are UTC.");
        lines.add(String.join("\t", ActorDecision.COLUMNS));
      }
      lines.add(decision.line());
      Files.write(
          log, lines, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + log + ": " + e.getMessage(), e);
    }
  }

  /** Stores an import under its name; one of the same name is replaced whole. */
  public Path store(String name, Collection<Actor> actors) {
    Path file = folder.resolve(name + ".tsv");
    Path part = folder.resolve(name + ".tsv.part");
    try {
      Files.createDirectories(folder);
      Files.writeString(part, ActorTable.write("Imported as " + name + ".", actors));
      return Files.move(
          part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file + ": " + e.getMessage(), e);
    }
  }

  /** The names of the imports, in order. */
  public List<String> importNames() {
    return imports().stream()
        .map(file -> file.getFileName().toString().replaceFirst("\\.tsv$", ""))
        .toList();
  }

  /**
   * A short digest of all that was added; empty where nothing was. Extractions made under different
   * registers are told apart by it.
   */
  public String digest() {
    StringBuilder all = new StringBuilder();
    Stream.concat(imports().stream(), Stream.of(folder.resolve(LOG)).filter(Files::exists))
        .forEach(file -> all.append(file.getFileName()).append('\n').append(text(file)));
    return all.isEmpty() ? "" : Sha256.ofText(all.toString()).abbreviated();
  }

  private List<Path> imports() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".tsv") && !file.endsWith(LOG))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + folder + ": " + e.getMessage(), e);
    }
  }

  private static Table table(Path file) {
    return Table.parse(file.toString(), text(file));
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file + ": " + e.getMessage(), e);
    }
  }
}
