package org.guvoh.bench.muc;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.guvoh.bench.muc.MucAnswer.Harmed;
import org.guvoh.bench.muc.MucDocument.AnswerKey;
import org.guvoh.bench.muc.MucDocument.Victim;
import org.guvoh.bench.score.Assignment;
import org.guvoh.bench.score.DocumentScore;

/**
 * Slots of aligned templates, after the scoring of MUC-4 (Chinchor 1992) in a plain form.
 *
 * <p>AnswerKey and answer templates are aligned one to one for the greatest credit, the incident
 * type counting as one slot; unaligned templates have all their fills missing or spurious, optional
 * ones only where they were found. Credit is 1 for the same string or value, one half for a part:
 * the same head word, a wider area of the place, overlapping days, a number within the key's
 * bounds. Effect and number are of victims whose strings meet.
 */
final class Slots {
  static final List<String> NAMES =
      List.of(
          "date",
          "place",
          "instrument",
          "perp individual",
          "perp organisation",
          "target",
          "victim",
          "effect",
          "number");

  private final DocumentScore score;

  Slots(DocumentScore score) {
    this.score = score;
  }

  /** A slot's counts: credit, fills of the key, fills of the answer. */
  record Count(double credit, double key, double answer) {}

  void add(List<AnswerKey> keys, List<MucAnswer> answers) {
    int[] aligned = Assignment.best(keys, answers, (key, answer) -> similarity(key, answer));
    boolean[] taken = new boolean[answers.size()];
    for (int i = 0; i < aligned.length; i++) {
      if (aligned[i] >= 0) {
        taken[aligned[i]] = true;
        add(compare(keys.get(i), answers.get(aligned[i])));
      } else if (!keys.get(i).optional()) {
        add(compare(keys.get(i), empty()));
      }
    }
    AnswerKey none =
        new AnswerKey(
            true, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
            List.of());
    for (int j = 0; j < taken.length; j++) {
      if (!taken[j]) {
        add(compare(none, answers.get(j)));
      }
    }
  }

  private void add(List<Count> counts) {
    for (int i = 0; i < counts.size(); i++) {
      Count count = counts.get(i);
      score.count("slots", count.key(), count.answer(), count.credit());
      score.count("slot " + NAMES.get(i), count.key(), count.answer(), count.credit());
    }
  }

  private static double similarity(AnswerKey key, MucAnswer answer) {
    double credit = key.types().contains(answer.type()) ? 1 : 0;
    for (Count count : compare(key, answer)) {
      credit += count.credit();
    }
    return credit;
  }

  private static MucAnswer empty() {
    return new MucAnswer(
        "", List.of(), List.of(), Set.of(), Set.of(), Set.of(), Set.of(), List.of());
  }

  /** One count a slot, in the order of {@link #NAMES}. */
  static List<Count> compare(AnswerKey key, MucAnswer answer) {
    List<Count> counts = new ArrayList<>();
    counts.add(
        single(key.dates().isEmpty(), answer.dates(), date -> MucDate.credit(key.dates(), date)));
    counts.add(
        single(
            key.places().isEmpty(),
            answer.places(),
            place -> MucPlace.credit(key.places(), place)));
    counts.add(strings(key.instruments(), answer.instruments()));
    counts.add(strings(key.individuals(), answer.individuals()));
    counts.add(strings(key.organisations(), answer.organisations()));
    counts.add(strings(key.targets(), answer.targets()));
    victims(key.victims(), answer.victims(), counts);
    return counts;
  }

  /** A slot that holds one value: the answer's first counts. */
  private static Count single(
      boolean empty, List<String> answers, java.util.function.ToDoubleFunction<String> credit) {
    double given = answers.isEmpty() ? 0 : 1;
    return new Count(
        empty || answers.isEmpty() ? 0 : credit.applyAsDouble(answers.get(0)),
        empty ? 0 : 1,
        given);
  }

  private static Count strings(List<Fill> fills, Set<String> answers) {
    List<String> given = List.copyOf(answers);
    int[] aligned =
        Assignment.best(
            fills, given, (fill, form) -> credit(MucDocument.forms(fill.strings()), form));
    double credit = 0;
    double expected = 0;
    for (int i = 0; i < aligned.length; i++) {
      if (aligned[i] >= 0) {
        credit += credit(MucDocument.forms(fills.get(i).strings()), given.get(aligned[i]));
      }
      expected += aligned[i] >= 0 || !fills.get(i).optional() ? 1 : 0;
    }
    return new Count(credit, expected, given.size());
  }

  static double credit(Set<String> forms, String form) {
    if (forms.contains(form)) {
      return 1;
    }
    String head = MucForm.head(form);
    return forms.stream().anyMatch(one -> MucForm.head(one).equals(head)) ? .5 : 0;
  }

  private static void victims(List<Victim> keys, List<Harmed> answers, List<Count> counts) {
    int[] aligned =
        Assignment.best(keys, answers, (victim, harmed) -> credit(victim.forms(), harmed.form()));
    double[] sums = new double[9];
    for (int i = 0; i < aligned.length; i++) {
      Victim victim = keys.get(i);
      boolean expected = aligned[i] >= 0 || !victim.optional();
      sums[1] += expected ? 1 : 0;
      sums[4] += expected && !victim.effects().isEmpty() ? 1 : 0;
      sums[7] += expected && !victim.numbers().isEmpty() ? 1 : 0;
      if (aligned[i] >= 0) {
        Harmed harmed = answers.get(aligned[i]);
        sums[0] += credit(victim.forms(), harmed.form());
        sums[3] += victim.effects().contains(harmed.effect()) ? 1 : 0;
        sums[6] += MucNumber.credit(victim.numbers(), harmed);
      }
    }
    for (Harmed harmed : answers) {
      sums[2] += 1;
      sums[5] += harmed.effect().isEmpty() ? 0 : 1;
      sums[8] += 1;
    }
    counts.add(new Count(sums[0], sums[1], sums[2]));
    counts.add(new Count(sums[3], sums[4], sums[5]));
    counts.add(new Count(sums[6], sums[7], sums[8]));
  }
}
