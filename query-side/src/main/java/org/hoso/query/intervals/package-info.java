/** What held for a case from when until when, in the time of the world, as its events tell it in their sequence. */
@NullMarked
package org.hoso.query.intervals;

import org.jspecify.annotations.NullMarked;
