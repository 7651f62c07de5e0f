package org.guvoh.names.grammar;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.guvoh.names.search.NameMatch;
import org.guvoh.names.search.NameSearch;

/**
 * The names that a report has made known by its own words, found again wherever it repeats them:
 * last names, acronyms, places without their feature word.
 *
 * <p>A form that stands for two evident things of the report ("two brothers Karimov") resolves to
 * neither; what merely may be a name never contests an evident one.
 */
final class ReportNames {
  private final Map<String, Subject> subjects = new LinkedHashMap<>();
  private final Map<String, String> owners = new LinkedHashMap<>();
  private final WordTables words;

  ReportNames(List<Candidate> evident, WordTables words) {
    this.words = words;
    evident.stream().filter(ReportNames::isEvident).forEach(this::note);
    evident.stream().filter(candidate -> !isEvident(candidate)).forEach(this::noteWhereNew);
  }

  List<Candidate> find(String text) {
    NameSearch.Builder<Subject> names = new NameSearch.Builder<>();
    subjects.forEach(names::add);
    List<Candidate> found = new ArrayList<>();
    for (NameMatch<Subject> match : names.build().find(text)) {
      found.add(
          new Candidate(
              match.passage(), Candidate.Strength.REPEATED, match.entries().get(0), List.of()));
    }
    return found;
  }

  private static boolean isEvident(Candidate candidate) {
    return candidate.strength() == Candidate.Strength.EVIDENT;
  }

  private void noteWhereNew(Candidate candidate) {
    if (candidate.names().stream().noneMatch(owners::containsKey)) {
      note(candidate);
    }
  }

  private void note(Candidate candidate) {
    for (String name : candidate.names()) {
      String owner = candidate.subject().match(of -> of.actor().name(), of -> of.place().name());
      if (words.isNever(name) || words.isStarter(name) || name.length() < 2) {
        continue;
      }
      String first = owners.putIfAbsent(name, owner);
      if (first == null) {
        subjects.put(name, candidate.subject());
      } else if (!first.equals(owner) && !first.equals(name)) {
        subjects.remove(name);
      }
    }
  }
}
