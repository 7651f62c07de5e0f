package org.guvoh.bench.reader;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.guvoh.bench.reader.NamedCorpus.NamedSentence;
import org.guvoh.bench.reader.Treebank.GoldSentence;
import org.guvoh.core.text.AnnotatedText;
import org.guvoh.core.text.NameLexicon;
import org.guvoh.core.text.TextRevision;
import org.guvoh.language.LanguageReader;
import org.guvoh.language.SentenceParser;
import org.guvoh.language.reader.NameGuideline;

/**
 * Scores the reader: {@code treebank <file> [capitals]} with gold tokens, {@code raw <file>} from
 * running text, {@code names <file> [last-fifth] [phrases]} by exact span. The system property
 * {@code guvoh.network} names another network file than the packaged one.
 */
public final class ReaderBench {
  private ReaderBench() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length < 2) {
      System.err.println(
          "usage: treebank <file> [capitals] | raw <file> | names <file> [last-fifth] [phrases]");
      System.exit(2);
    }
    List<String> options = List.of(arguments).subList(2, arguments.length);
    Path file = Path.of(arguments[1]);
    try (SentenceParser parser = Parser.open()) {
      switch (arguments[0]) {
        case "treebank" -> treebank(parser, Treebank.read(file), options.contains("capitals"));
        case "raw" -> raw(parser, Treebank.read(file));
        case "names" -> {
          NamedCorpus corpus = NamedCorpus.read(file);
          names(
              parser,
              options.contains("last-fifth") ? corpus.lastFifth() : corpus,
              options.contains("phrases") ? NameGuideline.PHRASES : NameGuideline.NAMES);
        }
        default -> throw new IllegalArgumentException("no measure called " + arguments[0]);
      }
    }
  }

  private static void treebank(SentenceParser parser, Treebank gold, boolean capitals) {
    TreeScore all = new TreeScore();
    Map<String, TreeScore> genres = new TreeMap<>();
    for (GoldSentence sentence : gold.sentences()) {
      List<String> forms = new ArrayList<>(sentence.forms());
      if (capitals) {
        forms.replaceAll(form -> form.toUpperCase(Locale.ROOT));
      }
      var read = parser.parse(forms, List.of()).words();
      all.add(sentence.words(), read);
      genres.computeIfAbsent(sentence.genre(), g -> new TreeScore()).add(sentence.words(), read);
    }
    System.out.println("all  " + all);
    genres.forEach((genre, score) -> System.out.println(genre + "  " + score));
  }

  private static void raw(SentenceParser parser, Treebank gold) {
    String text = gold.text();
    AnnotatedText read =
        new LanguageReader(parser).read(TextRevision.of(text), NameLexicon.empty());
    RawScore score = new RawScore();
    score.add(gold, text, read.sentences());
    System.out.println(score);
  }

  private static void names(SentenceParser parser, NamedCorpus gold, NameGuideline guideline) {
    SpanScore score = new SpanScore();
    for (NamedSentence sentence : gold.sentences()) {
      score.add(
          sentence.names(),
          new HashSet<>(parser.parse(sentence.words(), List.of(), guideline).names()));
    }
    System.out.println(score);
  }
}
