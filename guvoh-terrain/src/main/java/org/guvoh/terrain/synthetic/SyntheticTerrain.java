package org.guvoh.terrain.synthetic;

import org.guvoh.terrain.elevation.CoordinateSystem;
import org.guvoh.terrain.elevation.ElevationGrid;
import org.guvoh.terrain.elevation.GridFrame;
import org.guvoh.terrain.elevation.TileName;

/**
 * Invented mountains, for tests and the demo: ridged gradient noise (Perlin 1985; Musgrave 1993) of
 * nine octaves in whole metres. No real place looks like this, and nothing computed on it says
 * anything of one. The same seed and frame give the same heights everywhere, and neighbouring tiles
 * fit.
 */
public final class SyntheticTerrain {
  /** What every file with such heights carries in its name. */
  public static final String MARK = "SYNTHETIC";

  private static final int OCTAVES = 9;
  private static final double LONGEST_WAVE_METRES = 24_000;
  private static final double METRES_PER_DEGREE = 111_320;

  private final long seed;
  private final double reliefMetres;

  private SyntheticTerrain(long seed, double reliefMetres) {
    this.seed = seed;
    this.reliefMetres = reliefMetres;
  }

  /** Heights between about 300 m and 300 m plus the relief, on any frame. */
  public static ElevationGrid generate(GridFrame frame, long seed, double reliefMetres) {
    SyntheticTerrain terrain = new SyntheticTerrain(seed, reliefMetres);
    float[] heights = new float[frame.rows() * frame.columns()];
    for (int row = 0; row < frame.rows(); row++) {
      terrain.fill(frame, row, heights);
    }
    return ElevationGrid.of(frame, heights);
  }

  /** A one-degree tile of side × side samples, as SRTM lays them out: 1201 for 3", 3601 for 1". */
  public static ElevationGrid tile(TileName name, int side, long seed) {
    double step = 1.0 / (side - 1);
    GridFrame frame =
        new GridFrame(
            side,
            side,
            name.longitude(),
            name.latitude() + 1,
            step,
            step,
            new CoordinateSystem.Geographic());
    return generate(frame, seed, 3_200);
  }

  private void fill(GridFrame frame, int row, float[] heights) {
    double unit = frame.system() instanceof CoordinateSystem.Geographic ? METRES_PER_DEGREE : 1;
    double y = frame.y(row) * unit / LONGEST_WAVE_METRES;
    for (int column = 0; column < frame.columns(); column++) {
      double x = frame.x(column) * unit / LONGEST_WAVE_METRES;
      heights[frame.index(row, column)] = (float) Math.rint(300 + reliefMetres * height(x, y));
    }
  }

  /** Ridges weighted by the height they stand on: sharp crests, smooth valleys. About 0 to 1. */
  private double height(double x, double y) {
    double sum = 0;
    double amplitude = 0.5;
    double weight = 1;
    double scale = 1;
    for (int octave = 0; octave < OCTAVES; octave++) {
      double ridge = 1 - Math.abs(noise(x * scale, y * scale, octave));
      ridge = ridge * ridge * weight;
      weight = Math.min(1, Math.max(0, ridge * 1.6));
      sum += ridge * amplitude;
      amplitude *= 0.5;
      scale *= 2;
    }
    return sum;
  }

  private double noise(double x, double y, int octave) {
    long column = (long) Math.floor(x);
    long row = (long) Math.floor(y);
    double dx = x - column;
    double dy = y - row;
    double south =
        blend(slope(column, row, octave, dx, dy), slope(column + 1, row, octave, dx - 1, dy), dx);
    double north =
        blend(
            slope(column, row + 1, octave, dx, dy - 1),
            slope(column + 1, row + 1, octave, dx - 1, dy - 1),
            dx);
    return 1.4 * blend(south, north, dy);
  }

  private static double blend(double from, double to, double share) {
    double smooth = share * share * share * (share * (share * 6 - 15) + 10);
    return from + smooth * (to - from);
  }

  private double slope(long column, long row, int octave, double dx, double dy) {
    long key = seed * 31 + octave + column * 0x9E3779B97F4A7C15L + row * 0xC2B2AE3D27D4EB4FL;
    key = (key ^ (key >>> 30)) * 0xBF58476D1CE4E5B9L;
    key = (key ^ (key >>> 27)) * 0x94D049BB133111EBL;
    key ^= key >>> 31;
    double along = ((key & 0xffff) - 32767.5) / 32767.5;
    double across = ((key >>> 16 & 0xffff) - 32767.5) / 32767.5;
    return along * dx + across * dy;
  }
}
