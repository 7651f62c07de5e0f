"""GDAL's viewshed in memory (MEM to MEM): CPU seconds of the process per call. Arguments: file x y range repetitions."""
import sys
import time

from osgeo import gdal

gdal.UseExceptions()
path, x, y, reach, repetitions = sys.argv[1], float(sys.argv[2]), float(sys.argv[3]), float(sys.argv[4]), int(sys.argv[5])
ground = gdal.GetDriverByName("MEM").CreateCopy("", gdal.Open(path))
seconds = []
for _ in range(repetitions):
    start = time.process_time()
    gdal.ViewshedGenerate(ground.GetRasterBand(1), "MEM", "", [], x, y, 10, 1.7, 255, 0, 0, -1, 0.87, gdal.GVM_Edge, reach)
    seconds.append(time.process_time() - start)
seconds.sort()
print(f"GDAL {gdal.__version__} in memory, {path}, range {reach:.0f} m: CPU s min {seconds[0]:.4f} median {seconds[len(seconds) // 2]:.4f} of {repetitions}")
