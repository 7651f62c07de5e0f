package org.guvoh.names.spelling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guvoh.core.table.Table;
import org.jspecify.annotations.Nullable;

/**
 * Makes the keys of spellings: fold, then consonant classes.
 *
 * <p>Two spellings of one skeleton are probably one name ("Shahritus", "Shahrtuz"); two whose
 * sounds differ by one letter may be. The classes follow how names of Central Asia are romanized;
 * they hold elsewhere less well. Deterministic; linear in the spelling; safe for many threads.
 */
public final class SpellingKeys {
  private static final String VOWELS = "aeiouy";
  private static final String BACK = "aou";

  private record Sound(String spelling, String sound, String where) {}

  private final Folding folding;
  private final Set<String> dropped = new HashSet<>();
  private final Sound[][] sounds = new Sound[128][0];

  private SpellingKeys(Folding folding, Table generic, Table sounds) {
    this.folding = folding;
    generic.rows().forEach(row -> dropped.add(row.get("word")));
    Map<Character, List<Sound>> byLetter = new HashMap<>();
    for (Table.Row row : sounds.rows()) {
      Sound sound = new Sound(row.get("spelling"), row.get("sound"), row.get("where"));
      byLetter.computeIfAbsent(sound.spelling().charAt(0), c -> new ArrayList<>()).add(sound);
    }
    byLetter.forEach(
        (letter, list) -> {
          list.sort(Comparator.comparing((Sound s) -> -s.spelling().length()));
          this.sounds[letter] = list.toArray(Sound[]::new);
        });
  }

  /** The keys by the tables that come with Guvoh. */
  public static SpellingKeys bundled() {
    return new SpellingKeys(
        new Folding(Romanization.bundled()),
        Table.resource(SpellingKeys.class, "generic-words"),
        Table.resource(SpellingKeys.class, "sounds"));
  }

  /** A name folded into one word, with generic words. */
  public String fold(String name) {
    return folding.joined(name);
  }

  /** Whether a name holds generic words only, and so tells no place: "Border Outpost". */
  public boolean isGeneric(String name) {
    return dropped.containsAll(List.of(folding.words(name).split(" ")));
  }

  /** All forms of a spelling. */
  public Spelling of(String name) {
    String words = folding.words(name);
    StringBuilder core = new StringBuilder(words.length());
    StringBuilder spoken = new StringBuilder(words.length());
    for (String word : words.split(" ")) {
      if (!dropped.contains(word)) {
        core.append(word);
        append(word, spoken);
      }
    }
    if (core.length() == 0) {
      for (String word : words.split(" ")) {
        core.append(word);
        append(word, spoken);
      }
    }
    String vowelled = vowelled(spoken);
    return new Spelling(words.replace(" ", ""), core.toString(), vowelled, skeleton(spoken));
  }

  private void append(String word, StringBuilder to) {
    int at = 0;
    while (at < word.length()) {
      Sound sound = find(word, at);
      if (sound == null) {
        to.append(word.charAt(at));
        at++;
      } else {
        to.append(sound.sound());
        at += sound.spelling().length();
      }
    }
  }

  private @Nullable Sound find(String word, int at) {
    char letter = word.charAt(at);
    if (letter >= sounds.length) {
      return null;
    }
    for (Sound sound : sounds[letter]) {
      if (word.startsWith(sound.spelling(), at) && isThere(sound, word, at)) {
        return sound;
      }
    }
    return null;
  }

  private static boolean isThere(Sound sound, String word, int at) {
    return switch (sound.where()) {
      case "first" -> at == 0;
      case "last" -> at + sound.spelling().length() == word.length();
      default -> true;
    };
  }

  private static String vowelled(CharSequence spoken) {
    StringBuilder to = new StringBuilder(spoken.length());
    for (int i = 0; i < spoken.length(); i++) {
      char unit = spoken.charAt(i);
      char sound = BACK.indexOf(unit) >= 0 ? 'A' : VOWELS.indexOf(unit) >= 0 ? 'I' : unit;
      boolean vowel = sound == 'A' || sound == 'I';
      boolean again = to.length() > 0 && to.charAt(to.length() - 1) == sound;
      boolean run = vowel && to.length() > 0 && "AI".indexOf(to.charAt(to.length() - 1)) >= 0;
      if (!again && !run) {
        to.append(sound);
      }
    }
    int end = to.length();
    return end > 1 && "AI".indexOf(to.charAt(end - 1)) >= 0
        ? to.substring(0, end - 1)
        : to.toString();
  }

  /** The consonants; one that is written double counts once, but not with a vowel between. */
  private static String skeleton(CharSequence spoken) {
    StringBuilder to = new StringBuilder(spoken.length());
    char before = ' ';
    for (int i = 0; i < spoken.length(); i++) {
      char unit = spoken.charAt(i);
      boolean vowel = VOWELS.indexOf(unit) >= 0;
      if (vowel && i == 0) {
        to.append('A');
      } else if (!vowel && unit != before) {
        to.append(unit);
      }
      before = unit;
    }
    return to.toString();
  }
}
