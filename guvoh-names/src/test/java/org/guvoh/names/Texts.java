package org.guvoh.names;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guvoh.core.text.AnnotatedText;
import org.guvoh.core.text.Sentence;
import org.guvoh.core.text.TextRevision;
import org.guvoh.core.text.Token;

/** A plain splitter for tests: tokens by pattern, sentences at full stops and line ends. */
final class Texts {
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?:Gen|Col|Maj|Mr|Dr|St|U\\.S|U\\.N)\\.|\\b[A-Z]\\.(?=\\s[A-Z])"
              + "|(?:(?!['’]s\\b)[\\p{L}\\p{N}\\p{M}](?:['’.](?=\\p{L}{2}))?|(?<=\\p{L})[-’'/](?!s\\b)(?=\\p{L}))+"
              + "|['’]s\\b|\\S");

  private Texts() {}

  static AnnotatedText of(String text) {
    List<Sentence> sentences = new ArrayList<>();
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text);
    int line = 0;
    while (matcher.find()) {
      int newLines =
          (int) text.substring(line, matcher.start()).chars().filter(c -> c == '\n').count();
      if (newLines > 0) {
        close(tokens, sentences);
      }
      line = matcher.start();
      tokens.add(Token.of(matcher.start(), matcher.end(), matcher.group()));
      if (matcher.group().matches("[.!?]")) {
        close(tokens, sentences);
      }
    }
    close(tokens, sentences);
    return new AnnotatedText(TextRevision.of(text), sentences);
  }

  private static void close(List<Token> tokens, List<Sentence> sentences) {
    if (!tokens.isEmpty()) {
      sentences.add(
          new Sentence(
              tokens.get(0).start(),
              tokens.get(tokens.size() - 1).end(),
              sentences.size(),
              false,
              tokens,
              List.of()));
      tokens.clear();
    }
  }
}
