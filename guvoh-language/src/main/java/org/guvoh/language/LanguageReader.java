package org.guvoh.language;

import java.util.ArrayList;
import java.util.List;
import org.guvoh.core.text.AnnotatedText;
import org.guvoh.core.text.NameLexicon;
import org.guvoh.core.text.NameSpan;
import org.guvoh.core.text.Sentence;
import org.guvoh.core.text.TextRevision;
import org.guvoh.core.text.Token;
import org.guvoh.language.internal.KnownNames;
import org.guvoh.language.internal.PlainSigns;
import org.guvoh.language.reader.ParsedSentence;

/**
 * Reads a text: paragraphs, tokens, sentences, known names, then tags, lemmas, trees and names.
 *
 * <p>Known names come from the lexicon before parsing: a hyphenated one is a single token, its
 * words form one subtree, and its kind is the lexicon's. Names nobody knows are the network's
 * proposals. Offsets always point into the text revision. Safe for many threads; the same text and
 * lexicon give the same result whatever runs beside it. Time and memory are linear in the text.
 */
public final class LanguageReader {
  private final TextAnnotator annotator = TextAnnotator.edited();
  private final PlainSigns signs = new PlainSigns();
  private final SentenceParser parser;

  public LanguageReader(SentenceParser parser) {
    this.parser = parser;
  }

  public AnnotatedText read(TextRevision revision, NameLexicon lexicon) {
    KnownNames known = new KnownNames(lexicon.find(revision.text()));
    List<Sentence> read = new ArrayList<>();
    for (Sentence sentence : annotator.annotate(revision, known.passages()).sentences()) {
      read.add(read(sentence, known));
    }
    return new AnnotatedText(revision, read);
  }

  private Sentence read(Sentence sentence, KnownNames known) {
    List<Token> tokens = sentence.tokens();
    List<NameSpan> hits = known.in(tokens);
    ParsedSentence parsed =
        parser.parse(tokens.stream().map(token -> signs.of(token.form())).toList(), hits);
    List<Token> parsedTokens = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      parsedTokens.add(tokens.get(i).withSyntax(parsed.words().get(i)));
    }
    return new Sentence(
        sentence.start(),
        sentence.end(),
        sentence.paragraph(),
        sentence.heading(),
        parsedTokens,
        KnownNames.merge(parsed, hits));
  }
}
