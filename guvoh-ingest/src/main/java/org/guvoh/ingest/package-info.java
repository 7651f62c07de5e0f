/**
 * Intake: files and streams become reports, or refusals with a reason.
 *
 * <p>{@link org.guvoh.ingest.InputFiles} finds the files, {@link org.guvoh.ingest.ReportReader}
 * reads one. Neither starts a thread or keeps state.
 */
@NullMarked
package org.guvoh.ingest;

import org.jspecify.annotations.NullMarked;
