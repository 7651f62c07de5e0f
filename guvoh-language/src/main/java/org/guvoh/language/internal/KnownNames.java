package org.guvoh.language.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.guvoh.core.text.KnownName;
import org.guvoh.core.text.NameSpan;
import org.guvoh.core.text.Passage;
import org.guvoh.core.text.Syntax;
import org.guvoh.core.text.Token;
import org.guvoh.language.reader.ParsedSentence;

/** The lexicon's names in one text, ordered by start and not overlapping. */
public record KnownNames(List<KnownName> names) {
  public KnownNames {
    names = List.copyOf(names);
  }

  public List<Passage> passages() {
    return names.stream().map(KnownName::passage).toList();
  }

  /** Those that begin and end with a token of the given ones, in tokens of the sentence. */
  public List<NameSpan> in(List<Token> tokens) {
    List<NameSpan> found = new ArrayList<>();
    for (KnownName name : names) {
      int first = indexOfStart(tokens, name.passage().start());
      int last = indexOfEnd(tokens, name.passage().end());
      if (first >= 0 && last >= first) {
        found.add(new NameSpan(first, last + 1, name.kind()));
      }
    }
    return found;
  }

  private static int indexOfStart(List<Token> tokens, int start) {
    int low = 0;
    int high = tokens.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).start() == start) {
        return middle;
      }
      if (tokens.get(middle).start() < start) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }

  private static int indexOfEnd(List<Token> tokens, int end) {
    for (int i = tokens.size() - 1; i >= 0; i--) {
      if (tokens.get(i).end() == end) {
        return i;
      }
      if (tokens.get(i).end() < end) {
        return -1;
      }
    }
    return -1;
  }

  /**
   * The network's names and the lexicon's: where both name the same words the lexicon's kind holds;
   * a known name of proper nouns that the network passed over is added; a partial overlap leaves
   * the longer one.
   */
  public static List<NameSpan> merge(ParsedSentence parsed, List<NameSpan> known) {
    List<NameSpan> merged = new ArrayList<>();
    for (NameSpan name : parsed.names()) {
      if (known.stream()
          .noneMatch(other -> overlaps(name, other) && length(other) >= length(name))) {
        merged.add(name);
      }
    }
    for (NameSpan name : known) {
      if (properNoun(parsed, name) && merged.stream().noneMatch(other -> overlaps(name, other))) {
        merged.add(name);
      }
    }
    merged.sort(Comparator.comparingInt(NameSpan::firstToken));
    return merged;
  }

  private static boolean overlaps(NameSpan a, NameSpan b) {
    return a.firstToken() < b.end() && b.firstToken() < a.end();
  }

  private static int length(NameSpan name) {
    return name.end() - name.firstToken();
  }

  private static boolean properNoun(ParsedSentence parsed, NameSpan name) {
    for (Syntax word : parsed.words().subList(name.firstToken(), name.end())) {
      if (word.partOfSpeech().equals("PROPN")) {
        return true;
      }
    }
    return false;
  }
}
