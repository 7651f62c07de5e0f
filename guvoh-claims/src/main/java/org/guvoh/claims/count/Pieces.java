package org.guvoh.claims.count;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.guvoh.claims.lexicon.Lexicon;
import org.guvoh.claims.lexicon.SentenceView;
import org.guvoh.core.table.Table;
import org.guvoh.core.text.Passage;

/** The pieces of a sentence, and phrases of tables found among them. */
record Pieces(SentenceView sentence, List<Piece> all) {
  static Pieces of(SentenceView sentence) {
    return new Pieces(sentence, Piece.of(sentence));
  }

  int size() {
    return all.size();
  }

  /** The form in lower case; empty outside. */
  String lower(int piece) {
    return piece >= 0 && piece < all.size() ? all.get(piece).lower() : "";
  }

  boolean isCapital(int piece) {
    return piece >= 0 && piece < all.size() && all.get(piece).isCapital();
  }

  boolean isHyphen(int piece) {
    return piece >= 0 && piece < all.size() && all.get(piece).isHyphen();
  }

  /** The first token that begins at or behind a piece. */
  int token(int piece) {
    return piece < all.size() ? all.get(piece).token() : sentence.size();
  }

  Passage passage(int from, int to) {
    return Passage.of(sentence.text(), all.get(from).start(), all.get(to - 1).end());
  }

  /** A row found from one piece to before another. */
  record Match(Table.Row row, String lexicon, int start, int end) {
    String get(String column) {
      return row.get(column);
    }

    String rowName() {
      return lexicon + ":" + row.list("forms").get(0);
    }
  }

  /** A table of phrases over pieces, longest first. */
  static final class Phrases {
    private final String name;
    private final Map<String, List<Entry>> byFirst = new HashMap<>();

    private record Entry(List<String> words, Table.Row row) {}

    private Phrases(String name, String column, String value) {
      this.name = name;
      for (Table.Row row : Table.resource(Lexicon.class, name).rows()) {
        if (column.isEmpty() || row.get(column).equals(value)) {
          row.list("forms").forEach(form -> add(form, row));
        }
      }
      byFirst.values().forEach(list -> list.sort((a, b) -> b.words().size() - a.words().size()));
    }

    static Phrases resource(String name) {
      return new Phrases(name, "", "");
    }

    /** The rows of a table whose column has a value. */
    static Phrases resource(String name, String column, String value) {
      return new Phrases(name, column, value);
    }

    private void add(String form, Table.Row row) {
      List<String> words = new ArrayList<>();
      for (String word : form.toLowerCase(Locale.ROOT).split(" ")) {
        String[] parts = word.length() > 1 ? word.split("(?<=[-])|(?=[-])") : new String[] {word};
        words.addAll(List.of(parts));
      }
      byFirst.computeIfAbsent(words.get(0), first -> new ArrayList<>()).add(new Entry(words, row));
    }

    Optional<Match> at(Pieces pieces, int start) {
      for (Entry entry : byFirst.getOrDefault(pieces.lower(start), List.of())) {
        int at = 0;
        while (at < entry.words().size()
            && entry.words().get(at).equals(pieces.lower(start + at))) {
          at++;
        }
        if (at == entry.words().size()) {
          return Optional.of(new Match(entry.row(), name, start, start + at));
        }
      }
      return Optional.empty();
    }

    /** The longest phrase that ends right before a piece. */
    Optional<Match> endingAt(Pieces pieces, int end) {
      for (int start = Math.max(0, end - 6); start < end; start++) {
        Optional<Match> match = at(pieces, start).filter(found -> found.end() == end);
        if (match.isPresent()) {
          return match;
        }
      }
      return Optional.empty();
    }
  }
}
