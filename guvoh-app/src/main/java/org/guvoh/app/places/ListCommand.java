package org.guvoh.app.places;

import java.io.PrintStream;
import java.util.concurrent.Callable;
import org.guvoh.names.gazetteer.GazetteerFolder;
import picocli.CommandLine.Command;

/** {@code guvoh gazetteer list}: the gazetteers there are. */
@Command(
    name = "list",
    mixinStandardHelpOptions = true,
    description = "Lists the gazetteers: name, format, file, places, names.")
final class ListCommand implements Callable<Integer> {
  private final PrintStream out;

  ListCommand(PrintStream out) {
    this.out = out;
  }

  @Override
  public Integer call() {
    GazetteerFolder folder = GazetteerFolder.standard();
    long imported = folder.list().stream().mapToLong(GazetteerFolder.Imported::places).sum();
    out.println("bundled\t-\t-\t" + (folder.open().size() - imported) + "\t-");
    for (GazetteerFolder.Imported one : folder.list()) {
      out.println(
          String.join(
              "\t",
              one.name(),
              one.format(),
              one.file(),
              Long.toString(one.places()),
              Long.toString(one.names())));
    }
    return 0;
  }
}
