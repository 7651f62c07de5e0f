package org.guvoh.bench.reader;

import java.util.ArrayList;
import java.util.List;
import org.guvoh.bench.corpus.CorpusFiles.Entry;
import org.guvoh.bench.engine.BenchReport;

/** The running text of each document of a CoNLL-U file, from its {@code # text} lines. */
public final class TreebankTexts {
  private TreebankTexts() {}

  public static List<BenchReport> documents(Entry file) {
    List<BenchReport> documents = new ArrayList<>();
    String name = "";
    StringBuilder text = new StringBuilder();
    for (String line : file.text().lines().toList()) {
      if (line.startsWith("# newdoc id")) {
        add(documents, name, text);
        name = line.substring(line.indexOf('=') + 1).strip();
        text.setLength(0);
      } else if (line.startsWith("# newpar") && !text.isEmpty()) {
        text.append("\n\n");
      } else if (line.startsWith("# text = ")) {
        boolean begins = text.isEmpty() || text.charAt(text.length() - 1) == '\n';
        text.append(begins ? "" : " ").append(line.substring("# text = ".length()));
      }
    }
    add(documents, name, text);
    return documents;
  }

  private static void add(List<BenchReport> documents, String name, StringBuilder text) {
    if (!text.isEmpty()) {
      documents.add(BenchReport.of(name, text.toString()));
    }
  }
}
