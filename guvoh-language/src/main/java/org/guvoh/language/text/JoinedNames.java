package org.guvoh.language.text;

import java.util.ArrayList;
import java.util.List;
import org.guvoh.core.text.Passage;
import org.guvoh.core.text.Token;

/**
 * Joins the tokens of known names that no white space parts: {@code Gul - Kand} becomes {@code
 * Gul-Kand} again.
 *
 * <p>A name counts only where it begins and ends with a token. Tokens must come in the order of the
 * text; one instance serves one text.
 */
public final class JoinedNames {
  private final List<Passage> names;
  private int next;

  public JoinedNames(List<Passage> names) {
    this.names = List.copyOf(names);
  }

  public List<Token> join(String text, List<Token> tokens) {
    List<Token> joined = new ArrayList<>(tokens.size());
    int at = 0;
    while (at < tokens.size()) {
      Token token = tokens.get(at);
      while (next < names.size() && names.get(next).start() < token.start()) {
        next++;
      }
      int last = nameEnd(tokens, at);
      if (last > at) {
        addRuns(text, tokens.subList(at, last + 1), joined);
        at = last + 1;
      } else {
        joined.add(token);
        at++;
      }
    }
    return joined;
  }

  /** The last token of the name that begins with this one, or the token itself. */
  private int nameEnd(List<Token> tokens, int first) {
    if (next == names.size() || names.get(next).start() != tokens.get(first).start()) {
      return first;
    }
    int end = names.get(next).end();
    int last = first;
    while (last + 1 < tokens.size() && tokens.get(last + 1).end() <= end) {
      last++;
    }
    return tokens.get(last).end() == end ? last : first;
  }

  private static void addRuns(String text, List<Token> name, List<Token> joined) {
    int start = name.get(0).start();
    int end = name.get(0).end();
    for (Token token : name.subList(1, name.size())) {
      if (token.start() != end) {
        joined.add(Token.of(start, end, text.substring(start, end)));
        start = token.start();
      }
      end = token.end();
    }
    joined.add(Token.of(start, end, text.substring(start, end)));
  }
}
