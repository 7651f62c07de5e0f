package org.guvoh.incidents.origin;

import java.util.Optional;
import java.util.Set;
import org.guvoh.core.statement.Speaker;

/** Whether two speakers are one by the words that name them. */
final class SameSpeaker {
  private SameSpeaker() {}

  /**
   * Whether two speakers of one report are one: by name, or because the second is a bare
   * description that fits the first.
   *
   * @param last whether the first was the last to speak
   */
  static boolean inOneReport(Speaker first, Speaker second, boolean last) {
    Optional<String> one = first.identity();
    Optional<String> other = second.identity();
    if (one.isPresent() && one.equals(other)) {
      return true;
    }
    Set<String> names = TellingReader.names(first.label());
    Set<String> words = TellingReader.names(second.label());
    if (names.isEmpty() || words.isEmpty()) {
      return false;
    }
    boolean body = SpeakerSort.of(first.label()).filter(SpeakerSort::isBody).isPresent();
    if (names.containsAll(words) || ((other.isPresent() || body) && words.containsAll(names))) {
      return true;
    }
    return other.isEmpty() && last && isBare(second.label()) && fits(first, second);
  }

  /** "the official", "the same person", "its authors": points back. */
  private static boolean isBare(String label) {
    String[] words = label.strip().toLowerCase(java.util.Locale.ROOT).split("\\s+");
    return words.length <= 3
        && Set.of("the", "its", "this", "he", "she", "they", "both", "who", "which")
            .contains(words[0]);
  }

  private static boolean fits(Speaker first, Speaker second) {
    SpeakerSort sort = SpeakerSort.of(second.label()).orElse(SpeakerSort.UNKNOWN);
    SpeakerSort before =
        SpeakerSort.of(first.label())
            .orElse(first instanceof Speaker.Named ? SpeakerSort.PERSON : SpeakerSort.UNKNOWN);
    return switch (sort) {
      case INSTITUTION -> before == SpeakerSort.INSTITUTION || before == SpeakerSort.DOCUMENT;
      case DOCUMENT ->
          before == SpeakerSort.INSTITUTION
              || before == SpeakerSort.DOCUMENT
              || before == SpeakerSort.OFFICIAL;
      case OFFICIAL, PERSON -> before == SpeakerSort.PERSON || before == SpeakerSort.OFFICIAL;
      case MEDIUM -> before == SpeakerSort.MEDIUM;
      case REPORT, UNKNOWN -> true;
    };
  }
}
