package org.guvoh.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.guvoh.core.text.CodePointIndex;
import org.guvoh.core.text.NameSpan;
import org.guvoh.core.text.Sentence;
import org.guvoh.core.text.Syntax;
import org.guvoh.core.text.TextRevision;
import org.guvoh.core.text.Token;

/** One parsed sentence as {@code guvoh parse --json} prints it; offsets in code points. */
record ParsedLine(int start, int end, List<Word> words, List<Name> names) {
  /** A word; {@code head} counts from 0 in the sentence, -1 is the root. */
  record Word(
      int start,
      int end,
      String form,
      String lemma,
      String tag,
      Map<String, String> features,
      int head,
      String relation) {}

  /** A name over the words from {@code first} to before {@code end}. */
  record Name(int first, int end, String kind) {}

  static ParsedLine of(TextRevision revision, Sentence sentence) {
    CodePointIndex index = CodePointIndex.of(revision.text());
    List<Word> words = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      Syntax syntax = token.findSyntax().orElseThrow();
      words.add(
          new Word(
              index.toCodePoint(token.start()),
              index.toCodePoint(token.end()),
              token.form(),
              syntax.lemma(),
              syntax.partOfSpeech(),
              syntax.features(),
              syntax.head(),
              syntax.relation()));
    }
    List<Name> names = new ArrayList<>();
    for (NameSpan name : sentence.names()) {
      names.add(
          new Name(name.firstToken(), name.end(), name.kind().name().toLowerCase(Locale.ROOT)));
    }
    return new ParsedLine(
        index.toCodePoint(sentence.start()), index.toCodePoint(sentence.end()), words, names);
  }
}
