package org.guvoh.terrain.tiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.guvoh.terrain.elevation.CoordinateSystem;
import org.guvoh.terrain.elevation.ElevationGrid;
import org.guvoh.terrain.elevation.GridFrame;
import org.guvoh.terrain.elevation.GridPoint;
import org.guvoh.terrain.export.GeoTiffWriter;
import org.guvoh.terrain.synthetic.SyntheticTerrain;
import org.guvoh.terrain.tiles.ElevationSource.MissingTiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TileFolderTest {
  private static final CoordinateSystem DEGREES = new CoordinateSystem.Geographic();

  @TempDir Path folder;

  /** Tiles of 61 × 61 samples with a shared edge, or 60 × 60 without one. */
  private void write(String name, int column, int row, int side) throws IOException {
    GridFrame frame = new GridFrame(side, side, 68 + column, 38 - row, 1 / 60.0, 1 / 60.0, DEGREES);
    GeoTiffWriter.write(SyntheticTerrain.generate(frame, 5, 2_000), folder.resolve(name));
  }

  private static ElevationGrid expected(GridFrame frame) {
    return SyntheticTerrain.generate(frame, 5, 2_000);
  }

  private void requireOneGround(int side) throws IOException {
    for (int i = 0; i < 4; i++) {
      write("t" + i + ".tif", i % 2, i / 2, side);
    }
    ElevationGrid window =
        TileFolder.open(folder).around(new GridPoint(69, 37), 30_000, MissingTiles.REFUSE);
    assertThat(window.frame().rows()).isGreaterThan(30);
    assertThat(window.samples()).isEqualTo(expected(window.frame()).samples());
  }

  @Test
  void tilesThatShareAnEdgeAreOneGround() throws IOException {
    requireOneGround(61);
  }

  @Test
  void tilesThatMeetWithoutOverlapAreOneGround() throws IOException {
    requireOneGround(60);
  }

  @Test
  void aVoidInOneTileIsTakenFromTheOverlapOfAnother() throws IOException {
    write("b.tif", 0, 0, 61);
    ElevationGrid whole = ElevationFiles.read(folder.resolve("b.tif"));
    float[] holed = whole.samples().clone();
    holed[whole.frame().index(30, 30)] = Float.NaN;
    GeoTiffWriter.write(ElevationGrid.of(whole.frame(), holed), folder.resolve("a.tif"));
    ElevationGrid window =
        TileFolder.open(folder).around(new GridPoint(68.5, 37.5), 20_000, MissingTiles.REFUSE);
    assertThat(window.countVoids()).isZero();
  }

  @Test
  void missingTilesAreNamedWithWhereToGetThemAndWhereToPutThem() throws IOException {
    write("N37E068.tif", 0, 0, 61);
    TileFolder tiles = TileFolder.open(folder);
    assertThatThrownBy(() -> tiles.around(new GridPoint(68.9, 37.1), 30_000, MissingTiles.REFUSE))
        .hasMessageContaining("N36E068, N36E069, N37E069")
        .hasMessageContaining("SRTM")
        .hasMessageContaining("GLO-30")
        .hasMessageContaining(folder.toString());
    ElevationGrid partial =
        tiles.around(new GridPoint(68.9, 37.1), 30_000, MissingTiles.LEAVE_VOID);
    assertThat(partial.countVoids()).isPositive().isLessThan(partial.samples().length);
  }

  @Test
  void aPostWithoutItsTileIsRefusedEvenWhenVoidsAreAccepted() throws IOException {
    write("N37E068.tif", 0, 0, 61);
    TileFolder tiles = TileFolder.open(folder);
    assertThatThrownBy(
            () -> tiles.around(new GridPoint(70.5, 39.5), 5_000, MissingTiles.LEAVE_VOID))
        .hasMessageContaining("N39E070");
  }

  @Test
  void anEmptyFolderAndTilesThatDoNotFitAreRefused() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertThatThrownBy(() -> TileFolder.open(empty)).hasMessageContaining("GLO-30");
    write("a.tif", 0, 0, 61);
    GridFrame other = new GridFrame(10, 10, 69, 38, 1 / 50.0, 1 / 50.0, DEGREES);
    GeoTiffWriter.write(expected(other), folder.resolve("b.tif"));
    assertThatThrownBy(() -> TileFolder.open(folder)).hasMessageContaining("b.tif");
  }

  @Test
  void memoryStaysBounded() throws IOException {
    for (int i = 0; i < 4; i++) {
      write("t" + i + ".tif", i % 2, i / 2, 61);
    }
    long twoTiles = 2L * 4 * 61 * 61;
    TileFolder tiles = TileFolder.open(folder, twoTiles);
    tiles.around(new GridPoint(69, 37), 30_000, MissingTiles.REFUSE);
    assertThat(tiles.heldBytes()).isPositive().isLessThanOrEqualTo(twoTiles);
  }

  @Test
  void aWindowBeyondMemoryIsRefusedWithItsSize() throws IOException {
    GridFrame fine = new GridFrame(20, 20, 68, 38, 1e-6, 1e-6, DEGREES);
    GeoTiffWriter.write(expected(fine), folder.resolve("fine.tif"));
    assertThatThrownBy(
            () ->
                TileFolder.open(folder)
                    .around(new GridPoint(68.00001, 37.99999), 100_000, MissingTiles.LEAVE_VOID))
        .hasMessageContaining("memory");
  }
}
