/** What a user added to the register of names: imported lists and decisions about actors. */
@NullMarked
package org.guvoh.app.register;

import org.jspecify.annotations.NullMarked;
