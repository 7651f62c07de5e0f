package org.guvoh.bench.reader;

import java.util.List;
import java.util.Locale;
import org.guvoh.bench.reader.Treebank.GoldWord;
import org.guvoh.core.text.Syntax;

/** Accuracies over words with gold tokens; punctuation counts. */
final class TreeScore {
  private int words;
  private int tags;
  private int lemmas;
  private int heads;
  private int labelled;
  private int labelledPlainly;

  void add(List<GoldWord> gold, List<Syntax> read) {
    for (int i = 0; i < gold.size(); i++) {
      add(gold.get(i), read.get(i), gold.get(i).head() == read.get(i).head() + 1);
    }
  }

  private void add(GoldWord gold, Syntax read, boolean sameHead) {
    words++;
    tags += gold.partOfSpeech().equals(read.partOfSpeech()) ? 1 : 0;
    lemmas += gold.lemma().equals(read.lemma()) ? 1 : 0;
    heads += sameHead ? 1 : 0;
    labelled += sameHead && gold.relation().equals(read.relation()) ? 1 : 0;
    labelledPlainly += sameHead && plain(gold.relation()).equals(plain(read.relation())) ? 1 : 0;
  }

  /** The relation without its subtype, as CoNLL 2018 counted. */
  private static String plain(String relation) {
    int colon = relation.indexOf(':');
    return colon < 0 ? relation : relation.substring(0, colon);
  }

  /** Right tags, lemmas, heads and labelled heads. */
  int[] counts() {
    return new int[] {tags, lemmas, heads, labelled};
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "words %d  UPOS %.4f  lemma %.4f  UAS %.4f  LAS %.4f  LAS without subtypes %.4f",
        words,
        share(tags),
        share(lemmas),
        share(heads),
        share(labelled),
        share(labelledPlainly));
  }

  private double share(int right) {
    return words == 0 ? 0 : (double) right / words;
  }
}
