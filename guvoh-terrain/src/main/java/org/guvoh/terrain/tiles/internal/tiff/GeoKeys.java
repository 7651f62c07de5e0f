package org.guvoh.terrain.tiles.internal.tiff;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.guvoh.terrain.TerrainException.Fault;
import org.guvoh.terrain.elevation.CoordinateSystem;
import org.guvoh.terrain.elevation.CoordinateSystem.Geographic;
import org.guvoh.terrain.elevation.CoordinateSystem.PlaneMetres;
import org.guvoh.terrain.elevation.CoordinateSystem.UniversalTransverseMercator;

/**
 * The short values of the GeoTIFF key directory (OGC 19-008r4): coordinate system, units, and what
 * a pixel is.
 */
final class GeoKeys {
  private static final int DIRECTORY = 34735;
  private static final int MODEL = 1024;
  private static final int RASTER = 1025;
  private static final int ANGULAR_UNIT = 2054;
  private static final int PROJECTED = 3072;
  private static final int LINEAR_UNIT = 3076;
  private static final int DEGREE = 9102;
  private static final int METRE = 9001;

  private final Map<Integer, Integer> keys = new TreeMap<>();

  static GeoKeys read(TiffDirectory directory) throws IOException {
    GeoKeys keys = new GeoKeys();
    long[] values = directory.numbers(DIRECTORY);
    for (int i = 4; i + 3 < values.length; i += 4) {
      if (values[i + 1] == 0) {
        keys.keys.put((int) values[i], (int) values[i + 3]);
      }
    }
    return keys;
  }

  boolean areThere() {
    return keys.containsKey(MODEL);
  }

  /** True when a sample lies on its pixel's corner of origin, not in the pixel's middle. */
  boolean pixelIsPoint() {
    return keys.getOrDefault(RASTER, 1) == 2;
  }

  CoordinateSystem system(TiffBytes bytes) {
    int model = keys.getOrDefault(MODEL, 0);
    if (model == 2) {
      requireUnit(ANGULAR_UNIT, DEGREE, "degrees", bytes);
      return new Geographic();
    }
    if (model != 1) {
      throw bytes.fault(
          Fault.UNSUPPORTED_FORMAT, "uses coordinates of model " + model + ". Reproject it first");
    }
    int code = keys.getOrDefault(PROJECTED, 0);
    requireUnit(LINEAR_UNIT, METRE, "metres", bytes);
    if (code > 32600 && code <= 32660) {
      return new UniversalTransverseMercator(code - 32600, true);
    }
    if (code > 32700 && code <= 32760) {
      return new UniversalTransverseMercator(code - 32700, false);
    }
    if (code == 3857) {
      throw bytes.fault(
          Fault.UNSUPPORTED_FORMAT,
          "is in web Mercator (EPSG:3857), whose metres are not metres. Reproject it to UTM or EPSG:4326");
    }
    return new PlaneMetres();
  }

  private void requireUnit(int key, int unit, String name, TiffBytes bytes) {
    if (keys.getOrDefault(key, unit) != unit) {
      throw bytes.fault(
          Fault.UNSUPPORTED_FORMAT,
          "has coordinates in unit " + keys.get(key) + ", not " + name + ". Reproject it first");
    }
  }
}
