package org.guvoh.incidents.resolution;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.guvoh.core.actor.ActorKind;
import org.guvoh.core.mention.ActorMention;
import org.guvoh.core.record.ExtractionRecord;
import org.guvoh.core.statement.ChainLink;
import org.guvoh.core.statement.Statement;
import org.guvoh.core.text.Passage;
import org.guvoh.core.time.Edtf;
import org.guvoh.incidents.text.Shingles;
import org.guvoh.incidents.text.TextWords;

/**
 * By what a report's main event is known again where day or place is not said: the people it names,
 * without those who only speak, and runs of its words.
 *
 * @param published when the report was published
 * @param people full names, folded
 * @param runs a sample of the runs of its words
 */
record Traces(Optional<Edtf> published, Set<String> people, Set<Long> runs) {
  static final Traces NONE = new Traces(Optional.empty(), Set.of(), Set.of());

  Traces {
    people = Collections.unmodifiableSet(new TreeSet<>(people));
    runs = Collections.unmodifiableSet(new LinkedHashSet<>(runs));
  }

  static Traces of(ExtractionRecord record) {
    Set<String> people = new TreeSet<>();
    for (ActorMention mention : record.mentions().actors()) {
      String name = String.join(" ", TextWords.of(mention.actor().name()));
      if (mention.actor().kind() == ActorKind.PERSON && name.contains(" ")) {
        people.add(name);
      }
    }
    for (Statement statement : record.statements()) {
      ChainLink link = statement.chain().innermost();
      people.remove(String.join(" ", TextWords.of(link.speaker().label())));
      link.speakerPassage().map(Passage::exact).ifPresent(words -> remove(people, words));
    }
    return new Traces(
        record.report().metadata().published().find(),
        people,
        Shingles.of(TextWords.of(record.report().revision().text())).sample());
  }

  private static void remove(Set<String> people, String words) {
    String said = " " + String.join(" ", TextWords.of(words)) + " ";
    people.removeIf(name -> said.contains(" " + name + " "));
  }
}
