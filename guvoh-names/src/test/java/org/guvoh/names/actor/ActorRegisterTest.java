package org.guvoh.names.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.guvoh.core.actor.ActorKind;
import org.guvoh.names.NameTables;
import org.junit.jupiter.api.Test;

class ActorRegisterTest {
  private static final Actor FRONT = actor("front", "River Front", "RF{self;2030}|Front");
  private static final Actor MOVEMENT = actor("movement", "River Movement", "Front");
  private static final ActorMerge MERGE =
      new ActorMerge("front", "movement", "A. Analyst", Instant.EPOCH, "one leadership");

  @Test
  void aNameThatTwoActorsBearStandsForBoth() {
    ActorRegister register = ActorRegister.of(List.of(FRONT, MOVEMENT));
    assertThat(register.listByName("front")).containsExactly(FRONT, MOVEMENT);
    assertThat(register.sharedNames()).containsOnlyKeys("front");
    assertThat(register.listByName("rf")).containsExactly(FRONT);
  }

  @Test
  void aNameIsFoundWhateverItsApostrophes() {
    Actor post = Actor.named("p", "River’s Post", FRONT.kind(), List.of(), "a test", "a test");
    assertThat(ActorRegister.of(List.of(post)).listByName("river's post")).containsExactly(post);
  }

  @Test
  void anAliasKeepsWhoUsesItAndSinceWhen() {
    assertThat(FRONT.aliases().get(0).inWords()).isEqualTo("RF (says self, since 2030)");
  }

  @Test
  void aMergedActorStillResolvesByItsIdAndItsNames() {
    ActorRegister merged = ActorRegister.of(List.of(FRONT, MOVEMENT)).withMerge(MERGE);
    assertThat(merged.actors()).hasSize(1);
    assertThat(merged.findActor("movement").orElseThrow().id()).isEqualTo("front");
    assertThat(merged.listByName("River Movement")).hasSize(1);
    assertThat(merged.sharedNames()).isEmpty();
  }

  @Test
  void takingAMergeBackGivesTheRegisterAsItWas() {
    ActorRegister before = ActorRegister.of(List.of(FRONT, MOVEMENT));
    ActorRegister after = before.withMerge(MERGE).withoutMerge(MERGE);
    assertThat(after.actors()).isEqualTo(before.actors());
    assertThat(after.sharedNames()).isEqualTo(before.sharedNames());
    assertThat(after.merges()).isEmpty();
  }

  @Test
  void mergesThatMakeNoSenseAreRefused() {
    ActorRegister merged = ActorRegister.of(List.of(FRONT, MOVEMENT)).withMerge(MERGE);
    assertThatThrownBy(() -> merged.withMerge(MERGE)).hasMessageContaining("one already");
    assertThatThrownBy(
            () -> merged.withMerge(new ActorMerge("front", "nobody", "A", Instant.EPOCH, "why")))
        .hasMessageContaining("no actor nobody");
    assertThatThrownBy(() -> merged.withoutMerge(new ActorMerge("a", "b", "c", Instant.EPOCH, "d")))
        .hasMessageContaining("no such merge");
  }

  @Test
  void anIdThatStandsTwiceIsRefusedWithBothTables() {
    assertThatThrownBy(() -> ActorRegister.of(List.of(FRONT, FRONT)))
        .hasMessageContaining("front stands twice: in test and in test");
  }

  @Test
  void aPersonServesWhomTheDateSays() {
    Actor officer = person("office{;2020-01;2024-05}|council{;2024-05}");
    assertThat(officer.parentsAt("2022-03")).containsExactly("office");
    assertThat(officer.parentsAt("2024-05")).containsExactly("office", "council");
    assertThat(officer.parentsAt("2025")).containsExactly("council");
    assertThat(officer.currentParents()).containsExactly("council");
  }

  @Test
  void aCircleOfParentsEnds() {
    Actor a = withParent("a", "b");
    Actor b = withParent("b", "a");
    assertThat(ActorRegister.of(List.of(a, b)).ancestors("a")).containsExactly("b");
  }

  @Test
  void aTieOfAnotherFormIsRefused() {
    assertThatThrownBy(() -> Tie.parse("x{a;b;c;d}")).hasMessageContaining("claimant");
    assertThatThrownBy(() -> Tie.parse("x{a;May}")).hasMessageContaining("neither a year");
    assertThatThrownBy(() -> Tie.parse("x{a;2024;2020}")).hasMessageContaining("before it begins");
    assertThatThrownBy(() -> Tie.parse("x{a")).hasMessageContaining("not of the form");
  }

  @Test
  void theBundledTablesHoldOneAreaInDepthAndNameOnlyActorsThatExist() {
    ActorRegister bundled = NameTables.bundledActors();
    long area =
        bundled.actors().stream().filter(a -> a.table().equals("actors-central-asia")).count();
    assertThat(area).isGreaterThanOrEqualTo(150);
    Set<String> unknown = new TreeSet<>();
    for (Actor actor : bundled.actors()) {
      assertThat(actor.sector()).as(actor.id()).isNotEmpty();
      for (List<Tie> ties : List.of(actor.parents(), actor.organOf(), actor.controlledBy())) {
        ties.stream().map(Tie::value).filter(id -> !isKnown(bundled, id)).forEach(unknown::add);
      }
    }
    assertThat(unknown).isEmpty();
  }

  private static boolean isKnown(ActorRegister register, String id) {
    return register.findActor(id).isPresent() || NameTables.bundled().findState(id).isPresent();
  }

  private static Actor actor(String id, String name, String aliases) {
    List<Tie> ties = List.of(aliases.split("\\|")).stream().map(Tie::parse).toList();
    return Actor.named(id, name, ActorKind.GROUP, ties, "invented", "test");
  }

  private static Actor person(String parents) {
    return withParents("officer", List.of(parents.split("\\|")).stream().map(Tie::parse).toList());
  }

  private static Actor withParent(String id, String parent) {
    return withParents(id, List.of(Tie.of(parent)));
  }

  private static Actor withParents(String id, List<Tie> parents) {
    return new Actor(
        id,
        "Name of " + id,
        ActorKind.PERSON,
        "person",
        List.of(),
        parents,
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        "invented",
        "test");
  }
}
