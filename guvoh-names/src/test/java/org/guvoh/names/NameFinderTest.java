package org.guvoh.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.guvoh.core.actor.ActorKind;
import org.guvoh.core.mention.ActorMention;
import org.guvoh.core.mention.PlaceMention;
import org.guvoh.core.place.PlaceUse;
import org.guvoh.core.text.AnnotatedText;
import org.guvoh.core.text.NameSpan;
import org.guvoh.core.text.Sentence;
import org.guvoh.names.actor.Actor;
import org.guvoh.names.actor.ActorRegister;
import org.junit.jupiter.api.Test;

/** What the finder gets out of single sentences, all of them invented. */
class NameFinderTest {
  private static final NameFinder FINDER = new NameFinder(NameTables.bundled());

  private static NamesInText names(String text) {
    return FINDER.find(Texts.of(text));
  }

  private static List<String> actors(String text) {
    return names(text).actors().stream().map(a -> a.passage().exact()).toList();
  }

  private static List<String> places(String text) {
    return names(text).places().stream().map(p -> p.passage().exact()).toList();
  }

  private static ActorMention onlyActor(String text) {
    List<ActorMention> actors = names(text).actors();
    assertThat(actors).hasSize(1);
    return actors.get(0);
  }

  private static PlaceMention onlyPlace(String text) {
    List<PlaceMention> places = names(text).places();
    assertThat(places).hasSize(1);
    return places.get(0);
  }

  @Test
  void aTextWithoutNamesHasNone() {
    NamesInText names = names("The villagers said nothing. Police came later, and it rained.");
    assertThat(names.actors()).isEmpty();
    assertThat(names.places()).isEmpty();
  }

  @Test
  void aStateIsAPlaceWithItsId() {
    PlaceMention place = onlyPlace("The bridge leads to Tajikistan.");
    assertThat(place.place().id()).contains("TJ");
    assertThat(place.use()).isEqualTo(PlaceUse.LITERAL);
    assertThat(place.place().precision()).isEqualTo(6);
  }

  @Test
  void aWordForAPeopleIsADemonymOfItsState() {
    PlaceMention place = onlyPlace("Three Afghans crossed the bridge.");
    assertThat(place.place().id()).contains("AF");
    assertThat(place.use()).isEqualTo(PlaceUse.DEMONYM);
  }

  @Test
  void aDemonymOfTwoStatesStaysOpen() {
    PlaceMention place = onlyPlace("The Korean engineers left the camp.");
    assertThat(place.place().id()).isEmpty();
    assertThat(place.place().reason()).contains("KP", "KR");
  }

  @Test
  void aCapitalThatDecidesIsAMetonym() {
    assertThat(onlyPlace("Dushanbe would welcome such help.").use()).isEqualTo(PlaceUse.METONYM);
    assertThat(onlyPlace("It is said that Kabul denied the report.").use())
        .isEqualTo(PlaceUse.METONYM);
    assertThat(onlyPlace("But Kabul would deny it.").use()).isEqualTo(PlaceUse.METONYM);
  }

  @Test
  void aCapitalWhereSomebodySpeaksIsLiteral() {
    assertThat(onlyPlace("Officials in Dushanbe said nothing.").use()).isEqualTo(PlaceUse.LITERAL);
  }

  @Test
  void bothHalvesOfABorderAreFound() {
    assertThat(places("Shots were heard on the Tajik-Afghan border near Iran-backed posts."))
        .containsExactly("Tajik", "Afghan", "Iran");
  }

  @Test
  void aFeatureWordMakesAnUnknownNameAPlace() {
    assertThat(places("They hid in the Marvezi Gorge and in Oltin-Buloq district."))
        .containsExactly("Marvezi Gorge", "Oltin-Buloq district");
    assertThat(places("Shots fell on the village of Navbunyod.")).containsExactly("Navbunyod");
  }

  @Test
  void aPlaceKeepsItsReferenceWhereItsBareNameComesBack() {
    NamesInText names =
        names("A post stands in Oltin-Buloq district. To Oltin-Buloq leads one road.");
    assertThat(names.places()).hasSize(2);
    assertThat(names.places().get(1).place().name()).isEqualTo("Oltin-Buloq district");
  }

  @Test
  void theAreaThatTheTextPutsAPlaceInIsNoted() {
    PlaceMention place =
        names("They came from Oltin-Buloq district of Khatlon province.").places().get(0);
    assertThat(place.place().containers()).contains("TJ/khatlon", "TJ");
    assertThat(place.place().reason()).contains("Khatlon");
  }

