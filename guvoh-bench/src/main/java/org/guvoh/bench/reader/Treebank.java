package org.guvoh.bench.reader;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Sentences of a CoNLL-U file; empty nodes are left out, of ranges only the surface is kept. */
record Treebank(List<GoldSentence> sentences) {
  Treebank {
    sentences = List.copyOf(sentences);
  }

  /**
   * One word.
   *
   * @param head counted from 1, 0 for the root
   * @param spaceAfter whether white space follows in the text
   */
  record GoldWord(
      String form,
      String lemma,
      String partOfSpeech,
      String features,
      int head,
      String relation,
      boolean spaceAfter) {}

  /**
   * A sentence with its place in the file.
   *
   * @param genre what stands between the first two underscores of the document's name, or its first
   *     part before a hyphen
   * @param newParagraph whether a paragraph begins here
   */
  record GoldSentence(String genre, boolean newParagraph, List<GoldWord> words) {
    GoldSentence {
      words = List.copyOf(words);
    }

    List<String> forms() {
      return words.stream().map(GoldWord::form).toList();
    }
  }

  static Treebank read(Path file) throws IOException {
    Builder builder = new Builder();
    Lines.of(file).forEach(builder::line);
    builder.line("");
    return new Treebank(builder.sentences);
  }

  private static final class Builder {
    private final List<GoldSentence> sentences = new ArrayList<>();
    private List<GoldWord> words = new ArrayList<>();
    private String genre = "";
    private boolean newParagraph;
    private int rangeEnd;
    private boolean spaceAfterRange;

    void line(String line) {
      if (line.startsWith("# newdoc id")) {
        genre = genre(line.substring(line.indexOf('=') + 1).strip());
        newParagraph = true;
      } else if (line.startsWith("# newpar")) {
        newParagraph = true;
      } else if (line.isEmpty() && !words.isEmpty()) {
        sentences.add(new GoldSentence(genre, newParagraph, words));
        words = new ArrayList<>();
        newParagraph = false;
        rangeEnd = 0;
      } else if (!line.isEmpty() && !line.startsWith("#")) {
        word(line.split("\t"));
      }
    }

    private static String genre(String document) {
      String[] parts = document.split("_");
      return document.startsWith("GUM_") ? parts[1] : document.split("-")[0];
    }

    private void word(String[] cells) {
      boolean space = !cells[9].contains("SpaceAfter=No");
      if (cells[0].contains("-")) {
        rangeEnd = Integer.parseInt(cells[0].split("-")[1]);
        spaceAfterRange = space;
      } else if (!cells[0].contains(".")) {
        int number = Integer.parseInt(cells[0]);
        boolean inside = number <= rangeEnd;
        words.add(
            new GoldWord(
                cells[1],
                cells[2],
                cells[3],
                cells[5],
                Integer.parseInt(cells[6]),
                cells[7],
                inside ? number == rangeEnd && spaceAfterRange : space));
      }
    }
  }

  /** The running text: words as they touch, a line feed doubled before each new paragraph. */
  String text() {
    StringBuilder text = new StringBuilder();
    for (GoldSentence sentence : sentences) {
      if (sentence.newParagraph() && !text.isEmpty()) {
        text.append("\n\n");
      }
      for (GoldWord word : sentence.words()) {
        text.append(word.form()).append(word.spaceAfter() ? " " : "");
      }
    }
    return text.toString();
  }
}
