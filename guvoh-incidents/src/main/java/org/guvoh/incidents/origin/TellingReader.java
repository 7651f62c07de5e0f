package org.guvoh.incidents.origin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guvoh.core.actor.ActorKind;
import org.guvoh.core.actor.ActorReference;
import org.guvoh.core.claim.Claim;
import org.guvoh.core.mention.ActorMention;
import org.guvoh.core.mention.CountMention;
import org.guvoh.core.mention.PlaceMention;
import org.guvoh.core.record.ExtractionRecord;
import org.guvoh.core.statement.ChainLink;
import org.guvoh.core.statement.Speaker;
import org.guvoh.core.statement.Statement;
import org.guvoh.core.text.Passage;
import org.guvoh.incidents.text.Shingles;
import org.guvoh.incidents.text.TextWords;

/**
 * Reads the voices of a record: its statements gathered by innermost speaker, each with the text
 * from its own beginning to the beginning of the next statement, for content runs on under a
 * speaker. A report without statements speaks with one voice, its own.
 *
 * <p>Limits: a bare description ("the official") is taken for the last speaker it fits; what the
 * reporter adds between two statements counts to the former speaker.
 */
final class TellingReader {
  private static final Set<String> TITLES =
      Set.of("mr", "mrs", "ms", "dr", "the", "a", "an", "of", "and", "its", "his", "her", "their");

  private static final double NAME_WEIGHT = 0.6;
  private static final double SMALL_COUNT = 1.5;
  private static final double LARGE_COUNT = 2.5;
  private static final int LARGE = 10;

  private final DetailWords details = new DetailWords();

  /** All a report tells. */
  Telling read(ExtractionRecord record) {
    return telling(record, voices(record, record.report().revision().text()));
  }

  /** What a report tells in some of its claims: the voices that bear them. */
  Telling read(ExtractionRecord record, Set<String> claims) {
    List<Voice> all = voices(record, record.report().revision().text());
    Map<Voice, List<String>> borne = new LinkedHashMap<>();
    for (Claim claim : record.claims()) {
      if (claims.contains(claim.id())) {
        borne.computeIfAbsent(voiceOf(all, claim), voice -> new ArrayList<>()).add(claim.id());
      }
    }
    return telling(
        record,
        all.stream()
            .filter(borne::containsKey)
            .map(v -> v.bearing(borne.getOrDefault(v, List.of())))
            .toList());
  }

  private static Telling telling(ExtractionRecord record, List<Voice> voices) {
    return new Telling(
        record.report().id(),
        record.report().metadata().publisher().find(),
        record.report().metadata().publisher().find().map(TellingReader::names).orElse(Set.of()),
        record.report().metadata().published().find(),
        new HashSet<>(TextWords.of(record.report().revision().text())),
        voices);
  }

  /** The voice whose statement the claim stands under, or in whose stretch of text it stands. */
  private static Voice voiceOf(List<Voice> voices, Claim claim) {
    Optional<String> statement = claim.chain().innermost().statement();
    int at = claim.passage().start();
    return voices.stream()
        .filter(voice -> statement.filter(voice.statements()::contains).isPresent())
        .findFirst()
        .or(() -> voices.stream().filter(voice -> voice.speaksAt(at)).findFirst())
        .orElse(voices.get(0));
  }

  private List<Voice> voices(ExtractionRecord record, String text) {
    List<Statement> statements = new ArrayList<>(record.statements());
    statements.removeIf(statement -> empty(statement.chain().innermost().speaker()));
    statements.sort(Comparator.comparingInt(TellingReader::begin).thenComparing(Statement::id));
    if (statements.isEmpty()) {
      return List.of(own(record, text));
    }
    List<List<Statement>> groups = new ArrayList<>();
    for (Statement statement : statements) {
      groupOf(groups, statement).add(statement);
    }
    List<Voice> voices = new ArrayList<>();
    for (List<Statement> group : groups) {
      StringBuilder said = new StringBuilder();
      Map<String, Double> found = new TreeMap<>();
      List<Voice.Stretch> stretches = new ArrayList<>();
      for (Statement statement : group) {
        int from = from(statements, statement);
        int to = to(statements, statement, text.length());
        said.append(text, from, to).append(' ');
        counts(record, from, to, found);
        stretches.add(new Voice.Stretch(from, to));
      }
      voices.add(voice(record, group, said.toString(), found, stretches));
    }
    return voices;
  }

  private static boolean empty(Speaker speaker) {
    return speaker.label().isBlank();
  }

  private Voice own(ExtractionRecord record, String text) {
    Map<String, Double> found = new TreeMap<>();
    counts(record, 0, text.length(), found);
    found.putAll(details.of(text));
    places(record, found);
    String label =
        record.report().metadata().publisher().find().orElse("a report without publisher");
    Optional<SpeakerSort> sort = SpeakerSort.of(label).filter(SpeakerSort::isBody);
    return new Voice(
        record.report().id(),
        label,
        sort.map(body -> "publisher:" + label.toLowerCase(Locale.ROOT)),
        sort.orElse(SpeakerSort.REPORT),
        names(label),
        List.of(),
        found,
        Shingles.of(TextWords.of(text)),
        List.of(),
        List.of(new Voice.Stretch(0, text.length())),
        List.of());
  }

