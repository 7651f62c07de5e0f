package org.guvoh.names.gazetteer.source;

/**
 * Something in a file that could not be used as it stood.
 *
 * @param line line of the file, from 1; for GeoJSON the number of the feature
 * @param refused whether the record was left out; otherwise it was repaired
 * @param reason what is wrong and, when repaired, what was done
 */
public record ImportProblem(long line, boolean refused, String reason) {}
