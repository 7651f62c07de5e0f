package org.guvoh.bench.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A text of our own with what is known of it.
 *
 * @param published a day, or a day with time and offset, as ISO 8601 has it
 */
record Article(
    String title,
    String publisher,
    String author,
    String published,
    String language,
    List<String> paragraphs) {
  Article {
    paragraphs = List.copyOf(paragraphs);
  }

  /** Header lines, a blank line, paragraphs separated by blank lines. */
  static Article parse(String file) {
    List<String> blocks = new ArrayList<>(List.of(file.strip().split("\n\n")));
    Map<String, String> header = new HashMap<>();
    for (String line : blocks.remove(0).split("\n")) {
      int colon = line.indexOf(": ");
      header.put(line.substring(0, colon), line.substring(colon + 2).strip());
    }
    String author = header.getOrDefault("Author", "-");
    return new Article(
        header.getOrDefault("Title", ""),
        header.getOrDefault("Publisher", ""),
        author.equals("-") ? "Our reporter" : author,
        header.getOrDefault("Published", ""),
        header.getOrDefault("Language", ""),
        blocks);
  }
}
