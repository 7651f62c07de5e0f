package org.guvoh.names.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.guvoh.names.gazetteer.entry.GazetteerPlace;
import org.guvoh.names.gazetteer.internal.PackedIndex;
import org.guvoh.names.gazetteer.source.ImportProblem;
import org.guvoh.names.gazetteer.source.PlaceFormats;
import org.guvoh.names.spelling.SpellingKeys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Invented places in the formats that users bring. */
class GazetteerImportTest {
  @TempDir Path folder;

  private GazetteerImport.Summary read(String format, byte[] bytes) throws IOException {
    return read(Gazetteer.empty(), format, bytes);
  }

  private GazetteerImport.Summary read(Gazetteer known, String format, byte[] bytes)
      throws IOException {
    Path file = Files.createTempFile(folder, "given", ".txt");
    Files.write(file, bytes);
    return new GazetteerImport(SpellingKeys.bundled(), known)
        .run(
            file, PlaceFormats.find(format).orElseThrow(), Files.createTempDirectory(folder, "to"));
  }

  private GazetteerImport.Summary read(String format, String text) throws IOException {
    return read(format, text.getBytes(StandardCharsets.UTF_8));
  }

  private Gazetteer packed(GazetteerImport.Summary summary) throws IOException {
    List<PackedIndex> indexes = new ArrayList<>();
    for (Path file : summary.files()) {
      indexes.add(PackedIndex.open(file));
    }
    return new Gazetteer(indexes, SpellingKeys.bundled());
  }

  private static String geoNames(String id, String name, String latitude, String code) {
    return String.join(
        "\t",
        id,
        name,
        name,
        name + "bek," + name + " Kalon",
        latitude,
        "68.1",
        "P",
        code,
        "XX",
        "",
        "02",
        "77",
        "",
        "",
        "4000",
        "",
        "0",
        "Europe/London",
        "2020-01-01");
  }

  @Test
  void aGeoNamesDumpIsReadAndBrokenLinesAreTold() throws IOException {
    String dump =
        String.join(
            "\n",
            geoNames("1", "Zarmit", "38.1", "PPL"),
            "2\tonly\tthree",
            geoNames("3", "Bolmand", "north", "PPL"),
            geoNames("1", "Again", "38.2", "PPL"),
            geoNames("4", "Gone", "38.2", "PPLH"),
            geoNames("5", "Far", "98.2", "PPL"));
    GazetteerImport.Summary summary = read("geonames", dump);
    assertThat(summary.places()).isEqualTo(1);
    assertThat(summary.names()).isEqualTo(3);
    assertThat(summary.passedOver()).isEqualTo(1);
    assertThat(summary.refused()).isEqualTo(4);
    assertThat(summary.problems()).extracting(ImportProblem::line).contains(2L, 3L, 6L);
    GazetteerPlace place = packed(summary).listExact("Zarmitbek").get(0).place();
    assertThat(place.id()).isEqualTo("geonames:1");
    assertThat(place.containers()).containsExactly("XX.02.77", "XX.02", "XX");
  }

  @Test
  void alternateNamesJoinThePlacesThatAreKnown() throws IOException {
    Gazetteer known = packed(read("geonames", geoNames("1", "Zarmit", "38.1", "PPL")));
    String names =
        """
        10\t1\ttg\tДараи Зармит\t1\t\t\t
        11\t1\ten\tZarmit Valley Town\t\t\t\t
        12\t1\tlink\thttps://example.org/Zarmit\t\t\t\t
        13\t999\ten\tElsewhere\t\t\t\t
        14\tone\ten\tBroken\t\t\t\t
        15\t1\ten
        """;
    GazetteerImport.Summary summary =
        read(known, "geonames-alternates", names.getBytes(StandardCharsets.UTF_8));
    assertThat(summary.places()).isEqualTo(1);
    assertThat(summary.names()).isEqualTo(2);
    assertThat(summary.passedOver()).isEqualTo(2);
    assertThat(summary.problems()).extracting(ImportProblem::line).containsExactly(5L, 6L);
    GazetteerPlace place = packed(summary).listExact("Darai Zarmit").get(0).place();
    assertThat(place.id()).isEqualTo("geonames:1");
    assertThat(place.position().orElseThrow().latitude()).isEqualTo(38.1);
  }

