package org.guvoh.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.guvoh.claims.attribution.Dateline;
import org.guvoh.claims.attribution.Said;
import org.guvoh.claims.attribution.StatementFinder;
import org.guvoh.claims.content.ClaimDraft;
import org.guvoh.claims.content.GroundFinder;
import org.guvoh.claims.content.OpenFinder;
import org.guvoh.claims.content.ResponsibilityFinder;
import org.guvoh.claims.content.StanceFinder;
import org.guvoh.claims.content.TollFinder;
import org.guvoh.claims.count.CountFinder;
import org.guvoh.claims.count.GroupCounts;
import org.guvoh.claims.event.EventDraft;
import org.guvoh.claims.event.EventFinder;
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

/**
 * From annotated text and names to the extraction record of a report.
 *
 * <p>This is the first extraction: it reads the order of words, without a parse. It may miss; it
 * must not invent. Immutable and safe for many threads; the same input gives the same record.
 */
public final class ClaimExtractor {
  private final String engine;
  private final TimeFinder times = new TimeFinder();
  private final CountFinder counts = new CountFinder();
  private final GroupCounts groups = new GroupCounts();
  private final StatementFinder statements = new StatementFinder();
  private final TollFinder tolls = new TollFinder();
  private final EventFinder events = new EventFinder();
  private final GroundFinder ground = new GroundFinder();
  private final ResponsibilityFinder responsibility = new ResponsibilityFinder();
  private final OpenFinder open = new OpenFinder();
  private final StanceFinder stances = new StanceFinder();
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
    Findings findings = findings(view, counted);
    ClaimAssembler.Assembled assembled =
        assembler.assemble(view, findings.events(), findings.drafts());
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

  private record Findings(List<EventDraft> events, List<ClaimDraft> drafts) {}

  private Findings findings(ReportView view, List<List<CountFinder.Found>> counted) {
    List<EventDraft> happened = new ArrayList<>();
    List<ClaimDraft> drafts = new ArrayList<>();
    for (int i = 0; i < view.sentences().size(); i++) {
      SentenceView sentence = view.sentences().get(i);
      List<TollFinder.Found> toll = tolls.find(sentence, counted.get(i));
      List<EventFinder.Effect> effects =
          toll.stream()
              .filter(found -> tolls.isActual(sentence, found))
              .filter(found -> !view.isUnsaid(found.draft().passage()))
              .map(TollFinder.Found::effect)
              .toList();
      List<EventDraft> here = events.find(view, sentence, effects);
      happened.addAll(here);
      List<ClaimDraft> told = new ArrayList<>();
      toll.forEach(found -> told.add(found.draft()));
      here.forEach(event -> told.addAll(ground.ofEvent(event)));
      told.addAll(ground.ways(sentence));
      told.addAll(responsibility.find(view, sentence));
      told.removeIf(draft -> view.isUnsaid(draft.passage()));
      drafts.addAll(told);
      drafts.addAll(open.find(sentence));
      drafts.addAll(stances.find(view, sentence));
    }
    return new Findings(happened, drafts);
  }

  private static List<SentenceView> views(
      AnnotatedText text,
      List<ActorMention> actors,
      List<PlaceMention> places,
      List<TimeMention> times) {
    List<Mention> all = new ArrayList<>(actors);
    all.addAll(places);
    all.addAll(times);
    List<SentenceView> views = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      views.add(
          SentenceView.of(text.text(), views.size(), Dateline.without(text.text(), sentence), all));
    }
    return views;
  }

  private List<CountFinder.Found> counts(SentenceView sentence) {
    return counts.find(sentence, token -> sentence.mentionAt(Mention.class, token).isPresent());
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
