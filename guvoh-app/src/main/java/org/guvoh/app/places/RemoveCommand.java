package org.guvoh.app.places;

import java.io.IOException;
import java.io.PrintStream;
import java.util.concurrent.Callable;
import org.guvoh.names.gazetteer.GazetteerFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code guvoh gazetteer remove}: forgets an imported gazetteer. */
@Command(
    name = "remove",
    mixinStandardHelpOptions = true,
    description = "Forgets an imported gazetteer; the file it came from is left alone.")
final class RemoveCommand implements Callable<Integer> {
  private static final int NOT_THERE = 1;

  private final PrintStream out;

  @Parameters(paramLabel = "NAME", description = "Its name, as 'gazetteer list' shows it.")
  private String name = "";

  RemoveCommand(PrintStream out) {
    this.out = out;
  }

  @Override
  public Integer call() throws IOException {
    boolean there =
        GazetteerFolder.standard().list().stream().anyMatch(one -> one.name().equals(name))
            && GazetteerFolder.standard().remove(name);
    out.println(there ? "removed " + name : "there is no imported gazetteer " + name);
    return there ? 0 : NOT_THERE;
  }
}
