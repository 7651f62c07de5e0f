/** Whether the report's text and time of publication are found on a page, by pages of our own. */
@NullMarked
package org.guvoh.bench.page;

import org.jspecify.annotations.NullMarked;
