package org.guvoh.store.derived;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.guvoh.core.report.ReportId;

/**
 * A report that a search found.
 *
 * @param title its title, empty if it has none
 * @param snippet a piece of its title or text in which the searched words are marked
 */
public record SearchHit(ReportId report, String title, List<Piece> snippet) {
  // Private-use characters, so that no ordinary text is taken for a mark.
  static final String MARK_BEGIN = "\uE000";
  static final String MARK_END = "\uE001";

  /** A piece of a snippet; {@code found} if it is what was searched for. */
  public record Piece(String text, boolean found) {}

  public SearchHit {
    snippet = List.copyOf(snippet);
  }

  static SearchHit of(ReportId report, String title, String marked) {
    List<Piece> pieces = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < marked.length(); i++) {
      String character = marked.substring(i, i + 1);
      boolean begin = character.equals(MARK_BEGIN);
      if (begin || character.equals(MARK_END)) {
        add(pieces, text, !begin);
      } else {
        text.append(character);
      }
    }
    add(pieces, text, false);
    return new SearchHit(report, title, pieces);
  }

  private static void add(List<Piece> pieces, StringBuilder text, boolean found) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(text.toString(), found));
      text.setLength(0);
    }
  }

  /** The snippet without marks. */
  public String plainSnippet() {
    return snippet.stream().map(Piece::text).collect(Collectors.joining());
  }
}
