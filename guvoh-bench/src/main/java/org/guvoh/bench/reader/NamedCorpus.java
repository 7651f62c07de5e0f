package org.guvoh.bench.reader;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guvoh.core.text.NameSpan;

/**
 * A corpus in CoNLL columns: word first, name label last or third (Universal NER), blank line
 * between sentences; IOB1 and BIO are both understood.
 */
record NamedCorpus(List<NamedSentence> sentences) {
  private static final Map<String, NameSpan.Kind> KINDS =
      Map.of(
          "PER", NameSpan.Kind.PERSON,
          "Person", NameSpan.Kind.PERSON,
          "LOC", NameSpan.Kind.PLACE,
          "Location", NameSpan.Kind.PLACE,
          "ORG", NameSpan.Kind.ORGANISATION,
          "Organisation", NameSpan.Kind.ORGANISATION);

  NamedCorpus {
    sentences = List.copyOf(sentences);
  }

  /** Words with their names; kinds other than person, place, organisation are left out. */
  record NamedSentence(List<String> words, Set<NameSpan> names) {
    NamedSentence {
      words = List.copyOf(words);
      names = Set.copyOf(names);
    }
  }

  static NamedCorpus read(Path file) throws IOException {
    List<NamedSentence> sentences = new ArrayList<>();
    List<String> words = new ArrayList<>();
    List<String> labels = new ArrayList<>();
    List<String> lines = new ArrayList<>(Lines.of(file));
    lines.add("");
    for (String line : lines) {
      String[] cells = line.split("[\t ]");
      if (cells.length >= 2 && !(cells[0].equals("#") && line.contains(" = "))) {
        boolean numbered = cells.length == 5;
        words.add(cells[numbered ? 1 : 0]);
        labels.add(cells[numbered ? 2 : cells.length - 1]);
      } else if (line.isBlank() && !words.isEmpty()) {
        sentences.add(new NamedSentence(words, spans(labels)));
        words = new ArrayList<>();
        labels = new ArrayList<>();
      }
    }
    return new NamedCorpus(sentences);
  }

  /** The last fifth of the sentences. */
  NamedCorpus lastFifth() {
    return new NamedCorpus(sentences.subList(sentences.size() * 4 / 5, sentences.size()));
  }

  private static Set<NameSpan> spans(List<String> labels) {
    Set<NameSpan> spans = new HashSet<>();
    int at = 0;
    while (at < labels.size()) {
      int end = at + 1;
      if (!labels.get(at).equals("O")) {
        String kind = labels.get(at).substring(2);
        while (end < labels.size() && labels.get(end).equals("I-" + kind)) {
          end++;
        }
        if (KINDS.containsKey(kind)) {
          spans.add(new NameSpan(at, end, KINDS.get(kind)));
        }
      }
      at = end;
    }
    return spans;
  }
}
