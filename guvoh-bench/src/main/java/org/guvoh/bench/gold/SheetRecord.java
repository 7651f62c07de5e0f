package org.guvoh.bench.gold;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.guvoh.bench.corpus.Span;
import org.guvoh.bench.gold.GoldSheet.GoldClaim;
import org.guvoh.bench.gold.GoldSheet.GoldEvent;
import org.guvoh.bench.gold.GoldSheet.GoldStatement;
import org.guvoh.core.Provenance;
import org.guvoh.core.actor.ActorKind;
import org.guvoh.core.actor.ActorReference;
import org.guvoh.core.claim.Claim;
import org.guvoh.core.claim.Hedge;
import org.guvoh.core.claim.Modality;
import org.guvoh.core.claim.Polarity;
import org.guvoh.core.event.EventKind;
import org.guvoh.core.event.EventMention;
import org.guvoh.core.mention.Mentions;
import org.guvoh.core.mention.PlaceMention;
import org.guvoh.core.mention.TimeMention;
import org.guvoh.core.place.PlaceReference;
import org.guvoh.core.place.PlaceUse;
import org.guvoh.core.record.ExtractionRecord;
import org.guvoh.core.report.Report;
import org.guvoh.core.statement.Chain;
import org.guvoh.core.statement.ChainLink;
import org.guvoh.core.statement.Manner;
import org.guvoh.core.statement.Speaker;
import org.guvoh.core.statement.Statement;
import org.guvoh.core.text.Passage;
import org.guvoh.core.time.Edtf;
import org.guvoh.core.time.TimeBasis;
import org.guvoh.core.time.TimeReference;

/**
 * The extraction record that a gold sheet stands for.
 *
 * <p>Limits: a sheet says nothing of actors and counts as mentions, of the grade of a hedge (2 is
 * written), of coordinates, and of what a time was reckoned from; times without a value are left
 * out. Sentences are cut at points.
 */
final class SheetRecord {
  private static final int GRADE = 2;
  private final GoldSheet sheet;
  private final SheetWords words;
  private final Report report;
  private final Chain root;
  private final Map<String, Chain> chains = new HashMap<>();
  private final List<Statement> statements = new ArrayList<>();
  private final List<EventMention> events = new ArrayList<>();
  private final Map<String, String> firstMention = new HashMap<>();

  private SheetRecord(GoldSheet sheet) {
    this.sheet = sheet;
    this.words = new SheetWords(sheet.body());
    this.report = sheet.report().report();
    this.root = Chain.ofReport(new Speaker.Publisher(report.metadata().publisher()));
  }

  static ExtractionRecord of(GoldSheet sheet, String engine) {
    SheetRecord record = new SheetRecord(sheet);
    sheet.statements().forEach(statement -> record.chain(statement.id()));
    sheet.events().forEach(record::event);
    return new ExtractionRecord(
        engine,
        record.report,
        record.mentions(),
        record.statements,
        record.events,
        record.claims(),
        List.of());
  }

  private Mentions mentions() {
    List<TimeMention> times = new ArrayList<>();
    for (GoldSheet.GoldTime time : sheet.times()) {
      Edtf.tryParse(time.value())
          .ifPresent(
              value ->
                  times.add(
                      new TimeMention(
                          "t" + (times.size() + 1),
                          words.at(time.span()),
                          new TimeReference(value, TimeBasis.SAID, ""))));
    }
    List<PlaceMention> places = new ArrayList<>();
    for (GoldSheet.GoldPlace place : sheet.places()) {
      Passage passage = words.at(place.span());
      places.add(
          new PlaceMention(
              "p" + (places.size() + 1),
              passage,
              PlaceReference.unlocated(passage.exact(), SheetContents.REASON),
              PlaceUse.valueOf(upper(place.use()))));
    }
    return new Mentions(times, places, List.of(), List.of());
  }

