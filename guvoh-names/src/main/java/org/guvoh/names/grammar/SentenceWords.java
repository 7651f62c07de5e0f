package org.guvoh.names.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guvoh.core.text.NameSpan;
import org.guvoh.core.text.Passage;
import org.guvoh.core.text.Sentence;
import org.guvoh.core.text.Token;
import org.guvoh.names.register.Entry;
import org.guvoh.names.search.Capitals;
import org.guvoh.names.search.NameMatch;
import org.jspecify.annotations.Nullable;

/**
 * One sentence as the rules see it: its words, which of them belong to a known name, and which may
 * belong to an unknown one. Indexes outside the sentence answer "no" or an empty form.
 */
public final class SentenceWords {
  /** No name the rules look for is longer: keeps their work linear in the text. */
  static final int LONGEST_NAME = 9;

  private static final String NO_WORD = "";

  private final String text;
  private final Sentence sentence;
  private final ReportWords report;
  private final WordTables tables;
  private final List<NameMatch<Entry>> known;
  private final @Nullable NameMatch<Entry>[] knownAt;
  private final boolean plain;

  @SuppressWarnings({"unchecked", "rawtypes"})
  SentenceWords(
      String text,
      Sentence sentence,
      ReportWords report,
      WordTables tables,
      List<NameMatch<Entry>> known) {
    this.text = text;
    this.sentence = sentence;
    this.report = report;
    this.tables = tables;
    this.known = known;
    this.knownAt = new NameMatch[sentence.tokens().size()];
    this.plain = !ReportWords.isTitleCase(sentence);
    int next = 0;
    for (int i = 0; i < knownAt.length; i++) {
      Token token = sentence.tokens().get(i);
      while (next < known.size() && known.get(next).passage().end() <= token.start()) {
        next++;
      }
      if (next < known.size() && known.get(next).passage().start() < token.end()) {
        knownAt[i] = known.get(next);
      }
    }
  }

  int size() {
    return sentence.tokens().size();
  }

  String form(int i) {
    return i < 0 || i >= size() ? NO_WORD : sentence.tokens().get(i).form();
  }

  WordTables tables() {
    return tables;
  }

  List<NameMatch<Entry>> known() {
    return known;
  }

  List<NameSpan> readNames() {
    return sentence.names();
  }

  /** Whether capitals tell names here: not in headlines nor shouted lines. */
  boolean isPlain() {
    return plain;
  }

  Passage passage(int first, int end) {
    return sentence.passage(text, first, end - 1);
  }

  /** The text between two offsets. */
  String textBetween(int start, int end) {
    return text.substring(start, end);
  }

  /** The words from one index to another as the text has them. */
  String said(int first, int end) {
    return passage(first, end).exact().replaceAll("\\s+", " ");
  }

  Optional<NameMatch<Entry>> findKnown(int i) {
    return i < 0 || i >= size() ? Optional.empty() : Optional.ofNullable(knownAt[i]);
  }

  Optional<Entry.OfPlace> findKnownPlace(int i) {
    return findKnown(i)
        .flatMap(
            match ->
                match.entries().get(0).match(Optional::of, of -> Optional.<Entry.OfPlace>empty()));
  }

  boolean isKnownActor(int i) {
    return findKnown(i)
        .map(match -> match.entries().get(0).match(of -> false, of -> true))
        .orElse(false);
  }

