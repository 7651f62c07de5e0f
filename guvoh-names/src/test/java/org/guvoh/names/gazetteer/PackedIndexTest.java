package org.guvoh.names.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.guvoh.core.place.Position;
import org.guvoh.names.gazetteer.entry.GazetteerPlace;
import org.guvoh.names.gazetteer.entry.NameHit;
import org.guvoh.names.gazetteer.internal.IndexWriter;
import org.guvoh.names.gazetteer.internal.PackedIndex;
import org.guvoh.names.spelling.SpellingKeys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackedIndexTest {
  private static final SpellingKeys KEYS = SpellingKeys.bundled();

  @TempDir Path folder;

  private static GazetteerPlace place(String id, String... names) {
    return new GazetteerPlace(
        id,
        List.of(names),
        "town",
        List.of("XX.1", "XX"),
        Optional.of(new Position(38.12345, -68.5, 5000)),
        1,
        1234,
        "a test");
  }

  private Gazetteer of(GazetteerPlace... places) throws IOException {
    return new Gazetteer(List.of(packed("one.gvz", places)), KEYS);
  }

  private PackedIndex packed(String name, GazetteerPlace... places) throws IOException {
    IndexWriter writer = new IndexWriter(KEYS);
    List.of(places).forEach(writer::add);
    Path file = folder.resolve(name);
    writer.write(file);
    return PackedIndex.open(file);
  }

  @Test
  void aPlaceComesBackAsItWentIn() throws IOException {
    GazetteerPlace place = place("x:1", "Zarmitan", "Зармитан", "زرمیتان");
    assertThat(of(place).findPlace("x:1")).contains(place);
    GazetteerPlace bare =
        new GazetteerPlace("x:2", List.of("A"), "river", List.of(), Optional.empty(), 0, 0, "");
    assertThat(of(bare).findPlace("x:2")).contains(bare);
  }

  @Test
  void aNameIsFoundExactlyByConsonantsAndByOneSound() throws IOException {
    Gazetteer gazetteer = of(place("x:1", "Zarmitan"), place("x:2", "Bolmand"));
    assertThat(gazetteer.listExact("ZARMITAN"))
        .extracting(h -> h.place().id())
        .containsExactly("x:1");
    assertThat(gazetteer.listExact("Zarmiton")).isEmpty();
    assertThat(gazetteer.listLike("Zarmiton", 0.7).get(0).match()).isEqualTo(NameHit.Match.KEY);
    assertThat(gazetteer.listLike("Zarmital", 0.7).get(0).match()).isEqualTo(NameHit.Match.NEAR);
    assertThat(gazetteer.listLike("Ohio", 0.7)).isEmpty();
  }

  @Test
  void aPlaceOfTwoFilesIsGivenOnceByTheNamesOfBoth() throws IOException {
    PackedIndex first = packed("a.gvz", place("x:1", "Zarmitan"));
    PackedIndex second = packed("b.gvz", place("x:1", "Zarmitan", "Old Fort"));
    Gazetteer both = new Gazetteer(List.of(first, second), KEYS);
    assertThat(both.listExact("Zarmitan")).hasSize(1);
    assertThat(both.listExact("Old Fort").get(0).place().names()).containsExactly("Zarmitan");
  }

  @Test
  void searchByOneSoundFindsWhatBruteForceFinds() throws IOException {
    Random random = new Random(7);
    List<GazetteerPlace> places = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      places.add(place("x:" + i, name(random)));
    }
    Gazetteer gazetteer = of(places.toArray(GazetteerPlace[]::new));
    for (int i = 0; i < 50; i++) {
      String wanted = places.get(random.nextInt(places.size())).name().replaceFirst("r", "");
      String skeleton = KEYS.of(wanted).skeleton();
      Set<String> same =
          places.stream()
              .filter(p -> KEYS.of(p.name()).skeleton().equals(skeleton))
              .map(GazetteerPlace::id)
              .collect(Collectors.toSet());
      assertThat(gazetteer.listLike(wanted, 0))
          .as("seed 7, %s", wanted)
          .extracting(hit -> hit.place().id())
          .containsAll(same);
    }
  }

  private static String name(Random random) {
    StringBuilder name = new StringBuilder("Z");
    for (int i = 0; i < 3; i++) {
      name.append("aiou".charAt(random.nextInt(4))).append("rbdgmnst".charAt(random.nextInt(8)));
    }
    return name.toString();
  }

  @Test
  void theSamePlacesGiveTheSameBytes() throws IOException {
    packed("a.gvz", place("x:1", "Zarmitan"), place("x:2", "Bolmand"));
    packed("b.gvz", place("x:1", "Zarmitan"), place("x:2", "Bolmand"));
    assertThat(folder.resolve("a.gvz")).hasSameBinaryContentAs(folder.resolve("b.gvz"));
  }

  @Test
  void aCutFileIsRefusedWithWords() throws IOException {
    packed("a.gvz", place("x:1", "Zarmitan"));
    byte[] bytes = Files.readAllBytes(folder.resolve("a.gvz"));
    Path cut = folder.resolve("cut.gvz");
    Files.write(cut, java.util.Arrays.copyOf(bytes, bytes.length - 4));
    assertThatIOException().isThrownBy(() -> PackedIndex.open(cut)).withMessageContaining("import");
    Files.writeString(cut, "no gazetteer");
    assertThatIOException()
        .isThrownBy(() -> PackedIndex.open(cut))
        .withMessageContaining("cut.gvz");
  }
}
