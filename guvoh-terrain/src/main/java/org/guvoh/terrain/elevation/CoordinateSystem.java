package org.guvoh.terrain.elevation;

/**
 * How the x and y of a grid are to be read. Only systems whose distances in metres are known are
 * representable.
 */
public sealed interface CoordinateSystem {

  /** Longitude (x) and latitude (y) in degrees on WGS 84 (EPSG:4326). */
  record Geographic() implements CoordinateSystem {
    @Override
    public String label() {
      return "EPSG:4326";
    }
  }

  /** Universal Transverse Mercator on WGS 84, metres. Zone 1 to 60. */
  record UniversalTransverseMercator(int zone, boolean north) implements CoordinateSystem {
    public UniversalTransverseMercator {
      if (zone < 1 || zone > 60) {
        throw new IllegalArgumentException("UTM zone " + zone + " is not within 1 to 60");
      }
    }

    /** The EPSG code: 326zz in the north, 327zz in the south. */
    public int epsg() {
      return (north ? 32600 : 32700) + zone;
    }

    @Override
    public String label() {
      return "EPSG:" + epsg();
    }
  }

  /** Plane coordinates in metres whose place on the globe is not known, or not read. */
  record PlaneMetres() implements CoordinateSystem {
    @Override
    public String label() {
      return "plane metres";
    }
  }

  /** A short name for messages and reports. */
  String label();
}
