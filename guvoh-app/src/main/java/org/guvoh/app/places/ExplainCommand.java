package org.guvoh.app.places;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.guvoh.app.register.UserNames;
import org.guvoh.core.place.PlaceReference;
import org.guvoh.core.record.ExtractionCodec;
import org.guvoh.core.text.AnnotatedText;
import org.guvoh.core.text.TextRevision;
import org.guvoh.language.LanguageReader;
import org.guvoh.language.SentenceParser;
import org.guvoh.names.NameFinder;
import org.guvoh.names.NameTables;
import org.guvoh.names.TableLexicon;
import org.guvoh.names.border.BorderSense;
import org.guvoh.names.gazetteer.Gazetteer;
import org.guvoh.names.gazetteer.entry.GazetteerPlace;
import org.guvoh.names.place.PlaceResolution.Explained;
import org.guvoh.names.place.PlaceResolution.Weighed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code guvoh places explain}: every name of a text with the places that were weighed for it. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description = {
      "Shows for every place name of a text what it was resolved to and why, the other places of",
      "the name with what spoke for them, and where the place lies with regard to a border."
    })
final class ExplainCommand implements Callable<Integer> {
  private static final int SHOWN = 6;

  /** Of wider areas nobody asks on which side of a border they lie. */
  private static final double WIDEST_METRES = 60_000;

  private final PrintStream out;

  @Parameters(paramLabel = "TEXT", description = "The text, in quotes.")
  private String text = "";

  @Option(names = "--json", description = "One name a line as JSON.")
  private boolean json;

  ExplainCommand(PrintStream out) {
    this.out = out;
  }

  @Override
  public Integer call() {
    UserNames known = UserNames.standard();
    Gazetteer gazetteer = known.gazetteer();
    BorderSense borders = BorderSense.of(gazetteer);
    NameTables tables = known.tables();
    try (SentenceParser parser = SentenceParser.open()) {
      AnnotatedText read =
          new LanguageReader(parser).read(TextRevision.of(text), new TableLexicon(tables));
      List<Explained> names = new NameFinder(tables, gazetteer).explainPlaces(read);
      names.forEach(name -> print(name, borders));
      if (names.isEmpty() && !json) {
        out.println("no place is named");
      }
    }
    return 0;
  }

  /** What {@code --json} prints of a name. */
  record Line(
      String name,
      String use,
      Optional<String> id,
      List<String> containers,
      int precision,
      String reason,
      Optional<String> border,
      List<Candidate> candidates) {}

  /** What {@code --json} prints of a place that was weighed. */
  record Candidate(
      String id, String name, String kind, String match, double prior, double evidence) {}

  private void print(Explained name, BorderSense borders) {
    PlaceReference place = name.reference();
    Optional<String> border =
        place
            .position()
            .filter(at -> at.radiusMetres() <= WIDEST_METRES)
            .flatMap(borders::find)
            .map(BorderSense.Answer::sentence);
    if (json) {
      List<Candidate> candidates = name.options().stream().map(ExplainCommand::candidate).toList();
      Line line =
          new Line(
              place.name(),
              name.name().use().name(),
              place.id(),
              place.containers(),
              place.precision(),
              place.reason(),
              border,
              candidates);
      out.println(ExtractionCodec.plainMapper().writeValueAsString(line));
      return;
    }
    out.println(place.name() + " (" + name.name().use().name().toLowerCase(Locale.ROOT) + ")");
    out.println("  " + place.id().map(id -> id + ": ").orElse("not resolved: ") + place.reason());
    place
        .position()
        .ifPresent(
            at ->
                out.printf(
                    Locale.ROOT,
                    "  at %.3f, %.3f, within %.0f km, UCDP precision %d%n",
                    at.latitude(),
                    at.longitude(),
                    at.radiusMetres() / 1000,
                    place.precision()));
    border.ifPresent(sentence -> out.println("  " + sentence));
    name.options().stream().limit(SHOWN).forEach(this::print);
  }

  private void print(Weighed option) {
    GazetteerPlace place = option.hit().place();
    out.printf(
        Locale.ROOT,
        "    %5.1f = %4.1f + %4.1f  %s %s %s, by \"%s\" (%s)%s%n",
        option.prior() + option.evidence(),
        option.prior(),
        option.evidence(),
        place.id(),
        place.kind(),
        place.name(),
        option.hit().matched(),
        option.hit().match().name().toLowerCase(Locale.ROOT),
        option.reasons().isEmpty() ? "" : ": " + String.join(", ", option.reasons()));
  }

  private static Candidate candidate(Weighed option) {
    GazetteerPlace place = option.hit().place();
    return new Candidate(
        place.id(),
        place.name(),
        place.kind(),
        option.hit().match().name(),
        rounded(option.prior()),
        rounded(option.evidence()));
  }

  private static double rounded(double value) {
    return Math.round(value * 100) / 100.0;
  }
}
