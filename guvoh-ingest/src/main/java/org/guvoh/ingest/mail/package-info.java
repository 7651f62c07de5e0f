/** Mail messages: their own text, and what they say of themselves. */
@NullMarked
package org.guvoh.ingest.mail;

import org.jspecify.annotations.NullMarked;
