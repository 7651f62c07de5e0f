/** Text revisions, passages, tokens and sentences; the one place where offsets are converted. */
@NullMarked
package org.guvoh.core.text;

import org.jspecify.annotations.NullMarked;