  @Test
  void theFeatureWordChoosesAmongPlacesOfOneName() {
    assertThat(onlyPlace("He lives in Kunduz city.").place().id()).contains("AF/kunduz-city");
    assertThat(onlyPlace("He lives in Kunduz.").place().id()).contains("AF/kunduz");
    assertThat(onlyPlace("He drowned in the Kunduz river.").place().id()).isEmpty();
  }

  @Test
  void eachOfSeveralListedDistrictsIsAPlace() {
    assertThat(places("The Oltin-Buloq, Farkhor and Zardona districts were closed."))
        .containsExactly("Oltin-Buloq", "Farkhor", "Zardona");
  }

  @Test
  void aNameAfterAPrepositionIsAPlaceWithItsReason() {
    PlaceMention place = onlyPlace("A car burned near Zardona on Friday.");
    assertThat(place.place().reason()).contains("near");
    assertThat(place.place().precision()).isZero();
  }

  @Test
  void aDateAfterAPrepositionIsNoPlace() {
    assertThat(places("It began in March and ended in English.")).doesNotContain("March");
  }

  @Test
  void placesInsideAnOrganisationAreNotPlaces() {
    NamesInText names =
        names(
            "The Islamic Movement of Uzbekistan fought the Kunduz Provincial Police, said the Afghan Ministry of Interior.");
    assertThat(names.actors())
        .extracting(a -> a.passage().exact())
        .containsExactly(
            "Islamic Movement of Uzbekistan",
            "Kunduz Provincial Police",
            "Afghan Ministry of Interior");
    assertThat(names.places()).isEmpty();
  }

  @Test
  void aPlaceNameInsideALongerNameIsNoPlace() {
    assertThat(places("They played the Cairo Borvena tune in Lima Street."))
        .doesNotContain("Cairo");
    assertThat(places("They asked Mr Jordan again.")).isEmpty();
    assertThat(places("The U.S. Borvena left Cairo.")).containsExactly("U.S.", "Cairo");
  }

  @Test
  void anOfficeBelongsToTheStateInItsName() {
    ActorMention office =
        onlyActor("The Interior Ministry of the Republic of Uzbekistan is silent.");
    assertThat(office.passage().exact())
        .isEqualTo("Interior Ministry of the Republic of Uzbekistan");
    assertThat(office.actor().parents()).containsExactly("UZ");
    assertThat(onlyActor("Peru's Interior Ministry is silent.").actor().parents())
        .containsExactly("PE");
  }

  @Test
  void anOfficeInLowerCaseNeedsItsState() {
    assertThat(onlyActor("The Peruvian interior ministry is silent.").actor().parents())
        .containsExactly("PE");
    ActorMention possessed = onlyActor("Peru's interior ministry is silent.");
    assertThat(possessed.passage().exact()).isEqualTo("interior ministry");
    assertThat(actors("The interior ministry is silent.")).isEmpty();
  }

  @Test
  void aHeadNounAloneIsNoActor() {
    assertThat(actors("The Ministry said no more. Police and Army came. The Committee met."))
        .isEmpty();
  }

  @Test
  void anAcronymInBracketsStandsForItsLongName() {
    List<ActorMention> actors =
        names("The State Council on River Safety (SCRS) met. Later the SCRS denied it.").actors();
    assertThat(actors)
        .extracting(a -> a.actor().name())
        .containsOnly("State Council on River Safety");
    assertThat(actors).hasSize(3);
  }

  @Test
  void anAcronymThatSpeaksKeepsItsLongName() {
    List<ActorMention> actors =
        names("The Border Safety Directorate (BXQ) met. \"No,\" BXQ spokesman Ivo Marsk said.")
            .actors();
    assertThat(actors.get(2).passage().exact()).isEqualTo("BXQ");
    assertThat(actors.get(2).actor().name()).isEqualTo("Border Safety Directorate");
  }

  @Test
  void theReadersNamesAreTakenWhereNoRuleKnowsBetter() {
    AnnotatedText plain = Texts.of("They greeted Borvena Tusk and Reuters warmly.");
    Sentence first = plain.sentences().get(0);
    List<NameSpan> spans =
        List.of(new NameSpan(2, 4, NameSpan.Kind.PERSON), new NameSpan(5, 6, NameSpan.Kind.PLACE));
    Sentence read = new Sentence(first.start(), first.end(), 0, false, first.tokens(), spans);
    NamesInText names = FINDER.find(new AnnotatedText(plain.revision(), List.of(read)));
    assertThat(names.actors())
        .extracting(a -> a.passage().exact())
        .containsExactly("Borvena Tusk", "Reuters");
    assertThat(names.places()).isEmpty();
  }

