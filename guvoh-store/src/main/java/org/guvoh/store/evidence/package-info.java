/** The append-only tables: reports, texts, extractions, rejections, decisions. */
@NullMarked
package org.guvoh.store.evidence;

import org.jspecify.annotations.NullMarked;
