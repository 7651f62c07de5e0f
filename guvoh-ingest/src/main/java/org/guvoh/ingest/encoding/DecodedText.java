package org.guvoh.ingest.encoding;

/** Text and the IANA name of the encoding it was read in; a byte order mark is not part of it. */
public record DecodedText(String text, String encoding) {}
