package org.guvoh.app.terrain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.guvoh.app.cli.CommandLineRunner;
import org.guvoh.terrain.elevation.CoordinateSystem;
import org.guvoh.terrain.elevation.GridFrame;
import org.guvoh.terrain.export.GeoTiffWriter;
import org.guvoh.terrain.synthetic.SyntheticTerrain;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TerrainCommandsTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @TempDir Path folder;

  /** Invented ground of 0.25° at 68 to 68.25 E, 36.75 to 37 N. */
  @BeforeEach
  void writeGround() throws IOException {
    GridFrame frame =
        new GridFrame(151, 151, 68, 37, 1 / 600.0, 1 / 600.0, new CoordinateSystem.Geographic());
    GeoTiffWriter.write(
        SyntheticTerrain.generate(frame, 3, 2_000), folder.resolve("SYNTHETIC.tif"));
  }

  private int run(String... arguments) {
    return new CommandLineRunner(
            new ByteArrayInputStream(new byte[0]),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8))
        .run(arguments);
  }

  private String said() {
    return out.toString(StandardCharsets.UTF_8) + err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void infoSaysPlaceSpacingHeightsAndVoids() {
    assertThat(run("terrain", "info", folder.resolve("SYNTHETIC.tif").toString())).isZero();
    assertThat(said()).contains("151 rows x 151 columns", "68.000000 to 68.250000", "voids    0");
  }

  @Test
  void sightSaysYesOrNoAndThatWithinSightIsNotSeen() {
    Path profile = folder.resolve("profile.csv");
    int exit =
        run(
            "terrain",
            "sight",
            "-e",
            folder.toString(),
            "--from",
            "36.88,68.12",
            "--to",
            "36.90,68.15",
            "--profile",
            profile.toString());
    assertThat(exit).isZero();
    assertThat(said())
        .containsPattern("Within sight over|Hidden over")
        .contains("within sight is not seen");
    assertThat(profile).content().startsWith("distance_m,x,y,ground_m,line_m\n0.00,");
  }

  @Test
  void viewshedWritesPictureOutlinesAndRasters() {
    Path results = folder.resolve("results");
    int exit =
        run(
            "terrain",
            "viewshed",
            "-e",
            folder.toString(),
            "--from",
            "36.88,68.12",
            "--range-km",
            "5",
            "--draws",
            "4",
            "--out",
            results.toString());
    assertThat(exit).isZero();
    for (String name :
        new String[] {
          "viewshed.png", "viewshed.geojson", "viewshed.tif", "probability.png", "probability.tif"
        }) {
      assertThat(results.resolve(name)).isNotEmptyFile();
    }
    assertThat(said()).contains("Within sight:", "4 draws");
  }

  @Test
  void missingTilesAndImpossibleRangesAreFileProblemsWithACode() {
    String place = "36.88,68.24";
    assertThat(run("terrain", "viewshed", "-e", folder.toString(), "--from", place)).isEqualTo(3);
    assertThat(said()).contains("N36E068", "GLO-30", folder.toString(), "[terrain-missing-tiles]");
    assertThat(
            run(
                "terrain",
                "viewshed",
                "-e",
                folder.toString(),
                "--from",
                place,
                "--range-km",
                "500"))
        .isEqualTo(3);
    assertThat(said()).contains("[terrain-bad-number]");
    assertThat(Files.exists(folder.resolve("viewshed"))).isFalse();
  }
}
