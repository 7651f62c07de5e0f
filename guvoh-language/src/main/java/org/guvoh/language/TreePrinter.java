package org.guvoh.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.guvoh.core.text.NameSpan;
import org.guvoh.core.text.Sentence;
import org.guvoh.core.text.Syntax;
import org.guvoh.core.text.Token;

/**
 * Prints a sentence as a tree that a person can read: every word under its head, with relation,
 * part of speech, lemma and features; names in brackets at their first word.
 *
 * <pre>
 * told  root VERB tell Tense=Past
 * ├─ Sources  nsubj NOUN source Number=Plur
 * └─ crossed  ccomp VERB cross Tense=Past
 * </pre>
 */
public final class TreePrinter {
  private TreePrinter() {}

  /** The tree of one parsed sentence, lines ending in a line feed. */
  public static String print(Sentence sentence) {
    StringBuilder out = new StringBuilder();
    List<List<Integer>> children = children(sentence.tokens());
    for (int root : children.get(sentence.tokens().size())) {
      new Branch(sentence, children, out).print(root, "", "");
    }
    return out.toString();
  }

  /** Children of each token; one more list holds the roots and what was not parsed. */
  private static List<List<Integer>> children(List<Token> tokens) {
    List<List<Integer>> children = new ArrayList<>();
    for (int i = 0; i <= tokens.size(); i++) {
      children.add(new ArrayList<>());
    }
    for (int i = 0; i < tokens.size(); i++) {
      int head = tokens.get(i).findSyntax().map(Syntax::head).orElse(-1);
      children.get(head < 0 ? tokens.size() : head).add(i);
    }
    return children;
  }

  private record Branch(Sentence sentence, List<List<Integer>> children, StringBuilder out) {
    void print(int token, String margin, String fork) {
      out.append(margin).append(fork).append(line(token)).append('\n');
      String inner = fork.isEmpty() ? margin : margin + (fork.startsWith("└") ? "   " : "│  ");
      List<Integer> below = children.get(token);
      for (int i = 0; i < below.size(); i++) {
        print(below.get(i), inner, i == below.size() - 1 ? "└─ " : "├─ ");
      }
    }

    private String line(int index) {
      Token token = sentence.tokens().get(index);
      return token.form() + token.findSyntax().map(Branch::syntax).orElse("") + name(index);
    }

    private static String syntax(Syntax syntax) {
      String features =
          syntax.features().entrySet().stream()
              .map(Map.Entry::toString)
              .collect(Collectors.joining("|"));
      return "  "
          + String.join(" ", syntax.relation(), syntax.partOfSpeech(), syntax.lemma(), features)
              .stripTrailing();
    }

    private String name(int index) {
      for (NameSpan name : sentence.names()) {
        if (name.firstToken() == index) {
          String words =
              sentence.tokens().subList(index, name.end()).stream()
                  .map(Token::form)
                  .collect(Collectors.joining(" "));
          return "  [" + name.kind() + ": " + words + "]";
        }
      }
      return "";
    }
  }
}
