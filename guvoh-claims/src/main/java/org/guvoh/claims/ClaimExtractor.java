package org.guvoh.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guvoh.claims.attribution.Dateline;
import org.guvoh.claims.attribution.Said;
import org.guvoh.claims.attribution.StatementFinder;
import org.guvoh.claims.content.ClaimDraft;
import org.guvoh.claims.content.GroundFinder;
import org.guvoh.claims.content.OpenFinder;
import org.guvoh.claims.content.OpenTolls;
import org.guvoh.claims.content.ResponsibilityFinder;
import org.guvoh.claims.content.RoleFinder;
import org.guvoh.claims.content.StanceFinder;
import org.guvoh.claims.content.TollFinder;
import org.guvoh.claims.content.WayFinder;
import org.guvoh.claims.count.CountFinder;
import org.guvoh.claims.count.GroupCounts;
import org.guvoh.claims.event.EventDraft;
import org.guvoh.claims.event.ReportEvents;
import org.guvoh.claims.lexicon.SentenceView;
import org.guvoh.claims.report.ReportView;
import org.guvoh.claims.time.TimeFinder;
import org.guvoh.core.mention.ActorMention;
import org.guvoh.core.mention.CountMention;
import org.guvoh.core.mention.Mention;
import org.guvoh.core.mention.Mentions;
import org.guvoh.core.mention.PlaceMention;
import org.guvoh.core.mention.TimeMention;
import org.guvoh.core.record.ExtractionRecord;
import org.guvoh.core.report.Report;
import org.guvoh.core.statement.Speaker;
import org.guvoh.core.text.AnnotatedText;
import org.guvoh.core.text.Sentence;
import org.guvoh.core.time.Edtf;

/**
 * From annotated text and names to the extraction record of a report.
 *
 * <p>It reads the trees of the sentences. It may miss; it must not invent. Immutable and safe for
 * many threads; the same input gives the same record.
 */
public final class ClaimExtractor {
  private final String engine;
  private final TimeFinder times = new TimeFinder();
  private final CountFinder counts = new CountFinder();
  private final GroupCounts groups = new GroupCounts();
  private final StatementFinder statements = new StatementFinder();
  private final TollFinder tolls = new TollFinder();
  private final ReportEvents events = new ReportEvents();
  private final GroundFinder ground = new GroundFinder();
  private final RoleFinder roles = new RoleFinder();
  private final WayFinder ways = new WayFinder();
  private final ResponsibilityFinder responsibility = new ResponsibilityFinder();
  private final OpenFinder open = new OpenFinder();
  private final StanceFinder stances = new StanceFinder();
  private final ToldFinder told = new ToldFinder();
  private final ClaimAssembler assembler = new ClaimAssembler();

  /** An extractor whose records carry this engine name and version. */
  public ClaimExtractor(String engine) {
    this.engine = engine;
  }

  /** The record of a report. */
  public ExtractionRecord extract(
      Report report, AnnotatedText text, List<ActorMention> actors, List<PlaceMention> places) {
    List<TimeMention> time = times.find(text, report.metadata().published().find());
    List<SentenceView> sentences = views(text, actors, places, time);
    Speaker.Publisher publisher = new Speaker.Publisher(report.metadata().publisher());
    Said said = statements.find(text, sentences, publisher);
    ReportView view = new ReportView(publisher, sentences, said);
    List<List<CountFinder.Found>> counted = sentences.stream().map(this::counts).toList();
    Findings findings = findings(view, counted, report.metadata().published().find());
    findings.drafts().addAll(told.find(view, findings.drafts()));
    ClaimAssembler.Assembled assembled =
        assembler.assemble(view, findings.events().events(), findings.drafts());
    Mentions mentions = new Mentions(time, places, actors, countMentions(sentences, counted));
    return new ExtractionRecord(
        engine,
        report,
        mentions,
        said.statements(),
        assembled.events(),
        assembled.claims(),
        List.of());
  }

  private record Findings(ReportEvents.Found events, List<ClaimDraft> drafts) {}

