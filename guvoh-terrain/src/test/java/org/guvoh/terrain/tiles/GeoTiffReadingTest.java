package org.guvoh.terrain.tiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Arrays;
import org.guvoh.terrain.elevation.CoordinateSystem.Geographic;
import org.guvoh.terrain.elevation.CoordinateSystem.UniversalTransverseMercator;
import org.guvoh.terrain.elevation.GridFrame;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The files hold one invented ground (SyntheticTerrain, seed 7, quarter metres added, one void at
 * row 5, column 9), as gdal_translate 3.6.2 packs it; reference.asc is the same ground in plain
 * numbers.
 */
class GeoTiffReadingTest {

  static Path resource(String name) {
    try {
      return Path.of(GeoTiffReadingTest.class.getResource(name).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "float32-strips-none.tif",
        "float32-strips-packbits.tif",
        "float32-strips-lzw-predictor2.tif",
        "float32-bigendian-lzw-predictor2.tif",
        "float32-tiles-deflate-predictor2.tif",
        "float32-tiles-deflate-predictor3.tif",
        "float32-cog.tif",
        "float64-bigtiff-deflate-predictor3.tif",
        "geographic-pixel-is-point.tif"
      })
  void floatsHoldTheReferenceInEveryCell(String name) {
    float[] expected = ElevationFiles.read(resource("reference.asc")).samples();
    assertThat(Arrays.equals(ElevationFiles.read(resource(name)).samples(), expected)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "int16-strips-deflate-predictor2.tif",
        "int16-bigendian-tiles-lzw-predictor2.tif",
        "uint16-strips-lzw.tif",
        "int32-strips-packbits.tif"
      })
  void wholeNumbersHoldTheRoundedReferenceInEveryCell(String name) {
    float[] expected = ElevationFiles.read(resource("reference.asc")).samples();
    float[] found = ElevationFiles.read(resource(name)).samples();
    for (int i = 0; i < expected.length; i++) {
      if (Float.isNaN(expected[i])) {
        boolean signedShort = name.startsWith("int16");
        assertThat(Float.isNaN(found[i])).as("void kept, sample %d", i).isEqualTo(signedShort);
      } else {
        assertThat(found[i]).as("sample %d", i).isEqualTo((float) Math.floor(expected[i] + 0.5));
      }
    }
  }

  @Test
  void aPixelThatIsAnAreaHasItsSampleInTheMiddle() {
    GridFrame frame = ElevationFiles.frame(resource("float32-cog.tif"));
    assertThat(frame.system()).isEqualTo(new UniversalTransverseMercator(42, true));
    assertThat(frame.firstX()).isEqualTo(500_015);
    assertThat(frame.firstY()).isEqualTo(4_100_000);
    assertThat(frame.stepX()).isEqualTo(30);
  }

  @Test
  void aPixelThatIsAPointHasItsSampleOnTheTiePoint() {
    GridFrame frame = ElevationFiles.frame(resource("geographic-pixel-is-point.tif"));
    assertThat(frame.system()).isEqualTo(new Geographic());
    assertThat(frame.firstX()).isCloseTo(68 + 0.05 / 47 / 2, within(1e-12));
    assertThat(frame.firstY()).isCloseTo(38 - 0.06 / 53 / 2, within(1e-12));
  }
}
