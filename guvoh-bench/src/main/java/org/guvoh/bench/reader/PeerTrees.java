package org.guvoh.bench.reader;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.guvoh.core.text.Syntax;

/**
 * Trees another program wrote: five columns (number, form, tag, head, relation), blank line between
 * sentences.
 */
final class PeerTrees {
  private PeerTrees() {}

  static List<List<Syntax>> read(Path file) throws IOException {
    List<List<Syntax>> trees = new ArrayList<>();
    List<Syntax> words = new ArrayList<>();
    for (String line : Lines.of(file)) {
      String[] cells = line.split("\t");
      if (cells.length == 5) {
        int head = Integer.parseInt(cells[3]) - 1;
        words.add(new Syntax(cells[1], cells[2], Map.of(), head, cells[4]));
      } else if (line.isBlank() && !words.isEmpty()) {
        trees.add(List.copyOf(words));
        words = new ArrayList<>();
      }
    }
    return trees;
  }
}
