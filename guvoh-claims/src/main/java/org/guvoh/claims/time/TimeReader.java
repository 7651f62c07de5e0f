package org.guvoh.claims.time;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guvoh.core.Provenance;
import org.guvoh.core.text.Passage;
import org.guvoh.core.time.TimePrecision;

/** Reads one phrase in its context: its main form, then what stands beside it. */
final class TimeReader {
  private final Map<String, TimeReading> readings = new LinkedHashMap<>();

  TimeReader() {
    readings.putAll(DateReadings.all());
    readings.putAll(StretchReadings.all());
    readings.putAll(PublicationReadings.all());
    readings.putAll(NarrativeReadings.all());
    readings.putAll(LooseReadings.all());
  }

  Optional<TimeExpression> read(String text, TimePhrase phrase, TimeContext context) {
    return value(text, phrase, context)
        .map(
            read ->
                new TimeExpression(
                    Passage.of(text, phrase.start(), phrase.end()),
                    read.meaning(),
                    read.detail(),
                    why(phrase, read)));
  }

  private Optional<Read> value(String text, TimePhrase phrase, TimeContext context) {
    boolean alone = phrase.kind() == TimeRule.Kind.CLOCK || phrase.kind() == TimeRule.Kind.PART;
    Optional<Read> main = alone ? toldDay(text, phrase, context) : main(phrase.main(), context);
    Optional<TimeAtom> clock =
        phrase.kind() == TimeRule.Kind.CLOCK ? Optional.of(phrase.main()) : phrase.clock();
    Optional<Read> beside =
        main.flatMap(read -> withClock(text, read, clock, phrase.part()))
            .map(read -> withPart(read, phrase.part()))
            .map(read -> withEdge(read, phrase));
    return phrase.until().isEmpty()
        ? beside
        : DateReadings.interval(beside, phrase.until().flatMap(end -> value(text, end, context)));
  }

  private Optional<Read> main(TimeAtom atom, TimeContext context) {
    TimeReading reading = readings.get(atom.rule().reading());
    if (reading == null) {
      throw new IllegalStateException(
          "time-rules: no reading " + atom.rule().reading() + " for " + atom.rule().name());
    }
    return reading.read(atom, context);
  }

  /** A clock alone is of the day told last; a part of the day alone names no day. */
  private static Optional<Read> toldDay(String text, TimePhrase phrase, TimeContext context) {
    boolean clock =
        phrase.kind() == TimeRule.Kind.CLOCK
            && ClockReadings.isClock(phrase.main(), text.substring(phrase.start(), phrase.end()));
    return clock
        ? context
            .nearDay()
            .flatMap(
                day ->
                    Read.of(
                        day.value().day().value(),
                        org.guvoh.core.time.TimeBasis.RELATIVE_TO_EVENT,
                        "the day told, " + day.value().day()))
        : Optional.empty();
  }

  private static Optional<Read> withClock(
      String text, Read read, Optional<TimeAtom> clock, Optional<TimeAtom> part) {
    if (clock.isEmpty() || read.time().isEmpty()) {
      return Optional.of(read);
    }
    TimeAtom atom = clock.get();
    boolean day = read.time().orElseThrow().precision() == TimePrecision.DAY;
    boolean said = ClockReadings.isClock(atom, text.substring(atom.start(), atom.end()));
    String value = read.time().orElseThrow().value().value();
    return day && said
        ? ClockReadings.clock(atom, part)
            .flatMap(time -> read.withValue(value + time))
            .or(() -> Optional.of(read))
        : Optional.of(read);
  }

  private static Read withPart(Read read, Optional<TimeAtom> part) {
    return part.flatMap(atom -> atom.find("part"))
        .map(word -> Calendar.STANDARD.value("part", word))
        .map(value -> read.withDetail(read.detail().withPartOfDay(value)))
        .orElse(read);
  }

  private static Read withEdge(Read read, TimePhrase phrase) {
    return phrase
        .main()
        .find("edge")
        .map(word -> Calendar.STANDARD.value("edge", word))
        .map(value -> read.withDetail(read.detail().withEdge(value)))
        .orElse(read);
  }

  private static Provenance why(TimePhrase phrase, Read read) {
    List<String> rows = new ArrayList<>(phrase.main().rows());
    phrase.clock().ifPresent(atom -> rows.addAll(atom.rows()));
    phrase.part().ifPresent(atom -> rows.addAll(atom.rows()));
    phrase.until().ifPresent(end -> rows.addAll(end.main().rows()));
    String from =
        read.time().map(time -> time.from()).filter(said -> !said.isEmpty()).orElse("as said");
    return new Provenance("time:" + phrase.main().rule().name(), rows, from);
  }
}
