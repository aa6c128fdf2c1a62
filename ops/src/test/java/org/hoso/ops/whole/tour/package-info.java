/** A tour of every refusal: one way to be turned down a code, played over HTTP. */
@NullMarked
package org.hoso.ops.whole.tour;

import org.jspecify.annotations.NullMarked;
