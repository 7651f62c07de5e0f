package org.guvoh.terrain.elevation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.guvoh.terrain.TerrainException;
import org.guvoh.terrain.elevation.CoordinateSystem.UniversalTransverseMercator;
import org.junit.jupiter.api.Test;

class GridGeometryTest {

  @Test
  void utmAgreesWithProjToAMillimetreAndComesBack() {
    // GDAL 3.6.2 (PROJ), EPSG:4326 to EPSG:32642
    UniversalTransverseMercator zone = new UniversalTransverseMercator(42, true);
    GeoPosition position = new GeoPosition(37.1, 68.4);
    GridPoint point = position.in(zone);
    assertThat(point.x()).isCloseTo(446684.0855794471, within(1e-3));
    assertThat(point.y()).isCloseTo(4106134.185232703, within(1e-3));
    GeoPosition back = GeoPosition.from(point, zone);
    assertThat(back.latitude()).isCloseTo(37.1, within(1e-10));
    assertThat(back.longitude()).isCloseTo(68.4, within(1e-10));
  }

  @Test
  void aDegreeOnTheEllipsoidHasItsKnownLength() {
    LocalMetric metric = LocalMetric.geographic(37, 1, 1);
    assertThat(metric.metresPerRow()).isCloseTo(110_976, within(30.0));
    assertThat(metric.metresPerColumn()).isCloseTo(89_012, within(30.0));
  }

  @Test
  void theMidLatitudeDistanceIsTheGeodesicToTenMetresInTwoHundredKilometres() {
    // Vincenty's inverse on WGS 84: 37N 68E to 38.2N 69.7E
    LocalMetric metric = LocalMetric.geographic(37, 0.01, 0.01);
    assertThat(Math.sqrt(metric.squaredDistance(-120, 170))).isCloseTo(200680.284, within(10.0));
  }

  @Test
  void coordinatesInTheWrongOrderAreRefused() {
    assertThatThrownBy(() -> GeoPosition.parse("168.4,37.1"))
        .isInstanceOf(TerrainException.class)
        .hasMessageContaining("latitude comes first");
    assertThatThrownBy(() -> GeoPosition.parse("here")).hasMessageContaining("latitude,longitude");
    assertThat(GeoPosition.parse(" 37.1, 68.4 ")).isEqualTo(new GeoPosition(37.1, 68.4));
  }

  @Test
  void voidsAreFilledOnlyFromNearbyGroundAndMarked() {
    GridFrame frame = new GridFrame(1, 7, 0, 0, 30, 30, new CoordinateSystem.PlaneMetres());
    float nan = Float.NaN;
    ElevationGrid grid = ElevationGrid.of(frame, new float[] {10, nan, 30, nan, nan, nan, nan});
    VoidFill fill = VoidFill.fill(grid, 2);
    assertThat(fill.grid().samples()).containsExactly(10, 20, 30, 30, 30, nan, nan);
    assertThat(fill.filled().stream()).containsExactly(1, 3, 4);
    assertThat(fill.leftVoid()).isEqualTo(2);
    assertThat(grid.countVoids()).isEqualTo(5);
  }
}
