package org.guvoh.names.gazetteer.internal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.guvoh.names.gazetteer.entry.NameHit;
import org.guvoh.names.gazetteer.entry.NameHit.Match;
import org.guvoh.names.spelling.Likeness;
import org.guvoh.names.spelling.Spelling;
import org.guvoh.names.spelling.SpellingKeys;

/**
 * Searches one packed file for a spelling: the same letters, the same consonants, or one sound
 * added, lost or changed.
 *
 * <p>Not safe for several threads; make one per search.
 */
public final class IndexSearch {
  /** Letters that keys of sounds are made of, the commonest; a change to another is not tried. */
  private static final String SOUNDS = "AIbdfgklmnprstvzXJCS";

  private static final int SHORTEST_NEAR = 4;
  private static final int VOWEL_SOUNDS = 2;
  private static final double SAME_BUT_GENERIC = 0.99;

  private final PackedIndex index;
  private final SpellingKeys keys;
  private final Spelling wanted;
  private final byte[] wantedCore;
  private final int wantedLetters;
  private final Likeness likeness;
  private final Map<Integer, Best> best = new HashMap<>();
  private final byte[] core = new byte[Likeness.LONGEST];
  private final byte[] sounds = new byte[Likeness.LONGEST];
  private final int[] mostEdits = new int[32];
  private double mostEditsFor = -1;

  /** The best name of a place so far. */
  private record Best(int name, Match match, double likeness) {}

  public IndexSearch(PackedIndex index, SpellingKeys keys, Spelling wanted) {
    this.index = index;
    this.keys = keys;
    this.wanted = wanted;
    this.wantedCore = Letters.bytes(wanted.core());
    this.wantedLetters = Letters.summary(wantedCore, wantedCore.length);
    this.likeness = new Likeness(wantedCore, Letters.bytes(wanted.sounds()));
  }

  /** Names of the same letters, with or without generic words. */
  public IndexSearch exact() {
    index.withFold(wanted.folded(), this::judgeExact);
    if (!wanted.core().equals(wanted.folded())) {
      index.withFold(wanted.core(), this::judgeExact);
    }
    return this;
  }

  /** Names of the same consonants. */
  public IndexSearch key(double least) {
    if (wanted.skeleton().length() > 1) {
      index.withSkeleton(
          wanted.skeleton(),
          name -> judge(name, Letters.summary(core, index.core(name, core)), Match.KEY, least));
    }
    return this;
  }

  /** Names one sound apart. */
  public IndexSearch near(double least) {
    String key = wanted.sounds();
    if (key.length() >= SHORTEST_NEAR) {
      PackedIndex.Summarised judge = (name, letters) -> judge(name, letters, Match.NEAR, least);
      index.withSounds(key, judge);
      StringBuilder changed = new StringBuilder(key);
      for (int i = 0; i < key.length(); i++) {
        changed.deleteCharAt(i);
        index.withSounds(changed, judge);
        changed.insert(i, key.charAt(i));
        changeAt(changed, i, judge);
      }
      for (int i = 0; i <= key.length(); i++) {
        changed.insert(i, ' ');
        changeAt(changed, i, judge);
        changed.deleteCharAt(i);
      }
    }
    return this;
  }

  /** Every other sound at a place: vowels for a vowel, consonants for a consonant. */
  private void changeAt(StringBuilder key, int at, PackedIndex.Summarised judge) {
    char kept = key.charAt(at);
    int place = SOUNDS.indexOf(kept);
    boolean vowel = place >= 0 && place < VOWEL_SOUNDS;
    int from = kept == ' ' || vowel ? 0 : VOWEL_SOUNDS;
    int to = vowel ? VOWEL_SOUNDS : SOUNDS.length();
    for (int s = from; s < to; s++) {
      char sound = SOUNDS.charAt(s);
      if (sound != kept && mayStand(key, at, s < VOWEL_SOUNDS ? 'A' : sound)) {
        key.setCharAt(at, sound);
        index.withSounds(key, judge);
      }
    }
    key.setCharAt(at, kept);
  }

  /** Keys hold no two vowels side by side, and no consonant twice. */
  private static boolean mayStand(StringBuilder key, int at, char sound) {
    return !isSame(key, at - 1, sound) && !isSame(key, at + 1, sound);
  }

  private static boolean isSame(StringBuilder key, int at, char sound) {
    if (at < 0 || at >= key.length()) {
      return false;
    }
    char there = key.charAt(at);
    return there == sound || (sound == 'A' && there == 'I');
  }

  /** What was found, the best name of each place, the surest first. */
  public List<NameHit> hits(int most) {
    return best.entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<Integer, Best> entry) -> entry.getValue().match())
                .thenComparing(entry -> -entry.getValue().likeness())
                .thenComparing(entry -> -index.population(entry.getKey()))
                .thenComparing(Map.Entry::getKey))
        .limit(most)
        .map(entry -> hit(entry.getKey(), entry.getValue()))
        .toList();
  }

  private NameHit hit(int place, Best found) {
    return new NameHit(
        index.place(place), index.name(found.name()), found.match(), found.likeness());
  }

  private void judgeExact(int name) {
    int length = index.core(name, core);
    if (Arrays.equals(
        core, 0, length, wantedCore, 0, Math.min(wantedCore.length, Likeness.LONGEST))) {
      boolean bare = keys.fold(index.name(name)).equals(wanted.folded());
      keep(name, new Best(name, Match.EXACT, bare ? 1 : SAME_BUT_GENERIC));
    }
  }

  /** The most edits a core of that length may be away, computed once a length. */
  private int most(int length, double least) {
    if (least != mostEditsFor) {
      mostEditsFor = least;
      Arrays.setAll(mostEdits, at -> likeness.mostEdits(at, least));
    }
    return mostEdits[length];
  }

  private void judge(int name, int letters, Match match, double least) {
    if (Letters.leastEdits(letters, wantedLetters) > most(Letters.length(letters), least)) {
      return;
    }
    double found =
        likeness.to(core, index.core(name, core), sounds, index.sounds(name, sounds), least);
    if (found >= 1) {
      judgeExact(name);
    } else if (found >= least) {
      keep(name, new Best(name, match, found));
    }
  }

  private void keep(int name, Best found) {
    best.merge(
        index.placeOf(name),
        found,
        (a, b) ->
            b.likeness() > a.likeness() + 1e-9
                ? new Best(b.name(), earlier(a, b), b.likeness())
                : a);
  }

  private static Match earlier(Best a, Best b) {
    return a.match().compareTo(b.match()) < 0 ? a.match() : b.match();
  }
}
