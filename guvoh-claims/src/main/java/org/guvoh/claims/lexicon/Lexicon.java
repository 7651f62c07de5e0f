package org.guvoh.claims.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.guvoh.core.mention.TimeMention;
import org.guvoh.core.table.Table;

/**
 * A table whose column {@code forms} lists phrases separated by {@code |}; finds the longest phrase
 * at a token.
 *
 * <p>Forms are matched by tokens in lower case, with curly apostrophes as straight ones; a form
 * with a hyphen also where the reader cuts words at hyphens. Immutable.
 */
public final class Lexicon {
  private static final Pattern INNER_HYPHEN = Pattern.compile("(?<=\\p{L})-(?=\\p{L})");

  private final String name;
  private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();

  private record Phrase(List<String> words, Table.Row row) {}

  private Lexicon(Table table) {
    this.name = table.name();
    for (Table.Row row : table.rows()) {
      for (String form : row.list("forms")) {
        String lower = form.toLowerCase(Locale.ROOT);
        add(lower, row);
        if (INNER_HYPHEN.matcher(lower).find()) {
          add(INNER_HYPHEN.matcher(lower).replaceAll(" - "), row);
        }
      }
    }
    byFirstWord.values().forEach(list -> list.sort((a, b) -> b.words().size() - a.words().size()));
  }

  private void add(String form, Table.Row row) {
    List<String> words = List.of(form.split(" "));
    byFirstWord
        .computeIfAbsent(words.get(0), first -> new ArrayList<>())
        .add(new Phrase(words, row));
  }

  /** Reads a table of this module. */
  public static Lexicon resource(String name) {
    return new Lexicon(Table.resource(Lexicon.class, name));
  }

  public String name() {
    return name;
  }

  /** The longest phrase that begins at this token. */
  public Optional<LexiconMatch> at(SentenceView sentence, int token) {
    for (Phrase phrase : byFirstWord.getOrDefault(sentence.lower(token), List.of())) {
      if (matches(phrase.words(), sentence, token)) {
        return Optional.of(
            new LexiconMatch(name, phrase.row(), token, token + phrase.words().size()));
      }
    }
    return Optional.empty();
  }

  /** All matches from left to right, none overlapping. */
  public List<LexiconMatch> all(SentenceView sentence) {
    return all(sentence, 0, sentence.size());
  }

  /** The matches that begin and end between two tokens. */
  public List<LexiconMatch> all(SentenceView sentence, int from, int to) {
    List<LexiconMatch> matches = new ArrayList<>();
    int token = from;
    while (token < to) {
      Optional<LexiconMatch> match = at(sentence, token).filter(found -> found.end() <= to);
      match.ifPresent(matches::add);
      token = match.map(LexiconMatch::end).orElse(token + 1);
    }
    return matches;
  }

  /** The matches between two tokens that stand in no time ("a May attack" holds no "may"). */
  public List<LexiconMatch> outsideTimes(SentenceView sentence, int from, int to) {
    return all(sentence, from, to).stream()
        .filter(match -> sentence.mentionAt(TimeMention.class, match.start()).isEmpty())
        .toList();
  }

  /** Whether a phrase of the table begins at this token. */
  public boolean has(SentenceView sentence, int token) {
    return at(sentence, token).isPresent();
  }

  private static boolean matches(List<String> words, SentenceView sentence, int token) {
    if (token + words.size() > sentence.size()) {
      return false;
    }
    for (int i = 1; i < words.size(); i++) {
      if (!words.get(i).equals(sentence.lower(token + i))) {
        return false;
      }
    }
    return true;
  }
}
