/** What goes out of the house: of one case, and what of all of it waits, is tried or has failed. */
@NullMarked
package org.hoso.query.outbox;

import org.jspecify.annotations.NullMarked;
