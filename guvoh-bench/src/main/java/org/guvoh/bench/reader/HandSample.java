package org.guvoh.bench.reader;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.guvoh.bench.reader.Attributions.Attribution;
import org.guvoh.core.record.ExtractionCodec;
import org.guvoh.core.table.Table;
import org.guvoh.core.text.Sentence;
import org.guvoh.core.text.TextRevision;
import org.guvoh.core.text.Token;
import org.guvoh.language.TextAnnotator;

/**
 * Predicates drawn with a fixed seed, to be judged by hand: cues of attribution, verbs of violence.
 *
 * <p>Cues come from annotated attributions. Verbs come from gold verbs of treebanks and, in running
 * text, from forms that only a verb or a participle has ("killed", "shooting"); what turns out to
 * be no verb is left out by the judge.
 */
final class HandSample {
  private static final long SEED = 20261125;
  private static final int LONGEST_SENTENCE = 60;

  private HandSample() {}

  /**
   * One predicate.
   *
   * @param start where its sentence stands: an offset in the document's text, or the sentence's
   *     number in a treebank
   * @param predicate indexes of its words
   */
  record Predicate(
      String set, String document, int start, Set<Integer> predicate, List<String> words) {
    String line() {
      List<String> at = predicate.stream().map(String::valueOf).toList();
      return String.join(
          "\t",
          set,
          document,
          String.valueOf(start),
          String.join(",", at),
          String.join(" ", words));
    }

    static Predicate of(String line) {
      String[] cells = line.split("\t");
      Set<Integer> at = new TreeSet<>();
      for (String word : cells[3].split(",")) {
        at.add(Integer.valueOf(word));
      }
      return new Predicate(
          cells[0], cells[1], Integer.parseInt(cells[2]), at, List.of(cells[4].split(" ")));
    }
  }

  static List<Predicate> cues(Path folder, int most) throws IOException {
    List<Predicate> found = new ArrayList<>();
    for (var sentence : Attributions.read(folder).sentences()) {
      for (Attribution attribution : sentence.attributions()) {
        Set<Integer> cue = new TreeSet<>(attribution.cue());
        found.add(
            new Predicate(
                "attribution", sentence.document(), sentence.start(), cue, sentence.words()));
      }
    }
    return drawn(found, most);
  }

  static List<Predicate> goldVerbs(Path treebank, int most) throws IOException {
    Set<String> lemmas = lemmas();
    List<Predicate> found = new ArrayList<>();
    String name = String.valueOf(treebank.getFileName()).replaceAll("\\..*", "");
    var sentences = Treebank.read(treebank).sentences();
    for (int s = 0; s < sentences.size(); s++) {
      for (int i = 0; i < sentences.get(s).words().size(); i++) {
        var word = sentences.get(s).words().get(i);
        if (word.partOfSpeech().equals("VERB") && lemmas.contains(word.lemma())) {
          found.add(new Predicate(name, "-", s, Set.of(i), sentences.get(s).forms()));
        }
      }
    }
    return drawn(found, most);
  }

  /** Forms of verbs of violence in the first reports of a file. */
  static List<Predicate> formsInReports(Path reports, int most) throws IOException {
    var mapper = ExtractionCodec.plainMapper();
    List<Predicate> found = new ArrayList<>();
    for (String line : Lines.of(reports)) {
      var report = mapper.readTree(line);
      addForms("gva", report.get("doc_id").asString(), report.get("text").asString(), found);
    }
    return drawn(found, most);
  }

  static List<Predicate> formsInAttributions(Path folder, int most) throws IOException {
    Set<String> forms = forms();
    Set<Predicate> found = new java.util.LinkedHashSet<>();
    for (var sentence : Attributions.read(folder).sentences()) {
      for (int i = 0; i < sentence.words().size(); i++) {
        if (forms.contains(sentence.words().get(i).toLowerCase(Locale.ROOT))) {
          found.add(
              new Predicate(
                  "news", sentence.document(), sentence.start(), Set.of(i), sentence.words()));
        }
      }
    }
    return drawn(List.copyOf(found), most);
  }

  private static void addForms(String set, String document, String text, List<Predicate> found) {
    Set<String> forms = forms();
    for (Sentence sentence : TextAnnotator.treebank().annotate(TextRevision.of(text)).sentences()) {
      List<String> words = sentence.tokens().stream().map(Token::form).toList();
      for (int i = 0; i < words.size(); i++) {
        if (forms.contains(words.get(i).toLowerCase(Locale.ROOT))) {
          int start = sentence.tokens().get(0).start();
          found.add(new Predicate(set, document, start, Set.of(i), words));
        }
      }
    }
  }

  private static List<Predicate> drawn(List<Predicate> all, int most) {
    List<Predicate> shuffled =
        new ArrayList<>(all.stream().filter(p -> p.words().size() <= LONGEST_SENTENCE).toList());
    Collections.shuffle(shuffled, new Random(SEED));
    return shuffled.subList(0, Math.min(most, shuffled.size()));
  }

  private static Set<String> lemmas() {
    Set<String> lemmas = new HashSet<>();
    Table.resource(VerbBench.class, "violent-verbs").rows().forEach(r -> lemmas.add(r.get("verb")));
    return lemmas;
  }

  /** Past and participle in -ed, the -ing form, and the irregular pasts that are no nouns. */
  private static Set<String> forms() {
    Set<String> forms = new HashSet<>(Set.of("shot", "slain", "stabbed", "fought", "beaten"));
    for (String lemma : lemmas()) {
      String stem = lemma.endsWith("e") ? lemma.substring(0, lemma.length() - 1) : lemma;
      forms.add(stem + "ed");
      forms.add(stem + "ing");
    }
    return forms;
  }
}