  /** Index of the first token at or after {@code from} that begins at or after an offset. */
  int indexAtOrAfter(int offset) {
    int low = 0;
    int high = size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentence.tokens().get(middle).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  boolean isCapital(int i) {
    String form = form(i);
    if (form.isEmpty()) {
      return false;
    }
    if (Character.isUpperCase(form.codePointAt(0))) {
      return true;
    }
    int joint = form.indexOf('-');
    return joint > 0
        && joint + 1 < form.length()
        && tables.isParticle(form.substring(0, joint))
        && Character.isUpperCase(form.codePointAt(joint + 1));
  }

  /** Whether the report also writes the word in lower case. */
  boolean isLowerSomewhere(String form) {
    return report.isLowerSomewhere(form);
  }

  boolean isAcronym(int i) {
    String form = form(i);
    return form.length() >= 2
        && form.length() <= 7
        && Capitals.only(form)
        && form.chars().allMatch(unit -> Character.isLetterOrDigit(unit) || unit == '-')
        && Character.isLetter(form.charAt(0));
  }

  boolean isPossessive(int i) {
    String form = form(i);
    return form.equals("'s") || form.equals("\u2019s") || form.equals("'") || form.equals("\u2019");
  }

  /** Whether the word opens the sentence or a quotation in it. */
  boolean isOpening(int i) {
    String before = form(i - 1);
    return i == 0
        || before.equals("\"")
        || before.equals("\u201c")
        || before.equals("\u2018")
        || before.equals(":")
        || before.equals("``");
  }

  /** Whether a capital there may be the capital of a name, whatever name. */
  boolean mayName(int i) {
    if (!isCapital(i) || tables.isNever(form(i))) {
      return false;
    }
    if (!isOpening(i) || findKnown(i).isPresent()) {
      return !tables.isStarter(form(i)) || !isOpening(i);
    }
    return !tables.isStarter(form(i)) && !report.isLowerSomewhere(form(i)) && !isTaggedOrdinary(i);
  }

  private boolean isTaggedOrdinary(int i) {
    return sentence.tokens().get(i).findSyntax().stream()
        .anyMatch(syntax -> !syntax.partOfSpeech().equals("PROPN"));
  }

  /** Whether the reader tagged the word as an adjective. */
  boolean isAdjective(int i) {
    return i >= 0
        && i < size()
        && sentence.tokens().get(i).findSyntax().stream()
            .anyMatch(syntax -> syntax.partOfSpeech().equals("ADJ"));
  }

  /** Whether a capital at the head of a sentence is nonetheless sure to be a name's. */
  boolean isSureCapital(int i) {
    return mayName(i) && (!isOpening(i) || report.isCapitalInside(form(i)));
  }

  /** Whether the word may be part of an unknown name: no title, head, feature or known name. */
  boolean isNameWord(int i) {
    return mayName(i)
        && findKnown(i).isEmpty()
        && tables.findHead(form(i)).isEmpty()
        && !isFeature(i)
        && !isAnyTitle(i);
  }

  /** A name word whose capital is not that of a sentence's first word. */
  boolean isSureNameWord(int i) {
    return isNameWord(i) && isSureCapital(i);
  }

  private boolean isFeature(int i) {
    return tables.findFeature(form(i)).isPresent() || tables.findPluralFeature(form(i)).isPresent();
  }

  boolean isAnyTitle(int i) {
    return tables.isTitle(form(i), "title")
        || tables.isTitle(form(i), "role")
        || tables.isTitle(form(i), "aside")
        || tables.isTitle(form(i), "modifier");
  }

  /** End of the run of name words from {@code first}, with initials and particles inside it. */
  int runEnd(int first) {
    int end = first;
    while (end < first + LONGEST_NAME) {
      if (isNameWord(end)) {
        end++;
      } else if (end > first && isJoint(end) && isNameWord(end + 1)) {
        end += 2;
      } else if (end > first && isJoint(end) && isJoint(end + 1) && isNameWord(end + 2)) {
        end += 3;
      } else {
        break;
      }
    }
    return end;
  }

  /** A particle, or the full stop after an initial. */
  private boolean isJoint(int i) {
    boolean particle = tables.isParticle(form(i)) && Character.isLowerCase(form(i).codePointAt(0));
    boolean afterInitial = form(i).equals(".") && form(i - 1).length() == 1;
    return particle || afterInitial;
  }

  /** How many words of a run are name words longer than an initial. */
  int nameWords(int first, int end) {
    int count = 0;
    for (int i = first; i < end; i++) {
      count += isNameWord(i) && form(i).length() > 2 ? 1 : 0;
    }
    return count;
  }

  /** The first index of every maximal run of name words, in order. */
  List<Integer> runStarts() {
    List<Integer> starts = new ArrayList<>();
    int i = 0;
    while (i < size()) {
      int end = runEnd(i);
      if (end > i) {
        starts.add(i);
      }
      i = Math.max(i + 1, end);
    }
    return starts;
  }
}
