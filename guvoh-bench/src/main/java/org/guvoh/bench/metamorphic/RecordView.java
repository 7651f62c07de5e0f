package org.guvoh.bench.metamorphic;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.guvoh.core.claim.Claim;
import org.guvoh.core.claim.ClaimContent.Toll;
import org.guvoh.core.event.EventMention;
import org.guvoh.core.record.ExtractionRecord;
import org.guvoh.core.statement.Chain;
import org.guvoh.core.statement.ChainLink;
import org.guvoh.core.statement.Statement;
import org.guvoh.core.text.Passage;

/**
 * What a record says, as sorted lines without offsets, so that two records of two texts can be
 * compared. Case, kinds of quotation marks and runs of white space are made one.
 *
 * @param claims content, chain, polarity and modality of each claim
 * @param rest statements with their time, events, times and places
 * @param hedges hedges of claims, which one check leaves out
 */
record RecordView(List<String> claims, List<String> rest, List<String> hedges) {
  RecordView {
    claims = claims.stream().sorted().toList();
    rest = rest.stream().sorted().toList();
    hedges = hedges.stream().sorted().toList();
  }

  /**
   * The view of what stands before an offset.
   *
   * @param back turns words of a changed text into those of the original
   * @param added a cue the change put in; links with it are left out of chains
   */
  static RecordView of(
      ExtractionRecord record, int limit, UnaryOperator<String> back, String added) {
    Lines lines = new Lines(back, added);
    record.claims().stream().filter(c -> c.passage().start() < limit).forEach(lines::claim);
    record.statements().stream().filter(s -> s.content().start() < limit).forEach(lines::statement);
    record.events().stream().filter(e -> e.trigger().start() < limit).forEach(lines::event);
    record.mentions().times().stream()
        .filter(time -> time.passage().start() < limit)
        .forEach(time -> lines.rest("time", time.time().value().value()));
    record.mentions().places().stream()
        .filter(place -> place.passage().start() < limit)
        .forEach(place -> lines.rest("place", place.place().name() + " " + place.use()));
    return new RecordView(lines.claims, lines.rest, lines.hedges);
  }

  private static final class Lines {
    private final UnaryOperator<String> back;
    private final String added;
    private final List<String> claims = new ArrayList<>();
    private final List<String> rest = new ArrayList<>();
    private final List<String> hedges = new ArrayList<>();

    Lines(UnaryOperator<String> back, String added) {
      this.back = back;
      this.added = added;
    }

    void claim(Claim claim) {
      String whom = claim.content() instanceof Toll toll ? toll.whom().description() : "";
      String said = claim.content().field() + "=" + claim.content().value() + " " + whom;
      claims.add(
          plain(
              said
                  + " | "
                  + chain(claim.chain())
                  + " | "
                  + claim.polarity()
                  + " "
                  + claim.modality()));
      claim.hedges().forEach(hedge -> hedges.add(plain(said + " " + hedge.passage().exact())));
    }

    void statement(Statement statement) {
      boolean inserted = statement.chain().innermost().cue().filter(this::isAdded).isPresent();
      if (!inserted) {
        String uttered = statement.uttered().map(t -> t.value().value()).orElse("");
        rest.add(plain("statement " + chain(statement.chain()) + " " + uttered));
      }
    }

    void event(EventMention event) {
      rest("event", event.kind() + " " + event.trigger().exact() + " " + event.background());
    }

    void rest(String kind, String words) {
      rest.add(plain(kind + " " + words));
    }

    private String chain(Chain chain) {
      return chain.links().stream()
          .filter(link -> link.cue().filter(this::isAdded).isEmpty())
          .map(Lines::link)
          .collect(Collectors.joining(" → "));
    }

    private boolean isAdded(Passage cue) {
      return !added.isEmpty() && cue.exact().toLowerCase(Locale.ROOT).contains(added);
    }

    private static String link(ChainLink link) {
      return link.speaker().label() + " " + link.manner();
    }

    private String plain(String words) {
      return back.apply(words)
          .toLowerCase(Locale.ROOT)
          .replaceAll("[“”„«»]", "\"")
          .replaceAll("[‘’]", "'")
          .replaceAll("\\s+", " ")
          .strip();
    }
  }

  /** How many lines two lists have in common, each line once. */
  static int shared(List<String> one, List<String> other) {
    List<String> left = new ArrayList<>(other);
    int shared = 0;
    for (String line : one) {
      shared += left.remove(line) ? 1 : 0;
    }
    return shared;
  }

  /** The first line that one has and the other lacks. */
  static Optional<String> lacking(List<String> one, List<String> other) {
    List<String> left = new ArrayList<>(other);
    return one.stream().filter(line -> !left.remove(line)).findFirst();
  }
}