  @Test
  void aStateBehindAnUnknownPlaceIsAPlaceOfItsOwn() {
    AnnotatedText plain = Texts.of("They came from Borvena Tajikistan yesterday.");
    Sentence first = plain.sentences().get(0);
    List<NameSpan> spans = List.of(new NameSpan(3, 5, NameSpan.Kind.PLACE));
    Sentence read = new Sentence(first.start(), first.end(), 0, false, first.tokens(), spans);
    NamesInText names = FINDER.find(new AnnotatedText(plain.revision(), List.of(read)));
    assertThat(names.places())
        .extracting(place -> place.passage().exact())
        .containsExactly("Borvena", "Tajikistan");
  }

  @Test
  void theLastNameOfAKnownPersonIsThatPerson() {
    Actor person =
        Actor.named("p:1", "Borvena Tusk", ActorKind.PERSON, List.of(), "a test", "a test");
    NameFinder finder = new NameFinder(NameTables.with(ActorRegister.of(List.of(person))));
    NamesInText names =
        finder.find(Texts.of("Borvena Tusk spoke first. They greeted Tusk warmly."));
    assertThat(names.actors())
        .extracting(mention -> mention.actor().id().orElse("-"))
        .containsExactly("p:1", "p:1");
  }

  @Test
  void aBorderOutpostIsNoPlaceOfThatName() {
    assertThat(places("They did help the new Border Outpost on Monday.")).isEmpty();
  }

  @Test
  void aBranchIsItsOwnActorWithAParent() {
    ActorMention branch = onlyActor("He is said to belong to ISKP.");
    assertThat(branch.actor().id()).contains("iskp");
    assertThat(branch.actor().parents()).containsExactly("islamic-state");
  }

  @Test
  void aTitleMakesAPersonAndIsNotPartOfTheName() {
    assertThat(actors("Gen. Zafarbek Norqulov praised President Elvar Tosk."))
        .containsExactly("Zafarbek Norqulov", "Elvar Tosk");
    assertThat(actors("A letter came from Foreign Minister Orla van Desten."))
        .containsExactly("Orla van Desten");
  }

  @Test
  void aRoleBesideTheNameMakesAPerson() {
    assertThat(actors("Tessil Morrow, an analyst at a bank, disagrees.")).contains("Tessil Morrow");
    assertThat(actors("The group's spokesman, Qorin Belzad, denied it.")).contains("Qorin Belzad");
    assertThat(onlyActor("The plan is bad, Qorin Belzad told reporters.").actor().kind())
        .isEqualTo(ActorKind.PERSON);
  }

  @Test
  void aLastNameStandsForTheFullNameOfTheReport() {
    List<ActorMention> actors =
        names("The post is new, said Edward Quillon, a researcher. Quillon doubts it.").actors();
    assertThat(actors).extracting(a -> a.actor().name()).containsOnly("Edward Quillon");
    assertThat(actors.get(1).passage().exact()).isEqualTo("Quillon");
  }

  @Test
  void aLastNameOfTwoPersonsStandsForNeither() {
    List<ActorMention> actors =
        names("President Ivo Marsk met General Tal Marsk. It was late, and Marsk said so.")
            .actors();
    assertThat(actors.get(2).actor().name()).isEqualTo("Marsk");
  }

  @Test
  void anOrdinaryWordAtTheHeadOfASentenceIsNoName() {
    assertThat(actors("Villagers said so. Smugglers told it. The smugglers left.")).isEmpty();
    assertThat(actors("Witnesses reported shots. Experts wrote that.")).isEmpty();
  }

  @Test
  void anUnknownPaperThatReportsIsAnActorOfUnknownKind() {
    ActorMention paper = onlyActor("On Friday Zarvand reported a fight.");
    assertThat(paper.actor().kind()).isEqualTo(ActorKind.UNKNOWN);
  }

  @Test
  void aTextInCapitalsKeepsItsKnownNamesAndInventsNone() {
    NamesInText names = names("THE TALIBAN TOLD US THAT TAJIKISTAN IS SAFE, WHO KNOWS.");
    assertThat(names.actors()).extracting(a -> a.passage().exact()).containsExactly("TALIBAN");
    assertThat(names.places()).extracting(p -> p.passage().exact()).containsExactly("TAJIKISTAN");
  }

  @Test
  void idsCountInTextOrder() {
    NamesInText names = names("Reuters and Interfax saw Kabul, Tehran and Minsk.");
    assertThat(names.actors()).extracting(ActorMention::id).containsExactly("a1", "a2");
    assertThat(names.places()).extracting(PlaceMention::id).containsExactly("p1", "p2", "p3");
  }
}
