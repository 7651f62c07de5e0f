package org.guvoh.bench.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.guvoh.bench.corpus.CorpusFiles.Entry;
import org.guvoh.bench.corpus.Span;
import org.guvoh.core.text.CodePointIndex;

/** A text with its attributions in brat stand-off form. */
record BratDocument(String name, String text, List<GoldAttribution> attributions) {
  BratDocument {
    attributions = List.copyOf(attributions);
  }

  /** The parts of one attribution in UTF-16 units; a part may be missing or in pieces. */
  record GoldAttribution(List<Span> source, List<Span> cue, List<Span> content) {
    GoldAttribution {
      source = List.copyOf(source);
      cue = List.copyOf(cue);
      content = List.copyOf(content);
    }
  }

  /**
   * Pairs every {@code .ann} with the {@code .txt} of its name, but for a suffix of four
   * hexadecimal digits that names an annotator. Of several annotations of one text the first by
   * name is taken, so that no text weighs twice.
   */
  static List<BratDocument> pair(List<Entry> entries) {
    Map<String, String> texts = new HashMap<>();
    Map<String, Entry> annotations = new java.util.TreeMap<>();
    for (Entry entry : entries) {
      if (entry.endsWith(".txt")) {
        texts.put(entry.stem(".txt"), entry.text());
      } else if (entry.endsWith(".ann")) {
        annotations.putIfAbsent(entry.stem(".ann").replaceAll("_[0-9a-f]{4}$", ""), entry);
      }
    }
    List<BratDocument> documents = new ArrayList<>();
    annotations.forEach(
        (name, annotation) -> {
          String text = texts.get(name);
          if (text != null) {
            documents.add(parse(name, text, annotation.text()));
          }
        });
    return documents;
  }

  static BratDocument parse(String name, String text, String annotations) {
    CodePointIndex index = CodePointIndex.of(text);
    Map<String, List<Span>> spans = new HashMap<>();
    List<String> lines = annotations.lines().toList();
    for (String line : lines) {
      String[] cells = line.split("\t");
      if (line.startsWith("T") && cells.length > 1) {
        spans.put(cells[0], spans(cells[1], index));
      }
    }
    List<GoldAttribution> found = new ArrayList<>();
    for (String line : lines) {
      String[] cells = line.split("\t");
      if (line.startsWith("E") && cells[1].startsWith("Attribution:")) {
        found.add(attribution(cells[1], spans));
      }
    }
    return new BratDocument(name, text, found);
  }

  /** {@code Cue 33 47;50 55}, offsets in code points. */
  private static List<Span> spans(String cell, CodePointIndex index) {
    List<Span> found = new ArrayList<>();
    for (String span : cell.substring(cell.indexOf(' ') + 1).split(";")) {
      String[] ends = span.split(" ");
      found.add(
          new Span(
              index.toUtf16(Integer.parseInt(ends[0])), index.toUtf16(Integer.parseInt(ends[1]))));
    }
    return found;
  }

  /** {@code Attribution:T4 Content:T3 Content2:T7 Cue:T2 Source:T1}. */
  private static GoldAttribution attribution(String cell, Map<String, List<Span>> spans) {
    Map<String, List<Span>> parts = new HashMap<>();
    for (String part : cell.split(" ")) {
      String[] pair = part.split(":");
      parts
          .computeIfAbsent(pair[0].replaceAll("[0-9]+$", ""), key -> new ArrayList<>())
          .addAll(spans.getOrDefault(pair[1], List.of()));
    }
    return new GoldAttribution(
        parts.getOrDefault("Source", List.of()),
        parts.getOrDefault("Cue", List.of()),
        parts.getOrDefault("Content", List.of()));
  }
}