  private Voice voice(
      ExtractionRecord record,
      List<Statement> group,
      String said,
      Map<String, Double> found,
      List<Voice.Stretch> stretches) {
    Speaker speaker = best(group);
    found.putAll(details.of(said));
    Optional<SpeakerSort> sort = SpeakerSort.of(speaker.label());
    places(record, found);
    if (speaker.identity().isPresent()) {
      details.of(speaker.label()).keySet().forEach(found::remove);
    }
    SpeakerSort otherwise =
        speaker instanceof Speaker.Named named ? sortOf(named.actor().kind()) : SpeakerSort.PERSON;
    return new Voice(
        record.report().id(),
        speaker.label(),
        speaker.identity().map(key -> key.toLowerCase(Locale.ROOT)),
        speaker instanceof Speaker.Named named && named.actor().kind() == ActorKind.PERSON
            ? SpeakerSort.PERSON
            : sort.orElse(otherwise),
        names(speaker.label()),
        speaker instanceof Speaker.Named named ? powers(named.actor()) : List.of(),
        found,
        Shingles.of(TextWords.of(said)),
        group.stream().map(Statement::id).toList(),
        stretches,
        List.of());
  }

  private static List<String> powers(ActorReference actor) {
    return Stream.concat(actor.id().stream(), actor.parents().stream()).toList();
  }

  private static SpeakerSort sortOf(ActorKind kind) {
    return switch (kind) {
      case PERSON -> SpeakerSort.PERSON;
      case ORGANISATION, GROUP, STATE -> SpeakerSort.INSTITUTION;
      case OFFICE -> SpeakerSort.OFFICIAL;
      case MEDIA -> SpeakerSort.MEDIUM;
      case UNKNOWN -> SpeakerSort.PERSON;
    };
  }

  /** The named speaker of the group with the longest name, or the longest description. */
  private static Speaker best(List<Statement> group) {
    return group.stream()
        .map(statement -> statement.chain().innermost().speaker())
        .max(
            Comparator.<Speaker>comparingInt(speaker -> speaker.identity().isPresent() ? 1 : 0)
                .thenComparingInt(speaker -> speaker.label().length())
                .thenComparing(Speaker::label))
        .orElseThrow();
  }

  private static List<Statement> groupOf(List<List<Statement>> groups, Statement statement) {
    Speaker speaker = statement.chain().innermost().speaker();
    for (int i = groups.size() - 1; i >= 0; i--) {
      if (SameSpeaker.inOneReport(best(groups.get(i)), speaker, i == groups.size() - 1)) {
        return groups.get(i);
      }
    }
    List<Statement> fresh = new ArrayList<>();
    groups.add(fresh);
    return fresh;
  }

  private static void counts(ExtractionRecord record, int from, int to, Map<String, Double> into) {
    for (CountMention mention : record.mentions().counts()) {
      if (mention.passage().start() >= from && mention.passage().end() <= to) {
        long low = mention.count().low();
        if (low >= 2) {
          into.put("#" + low, low >= LARGE ? LARGE_COUNT : SMALL_COUNT);
        }
      }
    }
  }

  /** Names tell little: every report of one incident has them. */
  private void places(ExtractionRecord record, Map<String, Double> found) {
    for (PlaceMention place : record.mentions().places()) {
      details.of(place.passage().exact()).keySet().forEach(found::remove);
    }
    for (ActorMention actor : record.mentions().actors()) {
      details
          .of(actor.passage().exact())
          .keySet()
          .forEach(name -> found.computeIfPresent(name, (word, weight) -> NAME_WEIGHT));
    }
  }

  static Set<String> names(String label) {
    return TextWords.of(label).stream()
        .filter(word -> !TITLES.contains(word))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Where a statement begins: with its speaker, its cue or its content, whichever is first. */
  private static int begin(Statement statement) {
    ChainLink link = statement.chain().innermost();
    return Math.min(
        statement.content().start(),
        Math.min(
            link.cue().map(Passage::start).orElse(Integer.MAX_VALUE),
            link.speakerPassage().map(Passage::start).orElse(Integer.MAX_VALUE)));
  }

  private static int from(List<Statement> statements, Statement statement) {
    return statements.get(0).equals(statement) ? 0 : begin(statement);
  }

  private static int to(List<Statement> statements, Statement statement, int end) {
    int begin = begin(statement);
    int own = Math.max(statement.content().end(), begin);
    return statements.stream()
        .mapToInt(TellingReader::begin)
        .filter(other -> other > begin)
        .min()
        .stream()
        .map(next -> Math.max(next, own))
        .findFirst()
        .orElse(end);
  }
}
