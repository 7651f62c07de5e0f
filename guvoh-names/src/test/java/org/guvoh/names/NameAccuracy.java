package org.guvoh.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.guvoh.core.actor.ActorKind;
import org.guvoh.core.mention.ActorMention;
import org.guvoh.core.mention.PlaceMention;
import org.guvoh.core.place.PlaceUse;
import org.guvoh.core.text.AnnotatedText;
import org.guvoh.core.text.Sentence;
import org.guvoh.core.text.TextRevision;
import org.guvoh.core.text.Token;

/**
 * Measures the finder on a gzipped CoNLL file (token, tag): precision, recall and F1 of exact spans
 * by type; {@code --errors} prints what differs. Sentences are read in groups of twelve as one
 * report. Places count when literal or metonym; actors of unknown kind count as organisations.
 */
final class NameAccuracy {
  private static final int SENTENCES_PER_REPORT = 12;

  private record Span(int sentence, int start, int end, String type, String exact) {}

  private final NameFinder finder = new NameFinder(NameTables.bundled());
  private final Map<String, int[]> counts = new TreeMap<>();
  private final boolean errors;

  private NameAccuracy(boolean errors) {
    this.errors = errors;
  }

  public static void main(String[] arguments) throws IOException {
    NameAccuracy accuracy = new NameAccuracy(List.of(arguments).contains("--errors"));
    for (String argument : arguments) {
      if (!argument.startsWith("--")) {
        accuracy.measure(Path.of(argument));
      }
    }
    accuracy.print();
  }

  private void measure(Path file) throws IOException {
    List<String[]> lines = new ArrayList<>();
    int sentences = 0;
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (line.startsWith("# ")) {
          continue;
        }
        lines.add(line.isBlank() ? new String[0] : cells(line));
        sentences += line.isBlank() ? 1 : 0;
        if (line.isBlank() && sentences % SENTENCES_PER_REPORT == 0) {
          report(lines);
          lines.clear();
        }
      }
    }
    report(lines);
  }

  /** Token and tag; files of five columns have an index before the token. */
  private static String[] cells(String line) {
    String[] cells = line.split("\t| +");
    return cells.length == 5 ? new String[] {cells[1], cells[2]} : cells;
  }

  private void report(List<String[]> lines) {
    StringBuilder text = new StringBuilder();
    List<Sentence> sentences = new ArrayList<>();
    List<Token> tokens = new ArrayList<>();
    List<Span> gold = new ArrayList<>();
    String before = "";
    for (String[] line : lines) {
      if (line.length == 0) {
        close(tokens, sentences);
        before = "";
        continue;
      }
      String tag = line[line.length - 1];
      int start = text.length();
      text.append(line[0]);
      tokens.add(Token.of(start, text.length(), line[0]));
      String type = type(tag);
      if (!type.isEmpty() && type.equals(before) && !tag.startsWith("B-")) {
        Span open = gold.remove(gold.size() - 1);
        gold.add(span(open.start(), text.length(), type, text));
      } else if (!type.isEmpty()) {
        gold.add(span(start, text.length(), type, text));
      }
      before = type;
      text.append(' ');
    }
    close(tokens, sentences);
    compare(gold, new AnnotatedText(TextRevision.of(text.toString()), sentences));
  }

  private static Span span(int start, int end, String type, CharSequence text) {
    return new Span(0, start, end, type, text.subSequence(start, end).toString());
  }

  private static void close(List<Token> tokens, List<Sentence> sentences) {
    if (!tokens.isEmpty()) {
      int end = tokens.get(tokens.size() - 1).end();
      sentences.add(new Sentence(tokens.get(0).start(), end, 0, false, tokens, List.of()));
      tokens.clear();
    }
  }

  private static String type(String tag) {
    String name = tag.substring(tag.indexOf('-') + 1).toUpperCase(Locale.ROOT);
    return switch (name) {
      case "PER", "PERSON" -> "PER";
      case "LOC", "LOCATION" -> "LOC";
      case "ORG", "ORGANISATION" -> "ORG";
      default -> "";
    };
  }

  private void compare(List<Span> gold, AnnotatedText text) {
    Set<Span> said = new LinkedHashSet<>();
    NamesInText names = finder.find(text);
    names.actors().stream().map(NameAccuracy::span).forEach(said::add);
    names.places().stream().map(NameAccuracy::span).flatMap(Optional::stream).forEach(said::add);
    Set<Span> wanted = new LinkedHashSet<>(gold);
    for (Span span : said) {
      count(span.type(), wanted.contains(span) ? 0 : 1, span, text, "invented");
    }
    for (Span span : wanted) {
      if (!said.contains(span)) {
        count(span.type(), 2, span, text, "missed");
      }
    }
  }

  private static Span span(ActorMention mention) {
    String type = mention.actor().kind() == ActorKind.PERSON ? "PER" : "ORG";
    return span(mention.passage().start(), type, mention.passage().exact());
  }

  private static Optional<Span> span(PlaceMention mention) {
    return mention.use() == PlaceUse.DEMONYM
        ? Optional.empty()
        : Optional.of(span(mention.passage().start(), "LOC", mention.passage().exact()));
  }

  private static Span span(int start, String type, String exact) {
    return new Span(0, start, start + exact.length(), type, exact);
  }

  private void count(String type, int cell, Span span, AnnotatedText text, String word) {
    for (String key : List.of(type, "all")) {
      counts.computeIfAbsent(key, k -> new int[3])[cell]++;
    }
    if (errors && cell > 0) {
      String all = text.text();
      String left = all.substring(Math.max(0, span.start() - 40), span.start());
      String right = all.substring(span.end(), Math.min(all.length(), span.end() + 30));
      System.out.println(word + "\t" + type + "\t" + left + "[" + span.exact() + "]" + right);
    }
  }

  private void print() {
    counts.forEach(
        (type, cells) -> {
          double precision = (double) cells[0] / Math.max(1, cells[0] + cells[1]);
          double recall = (double) cells[0] / Math.max(1, cells[0] + cells[2]);
          double f1 = 2 * precision * recall / Math.max(1e-9, precision + recall);
          System.out.printf(
              Locale.ROOT,
              "%s\tprecision %.3f\trecall %.3f\tF1 %.3f\t(%d right, %d invented, %d missed)%n",
              type,
              precision,
              recall,
              f1,
              cells[0],
              cells[1],
              cells[2]);
        });
  }
}
