package org.guvoh.terrain.tiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.guvoh.terrain.TerrainException;
import org.guvoh.terrain.TerrainException.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BadElevationFilesTest {
  @TempDir Path folder;

  private void refuses(Path file, Fault fault, String... words) {
    assertThatThrownBy(() -> ElevationFiles.read(file))
        .isInstanceOf(TerrainException.class)
        .hasMessageContaining(file.getFileName().toString())
        .hasMessageContainingAll(words)
        .extracting(thrown -> ((TerrainException) thrown).fault())
        .isEqualTo(fault);
  }

  private Path file(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content);
  }

  @Test
  void aTruncatedTileIsNamedWithItsSize() throws IOException {
    refuses(
        file("N37E068.hgt", new byte[2_000_000]),
        Fault.TRUNCATED_FILE,
        "2000000 bytes",
        "get it again");
  }

  @Test
  void aTileOfAnotherSizeIsRefused() throws IOException {
    refuses(file("N37E068.hgt", new byte[30_000_000]), Fault.WRONG_SIZE, "30000000");
  }

  @Test
  void aTileOfVoidsIsRefused() throws IOException {
    byte[] voids = new byte[2 * 1201 * 1201];
    for (int i = 0; i < voids.length; i += 2) {
      voids[i] = (byte) 0x80;
    }
    refuses(file("N37E068.hgt", voids), Fault.ALL_VOID, "voids");
  }

  @Test
  void aTileWithoutAPlaceInItsNameIsRefused() throws IOException {
    refuses(file("tile.hgt", new byte[2 * 1201 * 1201]), Fault.MALFORMED_FILE, "N37E068.hgt");
  }

  @Test
  void anUnknownKindOfFileAndNoFileAreToldApart() throws IOException {
    refuses(file("heights.png", new byte[10]), Fault.UNSUPPORTED_FORMAT, ".hgt");
    refuses(folder.resolve("nowhere.tif"), Fault.UNREADABLE_FILE, "no such file");
  }

  @Test
  void compressionAndProjectionThatAreNotReadAreNamed() {
    refuses(
        GeoTiffReadingTest.resource("refused-zstd.tif"),
        Fault.UNSUPPORTED_FORMAT,
        "gdal_translate");
    refuses(
        GeoTiffReadingTest.resource("refused-web-mercator.tif"),
        Fault.UNSUPPORTED_FORMAT,
        "Mercator");
  }

  @Test
  void anAsciiGridThatEndsEarlyOrHoldsWordsIsRefused() throws IOException {
    String head = "ncols 3\nnrows 2\nxllcorner 0\nyllcorner 0\ncellsize 30\n";
    refuses(
        file("a.asc", (head + "1 2 3 4").getBytes(StandardCharsets.UTF_8)),
        Fault.TRUNCATED_FILE,
        "4 of 6");
    refuses(
        file("b.asc", (head + "1 2 x 4 5 6").getBytes(StandardCharsets.UTF_8)),
        Fault.MALFORMED_FILE,
        "\"x\"");
    refuses(
        file("c.asc", (head + "1 2 3 4 5 6 7").getBytes(StandardCharsets.UTF_8)),
        Fault.WRONG_SIZE,
        "goes on");
    refuses(
        file("d.asc", "ncols 3\nnrows 2\n1 2 3".getBytes(StandardCharsets.UTF_8)),
        Fault.MALFORMED_FILE,
        "cellsize");
  }

  @Test
  void aGeoTiffCutAnywhereIsRefusedAndNeverHalfRead() throws IOException {
    byte[] whole =
        Files.readAllBytes(GeoTiffReadingTest.resource("float32-tiles-deflate-predictor3.tif"));
    for (int length = 0; length < whole.length - 1; length += 37) {
      Path cut = file("cut.tif", Arrays.copyOf(whole, length));
      assertThatThrownBy(() -> ElevationFiles.read(cut))
          .as("cut to %d bytes", length)
          .isInstanceOf(TerrainException.class);
    }
  }

  @Test
  void aGeoTiffWithBrokenBytesIsReadOrRefusedButNeverFailsOtherwise() throws IOException {
    byte[] whole =
        Files.readAllBytes(GeoTiffReadingTest.resource("float32-strips-lzw-predictor2.tif"));
    long seed = Long.getLong("guvoh.seed", 20261121);
    Random random = new Random(seed);
    for (int i = 0; i < 400; i++) {
      byte[] broken = whole.clone();
      for (int hit = 0; hit < 3; hit++) {
        broken[random.nextInt(i % 2 == 0 ? 400 : broken.length)] = (byte) random.nextInt(256);
      }
      Path file = file("broken.tif", broken);
      try {
        assertThat(ElevationFiles.read(file).samples()).isNotEmpty();
      } catch (TerrainException refused) {
        assertThat(refused).as("seed %d, case %d", seed, i).hasMessageContaining("broken.tif");
      }
    }
  }
}
