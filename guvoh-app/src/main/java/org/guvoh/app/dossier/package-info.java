/**
 * The dossier: incidents with every speaker's values, built from the case file and shown as
 * Markdown, HTML, JSON or plain text.
 */
@NullMarked
package org.guvoh.app.dossier;

import org.jspecify.annotations.NullMarked;
