package org.guvoh.names.actor.imports;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.guvoh.core.actor.ActorKind;
import org.guvoh.names.actor.Actor;
import org.guvoh.names.actor.Tie;

/**
 * The United Nations Security Council consolidated list, as its XML file ({@code CONSOLIDATED_LIST}
 * with {@code INDIVIDUAL} and {@code ENTITY}).
 *
 * <p>An entry becomes an actor {@code un:REFERENCE}; its names and aliases carry {@code un} as the
 * one who says so. Individuals are left out unless asked for: they are private persons to most
 * readers. Streamed; no document type, no outside entity is followed.
 */
public final class UnList {
  private static final Set<String> NAME_PARTS =
      new LinkedHashSet<>(List.of("FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME"));
  private static final Set<String> ALIASES = Set.of("ENTITY_ALIAS", "INDIVIDUAL_ALIAS");

  private final boolean individuals;
  private final String file;
  private final Set<String> ids = new HashSet<>();
  private final List<Actor> actors = new ArrayList<>();
  private final List<ImportedActors.Problem> problems = new ArrayList<>();

  private UnList(boolean individuals, String file) {
    this.individuals = individuals;
    this.file = file;
  }

  /**
   * Reads a file.
   *
   * @param individuals whether persons are read too
   * @param file its name, for messages
   * @throws XMLStreamException if it is no well-formed XML; its message names line and column
   */
  public static ImportedActors read(InputStream in, boolean individuals, String file)
      throws XMLStreamException {
    UnList list = new UnList(individuals, file);
    list.readAll(reader(in));
    return new ImportedActors(list.actors, list.problems);
  }

  private static XMLStreamReader reader(InputStream in) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory.createXMLStreamReader(in);
  }

  private void readAll(XMLStreamReader xml) throws XMLStreamException {
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT) {
        if (xml.getLocalName().equals("ENTITY")) {
          add(Entry.read(xml), ActorKind.GROUP);
        } else if (xml.getLocalName().equals("INDIVIDUAL")) {
          Entry person = Entry.read(xml);
          if (individuals) {
            add(person, ActorKind.PERSON);
          }
        }
      }
    }
  }

  private void add(Entry entry, ActorKind kind) {
    Optional<String> reference = entry.find("REFERENCE_NUMBER");
    String name = entry.name();
    if (reference.isEmpty() || name.isEmpty()) {
      problem(
          entry,
          reference.isEmpty() ? "an entry without REFERENCE_NUMBER" : "an entry without a name");
      return;
    }
    String id = "un:" + reference.get();
    if (!ids.add(id)) {
      problem(entry, "the reference " + reference.get() + " stood before");
      return;
    }
    List<Tie> aliases =
        entry.aliases.stream()
            .filter(alias -> !alias.equals(name))
            .map(alias -> new Tie(alias, Optional.of("un"), Optional.empty(), Optional.empty()))
            .toList();
    actors.add(Actor.named(id, name, kind, aliases, id, file));
  }

  private void problem(Entry entry, String reason) {
    problems.add(new ImportedActors.Problem(entry.line, reason));
  }

  /** One entry: the texts of its own elements and the names under its aliases. */
  private static final class Entry {
    private final int line;
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Set<String> aliases = new LinkedHashSet<>();

    private Entry(int line) {
      this.line = line;
    }

    static Entry read(XMLStreamReader xml) throws XMLStreamException {
      Entry entry = new Entry(xml.getLocation().getLineNumber());
      Deque<String> open = new ArrayDeque<>(List.of(xml.getLocalName()));
      StringBuilder text = new StringBuilder();
      while (!open.isEmpty()) {
        int event = xml.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          open.push(xml.getLocalName());
          text.setLength(0);
        } else if (event == XMLStreamConstants.CHARACTERS) {
          text.append(xml.getText());
        } else if (event == XMLStreamConstants.END_ELEMENT) {
          String closed = open.pop();
          entry.take(closed, Optional.ofNullable(open.peek()), open.size(), plain(text));
          text.setLength(0);
        }
      }
      return entry;
    }

    private void take(String element, Optional<String> parent, int depth, String text) {
      if (text.isEmpty()) {
        return;
      }
      if (element.equals("ALIAS_NAME") && parent.map(ALIASES::contains).orElse(false)) {
        aliases.add(text);
      } else if (depth == 1) {
        texts.putIfAbsent(element, text);
      }
    }

    Optional<String> find(String element) {
      return Optional.ofNullable(texts.get(element));
    }

    String name() {
      Stream<String> parts = NAME_PARTS.stream().flatMap(part -> find(part).stream());
      return String.join(" ", parts.toList());
    }

    private static String plain(StringBuilder text) {
      return text.toString().replaceAll("[{}|\\s]+", " ").strip();
    }
  }
}
