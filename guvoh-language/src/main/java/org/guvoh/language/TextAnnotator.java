package org.guvoh.language;

import java.util.ArrayList;
import java.util.List;
import org.guvoh.core.text.AnnotatedText;
import org.guvoh.core.text.Sentence;
import org.guvoh.core.text.TextRevision;
import org.guvoh.language.text.Paragraph;
import org.guvoh.language.text.Paragraphs;
import org.guvoh.language.text.SentenceSplitter;
import org.guvoh.language.text.Tokenizer;

/**
 * Splits a text into paragraphs, sentences and tokens; offsets always point into the text revision,
 * which is never altered. Immutable and safe for many threads. Time and memory are linear in the
 * text.
 */
public final class TextAnnotator {
  private final Paragraphs paragraphs = Paragraphs.standard();
  private final Tokenizer tokenizer = Tokenizer.standard();
  private final SentenceSplitter splitter = SentenceSplitter.standard();

  public AnnotatedText annotate(TextRevision revision) {
    List<Sentence> sentences = new ArrayList<>();
    for (Paragraph paragraph : paragraphs.split(revision.text())) {
      sentences.addAll(
          splitter.split(
              paragraph, tokenizer.tokens(revision.text(), paragraph.start(), paragraph.end())));
    }
    return new AnnotatedText(revision, sentences);
  }
}
