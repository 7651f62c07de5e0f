package org.guvoh.terrain.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.guvoh.terrain.elevation.CoordinateSystem.UniversalTransverseMercator;
import org.guvoh.terrain.elevation.ElevationGrid;
import org.guvoh.terrain.elevation.GridFrame;
import org.guvoh.terrain.picture.Picture;
import org.guvoh.terrain.picture.PngWriter;
import org.guvoh.terrain.sight.Viewpoint;
import org.guvoh.terrain.sight.Viewshed;
import org.guvoh.terrain.sight.ViewshedRequest;
import org.guvoh.terrain.synthetic.SyntheticTerrain;
import org.guvoh.terrain.tiles.ElevationFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.MultiPolygon;

class ExportsTest {
  private static final GridFrame FRAME =
      new GridFrame(
          120, 130, 500_000, 4_100_000, 30, 30, new UniversalTransverseMercator(42, true));
  private static final ElevationGrid GROUND = SyntheticTerrain.generate(FRAME, 11, 2_500);
  private static final Viewshed VIEWSHED =
      Viewshed.compute(GROUND, ViewshedRequest.of(new Viewpoint(60, 60, 30), 1.7, 5_000));

  @TempDir Path folder;

  @Test
  void outlinesAreValidAndHaveTheAreaOfTheVisibleCells() {
    MultiPolygon outlines = SightPolygons.trace(VIEWSHED);
    assertThat(outlines.isValid()).isTrue();
    assertThat(outlines.getArea()).isCloseTo(VIEWSHED.share().visibleSquareMetres(), within(1e-3));
    assertThat(VIEWSHED.share().visible()).isGreaterThan(500);
  }

  @Test
  void geoJsonHasLongitudeBeforeLatitudeAndSaysWhatItMeans() {
    String json = SightGeoJson.encode(VIEWSHED);
    assertThat(json)
        .contains("within sight is not seen")
        .contains("[69.0")
        .contains(",37.0")
        .endsWith("]}}]}\n");
  }

  @Test
  void heightsWrittenAsGeoTiffAreReadBackInEveryCell() throws IOException {
    Path file = folder.resolve("ground.tif");
    GeoTiffWriter.write(GROUND, file);
    ElevationGrid back = ElevationFiles.read(file);
    assertThat(back.frame()).isEqualTo(FRAME);
    assertThat(Arrays.equals(back.samples(), GROUND.samples())).isTrue();
  }

  @Test
  void viewshedsWrittenAsGeoTiffKeepTheirCodes() throws IOException {
    Path file = folder.resolve("sight.tif");
    GeoTiffWriter.write(VIEWSHED, file);
    ElevationGrid back = ElevationFiles.read(file);
    byte[] codes = VIEWSHED.codes();
    for (int i = 0; i < codes.length; i++) {
      float expected = codes[i] < 0 ? Float.NaN : codes[i];
      assertThat(back.samples()[i]).isEqualTo(expected);
    }
  }

  @Test
  void anotherReaderOfPngSeesTheSamePicture() throws IOException {
    Picture picture = new Picture(7, 5);
    picture.paint(2, 3, 0x12fe80);
    picture.tint(2, 3, 0xffffff, 0.5);
    var image = ImageIO.read(new ByteArrayInputStream(PngWriter.encode(picture)));
    assertThat(image.getWidth()).isEqualTo(7);
    assertThat(image.getRGB(3, 2) & 0xffffff).isEqualTo(picture.colour(2, 3));
    assertThat(image.getRGB(0, 0) & 0xffffff).isZero();
  }
}
