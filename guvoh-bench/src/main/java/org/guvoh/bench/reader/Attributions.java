package org.guvoh.bench.reader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.guvoh.core.text.Sentence;
import org.guvoh.core.text.TextRevision;
import org.guvoh.core.text.Token;
import org.guvoh.language.TextAnnotator;
import org.jspecify.annotations.Nullable;

/**
 * Attributions of a corpus in brat stand-off form (PolNeAR): source, cue and content in one
 * sentence of ours, as token indexes.
 */
record Attributions(List<GoldSentence> sentences) {
  Attributions {
    sentences = List.copyOf(sentences);
  }

  /**
   * The words of a sentence and the attributions in it.
   *
   * @param start where the sentence begins in the document's text
   */
  record GoldSentence(
      String document, int start, List<String> words, List<Attribution> attributions) {
    GoldSentence {
      words = List.copyOf(words);
      attributions = List.copyOf(attributions);
    }
  }

  /** Token indexes of the three parts; none is empty. */
  record Attribution(Set<Integer> source, Set<Integer> cue, Set<Integer> content) {}

  /**
   * Reads every {@code .ann} file below a folder, with the {@code .txt} of the same name (but for a
   * suffix of four hexadecimal digits).
   */
  static Attributions read(Path folder) throws IOException {
    List<GoldSentence> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      Map<String, Path> texts = new HashMap<>();
      List<Path> annotations = new ArrayList<>();
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName() == null ? "" : file.getFileName().toString();
        if (name.endsWith(".txt")) {
          texts.put(name.substring(0, name.length() - 4), file);
        } else if (name.endsWith(".ann")) {
          annotations.add(file);
        }
      }
      for (Path file : annotations) {
        String name = String.valueOf(file.getFileName());
        Path text = texts.get(name.replaceAll("(_[0-9a-f]{4})?\\.ann$", ""));
        if (text != null) {
          add(String.valueOf(text.getFileName()), Files.readString(text), Lines.of(file), found);
        }
      }
    }
    return new Attributions(found);
  }

  private static void add(
      String document, String text, List<String> lines, List<GoldSentence> found) {
    Map<String, List<int[]>> spans = new HashMap<>();
    List<Map<String, List<int[]>>> events = new ArrayList<>();
    for (String line : lines) {
      String[] cells = line.split("\t");
      if (line.startsWith("T")) {
        spans.put(cells[0], spans(cells[1]));
      }
    }
    for (String line : lines) {
      if (line.startsWith("E")) {
        events.add(parts(line.split("\t")[1], spans));
      }
    }
    for (Sentence sentence : TextAnnotator.treebank().annotate(TextRevision.of(text)).sentences()) {
      List<Attribution> own = new ArrayList<>();
      for (Map<String, List<int[]>> event : events) {
        Set<Integer> source = tokens(sentence, event.get("Source"));
        Set<Integer> cue = tokens(sentence, event.get("Cue"));
        Set<Integer> content = tokens(sentence, event.get("Content"));
        if (!source.isEmpty() && !cue.isEmpty() && !content.isEmpty()) {
          own.add(new Attribution(source, cue, content));
        }
      }
      if (!own.isEmpty()) {
        List<String> words = sentence.tokens().stream().map(Token::form).toList();
        found.add(new GoldSentence(document, sentence.tokens().get(0).start(), words, own));
      }
    }
  }

  /** {@code Cue 33 47;50 55} as spans of code units. */
  private static List<int[]> spans(String cell) {
    List<int[]> found = new ArrayList<>();
    for (String span : cell.substring(cell.indexOf(' ') + 1).split(";")) {
      String[] ends = span.split(" ");
      found.add(new int[] {Integer.parseInt(ends[0]), Integer.parseInt(ends[1])});
    }
    return found;
  }

  private static Map<String, List<int[]>> parts(String cell, Map<String, List<int[]>> spans) {
    Map<String, List<int[]>> parts = new HashMap<>();
    for (String part : cell.split(" ")) {
      String[] pair = part.split(":");
      String role = pair[0].replaceAll("[0-9]+$", "");
      parts
          .computeIfAbsent(role, key -> new ArrayList<>())
          .addAll(spans.getOrDefault(pair[1], List.of()));
    }
    return parts;
  }

  private static Set<Integer> tokens(Sentence sentence, @Nullable List<int[]> spans) {
    Set<Integer> found = new TreeSet<>();
    if (spans == null) {
      return found;
    }
    for (int i = 0; i < sentence.tokens().size(); i++) {
      Token token = sentence.tokens().get(i);
      for (int[] span : spans) {
        if (token.start() >= span[0] && token.end() <= span[1]) {
          found.add(i);
        }
      }
    }
    return found;
  }
}
