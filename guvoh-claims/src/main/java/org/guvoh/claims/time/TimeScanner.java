package org.guvoh.claims.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import org.guvoh.core.text.Sentence;

/** Finds the forms of time in a sentence: the leftmost, of these the longest, none overlapping. */
final class TimeScanner {
  private final List<TimeRule> rules = new TimeRules().all();
  private final Needs needs = new Needs();

  List<TimeAtom> atoms(String text, Sentence sentence) {
    Set<String> present = needs.present(text.subSequence(sentence.start(), sentence.end()));
    List<TimeAtom> all = new ArrayList<>();
    for (TimeRule rule : rules) {
      if (present.containsAll(rule.needs())) {
        Matcher matcher = rule.pattern().matcher(text).region(sentence.start(), sentence.end());
        matcher.useTransparentBounds(true);
        while (matcher.find()) {
          all.add(new TimeAtom(rule, matcher.start(), matcher.end(), groups(rule, matcher)));
        }
      }
    }
    all.removeIf(atom -> !WordCase.fits(text, sentence, atom));
    all.sort(
        Comparator.comparingInt(TimeAtom::start)
            .thenComparing(Comparator.comparingInt(TimeAtom::length).reversed()));
    List<TimeAtom> kept = new ArrayList<>();
    int end = 0;
    for (TimeAtom atom : all) {
      if (atom.start() >= end) {
        kept.add(atom);
        end = atom.end();
      }
    }
    return kept;
  }

  private static Map<String, String> groups(TimeRule rule, Matcher matcher) {
    Map<String, String> groups = new LinkedHashMap<>();
    rule.groups()
        .forEach(
            (name, places) ->
                places.stream()
                    .filter(place -> matcher.group(place) != null)
                    .findFirst()
                    .ifPresent(place -> groups.put(name, matcher.group(place))));
    return groups;
  }
}