  @Test
  void brokenBytesCostTheNameNotTheFile() throws IOException {
    byte[] good = (geoNames("1", "Zarmit", "38.1", "PPL") + "\n").getBytes(StandardCharsets.UTF_8);
    byte[] bad = geoNames("2", "Bol#and", "38.1", "PPL").getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < bad.length; i++) {
      bad[i] = bad[i] == '#' ? (byte) 0xE9 : bad[i];
    }
    ByteArrayOutputStream both = new ByteArrayOutputStream();
    both.write(good);
    both.write(bad);
    GazetteerImport.Summary summary = read("geonames", both.toByteArray());
    assertThat(summary.places()).isEqualTo(1);
    assertThat(summary.problems())
        .extracting(ImportProblem::reason)
        .anyMatch(r -> r.contains("UTF-8"));
  }

  @Test
  void theRowsOfAPlaceOfTheNamesServerAreOnePlace() throws IOException {
    String old =
        """
        RC\tUFI\tUNI\tLAT\tLONG\tFC\tDSG\tCC1\tADM1\tNT\tFULL_NAME_RO\tFULL_NAME_ND_RO
        1\t-7\t1\t38.1\t68.2\tP\tPPL\tXX\t02\tV\tZarmīt\tZarmit
        1\t-7\t2\t38.1\t68.2\tP\tPPL\tXX\t02\tN\tZarmitan\tZarmitan
        1\t-8\t3\t38.4\t68.2\tH\tSTM\tXX\t02\tN\tBolrud\tBolrud
        """;
    GazetteerImport.Summary summary = read("gns", old);
    assertThat(summary.places()).isEqualTo(2);
    Gazetteer gazetteer = packed(summary);
    assertThat(gazetteer.listExact("Zarmit").get(0).place().name()).isEqualTo("Zarmitan");
    assertThat(gazetteer.listExact("Bolrud").get(0).place().kind()).isEqualTo("river");
  }

  @Test
  void aTableOfOnesOwnNeedsItsColumnsOnly() throws IOException {
    String table =
        """
        name;id;lat;lon;aliases;kind;country
        "Post ""Two"" Hill";p2;38,25;68.5;Second post|Dilbar;post;XX
        Nowhere;p3;;;;gorge;XX
        Zero;p4;0;0;;gorge;XX
        """;
    GazetteerImport.Summary summary = read("csv", table);
    assertThat(summary.places()).isEqualTo(2);
    assertThat(summary.refused()).isEqualTo(1);
    Gazetteer gazetteer = packed(summary);
    assertThat(gazetteer.listExact("Dilbar").get(0).place().position().orElseThrow().latitude())
        .isEqualTo(38.25);
    assertThat(gazetteer.listExact("Nowhere").get(0).place().position()).isEmpty();
  }

  @Test
  void aMissingColumnIsNamedAndNothingRead() throws IOException {
    GazetteerImport.Summary summary = read("csv", "id,title,latitude,longitude\n1,A,2,3\n");
    assertThat(summary.places()).isZero();
    assertThat(summary.problems().get(0).reason()).contains("name");
    assertThat(read("csv", "").problems()).hasSize(1);
  }

  @Test
  void anOutlineThatCrossesItselfIsRepairedAndAHopelessOneRefusedById() throws IOException {
    String json =
        """
        {"type":"FeatureCollection","features":[
        {"type":"Feature","properties":{"shapeID":"B1","shapeName":"Bowtie","shapeType":"ADM2"},
         "geometry":{"type":"Polygon","coordinates":[[[68,38],[69,39],[69,38],[68,39],[68,38]]]}},
        {"type":"Feature","properties":{"shapeID":"L1","shapeName":"Line"},
         "geometry":{"type":"Polygon","coordinates":[[[68,38],[69,39]]]}},
        {"type":"Feature","properties":{"wof:id":77,"wof:name":"Zarmit","wof:placetype":"locality",
          "name:rus_x_preferred":["Зармит"],"wof:country":"XX"},
         "geometry":{"type":"Point","coordinates":[68.5,38.5]}}
        ]}
        """;
    GazetteerImport.Summary summary = read("geojson", json);
    assertThat(summary.places()).isEqualTo(2);
    assertThat(summary.repaired()).isEqualTo(1);
    assertThat(summary.refused()).isEqualTo(1);
    assertThat(summary.problems())
        .extracting(ImportProblem::reason)
        .anyMatch(r -> r.startsWith("L1"));
    Gazetteer gazetteer = packed(summary);
    assertThat(gazetteer.listExact("Bowtie").get(0).place().kind()).isEqualTo("district");
    assertThat(gazetteer.listExact("Зармит").get(0).place().id()).isEqualTo("wof:77");
  }

  @Test
  void brokenJsonIsToldAndWhatStoodBeforeItIsKept() throws IOException {
    String json =
        "{\"features\":[{\"properties\":{\"id\":\"1\",\"name\":\"Zarmit\"},\"geometry\":null}, {oops";
    GazetteerImport.Summary summary = read("geojson", json);
    assertThat(summary.places()).isEqualTo(1);
    assertThat(summary.problems()).hasSize(1);
  }

  @Test
  void manyPlacesGoIntoSeveralFiles() throws IOException {
    StringBuilder table = new StringBuilder("id\tname\tlatitude\tlongitude\n");
    for (int i = 0; i < 400_500; i++) {
      table.append(String.format(Locale.ROOT, "%d\tPlace%d\t1.5\t2.5%n", i, i));
    }
    GazetteerImport.Summary summary = read("csv", table.toString());
    assertThat(summary.files()).hasSize(2);
    assertThat(packed(summary).listExact("Place400400")).hasSize(1);
  }

  @Test
  void theFolderKeepsListsReplacesAndForgets() throws IOException {
    Path file = folder.resolve("mine.csv.gz");
    try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write("id,name,lat,lon\n1,Zarmitgul,38.5,68.5\n".getBytes(StandardCharsets.UTF_8));
    }
    GazetteerFolder gazetteers = new GazetteerFolder(folder.resolve("home"));
    gazetteers.add("mine", file, PlaceFormats.find("csv").orElseThrow());
    gazetteers.add("mine", file, PlaceFormats.find("csv").orElseThrow());
    assertThat(gazetteers.list()).extracting(GazetteerFolder.Imported::places).containsExactly(1L);
    assertThat(gazetteers.open().listExact("Zarmitgul")).hasSize(1);
    assertThat(gazetteers.remove("mine")).isTrue();
    assertThat(gazetteers.list()).isEmpty();
  }
}
