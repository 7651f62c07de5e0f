/** Statements, speakers and the chains through which content passed. */
@NullMarked
package org.guvoh.core.statement;

import org.jspecify.annotations.NullMarked;
