package org.guvoh.terrain.tiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.guvoh.terrain.elevation.ElevationGrid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HgtReadingTest {
  @TempDir Path folder;

  static byte[] tile() {
    byte[] bytes = new byte[2 * 1201 * 1201];
    for (int i = 0; i < 1201 * 1201; i++) {
      int height = i == 7 ? -32768 : i % 1201 - 300;
      bytes[2 * i] = (byte) (height >> 8);
      bytes[2 * i + 1] = (byte) height;
    }
    return bytes;
  }

  @Test
  void plainZippedAndGzippedTilesAreTheSame() throws IOException {
    Path plain = Files.write(folder.resolve("S05W071.hgt"), tile());
    Path gzip = folder.resolve("S05W071.hgt.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(gzip))) {
      out.write(tile());
    }
    Path zip = folder.resolve("tile.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry("S05W071.hgt"));
      out.write(tile());
    }
    ElevationGrid grid = ElevationFiles.read(plain);
    assertThat(grid.frame().y(1200)).isEqualTo(-5);
    assertThat(grid.frame().x(0)).isEqualTo(-71);
    assertThat(grid.height(1, 3)).isEqualTo(-297);
    assertThat(grid.height(0, 7)).isNaN();
    assertThat(ElevationFiles.read(gzip).samples()).isEqualTo(grid.samples());
    assertThat(ElevationFiles.read(zip).samples()).isEqualTo(grid.samples());
    assertThat(ElevationFiles.frame(zip)).isEqualTo(grid.frame());
    assertThat(ElevationFiles.frame(gzip)).isEqualTo(grid.frame());
  }

  @Test
  void aRealTileHasItsKnownExtremesAndVoids() {
    Path file = Path.of("../../shared/data/elevation/N42E001.hgt.zip");
    assumeThat(file).as("../shared/data/elevation is not here").exists();
    ElevationGrid grid = ElevationFiles.read(file);
    assertThat(grid.highest()).isBetween(3000f, 3200f);
    assertThat(grid.countVoids() / (double) grid.samples().length).isBetween(0.003, 0.007);
  }
}
