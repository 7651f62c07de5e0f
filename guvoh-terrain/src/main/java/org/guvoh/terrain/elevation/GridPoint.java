package org.guvoh.terrain.elevation;

/**
 * A point in a grid's own coordinates: longitude and latitude in degrees, or easting and northing
 * in metres.
 */
public record GridPoint(double x, double y) {}
