package org.guvoh.incidents.origin;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The independent witness, statement or document at the root of what several reports tell.
 *
 * @param voices its tellings, in order of report
 * @param perhaps number that this origin shares with those it may be one with
 */
public record Origin(List<OriginVoice> voices, int perhaps) {
  public Origin {
    voices = List.copyOf(voices);
  }

  /** The fullest words for its speaker; a name before a description. */
  public String label() {
    return voices.stream()
        .max(
            Comparator.<OriginVoice>comparingInt(voice -> voice.named() ? 1 : 0)
                .thenComparingInt(voice -> voice.speaker().length())
                .thenComparing(OriginVoice::speaker))
        .map(OriginVoice::speaker)
        .orElseThrow();
  }

  public boolean isOfficial() {
    return voices.stream().anyMatch(OriginVoice::official);
  }

  /** The telling that was published first, where that is known. */
  public Optional<OriginVoice> first() {
    return voices.stream()
        .filter(voice -> voice.published().flatMap(Publication::moment).isPresent())
        .min(
            Comparator.comparing(
                    (OriginVoice voice) -> voice.published().flatMap(Publication::moment).get())
                .thenComparing(OriginVoice::report));
  }

  /** Ids of the powers it speaks for. */
  public Set<String> controls() {
    Set<String> controls = new TreeSet<>();
    voices.forEach(voice -> controls.addAll(voice.controls()));
    return controls;
  }
}
