package org.guvoh.core.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;
import org.guvoh.core.Law;
import org.guvoh.core.actor.ActorKind;
import org.guvoh.core.actor.ActorReference;
import org.guvoh.core.claim.AboutTarget;
import org.guvoh.core.claim.Claim;
import org.guvoh.core.claim.ClaimContent;
import org.guvoh.core.claim.Direction;
import org.guvoh.core.claim.PrecedentRank;
import org.guvoh.core.claim.Range;
import org.guvoh.core.claim.RelationKind;
import org.guvoh.core.claim.Stance;
import org.guvoh.core.claim.ThingEffect;
import org.guvoh.core.claim.Trend;
import org.guvoh.core.count.CountInterval;
import org.guvoh.core.event.EventKind;
import org.guvoh.core.event.EventKinds;
import org.guvoh.core.place.PlaceReference;
import org.guvoh.core.text.Passage;
import org.guvoh.core.time.Edtf;
import org.guvoh.core.time.TimeBasis;
import org.guvoh.core.time.TimeReference;
import org.junit.jupiter.api.Test;

/** What holds of contents whatever they say. */
class ContentLawsTest {
  private static final ExtractionCodec CODEC = new ExtractionCodec();
  private static final List<Function<Contents, ClaimContent>> MAKERS =
      List.of(
          make -> new ClaimContent.Means(make.words()),
          make -> new ClaimContent.Motive(make.words(), make.maybe(make::actor)),
          make ->
              new ClaimContent.Relation(
                  make.actor(),
                  make.actor(),
                  make.one(RelationKind.values()),
                  make.maybe(make::time)),
          make -> new ClaimContent.Effect(make.words(), make.one(ThingEffect.values())),
          make ->
              new ClaimContent.Quantity(
                  make.words(),
                  Optional.of(make.count()),
                  make.maybe(() -> make.one(Trend.values()))),
          make -> new ClaimContent.Series(make.kind(), make.count(), make.maybe(make::time)),
          make -> new ClaimContent.Control(make.actor(), make.place(), make.maybe(make::time)),
          make -> new ClaimContent.Cause(make.passage(), make.passage()),
          make ->
              new ClaimContent.Inference(List.of(make.passage(), make.passage()), make.passage()),
          make -> new ClaimContent.Precedent(make.one(PrecedentRank.values()), make.words()),
          make ->
              new ClaimContent.Commitment(
                  make.actor(), make.words(), make.maybe(make::words), make.maybe(make::time)),
          make ->
              new ClaimContent.ProgrammeFact(
                  make.words(), make.words(), make.maybe(make::words), make.maybe(make::time)),
          make ->
              new ClaimContent.Forecast(
                  make.words(), make.maybe(make::words), make.maybe(make::time)),
          make -> new ClaimContent.Position(make.words(), make.one(Direction.values())),
          make -> new ClaimContent.Capability(make.words(), make.range(), make.maybe(make::words)),
          make ->
              new ClaimContent.Funding(
                  make.maybe(make::actor),
                  Optional.of(make.actor()),
                  make.maybe(make::words),
                  make.maybe(make::count),
                  make.maybe(() -> "EUR")),
          make ->
              new ClaimContent.About(
                  make.one(AboutTarget.values()),
                  make.words(),
                  make.maybe(() -> "s1"),
                  make.one(Stance.values()),
                  make.words()));

  @Test
  void anyContentComesBackAsItWasAndFitsTheSchema() {
    Law.holds(
        40,
        random -> {
          ExtractionRecord record = record(new Contents(random));
          String json = CODEC.write(record);
          assertThat(CODEC.read(json)).isEqualTo(record);
          assertThat(ReferencePages.objections(json)).isEmpty();
        });
  }

  @Test
  void anyContentHasAFieldAndAValueInWords() {
    Law.holds(
        40,
        random ->
            record(new Contents(random))
                .claims()
                .forEach(
                    claim -> {
                      assertThat(claim.content().field()).isNotBlank();
                      assertThat(claim.content().value()).isNotBlank().doesNotContain("\n");
                    }));
  }

  @Test
  void whatSaysNothingIsRefused() {
    assertThatThrownBy(() -> new ClaimContent.Quantity("raids", Optional.empty(), Optional.empty()))
        .hasMessageContaining("count or a trend");
    assertThatThrownBy(
            () ->
                new ClaimContent.Funding(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()))
        .hasMessageContaining("who pays");
    assertThatThrownBy(() -> new ClaimContent.Inference(List.of(), RichRecord.words("struck")))
        .hasMessageContaining("premise");
  }

  private static ExtractionRecord record(Contents make) {
    ExtractionRecord rich = RichRecord.record();
    Claim plain = rich.claims().get(0);
    List<Claim> claims = new ArrayList<>();
    for (Function<Contents, ClaimContent> maker : MAKERS) {
      claims.add(
          new Claim(
              "c" + (claims.size() + 1),
              maker.apply(make),
              plain.chain(),
              plain.polarity(),
              plain.modality(),
              plain.hedges(),
              plain.evidence(),
              plain.condition(),
              plain.event(),
              plain.passage(),
              plain.sentence(),
              plain.provenance()));
    }
    return new ExtractionRecord(
        rich.engine(),
        rich.report(),
        rich.mentions(),
        rich.statements(),
        rich.events(),
        claims,
        rich.rejected());
  }

  /** Random parts of contents. */
  private record Contents(Random random) {
    <T> T one(T[] values) {
      return values[random.nextInt(values.length)];
    }

    <T> Optional<T> maybe(Supplier<T> maker) {
      return random.nextBoolean() ? Optional.of(maker.get()) : Optional.empty();
    }

    String words() {
      return one(new String[] {"the mill", "“quoted”, \\ and \"so\"", "гувоҳ", "🛰 sight"});
    }

    ActorReference actor() {
      return ActorReference.provisional(words(), one(ActorKind.values()));
    }

    PlaceReference place() {
      return PlaceReference.unlocated(words(), "no table knows it");
    }

    EventKind kind() {
      return new EventKind(one(EventKinds.STANDARD.codes().toArray(new String[0])));
    }

    CountInterval count() {
      long low = random.nextInt(1000);
      return random.nextBoolean()
          ? CountInterval.atLeast(low, words())
          : CountInterval.between(low, low + random.nextInt(9), words());
    }

    TimeReference time() {
      return new TimeReference(
          Edtf.parse(one(new String[] {"2031", "2031-11", "2031-11-06/..", "XXXX-11-06"})),
          TimeBasis.SAID,
          "");
    }

    Passage passage() {
      int start = 12 + random.nextInt(RichRecord.TEXT.length() - 20);
      return Passage.of(RichRecord.TEXT, start, start + 1 + random.nextInt(7));
    }

    Range range() {
      return List.of(
              new Range.Radius(count()),
              new Range.Stretch(words(), maybe(this::count)),
              new Range.Unspecified(words(), maybe(this::count)))
          .get(random.nextInt(3));
    }
  }
}
