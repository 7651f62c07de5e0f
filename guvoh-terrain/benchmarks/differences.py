"""Cells in which another program's viewshed differs from ours. Arguments: ours.tif other.tif name value-for-visible."""
import sys

import numpy
from osgeo import gdal

ours, other = gdal.Open(sys.argv[1]), gdal.Open(sys.argv[2])
visible = float(sys.argv[4])
g, h = ours.GetGeoTransform(), other.GetGeoTransform()
a = ours.ReadAsArray()
right, down = round((g[0] - h[0]) / h[1]), round((g[3] - h[3]) / h[5])
b = numpy.zeros(a.shape, bool)
rows, columns = a.shape
full = other.ReadAsArray()
top, left = max(0, -down), max(0, -right)
bottom, edge = min(rows, full.shape[0] - down), min(columns, full.shape[1] - right)
b[top:bottom, left:edge] = full[top + down : bottom + down, left + right : edge + right] == visible
examined = a != 255
mine = a == 1
differ = (mine != b) & examined
print(
    f"{sys.argv[3]}: cells {examined.sum()}, differing {differ.sum()} ({100 * differ.sum() / examined.sum():.3f} %), "
    f"falsely visible {100 * (b & ~mine & examined).sum() / mine.sum():.2f} %, "
    f"falsely hidden {100 * (mine & ~b).sum() / mine.sum():.2f} % of the visible, "
    f"Jaccard {(mine & b).sum() / ((mine | b) & examined).sum():.4f}"
)
