package org.guvoh.store.evidence;

/** How much evidence a case file holds. */
public record EvidenceCounts(
    long reports, long textRevisions, long extractions, long rejections, long decisions) {}