  /** The chain of a statement; what it is embedded in comes first. */
  private Chain chain(String id) {
    Chain known = chains.get(id);
    if (known != null) {
      return known;
    }
    Optional<GoldStatement> own =
        sheet.statements().stream().filter(one -> one.id().equals(id)).findFirst();
    if (own.isEmpty()) {
      return root;
    }
    GoldStatement statement = own.get();
    Chain outer = chain(statement.in());
    int near = statement.content().isEmpty() ? 0 : statement.content().get(0).start();
    Chain chain =
        outer.with(
            new ChainLink(
                speaker(statement),
                Manner.valueOf(upper(statement.manner())),
                statement.cue().map(words::at),
                statement.speaker().isEmpty()
                    ? Optional.empty()
                    : words.nearest(statement.speaker(), near),
                Optional.of(id)));
    chains.put(id, chain);
    statements.add(statement(statement, chain));
    return chain;
  }

  private Speaker speaker(GoldStatement statement) {
    String name = statement.name().isEmpty() ? statement.speaker() : statement.name();
    if (name.isBlank()) {
      return new Speaker.Unsaid();
    }
    return switch (statement.speakerType()) {
      case "document" -> new Speaker.Document(name);
      case "described" -> new Speaker.Described(name);
      case "publisher" -> new Speaker.Publisher(report.metadata().publisher());
      case "unknown" -> new Speaker.Unsaid();
      default -> new Speaker.Named(ActorReference.provisional(name, ActorKind.UNKNOWN));
    };
  }

  private Statement statement(GoldStatement statement, Chain chain) {
    List<Passage> pieces = statement.content().stream().map(words::at).sorted().toList();
    Passage content =
        pieces.isEmpty()
            ? words.at(statement.cue().orElse(new Span(0, 0)))
            : words.at(
                new Span(
                    pieces.get(0).start(),
                    pieces.stream().mapToInt(Passage::end).max().orElseThrow()));
    return new Statement(
        statement.id(),
        chain,
        statement.uttered().flatMap(SheetContents::time),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        content,
        pieces.size() > 1 ? pieces : List.of(),
        Optional.empty());
  }

  private void event(GoldEvent event) {
    List<String> ids = new ArrayList<>();
    event.mentions().forEach(span -> ids.add("e" + (events.size() + ids.size() + 1)));
    for (int i = 0; i < ids.size(); i++) {
      Span span = event.mentions().get(i);
      List<String> same = new ArrayList<>(ids);
      same.remove(i);
      events.add(
          new EventMention(
              ids.get(i),
              new EventKind(event.kind()),
              words.at(span),
              words.sentence(span),
              same,
              event.background()));
    }
    ids.stream().findFirst().ifPresent(id -> firstMention.put(event.id(), id));
  }

  private List<Claim> claims() {
    List<Claim> claims = new ArrayList<>();
    SheetContents contents = new SheetContents(words);
    for (GoldClaim one : sheet.claims()) {
      contents
          .of(one)
          .ifPresent(
              content ->
                  claims.add(
                      new Claim(
                          "c" + (claims.size() + 1),
                          content,
                          chain(one.in()),
                          Polarity.valueOf(upper(one.polarity())),
                          Modality.valueOf(upper(one.modality())),
                          one.hedges().stream()
                              .flatMap(hedge -> near(hedge, one).stream())
                              .map(passage -> new Hedge(GRADE, passage))
                              .toList(),
                          SheetContents.strings(one.json().path("evidence")).stream()
                              .flatMap(evidence -> near(evidence, one).stream())
                              .toList(),
                          near(one.json().path("condition").asString(""), one),
                          one.event().map(firstMention::get),
                          words.at(one.span()),
                          words.sentence(one.span()),
                          new Provenance("sheet", List.of(), "an annotator wrote it"))));
    }
    return claims;
  }

  private Optional<Passage> near(String exact, GoldClaim claim) {
    return exact.isEmpty() ? Optional.empty() : words.nearest(exact, claim.span().start());
  }

  private static String upper(String word) {
    return word.toUpperCase(Locale.ROOT);
  }
}
