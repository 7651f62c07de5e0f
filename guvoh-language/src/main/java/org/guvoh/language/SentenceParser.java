package org.guvoh.language;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.guvoh.core.text.NameSpan;
import org.guvoh.core.text.Syntax;
import org.guvoh.language.internal.Network;
import org.guvoh.language.internal.UnpackFolder;
import org.guvoh.language.internal.WindowParser;
import org.guvoh.language.reader.NameGuideline;
import org.guvoh.language.reader.ParsedSentence;

/**
 * Tags, lemmatises, parses and names the words of one sentence in one pass of the network.
 *
 * <p>Sentences longer than the network reads at once are read in windows, cut at punctuation where
 * there is some; the roots of later windows hang on the first one's as {@code parataxis}. Time and
 * memory grow linearly with the number of windows. Safe for many threads; the result depends on the
 * words and the known names alone.
 */
public final class SentenceParser implements AutoCloseable {
  private final Network network;
  private final WindowParser windows;

  private SentenceParser(Network network) {
    this.network = network;
    this.windows = new WindowParser(network);
  }

  /** Loads the packaged network, unpacking it to the cache folder the first time. */
  public static SentenceParser open() {
    return new SentenceParser(Network.open(UnpackFolder.standard()));
  }

  /** Like {@link #open()}, unpacking below the given folder. */
  public static SentenceParser open(Path home) {
    return new SentenceParser(Network.open(new UnpackFolder(home)));
  }

  /** Loads another network file, unchecked; for measuring. */
  public static SentenceParser openFile(Path network, Path home) {
    return new SentenceParser(Network.openFile(network, new UnpackFolder(home)));
  }

  /**
   * Reads the words of one sentence.
   *
   * @param words of one sentence, none of them empty
   * @param knownNames spans the lexicon found, in order, not overlapping
   */
  public ParsedSentence parse(List<String> words, List<NameSpan> knownNames) {
    return parse(words, knownNames, NameGuideline.NAMES);
  }

  /** Like {@link #parse(List, List)}, with names that reach as far as the guideline says. */
  public ParsedSentence parse(
      List<String> words, List<NameSpan> knownNames, NameGuideline guideline) {
    List<Syntax> syntax = new ArrayList<>(words.size());
    List<NameSpan> names = new ArrayList<>();
    int start = 0;
    int root = -1;
    for (int end : windows.ends(words)) {
      ParsedSentence window =
          windows.parse(words.subList(start, end), within(knownNames, start, end), guideline);
      root = root < 0 ? windowRoot(window) : root;
      for (Syntax word : window.words()) {
        syntax.add(moved(word, start, root));
      }
      for (NameSpan name : window.names()) {
        names.add(new NameSpan(name.firstToken() + start, name.end() + start, name.kind()));
      }
      start = end;
    }
    return new ParsedSentence(syntax, names);
  }

  public ParsedSentence parse(String... words) {
    return parse(Arrays.asList(words), List.of());
  }

  private static List<NameSpan> within(List<NameSpan> names, int start, int end) {
    return names.stream()
        .filter(name -> name.firstToken() >= start && name.end() <= end)
        .map(name -> new NameSpan(name.firstToken() - start, name.end() - start, name.kind()))
        .toList();
  }

  private static int windowRoot(ParsedSentence window) {
    int root = 0;
    while (window.words().get(root).head() >= 0) {
      root++;
    }
    return root;
  }

  /** A word of a later window, its head counted in the whole sentence. */
  private static Syntax moved(Syntax word, int start, int root) {
    if (start == 0) {
      return word;
    }
    boolean top = word.head() < 0;
    return new Syntax(
        word.lemma(),
        word.partOfSpeech(),
        word.features(),
        top ? root : word.head() + start,
        top ? "parataxis" : word.relation());
  }

  @Override
  public void close() {
    network.close();
  }
}
