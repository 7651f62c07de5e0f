/** The rules that find unknown names and say what a known one is used for. */
@NullMarked
package org.guvoh.names.grammar;

import org.jspecify.annotations.NullMarked;
