package org.guvoh.bench.gold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.guvoh.bench.corpus.CorpusFiles;
import org.guvoh.bench.corpus.CorpusFiles.Entry;
import org.guvoh.bench.corpus.TextWords;

/**
 * Whether gold repeats words of the data sets: any eight words in a row that stand in both.
 *
 * <p>The gold is ours and CC0, the data sets are not. Words are compared in lower case without
 * punctuation. Mark-up is taken out of the data by its tags only, which can hide a run across a tag
 * but invents none.
 */
public final class OverlapCheck {
  private static final int RUN = 8;
  private static final Pattern TAGS = Pattern.compile("<[^>]*>");
  private static final Pattern ESCAPES = Pattern.compile("\\\\[nrt]");
  private static final List<String> TEXTS =
      List.of(".jsonl", ".txt", ".tml", ".xml", ".conllu", ".conll", ".iob2", ".tsv");

  private OverlapCheck() {}

  /** One line for each run found: gold file, data file, words. */
  public static List<String> find(Path gold, Path data) throws IOException {
    Map<String, String> runs = new HashMap<>();
    for (Entry entry : CorpusFiles.read(gold)) {
      if (entry.endsWith(".txt") || entry.endsWith(".jsonl") || entry.endsWith(".json")) {
        List<String> words = words(entry);
        for (int i = 0; i + RUN <= words.size(); i++) {
          runs.putIfAbsent(String.join(" ", words.subList(i, i + RUN)), entry.name());
        }
      }
    }
    List<String> found = new ArrayList<>();
    try (var folders = Files.list(data)) {
      for (Path folder : folders.filter(Files::isDirectory).sorted().toList()) {
        for (Entry entry : CorpusFiles.read(folder)) {
          if (TEXTS.stream().anyMatch(entry::endsWith)) {
            compare(runs, folder.getFileName() + "/" + entry.name(), words(entry), found);
          }
        }
      }
    }
    return found;
  }

  private static void compare(
      Map<String, String> runs, String file, List<String> words, List<String> found) {
    for (int i = 0; i + RUN <= words.size(); i++) {
      String gold = runs.get(String.join(" ", words.subList(i, i + RUN)));
      if (gold != null) {
        found.add(gold + " | " + file + " | " + String.join(" ", words.subList(i, i + RUN)));
      }
    }
  }

  private static List<String> words(Entry entry) {
    String text = entry.text();
    if (entry.endsWith(".conllu") || entry.endsWith(".conll") || entry.endsWith(".iob2")) {
      List<String> words = new ArrayList<>();
      for (String line : text.lines().toList()) {
        String[] cells = line.split("[\t ]");
        if (!line.startsWith("#") && cells.length > 1) {
          words.addAll(TextWords.folded(cells[entry.endsWith(".conll") ? 0 : 1]));
        }
      }
      return words;
    }
    return TextWords.folded(ESCAPES.matcher(TAGS.matcher(text).replaceAll("")).replaceAll(" "));
  }
}
