/** Names in a text: known ones by table, unknown ones by grammatical evidence. */
@NullMarked
package org.guvoh.names;

import org.jspecify.annotations.NullMarked;