  private Findings findings(
      ReportView view, List<List<CountFinder.Found>> counted, Optional<Edtf> published) {
    List<List<TollFinder.Found>> told = tolls(view, counted);
    ReportEvents.Found happened = events.find(view, harms(view, told), published);
    List<ClaimDraft> drafts = new ArrayList<>();
    for (EventDraft event : happened.events()) {
      drafts.addAll(ground.ofEvent(event).stream().map(d -> d.of(Optional.of(event))).toList());
      drafts.addAll(roles.ofEvent(event).stream().map(d -> d.of(Optional.of(event))).toList());
    }
    for (TollFinder.Found toll : settled(happened, told)) {
      drafts.add(toll.draft().of(happened.of(toll.draft().sentence(), toll.harm())));
    }
    for (SentenceView sentence : view.sentences()) {
      drafts.addAll(ways.find(sentence));
      drafts.addAll(responsibility.find(view, sentence));
      drafts.removeIf(draft -> view.isUnsaid(draft.passage()));
      drafts.addAll(open.find(sentence));
      drafts.addAll(stances.find(view, sentence));
    }
    return new Findings(happened, drafts);
  }

  private List<List<TollFinder.Found>> tolls(
      ReportView view, List<List<CountFinder.Found>> counted) {
    TollFinder.Memory memory = new TollFinder.Memory();
    List<List<TollFinder.Found>> told = new ArrayList<>();
    for (SentenceView sentence : view.sentences()) {
      told.add(tolls.find(sentence, view.tree(sentence), counted.get(sentence.number()), memory));
    }
    return told;
  }

  private static List<TollFinder.Found> settled(
      ReportEvents.Found happened, List<List<TollFinder.Found>> told) {
    Map<EventDraft.Key, Integer> groups = happened.groups();
    return OpenTolls.settle(
        told.stream().flatMap(List::stream).toList(),
        toll ->
            happened
                .of(toll.draft().sentence(), toll.harm())
                .map(event -> groups.getOrDefault(event.key(), -1)));
  }

  private static List<List<ReportEvents.HarmWord>> harms(
      ReportView view, List<List<TollFinder.Found>> told) {
    List<List<ReportEvents.HarmWord>> harms = new ArrayList<>();
    for (SentenceView sentence : view.sentences()) {
      harms.add(
          told.get(sentence.number()).stream()
              .map(toll -> toll.harmWord(view.tree(sentence)))
              .distinct()
              .toList());
    }
    return harms;
  }

  private static List<SentenceView> views(
      AnnotatedText text,
      List<ActorMention> actors,
      List<PlaceMention> places,
      List<TimeMention> times) {
    List<Mention> all = new ArrayList<>(actors);
    all.addAll(places);
    all.addAll(times);
    all.sort(Comparator.comparingInt(mention -> mention.passage().start()));
    List<SentenceView> views = new ArrayList<>();
    int first = 0;
    for (Sentence sentence : text.sentences()) {
      while (first < all.size() && all.get(first).passage().start() < sentence.start()) {
        first++;
      }
      int end = first;
      while (end < all.size() && all.get(end).passage().start() < sentence.end()) {
        end++;
      }
      Sentence told = Dateline.without(text.text(), sentence);
      views.add(SentenceView.of(text.text(), views.size(), told, all.subList(first, end)));
    }
    return views;
  }

  private List<CountFinder.Found> counts(SentenceView sentence) {
    return counts.find(sentence, token -> isTaken(sentence, token));
  }

  /**
   * Whether a token belongs to a name, place or time; a sentence's first word is not believed to be
   * an unknown name by its capital alone ("Seven were hurt").
   */
  private static boolean isTaken(SentenceView sentence, int token) {
    boolean byCapital =
        token == 0
            && sentence
                .mentionAt(ActorMention.class, token)
                .filter(name -> name.actor().id().isEmpty() && sentence.endToken(name) == 1)
                .isPresent();
    return !byCapital && sentence.mentionAt(Mention.class, token).isPresent();
  }

  /** The counts in numbers and those that no number says, in text order. */
  private List<CountMention> countMentions(
      List<SentenceView> sentences, List<List<CountFinder.Found>> counted) {
    List<CountMention> mentions = new ArrayList<>();
    for (SentenceView sentence : sentences) {
      List<CountFinder.Found> numbers = counted.get(sentence.number());
      List<CountFinder.Found> all = new ArrayList<>(numbers);
      all.addAll(groups.find(sentence, numbers));
      all.sort(Comparator.comparing(CountFinder.Found::passage));
      for (CountFinder.Found found : all) {
        mentions.add(new CountMention("n" + (mentions.size() + 1), found.passage(), found.count()));
      }
    }
    return mentions;
  }
}
