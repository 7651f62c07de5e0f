package org.guvoh.claims.attribution;

/** What the words of an attribution say of their content. Only speech makes statements. */
public enum AttributionClass {
  /** Somebody utters the content. */
  SPEECH,
  /** Something shows the content; a statement where it is a document. */
  EVIDENCE,
  /** Somebody speaks or acts for or against something and passes nothing on. */
  ATTITUDE,
  /** Somebody thinks, knows, feels or wants the content. */
  MENTAL
}
