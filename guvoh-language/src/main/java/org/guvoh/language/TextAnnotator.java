package org.guvoh.language;

import java.util.ArrayList;
import java.util.List;
import org.guvoh.core.text.AnnotatedText;
import org.guvoh.core.text.Passage;
import org.guvoh.core.text.Sentence;
import org.guvoh.core.text.TextRevision;
import org.guvoh.core.text.Token;
import org.guvoh.language.text.JoinedNames;
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
  private final Tokenizer tokenizer;
  private final SentenceSplitter splitter;

  /** Keeps hyphenated words whole, and ends sentences by the rules alone. */
  public TextAnnotator() {
    this(Tokenizer.standard(), SentenceSplitter.standard());
  }

  private TextAnnotator(Tokenizer tokenizer, SentenceSplitter splitter) {
    this.tokenizer = tokenizer;
    this.splitter = splitter;
  }

  /** Cuts words and sentences as the treebank does that the reader learned from. */
  public static TextAnnotator treebank() {
    return new TextAnnotator(Tokenizer.treebank(), SentenceSplitter.learned());
  }

  /**
   * Cuts words as the treebank does, and ends sentences by the rules alone, as edited text does.
   */
  public static TextAnnotator edited() {
    return new TextAnnotator(Tokenizer.treebank(), SentenceSplitter.standard());
  }

  public AnnotatedText annotate(TextRevision revision) {
    return annotate(revision, List.of());
  }

  /**
   * Like {@link #annotate(TextRevision)}, with names whose words stay together.
   *
   * @param names passages whose words stay whole where no white space parts them; ordered by start,
   *     not overlapping
   */
  public AnnotatedText annotate(TextRevision revision, List<Passage> names) {
    JoinedNames joined = new JoinedNames(names);
    List<Sentence> sentences = new ArrayList<>();
    for (Paragraph paragraph : paragraphs.split(revision.text())) {
      List<Token> tokens = tokenizer.tokens(revision.text(), paragraph.start(), paragraph.end());
      sentences.addAll(splitter.split(paragraph, joined.join(revision.text(), tokens)));
    }
    return new AnnotatedText(revision, sentences);
  }
}
