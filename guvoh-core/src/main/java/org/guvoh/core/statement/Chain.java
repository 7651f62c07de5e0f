package org.guvoh.core.statement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.guvoh.core.Checks;

/**
 * The ordered statements through which content passed, outermost first; the first link is always
 * the report.
 */
public record Chain(@JsonValue List<ChainLink> links) {
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public Chain {
    links = List.copyOf(links);
    Checks.that(!links.isEmpty(), "a chain has at least the report as its link");
    Checks.that(
        links.get(0).speaker() instanceof Speaker.Publisher,
        "the first link of a chain is the report");
  }

  public static Chain ofReport(Speaker.Publisher publisher) {
    return new Chain(List.of(ChainLink.ofReport(publisher)));
  }

  public Chain with(ChainLink inner) {
    List<ChainLink> longer = new ArrayList<>(links);
    longer.add(inner);
    return new Chain(longer);
  }

  /** The link nearest to the content. */
  @JsonIgnore
  public ChainLink innermost() {
    return links.get(links.size() - 1);
  }

  /** Whether an odd number of links stands against the content. */
  @JsonIgnore
  public boolean opposed() {
    return links.stream().filter(link -> link.manner().opposes()).count() % 2 == 1;
  }

  /** The chain in words, outermost first: {@code Daily Courier reports → the ministry denies}. */
  @JsonIgnore
  public String label() {
    return links.stream()
        .map(
            link ->
                link.speaker().label()
                    + " "
                    + link.manner().name().toLowerCase(java.util.Locale.ROOT))
        .collect(Collectors.joining(" → "));
  }
}
