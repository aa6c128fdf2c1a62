/**
 * What comes of a command: decided with the other cases at hand, for whoever may ask and see, and told.
 *
 * <p>Pure, as the steps are that it leads to: it knows no store, no Axon and no Spring.
 */
@NullMarked
package org.hoso.command.deciding;

import org.jspecify.annotations.NullMarked;
